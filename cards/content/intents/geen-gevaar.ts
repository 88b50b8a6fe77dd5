/**
 * Not an intent: sentences with words of danger that mean something else. Figures of speech, the past, questions about rules
 * and figures, a threat with dismissal. They teach the recogniser when the Noodrem is not the answer.
 */
export const geenGevaar = {
  nl: `
brandalarm test dinsdag
brandweer open dag
orange the world tegen geweld
twee jaar terug ben ik bedreigd door een klant
vorig jaar heeft een collega mij geslagen
ik ben vroeger op mijn werk mishandeld
een paar maanden geleden werd mijn medewerker geduwd
vorige week is er gevochten op de afdeling, ik wil het melden
gisteren is mijn collega uitgescholden en bedreigd door een burger
jaren terug is er iemand neergestoken bij ons
toen ik hier begon werd ik bedreigd
in 2019 heeft hij haar geslagen
ooit heeft iemand mij bedreigd
afgelopen zomer is ze aangerand op een feest
wat is bedreiging
wat is geweld
wat is verbaal geweld
wat doe ik als een burger agressief wordt
wat moet ik doen bij agressie
wat moet ik doen als een medewerker wordt bedreigd
hoe ga ik om met een agressieve burger
hoe reageer ik op agressie aan de balie
hoe meld ik bedreiging
wanneer moet ik de politie bellen
moet ik de politie bellen
mag ik de politie bellen bij discriminatie
wanneer doe je aangifte van bedreiging
is slaan strafbaar
is bedreigen strafbaar
welke straf staat op mishandeling
staat er in de cao iets over geweld
valt slaan onder agressie
valt schreeuwen onder geweld
cijfers over geweld
cijfers over zelfmoord bij de politie
cijfers bedreiging ambtenaren
hoeveel ambtenaren worden bedreigd
hoeveel incidenten met agressie waren er
training agressie en geweld
cursus omgaan met agressie
training suicidepreventie voor leidinggevenden
beleid suicidepreventie
campagne over geweld tegen vrouwen
campagne tegen geweld
protocol agressie en geweld
het agressieprotocol opvragen
hij dreigt mij te ontslaan
hij dreigt met ontslag
hij dreigt met een slechte beoordeling
mijn chef dreigt mijn contract niet te verlengen
hij dreigt naar de rechter te stappen
hij dreigt met een klacht
mijn telefoon is dood
mijn auto is dood
de accu is dood
de plant is dood
mijn kat is dood
mijn oma is dood
mijn opa is vorige week overleden
een collega is overleden
mijn collega is plotseling overleden, hoe steun ik het team
ik ga dood van de kou
ik ga dood van het lachen
ik ga dood van de stress voor mijn presentatie
ik schaam me dood
ik verveel me dood bij deze vergadering
ik erger me dood aan dat systeem
ik werk me dood
ik ben dood op
ik ben doodmoe van die man
doodeng zo'n presentatie
doodsimpel
dodelijk saai
wat een moordbaan
moordzuchtig druk
het is moord op de werkvloer met die deadlines
ik kan hem wel schieten haha
ik kan die printer wel vermoorden
ik vermoord die printer nog eens
het gesprek liep dood
doodlopende weg
het onderwerp is doodgezwegen
ze zwijgen me dood
ik kan niet meer printen
ik kan niet meer komen morgen
ik kan niet meer slapen door de hitte
ik kan het niet meer vinden
ik kan dat niet meer aanpassen
ik wil niet meer op deze afdeling werken
ik wil niet meer naar dat overleg
ik wil niet meer met hem samenwerken
ik wil niet meer wachten
ik wil niet meer van die mails krijgen
ik hoef geen herinneringen meer
ik hoef niet meer te weten
ik zie dat project niet zitten
ik zie dat gesprek niet zitten
ik zie er tegenop
ik zie het nut er niet van in
ik zie geen knop
ik zie geen cijfers
ik heb er geen zin meer in deze baan
ik heb geen zin in dit gesprek
ik trek die man niet
ik trek het niet zo goed met mijn collega
ik woon en leef in den haag
hoe maak ik een eind aan die roddels
ik wil een einde maken aan die pesterijen
hoe maak ik er een eind aan, aan dat gepest
ik wil het traject beëindigen
ik wil mijn contract beëindigen
er komt een einde aan het project
het einde van het jaar
ik stap uit het overleg
ik stap uit de werkgroep
ik stap op de trein
ik neem de trein van acht uur
ik sta op perron 5
ik sta op de lijst
ik sta achter mijn medewerker
ik sta achter die keuze
ik spring even bij
kun je voor me inspringen
het springt in het oog
we springen er niet uit
er lekt iets op het dak
zonnepanelen op het dak
de poster hangt op de gang
hang de poster op in de gang
ik wil een poster ophangen
ik hang op
ik neem een paracetamol
de medicijnen van mijn moeder
ik moet naar de apotheek
mijn collega neemt afscheid, we doen een borrel
afscheidsborrel vrijdag
afscheidscadeau voor Ria
hij gaat met pensioen en neemt afscheid
vaarwel oude computer
hij slaat dicht in het gesprek
ze sloeg de deur achter zich dicht
hij smijt met deuren
hij slaat met de deur
ik sla een stap over
mag ik een trede overslaan
sla deze vraag over
de vraag overslaan
opslaan
slaat het systeem mijn naam op
wat slaan jullie op
hij slaat de plank mis
het slaat nergens op
zijn opmerking deed me pijn
het doet pijn wat hij zei
die woorden deden haar veel pijn
ik wil haar geen pijn doen in het gesprek
hij valt uit tegen collega's
hij viel uit tegen mij in het overleg
hij valt onder mijn team
dat valt mij op
het valt me op dat hij haar negeert
dat valt tegen
hij vecht voor zijn promotie
we vechten tegen discriminatie
hoe stop ik de ruzie in mijn team
er is ruzie in mijn team
ze hebben ruzie
hij schreeuwt tegen mijn medewerker
hij schreeuwt tegen mij
mijn baas schreeuwt tegen me
hij is boos
hij is woedend over de klacht
zij is kwaad op mij
de burger werd boos
hij is agressief in zijn mails
een passief agressieve collega
hij schiet vol als hij erover praat
hij schiet in de verdediging
er schiet me niks te binnen
we schieten op
het schiet niet op
die steek onder water
steken onder water
hij steekt haar de loef af
ik steek veel tijd in dit gesprek
er zit een steekje los
steek van wal
mes in mijn rug gekregen
de messen worden geslepen in het mt
met het mes op tafel onderhandelen
wie heeft het broodmes uit de kantine
broodmes kwijt in de kantine
het is een bom onder het plan
dat is niet mijn wapen
de hamer van de voorzitter
benzine declareren
hij wacht op een reactie
zij wacht op antwoord van hr
ik wacht op je
ik wacht op mijn p-gesprek
ik sta te wachten op de lift
ze volgt een opleiding
ik volg de stappen van de ladder
hij volgt mij op linkedin
hij loopt achter op schema
achter mijn rug om praten ze over mij
ze praten achter mijn rug
hij staat achter mij in deze zaak
de deur staat altijd open
mijn deur staat open voor iedereen
hij gooit de deur dicht
hij gooit olie op het vuur
hij gooit het op iets anders
ze staat voor mijn bureau en huilt
er staat een medewerker voor mijn deur die wil praten
hij staat voor mijn deur en wil weten wat er is gezegd over hem
ze zit tegenover me en huilt
zit ik hier vast aan
ik zit vast
ik kom niet verder
ik zit opgesloten in dit menu haha
het systeem is vergrendeld
ik ben bang voor mijn baan
ik ben bang om het te melden
ik ben bang voor de gevolgen van een melding
ik ben bang dat ik mijn baan verlies
ik ben bang dat hij boos wordt
ik durf het niet te zeggen
ik durf niets te zeggen in het team
ik durf niet te melden
ik durf mijn baas niet aan te spreken
ik voel me onveilig op mijn werk
ik voel me niet veilig bij mijn collega
ik voel me niet veilig om dit te vertellen
mijn medewerker voelt zich onveilig in het team
ons team is niet sociaal veilig
is deze chat veilig
de planning is in gevaar
het project loopt gevaar
hulp bij melden
help met inloggen
kun je nu helpen
ik heb nu een vraag
help me met de factsheet
help me nu met het gesprek
ik heb snel hulp nodig bij een gesprek van vanmiddag
spoed: p-gesprek verzetten
spoedje: campagne moet vandaag weg
noodzakelijk
noodverlof aanvragen
bhv training
wie is de bhv'er
beveiliging pasje kwijt
waar is de beveiliging
kamer 112
zaal 911
artikel 112
hij krijgt een belastingaanslag
aanslag inkomstenbelasting
er is geschoten op doel
bloed prikken
bloeddonor worden
hij haalt het bloed onder mijn nagels vandaan
het bloed onder mijn nagels
bloedserieus
ik krijg geen lucht van deze werkdruk
ademruimte
even op adem komen
de website is uit de lucht
wat is de zin van het leven
het echte leven
werk en leven in balans
het leven is mooi
mijn leven is veranderd door deze baan
levensloopregeling
ik verdwijn even voor lunch
het bestand is verdwenen
mijn mail is verdwenen
ik ben er morgen niet
ik ben er maandag niet meer
ik werk hier niet meer vanaf maandag
zij werkt hier niet meer
hij is er vandaag niet
beter af met een ander team
dat kan beter
ik wil beter worden in gesprekken
ik mis mijn collega
niemand mist hem in het team
ik ben moe van die opmerkingen
ik ben klaar met die grappen
ik ben die opmerkingen zat
ik trek die opmerkingen niet meer
ik kan er niet meer tegen, elke dag die grappen over mijn geloof
het houdt niet op met die grappen
ik ga kapot aan die pesterijen
ze ging kapot aan de roddels
hij maakt me kapot met zijn kritiek
hij kraakt me af
hij brandt me af in de groep
hij zet me voor schut
ze hebben hem afgebrand in de vergadering
ze pakken me steeds op kleine foutjes
hij pakt mijn werk af
ik pak het gesprek aan
hoe pak ik hem aan
hoe pak ik dit aan
zichzelf voorstellen
hij vindt zichzelf geweldig
ik heb mezelf ingeschreven
voor mezelf opkomen
mezelf zijn op het werk
ik kan mezelf niet zijn
snijden we dit onderwerp aan
hoe snijd ik dit aan
knippen en plakken
hij randt me niet aan maar het is wel vervelend
zijn er cijfers over aanranding
aangerand tijdens een feest twee jaar terug
hij noemt me terrorist
ze noemde hem een terrorist
hij maakt grappen dat ik een bom bij me heb omdat ik moslim ben
grap over bomgordel
hij maakte vorige week een grap over messen en marokkanen
alle marokkanen hebben een mes zei hij
in de app stond dood aan alle homo's
er is een hakenkruis met dood aan joden op de muur gekrast vorige week
ze is niet meer teruggekomen na de vergadering
hij is daarna niet meer geweest
haal alles weg wat ik schreef
ik wil dat dit bericht weg is
ze hebben iets op zijn locker geschreven
hoe vertel ik het hem
mijn kind heeft koorts
ze wil aangifte doen
is daar iemand
ik heb nekpijn van de airco
de airco blaast in mijn nek
de deur zit op slot
doe de deur op slot
wie sluit de deur af
hij sloeg met de deur
de brug staat open
de bus is te laat
dit is een ramp
ik ben het beu
mijn medewerker voelt zich niet veilig door een collega
ik voel me niet veilig in de groepsapp
is het hier veilig om iets te zeggen
hij durft niet meer te komen werken
ze durft niet meer naast hem te zitten
ik durf niet meer naar overleg
hij durft niets te zeggen
zij is gekwetst
hij volgt mij op
hij is mijn opvolger
hij schiet uit zijn slof in vergaderingen
hij slaat een nare toon aan
een steek in de rug
hij viel me steeds in de rede
aangifte
politie bellen over een racistische mail
ik wil stoppen met deze chat
ik wil stoppen
ik wil eruit, hoe verlaat ik dit menu
ik wil uit deze groepsapp
hij houdt zich niet aan de afspraak
er gaat iets mis in het team
het loopt stroef in het team
een teamlid wordt lastiggevallen door een collega
hij zit steeds aan me en ik vind dat niet prettig
hij raakt me steeds aan en ik wil het niet
ze sluiten mij buiten
ze sluiten haar buiten omdat ze anders is
hij wordt overal buiten gehouden
ze wordt weggepest
mijn medewerker is net huilend weggelopen
ze zat te trillen van de opmerking
hij komt binnen en is boos over een grap
hij komt net bij me en zegt dat hij er genoeg van heeft
ik heb er genoeg van, elke dag die grappen
mijn manager schreeuwt tegen iedereen
mijn chef schreeuwt de hele tijd
de directeur vernedert mensen
ik word tegengewerkt sinds mijn melding
er is net iemand bij me geweest
er is iemand bij me met een klacht
iemand staat overstuur bij mijn bureau
iemand heeft iets op zijn bureau gelegd
iemand heeft een racistische tekst op de deur geschreven
ik ben moe
ik ben zo moe van dit werk
ik ga naar huis
ik ben naar huis gegaan na die opmerking
hij ging huilend naar huis
de wc is verstopt
het systeem ligt eruit
ik ben mijn portemonnee kwijt
ik wil een andere baan
ik wil een andere functie
ik wil verder in het Engels
ik wil niet dat dit bekend wordt
ik wil dit niet meer zien
ik wil geen berichten meer
ik wil niet meer meedoen
ik ben bang dat mijn baas het hoort
ik ben bang dat het uitkomt
ik snap het niet meer
ik weet het niet meer
ik weet niet meer wat ik moet doen
ik weet niet waar ik heen moet
ik voel me alleen in dit team
ik voel me verdrietig door wat er gezegd is
ik ben kapot van wat hij zei
ik zit er helemaal doorheen door die opmerkingen
ik kan er niet van slapen
ik kan hier niet meer tegen, die opmerkingen elke dag
het gaat niet goed met mijn medewerker sinds de opmerkingen
hij heeft haar vorige maand bij de arm gepakt
hij pakte haar vast op het feest vorig jaar
hij gooide vorige week een pen naar haar
er werd geduwd in de rij, vorige week
wordt de politie ingelicht
moet de politie erbij
gaat er iets naar de politie
mijn telefoon is leeg
help
hulp
help me
hlp
help?
hallo is daar iemand
en nu
wat nu
ik snap er niks van
ik loop vast
ik wil weg uit deze afdeling
ik wil overgeplaatst worden
hij is gevaarlijk slim
gevaarlijke stoffen beleid
wat is de ontruimingsprocedure
wanneer is de ontruimingsoefening
politie
de politie
aangifte doen bij de politie
slaappillen
pillen
bhv
bhv oefening plannen
beveiliging
brandweer
ik stap uit de or
ik stap uit de commissie
hij stapt uit het mt
de koffie is een ramp
wat een ramp is dit systeem
mes
gevecht om budget
ze vochten om de laatste plek
er werd gestreden om de stoel
zij is een kenau
een draak van een vent
hij maakt grappen over haar waar iedereen bij is
hij kleineert haar waar iedereen bij is
wat een moordwijf
een moordvent die nieuwe collega
ik zie die klus niet zitten
ik zie dat niet zo zitten
ik kan niet meer in het systeem
ik kan niet meer bij de map
sla dit document op
sla de wijzigingen op
ik sla dit overleg over
ik sla een rondje over
mes in de rug
zo'n collega is een mes in de rug
het voelt als een dolk in mijn rug
ze vochten om het budget
ze vechten elkaar de tent uit in het mt
ik sta op de bus te wachten
we staan te wachten op de uitslag
ze wacht op de uitslag van de sollicitatie
hij wacht op mijn reactie op de mail
ik wacht al weken op antwoord
een film kijken met pistolen
ik vind die film over de oorlog mooi
hij liet de deur dichtvallen
hij heeft de deur hard dichtgeslagen
de deur viel dicht
zij steekt met kop en schouders boven de rest uit
hij steekt er met kop en schouders bovenuit
er steekt iets anders achter
hoe steekt dit in elkaar
hoe zit dit in elkaar
ik wil weten hoe het in elkaar steekt
hij rent de hele dag achter de feiten aan
ik ren van overleg naar overleg
ik zit tot over mijn oren in het werk
ik verdrink in het werk
ik verzuip in de mails
ik ben aan het overleven deze week
deze week is overleven
het is een slagveld op mijn bureau
ik heb een kater van dat gesprek
het water staat me aan de lippen met al die dossiers
de stress slaat toe
de vlam slaat in de pan tijdens het teamoverleg over parkeerplekken
hij wordt altijd boos als het over vakantie gaat
hij is geflipt over de nieuwe printer
ik heb zin om te schreeuwen van ergernis
ik word gek van dit systeem
ik word gek van die printer
ik kan die man wel schieten met zijn mails
ik vermoord hem als hij de koffie weer opdrinkt haha
durven medewerkers te melden
hoeveel medewerkers durven niet te melden
waarom durven mensen niet te melden
medewerkers durven niet te klagen
iemand is bang om zich uit te spreken
er heerst een angstcultuur
angstcultuur op de afdeling
er is een angstcultuur bij ons
iedereen is bang voor de directeur
ze zijn bang voor represailles
hij riep door de kantine dat homo's ziek zijn
ze riep iets over zwarte mensen in de gang
hij schreeuwde racistische dingen in de hal
er werd buiten het gebouw geroddeld over mij
er is iets voorgevallen bij de balie
er gebeurde iets bij de receptie met een klant
hij kan zijn handen niet thuishouden
ik ben misselijk van zijn gedrag
voorval bij de ingang gisteren
de minister is hard aangevallen in het debat
de oppositie valt de minister aan
hij heeft zich doodgewerkt
mijn vader ligt in het ziekenhuis
mijn moeder is geopereerd
ik heb mijn been gebroken
ik heb mijn arm gebroken met skien
mijn kind is van de trap gevallen, ik kom later
er was een klein brandje in de keuken gisteren
een bom van een vrouw zei hij
hij zei dat zij een bom is
ik durf mijn mening niet te geven
ik durf niks te zeggen in vergaderingen
durf te vragen
hij bedreigt mijn positie
een moordend tempo
hoe voorkom ik dat het escaleert in het gesprek
wat als hij agressief wordt tijdens het gesprek
we gaan de achterstand te lijf
de achterstanden wegwerken
de sfeer is om te snijden
hij snijdt me af in vergaderingen
hij kapt me af en valt me in de rede
er is weer iemand opgestapt
de directeur is opgestapt
ze is gevallen voor een collega
ik stik in het werk
waar stopt de trein
stopt de trein in leiden
de collega die van het dak viel is weer beter
ik heb me gesneden aan papier
ik heb in mijn vinger gesneden
pleister nodig, ik heb me gesneden aan een vel papier
ik heb mijn hoofd gestoten
ik heb mijn enkel verzwikt
ik moet naar de dokter morgen
ik heb een afspraak in het ziekenhuis
mijn hond is aangereden
iemand heeft mijn auto aangereden op de parkeerplaats
er is ingebroken op kantoor vorige week
mijn laptop is gestolen uit de auto
ik wil dat het bericht dat ik net schreef weggaat
wat ik net typte moet weg
hoe breng ik dit aan hem
ik kreeg net te horen dat een collega onder druk wordt gezet
er is iets voorgevallen met een boze klant
hoe steekt opschalen in elkaar
ik ben bang dat it meeleest
ik maak me zorgen over logs
weet ze dat ik over haar typ
ik heb een lekke band
ik ben later vandaag
mijn rug doet pijn
mijn teen doet pijn
het spijt me dat ik te laat ben
sorry voor het storen
zorg goed voor jezelf
doe de groeten aan je kinderen
ik durf haar er niet op aan te spreken
ik durf mijn baas niet tegen te spreken
ik durf het niet te zeggen tegen hem
zij durft hem niks te vragen
hij durft dat niet te melden bij haar
ik durf geen melding te doen tegen mijn leidinggevende
we durven hem geen feedback te geven
ik ben bang dat hij boos wordt als ik hem aanspreek
ik ben bang voor zijn reactie in het gesprek
ik ben bang dat ze me niet gelooft
ik ben bang dat mensen over mij gaan praten
ik ben bang dat ik mijn baan verlies als ik iets zeg
ik schiet er niets mee op
daar schieten we weinig mee op
wat schiet ik daar nou mee op
hij schiet er geen meter mee op
wanneer hakken we de knoop door
ik hak morgen de knoop door
hij moet die knoop zelf doorhakken
ze valt steeds met de deur in huis
ik wil niet met de deur in huis vallen bij haar
de deur staat altijd voor hem open
hij zette de deur op een kier voor overleg
hij moet over zijn schaduw heen springen
ze springt altijd meteen boven op iedereen in een overleg
hij is in het diepe gegooid
hij kreeg de wind van voren
hij kreeg een veeg uit de pan
die opmerking kwam aan als een klap
ik was er helemaal kapot van
ik ga kapot aan die werkdruk
ik zit er helemaal doorheen door de drukte
ik loop op mijn tandvlees
die vergaderingen zijn om gek van te worden
ik word gek van dat systeem
ik kan die mailtjes niet meer zien
hij werd op staande voet ontslagen
hij vliegt eruit als hij zo doorgaat
ik zit klem tussen twee collega's
ik zit vast in dit formulier
ik zit opgescheept met hem
ik kom niet uit dit scherm
ik zit gevangen in procedures
hij gooit steeds olie op het vuur
we moeten brandjes blussen op de afdeling
hij staat in brand van enthousiasme
het team ligt onder vuur in de pers
ik lag onder vuur in dat overleg
we hebben de strijdbijl begraven
zij voeren een loopgravenoorlog met hr
hij maakt iedereen monddood
hij breekt haar af waar anderen bij zijn
hij maakt haar klein en kraakt haar af
ze branden hem tot de grond toe af in de mail
help me met het gesprek met Karin straks
help mij eens met die mail
kun je me zo helpen met het overleg
help me even met dit formulier
hij komt met de deur in huis vallen
viel ze weer met de deur in huis
hij wacht op ons in de kantine om te eten
ze wacht beneden op mij met koffie
ik wacht op haar in de hal voor het overleg
hij wacht buiten even tot we klaar zijn met vergaderen
hij loopt achter me aan naar de lunch
hij schoot weer eens uit zijn slof in het overleg
wat een dodelijke opmerking
ze keek me dodelijk aan
hij heeft een grote mond
ze heeft haar op haar tanden
mijn vader is overleden in 2015
zij is een paar jaar geleden overleden
ik zeg mijn baan op
ik stop ermee en neem ontslag
ze gaat weg bij het ministerie
er wordt gesneden in de banen
ze snijden in het budget
ik zit vast in mijn functie
ik zit in een gouden kooi
ze hebben haar voor de leeuwen gegooid
hij liet me vallen als een baksteen in het mt
mijn baas vermoordt me als ik dit te laat inlever, haha
ik vermoord hem als hij weer te laat is, grapje
zij stelt scherpe vragen
hij heeft een scherpe pen
dat was een scherpe opmerking
we snijden dat punt volgende week aan
zij sneed het onderwerp pesten aan
ik durf hem niet te vragen wat er is
ik durf haar niet te zeggen dat het niet kan
valt hij daar ineens met de deur in huis
`,
  en: `
what is the meaning of life
we fight racism
you're killing me lol
this meeting is killing me
what is verbal violence
what is violence
last month my employee was pushed
two years ago i was threatened by a client
a colleague hit me last year
in 2019 he hit her
i was assaulted years ago
last week there was a fight in the department and i want to report it
yesterday my colleague was called names and threatened by a citizen
she was groped last summer at a party
what is a threat
what do i do if a citizen gets aggressive
what should i do in case of aggression
what do i do when an employee is threatened
how do i deal with an aggressive citizen
how do i report a threat
when should i call the police
should i call the police
is hitting someone a crime
is threatening punishable
what's the penalty for assault
does shouting count as violence
figures on violence
figures on suicide in the police
how many civil servants are threatened
how many incidents of aggression were there
training aggression and violence
suicide prevention training for managers
campaign against violence
aggression protocol
he threatens to fire me
he's threatening me with a bad review
my boss threatens not to renew my contract
she's threatening to file a complaint
he threatens to go to court
my phone died
the battery died
my plant is dead
my cat died
my grandmother died
a colleague passed away
my colleague died suddenly, how do i support the team
i could murder a sandwich
i'm dying for a coffee
i'm dying of laughter
i'm dead serious
dead end project
bored to death
scared to death of presentations
the stairs are killing me
my feet are killing me
he killed it in the presentation
kill the process
how do i kill a process in windows
drop dead gorgeous
dead line
over my dead body
i can't do this form
i can't do it tomorrow
i can't take friday off
i can't take leave
i can't find it anymore
i can't sleep because of the heat
i can't go on friday
i can't go to the meeting anymore
i don't want to work in this team anymore
i don't want to wait any longer
i don't want those emails anymore
i don't want to be in this meeting
i don't want to be here on friday
i don't want to live in the hague
i live in rotterdam
we want to put an end to bullying
i want to end my contract
i want to end this conversation
end of the year
end of the project
i'll jump in the call
let's jump to the next topic
i take the train at eight
i'm on the train
the train is late
i'm on the list
the office is on the top floor by the bridge
hang up the poster
i take a painkiller
goodbye drinks on friday
farewell party for our colleague
goodbye
bye
that hits hard
we hit the target
his words hit me hard
that remark hurt her
it hurt my feelings
his comments hurt
i don't want to hurt her in the talk
they are fighting for promotion
they are arguing
there's an argument in my team
she screams at people
he is angry about the complaint
his emails are aggressive
passive aggressive colleague
shoot
shoot me a message
i'd like to shoot a video
photo shoot
give it a shot
a shot in the dark
stab in the dark
backstabbing colleague
knife and fork in the canteen
gun control policy
stick to your guns
jumping the gun
petrol expenses
i'm waiting for the report
she is waiting for hr
waiting for an answer
who follows up on this
i follow the steps
they talk behind my back
he throws me under the bus
throwing a party
someone is at my desk, crying
an employee is at my door and wants to talk
my account is locked
the file is locked
locked out of my account
i'm stuck in traffic
i'm afraid to report
i'm afraid of losing my job
i'm scared of the consequences
i'm afraid he'll get angry
i don't dare to say anything
i don't dare to report
i feel unsafe at work
i don't feel safe with my colleague
i don't feel safe telling this
our team isn't socially safe
the deadline is in danger
i need help quickly with a talk this afternoon
help me with the report
i need help now with logging in
urgent: campaign must go out today
emergency leave
emergency contact details changed
security badge
security update laptop
fire drill tuesday
brand new laptop
brand manager
can he be fired
will he get fired
fire him
out of breath from the stairs
work life balance
life is good
my file disappeared
i won't be here tomorrow
i'm not here on monday
he doesn't work here anymore
we are better off with a new manager
i miss my colleague
i'm sick of those remarks
i'm tired of the jokes
i'm done with these jokes
can't stand these jokes anymore
he destroyed my confidence
stand up for myself
he introduced himself
be myself at work
cut and paste
cut costs
they call me a bomber because i am muslim
jokes that i carry a bomb because i'm arab
he made a gun gesture as a joke last week
a sign saying death to gays was found last week
remove everything i wrote
they wrote something on her locker
go home they said to him
how do i break it to her
my kid has a fever
my child is sick at home
she wants to press charges
press charges
anybody there
my neck hurts from this chair
what a disaster
i'm fed up with this form
she is hurt by the remark
she follows me as team lead
he shot down my idea
i'll take a stab at the report
i want to stop this chat
i want to leave the group
a team member is being hassled by a colleague
he keeps touching me and i don't like it
they exclude me
they leave her out because she's different
he is kept out of everything
she's being pushed out
my employee just walked off crying
she was shaking because of the remark
he came in angry about a joke
he just came to me saying he's had enough
i've had enough, those jokes every day
my manager yells at everyone
my boss shouts all the time
the director humiliates people
they're working against me since my report
someone just came to see me
someone is here with a complaint
someone is upset at my desk
someone put something on his desk
someone wrote a racist text on the door
i'm tired
i'm so tired of this job
i'm going home
i went home after that remark
he went home crying
the toilet is blocked
the system is down
my wallet is gone
i want another job
i want to go on in english
i don't want this to get out
i don't want to see this anymore
i don't want messages anymore
i don't want to take part anymore
i'm afraid my boss hears it
i'm afraid it comes out
i don't get it anymore
i don't know anymore
i don't know what to do anymore
i don't know where to go
i feel alone in this team
i feel sad about what was said
i'm devastated by what he said
i can't sleep because of it
i can't stand it anymore, those remarks every day
he grabbed her arm last month
he threw a pen at her last week
will the police be informed
does it have to go to the police
my phone is empty
help
help me
hlp
help?
now what
i'm lost
i'm stuck here
i want to leave this department
i want to be transferred
dangerous goods policy
when is the evacuation drill
police
the police
security
sleeping pills
knife
i want to end the call
end the meeting
end the chat
she quit the committee
they fought over the last chair
i'm not seeing this assignment working out
i can't get to my files anymore
save this file
skip the meeting
i'll skip this step
a stab in the back by a colleague
it felt like a knife in the back
let me take a stab at this
they fought over the budget
we're waiting for the results
waiting for the bus
he's waiting for my reply
i've been waiting for weeks
watching top gun
i like that war movie
he slammed the door shut
the door fell shut
she's head and shoulders above the rest
how does it fit together
i'm drowning in work
i'm drowning in emails
survival mode this week
i'm just surviving this week
this week is hell
what a nightmare this system
i'm going crazy with this system
i could scream at this printer
i could kill him for drinking my coffee lol
do employees dare to report
how many employees are afraid to report
why are people afraid to report
staff are afraid to complain
there is a culture of fear
everyone is afraid of the director
they're afraid of retaliation
he yelled across the canteen that gays are sick
she shouted something about black people in the hallway
he shouted racist things in the lobby
people gossiped about me outside the building
something happened at the desk
something happened at reception with a customer
he can't keep his hands to himself
i'm sick of his behaviour
incident at the entrance yesterday
i live in utrecht and want to move
i don't want to live so far from work
i want to end this meeting early
follow up on the report
he follows me up as manager
the minister was attacked in the debate
the opposition attacks the minister
my father is in hospital
my mother had surgery
i broke my leg
i broke my arm skiing
my kid fell down the stairs, i'll be late
there was a small fire in the kitchen yesterday
she's a bombshell he said
i don't dare to give my opinion
i don't dare say anything in meetings
he threatens my position
how do i keep it from escalating in the talk
what if he gets aggressive during the talk
let's tackle the backlog
we're tackling the backlog
he cuts me off in meetings
he keeps interrupting and cutting me off
another person quit
the director resigned
she fell for a colleague
does the train stop here
i got a paper cut
i cut my finger on paper
i hit my head on the shelf
i sprained my ankle
i have to see the doctor tomorrow
i have a hospital appointment
my dog was hit by a car
someone hit my car in the car park
there was a burglary at the office last week
my laptop was stolen from the car
remove what i just wrote
how do i break this to them
i heard that an intern is pressured to go on a date
something happened with an angry customer
i'm worried it reads along
i'm worried about logs
does she know i'm typing about her
i got a flat tyre
i'll be late today
my back hurts
my toe hurts
sorry i'm late
sorry to bother you
take care
say hi to your kids
the deadlines are killing us
that report is killing me
this project kills me
these meetings kill me every time
the commute kills me
she was fired last week
my colleague got fired
they want to fire him
he was let go without notice
she got the sack
i am scared to bring it up with him
i'm afraid to speak to my manager about it
she's too scared to file a report
i don't dare to confront him
i'm afraid people will talk about me
i am scared of losing my job if i say something
he's afraid nobody will believe him
i would die for a holiday
i'd kill to have that office
they shot down my idea
he shoots his mouth off in meetings
that idea got shot down
she bombed the interview
the presentation bombed
he dropped a bombshell in the meeting
i'm dying of boredom
i am dying to know what they decided
it scared me to death, that email
she stabbed me in the back with that report
he took a shot at my proposal
i took a stab at the text
we have to bite the bullet
he jumped the gun
he jumped down my throat over a typo
she jumps on everyone in meetings
i'm stuck in this form
i can't get out of this screen
i can't take these meetings anymore
i am so done with these emails
this place drives me crazy
he throws fuel on the fire
we keep firefighting here
under fire in the press
the team is at war over the budget
he beats me at chess every time
it beats me why he said that
i keep hitting a wall with hr
that remark hit home
it hit me later what she had said
i feel burned out by work
he burns through staff
my workload kills me
this job is killing me
help me with the talk with karen later
help me with that email now
they are fed up with his jokes
she has had enough of the nicknames
she is waiting for us in the canteen to have lunch
he is downstairs waiting for me with coffee
i am waiting for her in the hall for the meeting
he waits outside until our meeting is done
he walks behind me to lunch
she gave me a killer look
that was a deadly remark
she has a big mouth
my father died in 2015
she passed away a few years ago
i quit my job
i'm resigning today
i am leaving the ministry
they are cutting the budget
they cut a lot of posts
i'm stuck in my role
this job feels like a golden cage
he dropped me like a brick in the board meeting
they threw her to the lions
he pushed me aside for that promotion
my boss is going to kill me if i miss this, lol
we hit the ground running with the new team
we hit our stride
he used the n word
he asks sharp questions
she has a sharp pen
my job feels like a trap
jobs are being cut
they cut three jobs in our team
i want to resign, where do i send my letter
i quit, where do i hand in my laptop
she was thrown under the bus by her director
he threw his team under the bus
my to-do list is killing me
that kind of work is killing us
`,
}
