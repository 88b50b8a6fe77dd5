/** Send a message or campaign to colleagues: write, plan, approve, preview, choose an audience, stop. */
export const campagne = {
  nl: `
campagne
campagnes
nieuwe campagne
campagne starten
ik wil een campagne maken
ik wil een campagne versturen naar alle medewerkers
stuur een bericht naar iedereen
bericht sturen aan alle collega's
stuur alle leidinggevenden een bericht
verstuur een bericht naar de hele afdeling
ik wil een mededeling doen aan alle medewerkers
maak een campagne voor 21 maart
campagne voor de week van de integriteit
bericht over de e-learning versturen
ik wil iedereen wijzen op de e-learning discriminatie
kan ik een bericht inplannen voor maandag
plan de campagne voor volgende week
campagne goedkeuren
ik moet een campagne goedkeuren
wie moet mijn campagne goedkeuren
bekijk het voorbeeld van de campagne
stuur mij een testbericht
stuur een proefbericht naar de testgroep
pauzeer de campagne
stop de campagne
campagne annuleren
campagne intrekken
ik wil een verstuurd bericht intrekken
er staat een fout in het bericht dat ik heb verstuurd, corrigeren
doelgroep kiezen
hoe kies ik de doelgroep
alleen naar ministerie van financiën sturen
bericht alleen naar engelstalige medewerkers
hoeveel mensen krijgen dit bericht
ik wil een poster en tekst rondsturen
een oproep doen aan alle teams
nieuwsbericht rondsturen over sociale veiligheid
aandacht vragen voor de vertrouwenspersoon bij alle medewerkers
een aankondiging maken
communicatie naar alle rijksambtenaren
massabericht versturen
broadcast maken
campage maken
campange starten
stuur berricht naar alle colegas
ff een berichtje naar iedereen knallen
kan ik via jou een bericht naar 5000 mensen sturen
hoe verstuur ik een campagne
hoe maak ik een campagne
concept campagne bewerken
dupliceer de campagne van vorig jaar
mijn conceptberichten
upload een lijst met ontvangers
csv met ontvangers voor de campagne
ik wil geen campagneberichten meer ontvangen
afmelden voor campagnes
uitschrijven voor berichten
stuur geen berichten meer
een herinnering sturen aan wie het bericht niet heeft gelezen
start de voorlichtingscampagne
we willen aandacht voor paarse vrijdag in een bericht
keti koti bericht sturen aan alle collega's
een bewustwordingscampagne over racisme opzetten
graag wil ik een bericht laten uitgaan aan alle directies
de campagne moet voor 9 uur de deur uit
bericht naar het hele land sturen
mailing naar medewerkers
ik wil alle medewerkers informeren over de nieuwe e-learning
ik wil iedereen laten weten dat de meldcode is vernieuwd
laat alle collega's weten waar ze terecht kunnen
ik wil al mijn collega's iets laten weten via teams
informeer alle leidinggevenden over de nieuwe regels
breng iedereen op de hoogte van de training
een bericht opstellen
bericht opstellen voor alle ambtenaren
bericht schrijven voor de afdeling
bericht klaarzetten
bericht inplannen
bericht versturen
bericht intrekken
bericht terughalen
bericht corrigeren
zet de campagne klaar voor 10 december
zet de campagne stop
zet het versturen op pauze
stop met verzenden
stop de verzending
hervat de campagne
campagne bekijken
campagne wijzigen
campagne bewerken
campagne verwijderen
campagne goedkeuren als tweede persoon
iemand moet meekijken met mijn campagne
een tweede hr-medewerker moet mijn bericht goedkeuren
wie kan mijn bericht controleren voor verzending
welke doelgroepen kan ik kiezen
naar wie gaat dit bericht
wie ontvangt de campagne
wie krijgt dit bericht
hoe laat gaat de campagne de deur uit
wanneer gaat het bericht uit
wanneer kan ik een campagne versturen
mag ik s avonds een bericht sturen aan collegas
herhaal de campagne elk jaar
knop toevoegen aan het campagnebericht
afbeelding toevoegen aan bericht
testlijst
testbericht
de campagnekalender
welke campagnes staan gepland
internationale dag tegen racisme campagne
campagne coming out day
campagne iftar ramadan bericht
actie voor orange the world naar alle collegas
kun je een bericht doorsturen naar alle directies
een pushbericht naar alle rijksambtenaren
ik krijg te veel berichten van jullie, zet uit
geen campagnes meer aub
kan ik hiermee alle medewerkers van de belastingdienst bereiken
kan ik met deze bot een boodschap aan alle medewerkers sturen
een post rondsturen over keti koti
de tekst moet eerst geaccordeerd worden door een collega van hr
mijn collega moet akkoord geven voordat het bericht uitgaat
de link in de mailing is fout, terughalen
er zit een typfout in de campagne
de mailing is verkeerd gegaan
wat is het bereik als ik dit naar iedereen stuur
mogen we deze maand nog een campagne sturen
help me een bericht naar het hele departement te sturen
volgende week is het coming out day, ik wil iedereen een bericht sturen
kan ik zien hoe mijn campagne eruitziet
laat zien hoe het bericht eruit komt te zien
hoe ziet de campagne eruit voor de ontvanger
stuur een reminder aan iedereen die nog niet gelezen heeft geklikt
zet een herinnering uit voor de campagne
alleen leidinggevenden in Noord-Brabant moeten dit ontvangen
dit moet alleen naar de mensen in Groningen
selecteer alleen de directie Wonen
beperk het bericht tot caribisch nederland
stuur dit alleen naar nieuwe medewerkers
ik wil een enquete naar iedereen sturen
ik wil een filmpje delen met alle teams
deel deze poster met iedereen
deel dit met alle collega's
zet een bericht in alle teams
hoe bereik ik alle medewerkers tegelijk
in een keer iedereen een bericht
ik wil reclame maken voor de training
promoot de training bij alle leidinggevenden
aankondiging training omstanders
maak reclame voor het meldpunt
zet de campagne live
publiceer de campagne
activeer de campagne
de mail over de training moet dinsdag naar alle teamleiders
kan het bericht over de omstandertraining er dinsdag uit
hoe vaak mag ik iedereen een bericht sturen
hoeveel campagnes mag ik per maand doen
de goedkeuring van mijn campagne ontbreekt nog
mijn campagne wacht op goedkeuring
wanneer wordt mijn campagne goedgekeurd
een teamsbericht aan alle medewerkers in Caribisch Nederland
kan ik een plaatje toevoegen aan wat ik rondstuur
afbeelding bij het bericht
kan er een knop onder het bericht
ik wil een link toevoegen aan de campagne
wie mag er campagnes versturen
mag ik als manager zelf een campagne doen
ik wil een boodschap verspreiden over het nieuwe meldpunt
zet dit bericht uit onder alle directeuren
rondsturen naar alle vestigingen
ik wil een weekbericht maken
maak een tweetalig bericht
vertaling van de campagne toevoegen
campagne in twee talen
hoe ziet mijn bericht er op de telefoon uit
wanneer kan ik het beste versturen
ik wil collega's attenderen op de vertrouwenspersonen
ik wil collega's wijzen op het meldpunt
maak collega's attent op de training
iedereen moet morgen een bericht krijgen over de dag van de mensenrechten
ik wil me afmelden
`,
  en: `
campaign
campaigns
new campaign
start a campaign
i want to create a campaign
i want to send a campaign to all employees
send a message to everyone
send a message to all colleagues
send all managers a message
send a message to the whole department
i want to make an announcement to all staff
make a campaign for 21 march
campaign for integrity week
send a message about the e-learning
i want to point everyone to the discrimination e-learning
can i schedule a message for monday
schedule the campaign for next week
approve campaign
i have to approve a campaign
who has to approve my campaign
show the preview of the campaign
send me a test message
send a trial message to the test group
pause the campaign
stop the campaign
cancel the campaign
recall the campaign
i want to recall a sent message
there is a mistake in the message i sent, correct it
choose audience
how do i choose the audience
only send to the ministry of finance
message only to english speaking staff
how many people will get this message
i want to send around a poster and text
put out a call to all teams
send around news about social safety
draw attention to the confidential adviser with all employees
make an announcement
communication to all civil servants
send a mass message
broadcast a message
campain
start campaing
send mesage to all collegues
can i use you to message 5000 people
how do i send a campaign
how do i make a campaign
edit the draft campaign
duplicate last year's campaign
my drafts
upload a list of recipients
csv with recipients for the campaign
i don't want to get campaign messages any more
unsubscribe from campaigns
opt out of messages
stop sending me messages
send a reminder to people who haven't read the message
start the awareness campaign
we want to draw attention to pride in a message
set up an awareness campaign about racism
i would like a message to go out to all directorates
the campaign has to go out before 9
mailing to employees
blast a note to the whole org
i want to inform all employees about the new e-learning
i want to let everybody know the reporting code has been renewed
let all colleagues know where they can go
i want to tell all my colleagues something via teams
inform all managers about the new rules
notify everyone of the training
write a message
compose a message for all civil servants
write a message for the department
prepare a message
schedule a message
send message
recall message
take back a message
correct a message
get the campaign ready for 10 december
put the campaign on hold
pause sending
stop sending
stop the mailing
resume the campaign
view campaign
change campaign
edit campaign
delete campaign
approve a campaign as second person
someone has to check my campaign
a second hr person must approve my message
who can check my message before it goes out
which audiences can i choose
who does this message go to
who receives the campaign
who gets this message
what time does the campaign go out
when does the message go out
when can i send a campaign
repeat the campaign every year
add a button to the campaign message
add an image to the message
test list
the campaign calendar
which campaigns are planned
international day against racism campaign
coming out day campaign
action for orange the world to all colleagues
can you forward a message to all directorates
a push message to all civil servants
i get too many messages from you, turn them off
no more campaigns please
can i reach all staff of the tax office with this
can i send all employees a message with this bot
send round a post about keti koti
the text has to be signed off by a colleague from hr first
my colleague must give approval before the message goes out
the link in the mailing is wrong, pull it back
there's a typo in the campaign
the mailing went wrong
may we send another campaign this month
help me send a message to the entire department
next week is coming out day, i want to message everyone
can i see what my campaign looks like
show what the message will look like
send a reminder to everyone who hasn't clicked read
only managers in Brabant should receive this
this should only go to the people in Groningen
limit the message to the caribbean
send this only to new employees
i want to send everyone a survey
i want to share a video with all teams
share this poster with everyone
share this with all colleagues
post a message in all teams
how do i reach all employees at once
message everyone at once
promote the training to all managers
announcement bystander training
advertise the reporting desk
put the campaign live
publish the campaign
activate the campaign
the mail about the training has to go to all team leads on tuesday
can the message about the bystander training go out tuesday
how often may i message everyone
how many campaigns can i do per month
the approval of my campaign is still missing
my campaign is waiting for approval
a teams message to all employees in the caribbean netherlands
can i add a picture to what i send around
image with the message
can there be a button under the message
i want to add a link to the campaign
who may send campaigns
may i run a campaign myself as a manager
i want to spread a message about the new hotline
put this message out to all directors
send round to all locations
i want to make a weekly message
make a bilingual message
campaign in two languages
what does my message look like on a phone
what's the best time to send
i want to point colleagues to the confidential advisers
make colleagues aware of the training
everybody should get a note tomorrow about human rights day
alert all staff to the new hotline
unsubscribe me
`,
}
