/** Who can I or they turn to; how to reach a vertrouwenspersoon, KCOO, MIOR, HR and the others; what each role may do. */
export const wieHelpt = {
  nl: `
wie helpt
wie kan mij helpen
bij wie kan ik terecht
waar kan ik terecht
waar kan mijn medewerker terecht
waar kan ze naartoe
met wie kan ik hierover praten
met wie kan hij praten
wie moet ik bellen
wie is de vertrouwenspersoon
vertrouwenspersoon
ik zoek een vertrouwenspersoon
ik wil een vertrouwenspersoon spreken
hoe bereik ik de vertrouwenspersoon
hoe vind ik een vertrouwenspersoon
telefoonnummer van de vertrouwenspersoon
mailadres vertrouwenspersoon
contactgegevens van de integriteitscoordinator
wat doet een vertrouwenspersoon
is de vertrouwenspersoon er ook voor de beklaagde
wat mag een vertrouwenspersoon wel en niet
kcoo
wat is de kcoo
wat doet de klachtencommissie
hoe neem ik contact op met de klachtencommissie
mior
wat is mior
wat doet het MIOR
het nummer van het meldpunt integriteit
wie is mijn contactpersoon bij hr
kan hr mij hierbij helpen
wie bij hr kan ik bellen
ik wil met hr overleggen
bedrijfsmaatschappelijk werk
hoe kom ik bij bedrijfsmaatschappelijk werk
de bedrijfsarts inschakelen
kan de bedrijfsarts helpen
wie is de integriteitscoördinator
integriteitscoordinator
is er een meldpunt buiten de organisatie
discriminatie.nl contact
college voor de rechten van de mens
waar kan ik buiten mijn werk terecht
huis voor klokkenluiders
slachtofferhulp
waar doe ik aangifte
kan ik naar de politie
moet ik naar de politie of naar hr
naar wie moet ik doorverwijzen
naar wie verwijs ik mijn medewerker door
bij welke instantie moet ik zijn
welke instanties kunnen helpen
wie moet ik inschakelen
wie moet ik erbij betrekken
wie kan mijn medewerker ondersteunen
is er iemand die met mij mee kan denken
is er iemand met wie ik vertrouwelijk kan praten
ik wil mijn verhaal kwijt bij iemand die niets doorvertelt
ik wil met een mens praten
kan ik een echt persoon spreken
ik word gepest, bij wie moet ik zijn
ik ben gediscrimineerd, waar kan ik heen
mijn baas discrimineert mij, naar wie moet ik dan
mijn leidinggevende is zelf het probleem, bij wie kan ik terecht
ik kan niet naar mijn manager, wie dan wel
als ik als leidinggevende zelf hulp nodig heb, wie bel ik
waar kan een burger klagen over een ambtenaar
nationale ombudsman
wie helpt de collega over wie het gaat
kan de beschuldigde ook steun krijgen
waar vind ik de vertrouwenspersoon op bonaire
wie is de vp op saba
vertrouwens persoon
vertrouwespersoon nummer
bij wie ken ik terecht
waar kan ik me hart luchten
wie kan ik appen hierover
heb je een nummer voor mij
een telefoonnummer graag
ik wil juridisch advies, wie kan dat geven
wie geeft juridisch advies
de OR, kan die iets doen
is de vakbond een optie
mediator inschakelen
zijn er mediators
wie kan bemiddelen tussen twee collegas
aan wie vraag ik advies voordat ik iets doe
bij wie leg ik dit neer
hulp zoeken voor mijn medewerker, wie is er
graag de contactgegevens van de klachtencommissie ongewenste omgangsvormen
kunt u mij zeggen tot wie ik mij kan wenden
wat is het verschil tussen de kcoo en de vertrouwenspersoon
wie gaat er over integriteit
ik weet niet bij wie ik moet zijn
mijn medewerker wil graag met iemand anders praten
mijn medewerker wil er niet met mij over praten, met wie dan wel
zij wil liever met een vrouw praten, wie is er
ik wil met iemand praten
ik wil met iemand van hr praten
ik wil even overleggen met iemand
ik wil iemand spreken die er verstand van heeft
is er iemand die mij kan helpen met deze klacht
is er iemand die ik kan bellen
welke hulp is er voor mijn medewerker
welke hulp is er
welke hulp kan ik haar bieden van buiten
welke mensen kunnen mij steunen
wie kan mij steunen als leidinggevende
wie ondersteunt leidinggevenden
wie kan mij adviseren
wie moet ik informeren
wie moet ik op de hoogte stellen
aan wie meld ik dit
aan wie moet ik dit doorgeven
naar welke instantie kan mijn medewerker
waar kan een slachtoffer naartoe
waar kan iemand die gediscrimineerd is terecht
waar meld je dit buiten de organisatie
hoe kom ik aan een vertrouwenspersoon
hoe bel ik de vertrouwenspersoon
hoe werkt de vertrouwenspersoon
wat kan de vertrouwenspersoon voor mij doen
wat doet hr in zo'n zaak
wat doet een integriteitscoordinator
wat doet het college voor de rechten van de mens
wat is het meldpunt integriteit
wat is bedrijfsmaatschappelijk werk
heeft de vertrouwenspersoon geheimhoudingsplicht
mag de bedrijfsarts iets doorvertellen aan mij
moet de vertrouwenspersoon melden wat ik zeg
is er psychische hulp
kan mijn medewerker naar een psycholoog
steun voor het slachtoffer
wie staat aan mijn kant
ik sta er alleen voor wie kan meekijken
ik heb advies nodig van een deskundige
kan ik een jurist spreken
nummer van de bedrijfsarts
nummer hr
adres van de klachtencommissie
mail van mior
contact opnemen met kcoo
contact
contactpersonen
contactgegevens
telefoonlijst
vp
vertrouwenspersoon bellen
de vertrouwenspersoon is er niet, wie anders
is er een vrouwelijke vertrouwenspersoon
kan ik naar een andere vertrouwenspersoon
externe vertrouwenspersoon
wie is de vertrouwenspersoon van financien
welke vertrouwenspersonen zijn er bij ons
moet mijn medewerker eerst naar de vertrouwenspersoon of naar mij
bij welk loket moet ik zijn
bij welk loket dien je een klacht in
waar dien je een klacht in
mijn chef is racistisch, waar moet ik heen
ik word door mijn leidinggevende geintimideerd, bij wie kan ik dat kwijt
ik durf het niet aan mijn baas te vertellen, wie kan ik wel vertrouwen
ik loop hier al weken mee rond, kan ik ergens mijn verhaal kwijt
ik zit er echt mee, met wie kan ik praten
kan ik ergens mijn verhaal doen
heb je de gegevens van de vertrouwenspersoon
geef me de gegevens van hr
Mijn leidinggevende is zelf degene die het doet. Bij wie moet ik dan zijn?
Mijn collega wordt gepest. Wie kan haar helpen?
Er is iets gebeurd in mijn team en ik weet niet wie ik moet inschakelen.
Een medewerker is betast door een collega. Moet ik de politie erbij halen of de integriteitscoördinator?
wie staat er boven mijn baas bij wie ik terecht kan
is er een onafhankelijke instantie
is er iemand onafhankelijk
bestaat er een onafhankelijk meldpunt
kan de ondernemingsraad iets betekenen
wie binnen personeelszaken gaat over ongewenst gedrag
bij wie kan ik mijn hart luchten
doorverwijzen naar wie
welke vertrouwenspersoon kan ik mijn medewerker geven
mijn medewerker wil een klacht indienen, waar moet die heen
waar moet de klacht naartoe
ik als manager heb zelf ook steun nodig
wie vangt mij op als leidinggevende
de melder wil steun van buiten
is er ook hulp voor de collega die beschuldigd wordt
wie kan er met me meedenken
wie denkt er mee
wie wil er even meekijken met deze melding
ik trek dit niet alleen, wie kan meedenken
waar moet een uitzendkracht heen met een klacht
waar gaat ze heen als ze aangifte wil doen
mijn medewerker wil aangifte doen, waar kan dat
emailadres van de integriteitscoordinator
mailadres van hr graag
hoe heet onze vertrouwenspersoon
hoe heet de integriteitscoordinator
welke vertrouwenspersoon spreekt Engels
is er een vertrouwenspersoon met een andere achtergrond
kan ze iemand spreken die haar begrijpt
kan ik iemand spreken die geen collega is
wat is de taak van de vertrouwenspersoon
wat is de rol van hr
wat is de rol van de bedrijfsarts
waarvoor kan ik naar het bedrijfsmaatschappelijk werk
wie beslist over een maatregel
wie is het bevoegd gezag
wie doet het onderzoek
wie behandelt de klacht
wie zit er in de klachtencommissie
wie begeleidt een gesprek als bemiddelaar
wie kan de teamtraining geven
wie kan mijn team begeleiden
is er een coach of begeleider
kan de bedrijfsarts mijn medewerker zien
waar vind ik hulp
waar vind ik steun
waar kan ik steun krijgen
ik voel me alleen hierin, bij wie kan ik terecht
ik heb zelf iets meegemaakt, naar wie ga ik
ik ben zelf het slachtoffer, bij wie moet ik zijn
ik ben gepest door mijn chef en wil met iemand praten die ik kan vertrouwen
mijn partner werkt hier, mag ik de zaak doen of moet een ander dat doen, wie dan
wie neemt het over als ik betrokken ben
naar wie draag ik het over als het over mijzelf gaat
is er een hulplijn
hulplijn
noodnummer van de vertrouwenspersoon
telefonisch spreekuur
advieslijn integriteit
landelijk meldpunt discriminatie
anti discriminatie bureau
antidiscriminatievoorziening
wie kan ik vertrouwen
ik heb iemand nodig om mee te overleggen
ik zoek iemand om mee te sparren over een zaak
ik wil iemand raadplegen voordat ik iets verkeerd doe
kan iemand met mij meekijken voordat ik een fout maak
heeft het zin om naar de or te stappen
kan ik naar de vakbond stappen
kan ik naar de klachtencommissie stappen
stap ik naar hr of naar de vertrouwenspersoon
wie schakelt de politie in
wie belt de politie als dat nodig is
wie doet er aangifte namens de organisatie
de vertrouwenspersoon is een vriend van mijn chef, waar kan ik anders heen
ik vertrouw onze vertrouwenspersoon niet, wie is er nog meer
mijn hr adviseur doet niks, wie kan ik dan inschakelen
welke opties heb ik om met iemand te praten
welke routes zijn er voor mijn medewerker om hulp te krijgen
aan wie kan ik dit overdragen
heb je een lijstje met hulpinstanties
lijst met vertrouwenspersonen
een overzicht van alle meldpunten
wie is er bereikbaar in het weekend
wie is er nu bereikbaar
is er buiten kantooruren iemand
welke hulp kan ik mijn medewerker aanbieden
mijn medewerker zit er psychisch doorheen, welke hulp is er
mijn medewerker slaapt er niet van, waar kan ze terecht voor hulp
wat kan ik haar aanbieden aan ondersteuning
is er begeleiding voor iemand die dit heeft meegemaakt
ik wil bellen met iemand die er verstand van heeft
ik wil even iemand bellen hierover
wie neemt contact op met de melder als ik dat niet kan
wie belt de melder
vertrouwenspersoon defensie telefoonnummer
vertrouwenspersoon ministerie van justitie
contact integriteit bzk
wie is er bij de belastingdienst voor dit soort zaken
hoe heet de klachtencommissie
is er een psycholoog via het werk
eap hulplijn
kan ik een collega uit een ander team om hulp vragen
wie gaat er over sociale veiligheid bij ons
wie is verantwoordelijk voor diversiteit
diversiteitsadviseur
d&i adviseur
wie is de privacy officer
de naam van mijn hr adviseur
wie is mijn hr business partner
moet ik het met mijn eigen baas bespreken
aan wie moet ik dit rapporteren als leidinggevende
met wie mag ik dit delen
met wie mag ik over deze melding praten
wie mag dit weten om te kunnen helpen
naar welke arts
heb je een nummer van slachtofferhulp
bij wie dien ik een formele klacht in
waar lever ik een klacht in
wie kan er onderzoek doen
is er een externe onderzoeker
bij welk bureau kan een burger klagen
kun je me doorverbinden met de vertrouwenspersoon
wie heeft het laatste woord over een maatregel
wie neemt het besluit over een straf
wie mag ik bellen als ik onzeker ben
ik voel me als leidinggevende onzeker over deze zaak, wie kan ik bellen
bij wie kan mijn medewerker terecht na een racistisch incident
bij wie kan iemand terecht na discriminatie
naar wie kan mijn medewerker toe na een vervelende opmerking
wie kan mijn medewerker helpen na wat er gebeurd is
met wie kan ze praten over het pesten
welke hulp kan ik een medewerker bieden na een incident
bij wie moet ik zijn met een klacht over intimidatie
waar kan mijn medewerker heen met een melding over haar chef
`,
  en: `
who helps
who can help me
who can i turn to
where can i go
where can my employee go
who can she talk to
who can i talk to about this
who should i call
who is the confidential adviser
confidential adviser
confidential counsellor
i am looking for a confidential adviser
i want to speak to a confidential counsellor
how do i reach the confidant
how do i find a confidential adviser
phone number of the confidential adviser
email address confidential counsellor
contact details of the integrity coordinator
what does a confidential adviser do
is the confidential adviser also there for the accused
kcoo
what is the kcoo
what does the complaints committee do
how do i contact the complaints committee
mior
what is mior
the number of the integrity desk
who is my contact at hr
can hr help me with this
who in hr can i call
i want to consult hr
company social worker
how do i get to occupational social work
bring in the company doctor
can the occupational physician help
who is the integrity coordinator
is there a hotline outside the organisation
netherlands institute for human rights
where can i go outside of work
whistleblowers authority
victim support
where do i file a police report
can i go to the police
should i go to the police or to hr
whom should i refer to
where do i refer my employee
which authority do i need
which bodies can help
who should i involve
who has to be involved
who can support my employee
is there anyone who can think along with me
is there somebody i can talk to in confidence
i want to tell my story to someone who keeps it private
i want to talk to a human
can i speak to a real person
i am being bullied, who do i go to
i have been discriminated against, where can i turn
my boss discriminates me, who do i go to then
my manager is the problem, who can i turn to
i can't go to my manager, who else
if i need help myself as a manager, who do i call
where can a citizen complain about a civil servant
national ombudsman
who helps the colleague it is about
can the accused get support as well
where is the confidential adviser on bonaire
confidental advisor number
who can i trun to
who do i text about this
do you have a number for me
a phone number please
i want legal advice, who can give that
who gives legal advice
works council, can they do anything
is the union an option
bring in a mediator
who can mediate between two colleagues
who do i ask for advice before i act
where do i take this
looking for support for my employee, who is there
please give me the contact details of the complaints committee
what's the difference between the kcoo and a confidential adviser
who is responsible for integrity
i don't know who to go to
is there a trusted person i can see
my employee would like to speak with someone else
my employee doesn't want to talk to me about it, who else can she talk to
she'd rather talk to a woman, who is there
i want to talk to someone
i want to talk to someone from hr
i want to consult somebody
i'd like to speak to an expert
is there someone who can help me with this complaint
is there someone i can call
what help is there for my employee
what help is available
which support is available
who can support me as a manager
who supports managers
who can advise me
who should i inform
who do i have to notify
who do i report this to
who should i pass this on to
which authority can my employee go to
where can a victim go
where can someone who was discriminated against go
where do you report this outside the organisation
how do i get a confidential adviser
how do i call the confidential adviser
how does the confidential adviser work
what can the confidential adviser do for me
what does hr do in such a case
what does an integrity coordinator do
what does the institute for human rights do
what is the integrity desk
what is company social work
is the confidential adviser bound to secrecy
may the company doctor tell me anything
is there psychological help
can my employee see a psychologist
support for the victim
who is on my side
i'm on my own here, who can look along
i need advice from an expert
can i speak to a lawyer
number of the company doctor
hr number
address of the complaints committee
email of mior
contact the kcoo
contact
contacts
contact details
call the confidential adviser
the confidential adviser is away, who else
is there a female confidential adviser
can i go to a different confidential adviser
external confidential adviser
which confidential advisers do we have
which desk do i need
where do you file a complaint
my boss is racist, where do i go
my manager intimidates me, who can i tell
i don't dare tell my boss, who can i trust
i've been walking around with this for weeks, is there anywhere i can tell my story
it's really getting to me, who can i talk to
can i tell my story somewhere
do you have the details of the confidential adviser
give me hr's details
My manager is the one doing it. Who do I go to then?
My colleague is being bullied. Who can help her?
Something happened in my team and I don't know who to involve.
An employee was groped by a colleague. Should I bring in the police or the integrity coordinator?
who is above my boss that i can go to
is there an independent body
is there somebody independent
can the works council do anything for me
who in personnel deals with unwanted behaviour
which confidential adviser can i give my employee
my employee wants to file a complaint, where should it go
as a manager i need support too
the reporter wants support from outside
is there also help for the colleague who is accused
who can think along with me
who wants to look along at this report
i can't do this alone, who can think along
where does a temp go with a complaint
where does she go if she wants to press charges
my employee wants to go to the police, where is that possible
email address of the integrity coordinator
what is the name of our confidential adviser
which confidential adviser speaks English
can she talk to someone who understands her
can i talk to somebody who isn't a colleague
what is the task of the confidential adviser
what is the role of hr
what is the role of the company doctor
what can i go to the social worker for
who decides on a measure
who does the investigation
who handles the complaint
who sits on the complaints committee
who can mediate a conversation
who can coach my team
can the company doctor see my employee
where do i find help
where do i find support
where can i get support
i feel alone in this, who can i go to
i went through something myself, who do i go to
i am the victim, who do i need
i was bullied by my boss and want to talk to someone i trust
who takes over if i'm involved
who do i hand it over to if it's about me
is there a helpline
helpline
advice line on integrity
national discrimination hotline
anti discrimination bureau
who can i trust
i need somebody to consult
i'm looking for someone to think with about a case
i want to consult someone before i do something wrong
can someone look along before i make a mistake
is it any use going to the works council
can i go to the union
can i go to the complaints committee
do i go to hr or to the confidential adviser
who calls in the police
who files a report with the police on behalf of the organisation
the confidential adviser is a friend of my boss, where else can i go
i don't trust our confidential adviser, who else is there
my hr adviser does nothing, who can i turn to then
which options do i have to talk to someone
which routes are there for my employee to get help
who can i hand this over to
do you have a list of organisations that help
list of confidential advisers
overview of all reporting points
who is available at the weekend
is there anyone outside office hours
what help can i offer my employee
my employee is struggling mentally, which help is there
my employee can't sleep because of it, where can she go for help
what support can i offer her
is there counselling for someone who went through this
i want to phone someone who knows about this
i'd like to call someone about this
who contacts the reporter if i can't
who calls the reporter
confidential adviser ministry of defence phone number
integrity contact at the interior ministry
who deals with this kind of thing at the tax office
is there a psychologist through work
who is in charge of social safety here
who is responsible for diversity
diversity adviser
the name of my hr adviser
do i have to discuss it with my own boss
who do i report this to as a manager
who may i share this with
who may i talk to about this report
do you have a number for victim support
with whom do i file a formal complaint
where do i hand in a complaint
who can investigate this
is there an external investigator
which office can a citizen complain to
can you put me through to the confidential adviser
who has the final say on a measure
who takes the decision about a punishment
who may i call if i'm unsure
i feel insecure about this case as a manager, who can i call
who can my employee turn to after a racist incident
who can someone turn to after discrimination
who can my employee go to after a nasty remark
who can help my employee after what happened
who can she talk to about the bullying
what help can i offer an employee after an incident
who do i need for a complaint about harassment
where can my employee go with a report about her boss
`,
}
