/** Someone tells that something happened (to them, to an employee, seen, reported) or wants to report or to begin. */
export const incidentMelden = {
  nl: `
er is net iemand bij me geweest
ik word gediscrimineerd
ik word geïntimideerd
ik word uitgescholden
ze pesten mij
ik word lastiggevallen
ik voel me gediscrimineerd
ze discrimineren mij
mijn collega pest mij
mijn medewerker wordt gepest
er is net iemand bij me geweest die racistisch is bejegend
mijn medewerker zit huilend op mijn kamer
een collega heeft een nare opmerking gemaakt over de hoofddoek van mijn medewerker
ik wil een melding doen
ik wil een incident melden
melden
melding
incident
incident melden
nieuwe melding
nieuwe zaak
er is iets gebeurd
er is iets gebeurd in mijn team
er ging vandaag iets mis tijdens het overleg
ik kreeg zojuist een melding van discriminatie
een van mijn mensen zegt dat hij wordt gediscrimineerd
een medewerkster vertelde me dat ze wordt gepest
Jan zei vanmorgen iets over zwarte mensen en iedereen lachte
Fatima is weggelopen uit het overleg na een grap over moslims
ik heb zelf gezien dat iemand belachelijk werd gemaakt om zijn accent
ik hoorde op de gang een racistische grap
er werd gelachen om de uitspraak van een nieuwe collega
ze noemden hem een terrorist bij de koffieautomaat
in de groepsapp staan foute plaatjes over homo's
iemand heeft een hakenkruis op het toilet getekend
er hing een kwetsende tekening op de prikborden
mijn collega raakt me steeds aan en ik wil dat niet
hij maakt seksuele opmerkingen tegen de stagiaire
ik word gediscrimineerd op mijn werk
ik ben gediscrimineerd
ik word buitengesloten door mijn team
ik voel me niet serieus genomen vanwege mijn afkomst
ik word al maanden gepest door een collega
mijn teamleider noemt me steeds bij de verkeerde naam en doet mijn accent na
ik kreeg de baan niet omdat ik zwanger ben
ze werd gepasseerd voor promotie en denkt dat het door haar kleur komt
mijn leidinggevende zei dat ik te oud ben voor deze functie
ik ben afgewezen vanwege mijn leeftijd
ik heb een beperking en daar maken ze grappen over
ze doen net of ik er niet ben omdat ik in een rolstoel zit
ik ben trans en collegas blijven me met meneer aanspreken
een burger schold onze baliemedewerker uit voor kutmarokkaan
een klant heeft onze medewerker racistisch uitgescholden aan de telefoon
een ambtenaar heeft een burger anders behandeld vanwege zijn naam
een externe medewerker maakt vieze opmerkingen
iemand van het uitzendbureau heeft een collega beledigd
wat moet ik doen mijn medewerker is uitgescholden
wat nu, er is een klacht over een teamlid binnengekomen
help er is iets ergs gebeurd met mijn medewerker
ik weet niet wat ik moet doen, er zit iemand tegenover me die zegt dat ze is gediscrimineerd
ik schrok zo van wat hij tegen haar zei
ik ben er helemaal kapot van wat er in de vergadering gebeurde
ik ben zo boos!! ze hebben hem weer uitgelachen om zijn naam
dit kan echt niet, ze deden apengeluiden
mn collega zei iets heel kwetsends over mn geloof
ze zeiden tegen me ga terug naar je eigen land
mijn manager negeert mij sinds ik heb gezegd dat ik lesbisch ben
sinds mijn melding krijg ik alleen nog rotklussen
ik heb gemeld en nu word ik tegengewerkt
hij krijgt na zijn klacht ineens een slechte beoordeling
ik word beschuldigd van discriminatie
iemand heeft over mij geklaagd, ik zou racistisch zijn
er is een klacht tegen mij ingediend
het gaat over mijn eigen leidinggevende, die discrimineert
mijn baas vernedert me waar iedereen bij is
ik wil iets kwijt over een collega
ik wil iets vertellen over wat er op het werk is gebeurd
kan ik hier iets melden
hoe meld ik discriminatie
hoe kan ik een incident melden
waar kan ik een melding maken van pesten
ik wil graag aangeven dat er iets niet klopt in ons team
ik wil een klacht indienen over ongewenst gedrag
ik wil doorgeven wat ik heb gezien
ik was er getuige van dat een collega werd geïntimideerd
ik zag hoe mijn collega bij haar billen werd gepakt
bij de borrel heeft hij haar tegen haar zin gezoend
vorige week is mijn medewerker geduwd door een collega
vorig jaar ben ik bedreigd door een klant en er is nooit iets mee gedaan
vorige maand heeft een burger een collega geslagen aan de balie
gisteren heeft iemand tegen een collega staan schreeuwen
hij schreeuwt de hele dag tegen iedereen en smijt met deuren
een anonieme brief over een van mijn medewerkers lag op mijn bureau
ik kreeg een anonieme mail over discriminatie op mijn afdeling
meerdere mensen klagen over dezelfde collega
het is niet de eerste keer, het gebeurt steeds weer
hij doet het weer, ook na onze afspraak
het is al een jaar geleden maar ik wil het toch vertellen
een vrouwelijke collega wordt steeds onderbroken en haar ideeen worden overgenomen
opmerkingen over haar borsten, elke week weer
ze maken jodengrappen op onze afdeling
op de werkvloer wordt het n-woord gebruikt
ik dacht eerst dat het een grapje was maar het houdt niet op
stagiair vertelde me in vertrouwen dat ze hem uitlachen
ik moet een zaak starten
start melding
begin een nieuwe casus
een medewerker komt naar mij toe met een vervelend verhaal
een teamlid meldt zich ziek na racistische opmerkingen
er is ruzie in het team over een grap over afkomst
er speelt iets in mijn team
ik heb een gevoelige kwestie, iemand voelt zich achtergesteld
die gozer zit haar constant te stangen over haar geloof
hij zit de hele tijd aan me te zitten, ik ben het zat
ze doen echt vies tegen me omdat ik surinaams ben
ey luister die collega van mij blijft foute grappen maken over zwarten
me collega discrimineerd mij
ik wordt gedicrimineerd op me werk
er is een raccistische opmerking gemaakt
mijn medewerkr is net huilend weggelopn
ik voel mij niet prettig hoor, die man praat lelijk tegen mij omdat ik van de eilanden kom
op kantoor op Bonaire zegt mijn chef dat antillianen lui zijn
geachte, hierbij wil ik melding maken van ongepast gedrag door een collega
ondergetekende wenst melding te doen van een discriminatoire uitlating
tijdens het sollicitatiegesprek is een kandidaat afgewezen vanwege haar hoofddoek
ik durf het bijna niet te zeggen maar ik ben aangerand op het kerstfeest vorig jaar
ik weet niet of het discriminatie is, maar het voelt niet goed
misschien stel ik me aan, maar hij noemt me elke dag chinees
er wordt over mij geroddeld vanwege mijn geaardheid
mijn medewerker wil niet meer naar kantoor door een collega
een medewerker meldt dat zij al langere tijd wordt geïntimideerd
ik heb hulp nodig met een melding
er staat hier iemand overstuur aan mijn bureau
een van mijn medewerkers is net uitgescholden door een bezoeker
mijn medewerker heeft verteld dat hij racistisch wordt behandeld
iemand uit mijn team voelt zich niet veilig door een collega
een teamlid zegt dat ze wordt lastiggevallen door Erik
Ahmed komt net binnen en zegt dat hij er genoeg van heeft dat ze hem uitlachen
Sylvana heeft me verteld dat ze steeds wordt overgeslagen bij projecten
de schoonmaakster wordt door collegas behandeld als vuil
ik kreeg een whatsapp van een medewerker over wat er gisteren gebeurde
een medewerker belt me huilend op
er zit een vrouw voor me die zegt dat ze is betast
twee vrouwen hebben geklaagd over dezelfde man
ik heb een klacht gekregen over een van mijn mensen
ik wil het hebben over iets dat ik heb meegemaakt
ik wil mijn ervaring delen
ik heb iets gezien wat niet door de beugel kan
ik heb iets naars meegemaakt
er werd een foto van een aap naar hem gestuurd
ze zeiden dat ik hier alleen zit vanwege de quota
ze vroegen weer waar ik nou echt vandaan kom
mijn baas zegt dat vrouwen te emotioneel zijn voor deze baan
mijn collega geeft vrouwen geen hand en dat leidt tot ruzie
hij weigert samen te werken met een homoseksuele collega
ze wil niet naast een moslim zitten
er is een pestkop in mijn team
de sfeer is verziekt, iemand wordt weggepest
ik word door mijn collegas doodgezwegen
ze sluiten hem buiten omdat hij slecht hoort
mijn contract is niet verlengd omdat ik zwanger werd
ik werd niet aangenomen om mijn achternaam
bij de promotieronde zijn alleen witte mannen gekozen
de projectleider knijpt vrouwen in hun zij
hij stuurt me 's avonds berichtjes dat hij me lekker vindt
ik krijg vieze appjes van een collega
hij staart de hele dag naar mijn borsten
mijn manager schreeuwt me uit waar iedereen bij staat
er is iemand uitgescholden voor flikker
de nieuwe jongen wordt homo genoemd en dat vindt hij heel erg
collegas praten over asielzoekers alsof het beesten zijn
er is een racistisch filmpje rondgestuurd in de teamapp
onze chef doet het chinese accent na van Li
ik weet niet hoe ik dit moet aanpakken, mijn medewerker is racistisch bejegend
ik moet iets kwijt, het zit me al weken dwars
ik maak me zorgen over een collega die gepest wordt
kun je me helpen, ik heb een melding gekregen
ik heb zonet een klacht ontvangen wat is nu de bedoeling
wat zijn mijn eerste stappen, een medewerker is net bij me geweest met een verhaal
mijn medewerker komt al dagen niet opdagen door wat er gezegd is
volgens mij discrimineert onze directeur
mijn teamleider trekt de Nederlandse collegas voor
die uitzendkracht noemde haar een sloerie
iemand heeft poep op zijn bureau gelegd
ze noemen mij steeds opa en zeggen dat ik met pensioen moet
ze vinden mij te jong en nemen me niet serieus
ik heb adhd en mijn chef maakt me daarom belachelijk
omdat ik doof ben praten ze over me heen
ik word overal buiten gehouden door me team
me chef zegt dat ik stink omdat ik curry eet
ze zegge dat ik lui ben omdat ik antilliaan ben
wollah die collega is gewoon racist
echt een racist die vent, hij zei het gewoon recht in mijn gezicht
fokking zat van die opmerkingen over mijn kleur
mijn collega wil dat ik melding maak voor haar
namens een medewerker wil ik iets melden
ik wil iets aankaarten
ik wil aan de bel trekken over een collega
voorval doorgeven
ik wil een voorval bespreken dat vandaag plaatsvond
iets melden
discriminatie melden
racisme melden
pesten melden
ongewenst gedrag melden
intimidatie melden
er is gediscrimineerd
er wordt gepest in mijn team
mijn medewerker wordt gepest
ik ben seksueel geintimideerd
een collega is seksueel geïntimideerd door haar leidinggevende
we hebben een probleem met racisme op de afdeling
tegen mij loopt een klacht en ik voel me vals beschuldigd
ze zeggen dat ik iemand heb gediscrimineerd maar dat is niet waar
ik heb zelf een domme grap gemaakt en nu is iemand boos
ik heb iets gezegd wat ik niet had moeten zeggen
mijn vriendin werkt hier en is door een collega lastiggevallen
sinds die melding wordt ze niet meer uitgenodigd voor overleggen
hij zegt dat hij wordt gestraft omdat hij iets heeft gemeld
paar dagen terug is er iets voorgevallen
tijdens de teamdag ging het mis
bij het afdelingsuitje werd iemand vernederd
in de kantine hoorde ik iemand zeggen dat joden het geld beheren
op de kamer hiernaast wordt dagelijks gescholden op buitenlanders
mijn medewerker meldt dat de klant haar heeft uitgescholden
een burger weigerde geholpen te worden door onze medewerker vanwege haar hoofddoek
een inspecteur gaf bedrijven met een buitenlandse naam vaker een boete
Een jonge medewerkster vertelt dat haar begeleider haar steeds uitnodigt bij hem thuis, wat doe ik?
Mijn teamlid overweegt te stoppen omdat hij de opmerkingen over zijn geloof niet meer aankan.
zojuist belde een medewerker dat Gert niet van haar af kan blijven
er staat een foto van een collega met een apenkop in de groepsapp
iemand bracht een hitlergroet tijdens de borrel
casus starten
casus aanmaken voor een medewerker
ik wil een dossier openen voor een voorval
neem een melding op
kun je een melding opnemen
ik vermoed dat er racisme speelt maar ik weet het niet zeker
de medewerker zelf wil er niks mee maar ik vind dat ik iets moet doen
ik vind dat ik iets moet doen met wat ik net hoorde
ze wil er geen ding van maken maar ze zat te trillen
hij deed het af als een grapje maar ze was er kapot van
ik heb het niet zelf gezien maar drie mensen vertellen hetzelfde
vandaag is mijn nieuwe collega uitgejouwd omdat hij een jurk droeg
mijn baas kapt alleen de vrouwen af in vergaderingen
mijn mentor legt steeds zijn hand op mijn been
mensen houden hun mond zodra ik binnenkom sinds ik een hoofddoek draag
ik word nooit meegevraagd voor de lunch omdat ik geen alcohol drink
ze noemen me tante omdat ik boven de vijftig ben
mijn accent wordt nagedaan in elke vergadering
ik zit hier met een medewerker die niet meer durft te werken naast Wim
in ons team valt steeds het woord mongool
bij de sollicitatie vroegen ze of ik kinderen wilde
een burger zei tegen mij dat hij door een echte Nederlander geholpen wil worden
mijn leidinggevende dreigt met een slechte beoordeling als ik niet met hem uitga
hij dreigt mij te ontslaan omdat ik geklaagd heb
ik voel me onveilig in mijn team door de opmerkingen
ik voel me niet veilig bij mijn manager
niemand zegt mij nog gedag sinds ik geklaagd heb
het zit me hoog wat er vorige week gebeurde tijdens de training
Hallo, er is vandaag iets vervelends voorgevallen met een stagiaire
Goedemorgen, ik heb een melding binnengekregen over een teamleider
wat moet ik doen, er is net iemand bij mij geweest over discriminatie
mijn collega heeft een racistische mail gestuurd aan het hele team
er is een bericht met een foute grap rondgestuurd in onze afdeling
een medewerker met een beperking krijgt geen aanpassingen en wordt uitgelachen
onze nieuwe collega komt uit Syrië en wordt overal buiten gehouden
ze is in haar functioneringsgesprek beledigd door haar chef
tijdens mijn p-gesprek maakte mijn leidinggevende een opmerking over mijn hoofddoek
mijn maat wordt elke dag uitgemaakt voor alles wat lelijk is
vanmorgen heeft zich op mijn afdeling een incident voorgedaan
ze zeiden tegen Ali dat hij op moest passen met bommen
pas op voor bommen zeiden ze tegen hem omdat hij moslim is
iemand legde een hand op mijn dij tijdens de lunch
ik wist niet wat ik moest doen toen hij mij aanraakte
alle vrouwen zijn overgeslagen voor de bonus, is dat discriminatie
ben ik gek of word ik gediscrimineerd
een inhuurkracht noemt mensen met een kleurtje lui
hij noemt buitenlanders gelukszoekers en dat hoor ik elke dag
onze stagiaire eet alleen omdat ze om haar eten wordt uitgelachen
een collega van 58 krijgt steeds te horen dat ze te traag is
er ligt een klacht tegen mij op tafel
er is een klacht op mijn bureau beland over een van mijn mensen
ik zou iemand vernederd hebben volgens een collega
de secretaresse is door de directeur uitgescholden voor dom wijf
kun je iets voor me doen, ik word getreiterd
ik wil dat het stopt, elke dag die opmerkingen over mijn kleur
ik kan niet meer tegen die grappen over mijn geloof
mijn medewerker kan er niet meer tegen, ze maken elke dag grappen over haar gewicht
Vandaag kwam Yara naar me toe. Ze vertelde dat twee collega's haar nadoen als ze praat.
Ik ben leidinggevende en ik heb zojuist gehoord dat er in mijn team een racistische grap is gemaakt.
Ik ben teamleider. Eén van mijn medewerkers voelt zich geïntimideerd door een collega. Wat nu?
Ik ben geen leidinggevende maar ik heb gezien dat een collega werd gekleineerd.
Ik wil even melden dat er op de derde verdieping iets gebeurd is met een schoonmaker.
er klopt iets niet, alle sollicitanten met een buitenlandse naam vallen af
mijn chef geeft de leuke klussen alleen aan zijn vriendjes met dezelfde achtergrond
de vergaderingen zijn altijd op vrijdagmiddag tijdens het gebed en dat vinden ze grappig
iemand heeft mijn gebedskleed weggegooid
er is een regenboogvlag van het bureau van een collega gescheurd
ze vragen of ik wel legaal ben, hahaha heel grappig
ze vroegen of ik mijn hoofddoek in de zomer ook draag en toen lachten ze
ik werd door de beveiliging als enige gecontroleerd omdat ik donker ben
ik moest als enige mijn pas laten zien
een vergadering vol grapjes over vrouwen en ik zat erbij
een man in mijn team weigert opdrachten van een vrouw aan te nemen
mijn collega zegt dat depressie aanstellerij is en lacht me uit
ze noemen hem de autist van de afdeling
de leidinggevende zegt dat hij geen zwangere vrouwen wil aannemen
mijn uren zijn teruggedraaid na mijn melding
mijn bureau is verplaatst naar een hok sinds ik een klacht heb ingediend
na mijn klacht word ik genegeerd door de chef
een ouder echtpaar aan de balie is onheus behandeld door mijn collega
een burger zegt dat onze ambtenaar hem anders behandelde om zijn afkomst
ik ontving een brief van een burger die zegt gediscrimineerd te zijn
er gaan geruchten over grensoverschrijdend gedrag van een manager
er doet een verhaal de ronde over een collega en een stagiaire
iemand heeft intieme foto's van een collega gedeeld
mijn leidinggevende stuurt me 's nachts berichten
ze raakte mijn haar aan zonder te vragen
iedereen wil aan mijn afro zitten
mijn collega noemt mij schatje en legt zijn arm om me heen
elke week weer dat gezeur over mijn lichaam, ik word er ziek van
ik ga er onderdoor, iedere dag opmerkingen over mijn gewicht
ze maken grappen over hoe dik ik ben
het is niet de eerste keer dat mijn werknemer zo behandeld wordt
hij zei tegen onze Poolse collega dat hij blij mag zijn dat hij hier werkt
iedereen viel stil na zijn opmerking over vluchtelingen
ze voelt zich klein gemaakt door haar begeleider
bij de Belastingdienst zeggen ze dat ik hier niet hoor
er wordt bij ons met twee maten gemeten als je niet uit Nederland komt
mensen met een andere achtergrond krijgen bij ons minder kansen
als 1 aprilgrap hebben ze een racistische mail rondgestuurd
mijn teamlid krijgt steeds het vuile werk omdat ze de enige vrouw is
de nieuwe directeur doet neerbuigend tegen mensen zonder diploma
mijn kamergenoot zegt dat homo's ziek zijn
een leverancier riep iets over mijn borsten tijdens het bezoek
ik werd tijdens een inspectie uitgescholden om mijn afkomst
een collega noemt me mevrouw de hoofddoek
in de lift fluisterde hij iets vies in mijn oor
ik kreeg een kaartje met een seksueel getinte tekst
de hele afdeling doet mee aan het pesten van een jongen met autisme
wat nu? zij zegt dat ze gestalkt is door een collega na een afspraakje
sinds zijn coming out praat niemand meer met hem
ik heb het er moeilijk mee wat er gezegd is over mijn moeder
mijn medewerker kwam met een lang verhaal over hoe ze wordt behandeld
volgens twee teamleden gaat het er hard aan toe in het team van mijn collega
ik hoorde via via dat er bij ons een meisje is lastiggevallen
ik krijg signalen dat er iets niet goed zit
ik krijg steeds vaker signalen over een van mijn medewerkers
Vorige week is er in mijn team een discussie geweest over zwarte piet en dat liep uit op schelden.
Mijn collega heeft last van een burger die haar steeds belt en uitscheldt
een van mijn mannen voelt zich buitengesloten sinds hij vertelde dat hij op mannen valt
ze noemden haar poetsvrouw terwijl ze adviseur is
een inspecteur zag haar aan voor de schoonmaakster
er is hier net iets heel vervelends gezegd
er is zojuist iets gezegd wat echt niet kan
ze doen alsof ik dom ben omdat ik geen universiteit heb gedaan
iemand is stiekem gefilmd in de kleedkamer
er zijn foto's gemaakt van een collega zonder dat ze het wist
ik wil een geval van discriminatie aankaarten
ik wil een geval van pesten doorgeven
mijn teamgenoot krijgt elke dag een bijnaam naar zijn hoofd geslingerd
er wordt over mijn hoofd heen gepraat omdat ik de jongste ben
ze geloven me niet omdat ik een vrouw ben
mijn chef liet merken dat hij mensen zoals ik liever niet ziet
ze deden mijn loopje na, ik loop mank
mijn collega weigert mijn voornaamwoorden te gebruiken
ik hoor er hier niet bij en dat laten ze merken ook
iedereen krijgt een uitnodiging behalve de enige met een kleur
hij vroeg wat een meisje als ik verdient per nacht
ze vroegen of mijn man mij wel liet werken
op mijn verjaardag kreeg ik een seksspeeltje van collega's
er ging een petitie rond om haar weg te krijgen
onze receptioniste is voor hoer uitgemaakt
ik werd apart gezet bij de teamfoto
mijn medewerker trilt nog na van een telefoontje met een burger
de klant wilde niet door een zwarte geholpen worden
een vader van een collega werd belachelijk gemaakt om zijn Turkse accent
mijn leidinggevende zei dat ik niet representatief ben met mijn dreads
in het mt werd gezegd dat we geen moeilijke namen moeten aannemen
iemand kliederde een vies woord op mijn kast
Ik heb vannacht niet geslapen. Mijn chef heeft me gisteren voor iedereen zwartgemaakt.
kan iemand mij uitleggen wat ik moet doen, er is een klacht bij me neergelegd
wat wordt er van mij verwacht nu iemand mij dit verteld heeft
ik ben op de hoogte gebracht van ongewenst gedrag in een ander team
ik heb een bericht gekregen van iemand die anoniem wil blijven over racisme in mijn team
een ex-medewerker schrijft dat ze bij ons gediscrimineerd is
mijn baas vroeg of ik niet liever bij mijn kinderen zit
mijn baas zegt dat moeders beter thuis kunnen blijven
mijn leidinggevende vroeg aan mij waarom ik geen man heb
er gaat een lijstje rond met de lekkerste vrouwen van de afdeling
ik weet me geen raad, mijn medewerker dreigt op te stappen door de opmerkingen
die meneer aan de balie riep iets lelijks tegen Hanan
een stagiair wordt weggezet als allochtoon
iedereen viel stil na wat hij zei
ze is dat bijnaampje helemaal zat
hij is klaar met die grapjes over zijn leeftijd
ze maken dierengeluiden als hij langsloopt
collega's doen apengeluiden naar een zwarte collega
een burger noemde onze collega het n-woord
er lag een banaan op zijn toetsenbord, hij is de enige zwarte collega
ze doen geluiden van dieren na als ze langskomt
iedereen lacht en maakt geluiden als hij de kamer binnenkomt
ik ben bang voor mijn baas
`,
  en: `
i am being harassed
i get bullied at work
they bully me
i feel discriminated against
my colleague bullies me
someone just came to me with a report
an employee just told me she was discriminated against
my employee is crying in my office
a colleague made a racist joke in the meeting
i want to report something
i want to report an incident
report
report an incident
new report
new case
start a report
start an incident
something happened
something happened in my team
something went wrong at the meeting today
i have just received a complaint about discrimination
one of my people says he is being bullied
John said something about black people and everybody laughed
Aisha walked out after a joke about muslims
i saw someone being mocked because of his accent
i overheard a racist remark in the corridor
they called him a terrorist at the coffee machine
there are homophobic memes in the group chat
somebody drew a swastika in the toilets
my coworker keeps touching me and i don't want that
he makes sexual comments to the intern
i am being discriminated against at work
i was discriminated against
my team excludes me
i'm not taken seriously because of where i come from
i've been bullied by a colleague for months
my team lead keeps mocking my accent
i didn't get the job because i'm pregnant
she was passed over for promotion and thinks it is because of her skin colour
my manager told me i'm too old for this role
people make jokes about my disability
they keep misgendering me
a citizen shouted racist abuse at our desk clerk
a caller insulted our employee because of his name
a civil servant treated a citizen differently because of her headscarf
a contractor is making dirty remarks
someone from the agency insulted a colleague
what do i do, my employee has been called names
what now, a complaint about a team member came in
help something awful happened to my employee
i don't know what to do, there's someone in front of me saying she was discriminated against
i was shocked by what he said to her
i'm so angry!! they laughed at his name again
this is not ok, they made monkey noises
they told me to go back to my own country
my boss ignores me ever since i came out as gay
since i reported i only get the worst shifts
i reported it and now they are working against me
after his complaint he suddenly got a bad appraisal
i am accused of discrimination
someone complained about me, they say i am racist
a complaint has been filed against me
it is about my own boss, he discriminates
my manager humiliates me in front of everyone
i need to tell someone about a colleague
i want to talk about what happened at work
can i report something here
how do i report discrimination
where can i make a report about bullying
i'd like to flag something that isn't right in our team
i want to file a complaint about unwanted behaviour
i want to pass on what i saw
i witnessed a colleague being harassed
i saw my colleague being groped
he kissed her against her will at the drinks
last week my employee was pushed by a colleague
last year i was threatened by a customer and nothing was done
last month a visitor hit a colleague at the counter
yesterday someone was yelling at a colleague
he shouts at everyone all day and slams doors
an anonymous letter about one of my staff was on my desk
i got an anonymous mail about discrimination in my department
several people complain about the same colleague
it's not the first time, it keeps happening
he is doing it again after our agreement
it was a year ago but i still want to tell it
a female colleague is constantly interrupted and her ideas are stolen
comments about her breasts every single week
they tell jewish jokes in our department
the n-word is used on the work floor
i thought it was a joke but it doesn't stop
the trainee told me in confidence that they laugh at him
i have to open a case
begin a new case
an employee came to me with an unpleasant story
a team member called in sick after racist remarks
there is a row in the team about a joke on someone's origin
something is going on in my team
a sensitive matter, someone feels disadvantaged because of her age
that guy keeps having a go at her about her religion
bro my coworker won't stop with the racist jokes
my collegue discriminates me
i am beeing descriminated at work
a rasist remark was made
my emploee just left crying
on Bonaire my supervisor says antilleans are lazy
dear sir or madam, i hereby wish to report inappropriate conduct by a colleague
a candidate was rejected during the interview because of her headscarf
i hardly dare say it but i was assaulted at the christmas party last year
i'm not sure it's discrimination but it feels wrong
maybe i'm overreacting but he calls me names every day
people gossip about me because of my sexuality
my employee does not want to come to the office any more because of a colleague
a staff member reports being intimidated for a long time
i need help with a report
someone is standing at my desk, very upset
she says her supervisor made advances and then gave her a bad review
two of my staff members are fighting over an offensive remark
i feel bullied by my own manager
they never invite me to lunch because i'm the only muslim
he told me women don't belong in IT
one of my employees was just called names by a visitor
my employee told me he is treated in a racist way
somebody in my team feels unsafe because of a colleague
a team member says she is being hassled by Eric
Ahmed just walked in and says he's had enough of being laughed at
Sylvana told me she keeps being passed over for projects
the cleaner is treated like dirt by colleagues
i got a text from an employee about what happened yesterday
an employee is calling me in tears
there's a woman in front of me who says she was groped
two women have complained about the same man
i received a complaint about one of my people
i want to talk about something i experienced
i want to share my experience
i saw something that is really not ok
i went through something nasty
someone sent him a picture of a monkey
they said i'm only here because of the quota
they asked again where i'm really from
my boss says women are too emotional for this job
he refuses to work with a gay colleague
she won't sit next to a muslim
there's a bully in my team
the mood is ruined, somebody is being pushed out
i get the silent treatment from my colleagues
they leave him out because he's hard of hearing
my contract was not renewed because i got pregnant
i wasn't hired because of my last name
only white men got promoted this round
the project lead pinches women
he texts me at night that i'm hot
i get dirty texts from a coworker
he stares at my chest all day
my manager yells at me in front of everybody
somebody was called a faggot
colleagues talk about refugees as if they were animals
a racist video went round in the team chat
our chief imitates Li's chinese accent
i don't know how to deal with this, my employee got racist abuse
i need to get something off my chest, it's been bothering me for weeks
i'm worried about a colleague who is being bullied
can you help me, i got a report
i just received a complaint what am i supposed to do now
what are my first steps, an employee just came to me with a story
i think our director discriminates
my team lead favours the dutch colleagues
that temp called her a slut
they keep calling me grandpa and say i should retire
they find me too young and don't take me seriously
i have adhd and my boss ridicules me for it
because i'm deaf they talk over me
my boss says i smell because i eat curry
they say i'm lazy cause i'm antillean
that dude is straight up racist, he said it to my face
sick of those comments about my colour
my colleague wants me to report for her
on behalf of an employee i want to report something
i want to raise something
i want to sound the alarm about a colleague
report discrimination
report racism
report bullying
report unwanted behaviour
report harassment
there's bullying in my team
my employee is being bullied
i was sexually harassed
a colleague was sexually harassed by her manager
we have a racism problem in the department
there is a complaint against me and i feel falsely accused
they say i discriminated against someone but that isn't true
i made a stupid joke myself and now somebody is angry
i said something i shouldn't have said
since that report she's not invited to meetings any more
he says he's being punished because he reported something
something happened a few days ago
it went wrong at the team day
someone was humiliated at the department outing
in the canteen i heard somebody say jews control the money
my employee reports that the customer called her names
a citizen refused to be served by our employee because of her headscarf
an inspector fined companies with a foreign name more often
A young employee says her supervisor keeps inviting her to his home, what do I do?
My team member is thinking of quitting because he can't stand the remarks on his religion any more.
an employee just phoned to say Gert keeps touching her
there is a picture of a colleague as a monkey in the group chat
someone gave the nazi salute at the drinks
create a case for an employee
open a file for an incident
take down a report
i suspect racism but i'm not sure
the employee doesn't want to do anything but i feel i should
i feel i have to do something with what i just heard
he brushed it off as a joke but she was devastated
i didn't see it myself but three people tell the same story
today my new coworker was jeered at for wearing a dress
my boss only cuts off the women in meetings
my mentor keeps putting his hand on my leg
people go silent when i walk in since i started wearing a headscarf
they never ask me for lunch because i don't drink
they call me auntie because i'm over fifty
my accent is imitated in every meeting
i'm here with an employee who no longer dares to work next to Bill
at the interview they asked if i wanted children
a citizen told me he wants to be helped by a real dutchman
my manager threatens me with a bad review if i don't go out with him
he's threatening to fire me because i complained
i feel unsafe in my team because of the remarks
nobody greets me any more since i complained
it still bothers me what happened last week in training
Hello, something unpleasant happened today with an intern
Good morning, i got a report about a team lead
my colleague sent a racist email to the whole team
a message with a bad joke was sent round in our department
our new colleague is from Syria and is kept out of everything
she was insulted by her boss during her performance review
in my p-gesprek my manager made a remark about my headscarf
my mate at work gets called every name under the sun
this morning an incident took place in my department
they told Ali to watch out with bombs
careful with bombs they said to him because he's muslim
somebody put a hand on my thigh during lunch
i didn't know what to do when he touched me
all women were skipped for the bonus, is that discrimination
am i crazy or am i being discriminated against
a contractor calls people of colour lazy
he calls foreigners fortune seekers and i hear it every day
our intern eats alone because they laugh at her food
a colleague of 58 keeps hearing she's too slow
there's a complaint against me on the table
a complaint about one of my people landed on my desk
according to a colleague i humiliated somebody
the secretary was called a stupid cow by the director
can you do something for me, i'm being bullied
i want it to stop, those remarks about my colour every day
i can't stand those jokes about my religion any more
Today Yara came to me. She told me two colleagues imitate the way she talks.
I'm a manager and I just heard that a racist joke was made in my team.
I'm a team lead. One of my employees feels intimidated by a colleague. What now?
I'm not a manager but I saw a colleague being belittled.
something's not right, all applicants with a foreign name drop out
my boss gives the nice jobs only to his pals with the same background
somebody threw away my prayer mat
a pride flag was torn from a colleague's desk
they asked if i'm legal, ha ha very funny
they asked if i wear my headscarf in summer too and then laughed
i was the only one checked by security because i'm dark
i was the only one who had to show my pass
a meeting full of jokes about women and i was sitting there
a man in my team refuses orders from a woman
my colleague says depression is just whining and laughs at me
they call him the autist of the department
the manager says he doesn't want to hire pregnant women
my hours were cut after my report
my desk was moved to a closet since i filed a complaint
a citizen says our official treated him differently because of his origin
i received a letter from a citizen who says he was discriminated against
there are rumours about a manager's behaviour
somebody shared intimate pictures of a colleague
my manager sends me messages at night
she touched my hair without asking
everyone wants to touch my afro
my colleague calls me sweetie and puts his arm around me
every week that nonsense about my body, it makes me sick
i'm going under, every day remarks about my weight
they joke about how fat i am
it's not the first time my employee is treated like this
he told our Polish colleague he should be happy to work here
everyone went silent after his remark on refugees
she feels belittled by her supervisor
at the tax office they tell me i don't belong here
people with another background get fewer chances here
they sent a racist email round as an april fool's joke
my team member always gets the dirty work because she's the only woman
the new director is condescending to people without a degree
my roommate at work says gays are sick
a supplier shouted something about my breasts during the visit
i was called names about my origin during an inspection
in the lift he whispered something dirty in my ear
i got a card with a sexual text
the whole department joins in bullying a guy with autism
since he came out nobody talks to him
i'm struggling with what was said about my mother
my employee came with a long story about how she's treated
i heard through the grapevine that a girl was harassed in our office
i'm getting signals that something is off
i keep getting signals about one of my employees
Last week there was a discussion in my team about black pete and it ended in name calling.
My colleague is bothered by a citizen who keeps calling and insulting her
one of my men feels shut out since he told us he likes men
they called her the cleaner while she's an adviser
an inspector mistook her for the cleaning lady
something very nasty was just said here
something was just said that really isn't ok
they act as if i'm stupid because i didn't go to university
somebody was secretly filmed in the changing room
pictures were taken of a colleague without her knowing
i want to raise a case of discrimination
my teammate gets a nickname thrown at him every day
they talk over my head because i'm the youngest
they don't believe me because i'm a woman
my boss made clear he'd rather not see people like me
they imitated my walk, i have a limp
my colleague refuses to use my pronouns
i don't belong here and they let me feel it
everyone gets an invitation except the only person of colour
he asked what a girl like me earns per night
they asked if my husband lets me work
for my birthday colleagues gave me a sex toy
there was a petition to get rid of her
our receptionist was called a whore
i was put aside in the team photo
my employee is still shaking from a phone call with a citizen
the customer didn't want to be helped by a black person
my manager said i'm not presentable with my dreads
in the management team they said we shouldn't hire difficult names
someone scribbled a dirty word on my locker
I couldn't sleep. My boss talked me down in front of everyone yesterday.
what is expected of me now that someone told me this
a complaint was put before me and i don't know what to do
i was informed of unwanted behaviour in another team
i got a message from someone who wants to stay anonymous about racism in my team
a former employee writes she was discriminated against here
my boss asked if i wouldn't rather stay with my kids
my boss says mothers should stay at home
my manager asked me why i don't have a husband
there's a list going round of the hottest women in the department
i'm at a loss, my employee wants to quit because of the remarks
the gentleman at the desk yelled something ugly at Hanan
everyone went quiet after what he said
an intern is put away as a foreigner
he keeps being called 'grandma' and is tired of it
they call her 'princess' all day, she has had enough
she is fed up with the nickname they gave her
they make monkey noises when he walks by
a caller used the n word to our employee
a customer called my colleague the n word
a visitor used the n word against our employee
they left a banana on her keyboard
someone put a pig's head sticker on his desk
they make animal sounds when he comes in
i am afraid of my boss
`,
}
