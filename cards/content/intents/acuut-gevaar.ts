/** Immediate danger: violence or a threat now, a weapon, locked in or followed, self-harm or suicidality of anyone. */
export const acuutGevaar = {
  nl: `
noodrem
nood
noodgeval
112
bel 112
bel de politie
ik heb nu hulp nodig, hij slaat
er wordt nu gevochten
er wordt gevochten op de gang
ze zijn elkaar aan het slaan
twee collega's staan te vechten in de kantine
hij slaat haar
hij schopt op hem in
hij heeft een mes
hij heeft een mes bij zich
er loopt iemand rond met een mes
iemand met een wapen in het gebouw
hij zegt dat hij een pistool in zijn tas heeft
hij dreigt haar neer te steken
hij dreigt mij iets aan te doen
hij dreigt me dood te maken
hij gaat me vermoorden
een collega bedreigt mij op dit moment
er staat nu een agressieve burger aan de balie die dreigt met geweld
er staat een man voor mijn deur die me wil slaan
ik voel me niet veilig nu, hij staat voor de deur
ik durf mijn kamer niet uit want hij staat op de gang
ik heb me opgesloten in de wc en hij staat te bonken
ik zit opgesloten
hij laat me niet gaan
hij blokkeert de deur en schreeuwt
hij komt op me af
hij komt eraan en hij is woedend
hij wacht me vanavond op
hij zei dat hij mij op zou wachten bij de parkeerplaats
ik word achtervolgd
hij volgt me naar huis
ik ben bang dat hij me straks wat aandoet
ik vrees voor mijn leven
ik ben mijn leven niet zeker
mijn medewerker wordt nu aangevallen
ze ligt op de grond en bloedt
iemand is bewusteloos
hij ademt niet meer
er is brand
iemand heeft een bom gelegd
er wordt geschoten
hij probeert haar te verkrachten
hij zit aan haar en ze kan niet weg
hij gooit met stoelen en wil iedereen slaan
hij is door het lint en slaat alles kort en klein
kom snel het loopt uit de hand
het escaleert nu, ze gaan elkaar te lijf
help me snel hij doet me pijn
ik wil dood
ik wil niet meer leven
ik wil niet meer
ik zie het niet meer zitten
ik zie geen uitweg meer
ik kan niet meer
ik trek het leven niet meer
ik maak er een eind aan
ze wil er een eind aan maken
hij zegt dat hij zichzelf iets aandoet
mijn medewerker zegt dat ze niet meer wil leven
mijn medewerker dreigt met zelfmoord
ze praat over zelfmoord
ze denkt aan zelfdoding
hij is suicidaal
ik denk aan suicide
ik heb suïcidale gedachten
ze staat op het dak
hij wil van het dak springen
hij wil voor de trein springen
ik spring zo van de brug
ze heeft pillen geslikt
ik heb een doos pillen voor me liggen
ze heeft een overdosis genomen
ze snijdt zichzelf
ik snijd mezelf
ik wil mezelf pijn doen
ik doe mezelf wat aan
ze stuurde me een afscheidsbrief
hij nam afscheid alsof het voor altijd was
ze zei dat het leven geen zin meer heeft
ik hoop dat ik morgen niet meer wakker word
iedereen is beter af zonder mij
ik wil er niet meer zijn
ik wil verdwijnen en nooit meer terugkomen
wat heeft leven nog voor zin
het hoeft voor mij niet meer
ik ben levensmoe
ik hang me op
ze zegt dat ze zich gaat ophangen
mijn collega appt dat hij er vanavond niet meer is
ik ben zo bang, hij is hier
HELP HIJ HEEFT EEN MES
help er is een gevecht gaande
hlp hij slaat mn collega
ik maak hem af
ik sla hem straks op zijn bek
ik steek die vent neer
ik doe hem wat aan als hij nog een keer iets zegt
ik ga hem vermoorden echt waar
ik wordt bedrijgd op dit moment
zelfmort
zelfmoord gedachten
hij heeft n mes in ze hand
die gast gaat me poppen
hij gaat me djoeken
hij zei wacht maar tot je buiten bent
ze kreeg net een doodsbedreiging
mijn medewerker wordt met de dood bedreigd
hij heeft gedreigd mijn kinderen iets aan te doen en staat nu buiten
haar ex staat beneden en wil haar wat doen
mijn man slaat me en ik durf niet naar huis
ik durf niet naar huis, hij vermoordt me
hij knijpt haar keel dicht
hij houdt haar vast en ze kan niet weg
er is een gijzeling
ambulance nodig
mi yiu bel e polis hij wil me slaan
er zwaait iemand met een mes in de wachtruimte
iemand bedreigt de baliemedewerker met een pistool
een bezoeker richt een wapen op mijn collega
er staat een man met een hamer voor de balie en hij is razend
hij heeft een schroevendraaier en dreigt te steken
hij haalt een mes uit zijn jas
ze heeft een schaar in haar hand en dreigt ermee
ik zag een wapen in zijn tas
mijn collega heeft een mes mee naar kantoor genomen
volgens mij is hij gewapend
gewapende man in het gebouw
hij slaat op een collega in en stopt niet
mijn leidinggevende heeft me zojuist geslagen
hij gaf me net een klap in mijn gezicht
een klant spuugt en slaat om zich heen
hij valt mijn collega aan
een bezoeker valt ons aan
een klant valt onze medewerker aan
mijn medewerker wordt in elkaar geslagen
ze slaan hem met zijn drieën
ze wordt door haar man geslagen op de parkeerplaats
de ruzie loopt uit de hand, er vallen klappen
ze gaan met elkaar op de vuist
er wordt geduwd en geslagen in de hal
twee mannen zijn aan het knokken bij de ingang
twee collega's rollen over de grond
twee medewerkers gaan elkaar te lijf
vechtende mensen bij de receptie
hij staat te tieren en iedereen is doodsbang
hij is buiten zinnen en gooit met een computer
de burger klimt over de balie
een man wordt agressief en wil niet weg
de klant wordt gewelddadig
hij komt met gebalde vuisten op mij af
hij komt dreigend op me af
hij duwt me tegen de muur
hij heeft me vast en ik kan me niet losmaken
hij houdt me vast
hij mag niet binnenkomen maar hij trapt de deur in
hij probeert de deur open te breken
hij bonst op de deur en roept dat hij me vermoordt
hij staat op de stoep en roept dat hij me pakt
hij staat met een groep vrienden voor het kantoor op mij te wachten
hij wacht buiten op haar
ze wachten me op na mijn werk
ze staan me beneden op te wachten
er wacht iemand op mij bij mijn auto en ik ben bang
iemand volgt mij al de hele weg
er rijdt een auto achter me aan
ik word gestalkt en hij staat nu voor mijn huis
hij weet mijn adres en komt eraan
hij zegt dat hij weet waar mijn kinderen op school zitten
hij zegt ik weet waar je woont
hij zei ik krijg je nog wel, kijk maar uit vanavond
hij zei dat ik niet veilig ben op straat
hij zegt dat hij me wat aandoet als ik praat
hij dreigt mijn huis in brand te steken
hij dreigt met geweld
hij dreigt dat hij haar gaat slaan
hij bedreigt haar
hij bedreigt mij en ik ben bang
een burger bedreigt mijn medewerker aan de balie
mijn medewerker wordt bedreigd
ik word bedreigd
we worden bedreigd
ik krijg bedreigingen op mijn telefoon, nu weer
ik kreeg net een berichtje dat hij me gaat afmaken
hij stuurt appjes dat hij me kapot maakt
iemand heeft gedreigd het gebouw op te blazen
er is een bommelding
hij zegt dat hij iedereen hier neerschiet
hij wil wraak nemen en iedereen doodmaken
hij gaat iemand pijn doen
hij gaat haar slaan als ze naar buiten komt
hij wil haar wat aandoen
hij gaat een ongeluk doen
ik ben bang dat er straks doden vallen
ik ben bang dat hij iemand iets aandoet
ik ben bang voor mijn leven
ik ben bang om naar huis te gaan
ik durf niet naar buiten
ik durf niet naar mijn auto
ik zit op de wc verstopt
ik heb mij verstopt onder het bureau
ik zit verstopt en hij loopt buiten rond
ik zit vast in de kamer met hem
hij heeft mij opgesloten
hij heeft de deur op slot gedraaid
hij laat mij er niet uit
ik kan niet weg en hij komt dichterbij
ik kan niet vluchten
ik ben hier niet veilig
het is nu niet veilig voor mij
ik voel me op dit moment heel onveilig, hij is in de buurt
we zitten in gevaar
mijn collega is in gevaar
mijn leven is in gevaar
er is gevaar
er is nu gevaar op de afdeling
gevaarlijke situatie bij de balie
dit is een noodsituatie
dit is een noodgeval
noodgeval op kantoor
spoed
er is spoed bij, er ligt iemand
stuur beveiliging
beveiliging nodig bij de ingang
bhv nodig nu
waar is de noodknop
we moeten nu de politie hebben
politie nu
alsjeblieft bel de politie
kan er iemand 112 bellen
help ik word aangevallen
help ze vermoorden elkaar
help help help
help mij nu
help hij komt eraan
HELP NU
iemand is in elkaar gezakt
collega is flauwgevallen en wordt niet wakker
hij heeft een hartstilstand
ze is gewond en bloedt
er ligt overal bloed
hij stikt
ze ademt niet
mijn collega is neergeschoten
er is iemand gestoken
het gebouw staat in brand
er komt rook uit de meterkast
hij verkracht haar
ik word aangerand
ik word nu verkracht
hij probeert me aan te randen
hij trekt aan mijn kleren en laat niet los
ik maak hem dood
ik ga hem slaan
ik ga door het lint, ik doe hem straks iets aan
ik sta op het punt om hem te slaan
ik heb zin om hem neer te steken
ik wil hem pijn doen
ik ga iedereen hier wat aandoen
straks doe ik iemand wat aan
ik kan niet voor mezelf instaan, ik ga hem te lijf
ik pak een mes en dan is het klaar met hem
ik hou het niet meer, ik wil dood
ik wil sterven
ik wil liever dood
ik wil er niet meer wezen
ik wil hier niet meer zijn op deze wereld
ik wou dat ik er niet meer was
ik wou dat ik nooit geboren was
was ik er maar niet meer
ik kan beter dood zijn
ik was beter dood geweest
ik hoef niet meer te leven
ik hoef niet meer
ik wil niet langer leven
ik kan zo niet leven
ik kan niet meer leven met deze pijn
ik hou dit leven niet vol
ik ben het leven zat
ik ben moe van het leven
ik ben klaar met leven
mijn leven is niks meer waard
mijn leven heeft geen zin
het leven hoeft niet meer voor mij
leven heeft geen nut meer
alles is zinloos ik wil weg van deze wereld
ik zie geen reden om door te gaan
ik zie geen toekomst meer, ik wil stoppen met leven
ik zie het allemaal niet meer zitten
hij ziet het niet meer zitten en ik maak me grote zorgen
ze ziet het leven niet meer zitten
ze wil niet meer verder
ik wil niet meer verder
ik kan niet verder
ik kan echt niet meer
ik hou het niet meer vol
ik trek het niet meer
ik red het niet meer, ik wil er een punt achter zetten
ik zet er een punt achter, voorgoed
ik beeindig het vandaag
ik ga er een eind aan maken
ik maak er vanavond een einde aan
ze heeft gezegd dat ze er een einde aan maakt
hij wil zich van het leven beroven
hij wil zichzelf doden
hij wil zichzelf verhangen
mijn medewerker wil zichzelf iets aandoen
ik ben bang dat ze zichzelf wat aandoet
ik ben bang dat mijn medewerker zelfmoord pleegt
mijn collega heeft zelfmoordgedachten
mijn medewerker appte dat hij een einde aan zijn leven wil maken
een medewerkster zegt dat ze niet meer wakker wil worden
een medewerker zei dat iedereen beter af is zonder hem
een teamlid zegt dat hij niet meer wil
mijn werknemer zegt dat hij er niet meer wil zijn
zij heeft het over doodgaan
hij praat de hele tijd over de dood
hij zei dat we hem maandag niet meer terugzien
hij zei dat hij morgen niet meer komt, nooit meer
ze heeft een brief achtergelaten en is weg
hij heeft een afscheidsmail gestuurd aan het team en reageert niet meer
ze heeft al haar spullen weggegeven en afscheid genomen
niemand zou me missen
het zou niemand iets uitmaken als ik dood was
de wereld is beter zonder mij
jullie zijn van mij verlost straks
straks zijn jullie van me af voor altijd
ik ga slapen en hoop dat ik niet meer wakker word
ik wil voor altijd slapen
ik wil in slaap vallen en nooit meer wakker worden
ik stap eruit
ik stap uit dit leven
ik spring voor de trein
ik loop zo het spoor op
ik sta bij het spoor
ik sta op het dak en ik spring
ik sta op de brug
hij staat op de rand van het dak
ze hangt uit het raam en wil springen
ze dreigt te springen
hij klimt over de reling
ik rij mezelf straks tegen een boom
ik wil tegen een boom rijden
ik wil met de auto het water in
ik heb al mijn pillen geslikt
ik slik alles in een keer
ik heb te veel medicijnen genomen
ik heb pillen klaarliggen
ik heb een touw klaarliggen
ik heb een touw om mijn nek
ik heb een mes op mijn polsen
ik ga mijn polsen doorsnijden
ik heb mezelf gesneden
ik doe mezelf pijn
ik kras mezelf elke dag
hij heeft zichzelf verwond op het toilet
ze doet zichzelf wat aan
ik overweeg zelfdoding
ik denk vaak aan de dood
ik denk eraan om er een eind aan te maken
ik heb een plan om dood te gaan
113
ik moet 113 bellen
door die pesterijen wil ik niet meer leven
door alle racistische opmerkingen wil ik dood
ze wordt zo gepest dat ze niet meer wil leven
hij is gediscrimineerd en zegt nu dat hij er een eind aan wil maken
wollah ik maak hem dood
bro hij gaat me steken man
die gast loopt met een shank
ik krijg klappen als ik naar buiten ga
hij gaat me pakken na werk
ik zweer ik sla hem in elkaar
mi ke muri
mi no ke biba mas
mi tin miedu e ta bin mata mi
hij wil mij doodmaken mevrouw
hij ga me doodmaken
ik ben ban hij komt me slaan
kwil nie meer leven
kga mezelf ophangen
ik wil zelfmoort plegen
suicidaal
hij bedrijgt mij
hij dreegt me te slaan
er is een gevegt
hij heef een pistol
ze bloeden
hij roept dat hij de baas gaat doodschieten
mijn collega schreeuwt dat hij iedereen neersteekt
ze heeft zichzelf gesneden en zit op het toilet, wat moet ik doen
stemmen in mijn hoofd zeggen dat ik dood moet
als ik weg ben hebben jullie rust
als ik er niet meer ben is iedereen blij
hij zegt dat we na vandaag geen last meer van hem hebben
man met een stok slaat om zich heen bij de ingang
agressieve man bij de receptie, help
drie mannen sluiten mij in
ze hebben mij ingesloten op de parkeerplaats
hij slaat ruiten in en komt naar binnen
hij gooit een steen door het raam en komt binnen
iemand breekt in en ik ben hier alleen
als hij nog een woord zegt sla ik hem neer
de volgende keer steek ik hem
de volgende keer schiet ik hem neer
nog een keer en ik maak hem af
als niemand ingrijpt vermoordt hij haar
hij vermoordt haar als we niks doen
hij sleurt haar mee aan haar haren
hij trekt mijn collega aan haar haar
ze wordt meegesleurd
vaarwel allemaal, dit was het
vaarwel
dag allemaal voor altijd
dit is mijn laatste bericht
dit is het laatste wat je van mij hoort
ik weet niet of ik de nacht overleef
ik weet niet of ik morgen nog leef
ik overleef dit niet
ik wil uit het leven stappen
ik durf het gebouw niet uit
ik durf het kantoor niet te verlaten want hij staat daar
ik durf niet langs hem, hij slaat me
ze heeft een vuurwapen gezien
er richt iemand een wapen op de beveiliger
ik denk aan voor de trein stappen
ik loop de hele dag te denken aan de trein
ik denk steeds aan doodgaan
er is iemand dood neergevallen
iemand gooit zuur
kan iemand de politie waarschuwen, hij blijft schreeuwen en slaan
wie kan de politie bellen, het gaat mis hier
laat de politie komen
ik moet nu 112 bellen
noodknop
waar zit de noodknop
druk op de noodknop
hij breekt de deur open
ze proberen binnen te komen
er probeert iemand binnen te dringen
er is ingebroken en hij is nog binnen
hij staat met vrienden bij de poort voor mij
ze staan me op te wachten
ze wachten buiten op mij
hij staat te wachten tot ik naar buiten kom
hij weet hoe laat ik klaar ben en staat beneden
hij weet waar mijn kinderen zijn
ik durf niet naar huis
ik ben bang om alleen naar mijn auto te lopen, hij is er
ik kan de kamer niet uit
ik zit hier met hem opgesloten
hij houdt de deur dicht
hij verspert de uitgang
er vallen klappen
er vallen rake klappen in de kantine
het wordt gewelddadig
dit gaat helemaal fout, ze slaan elkaar
de ruzie wordt nu fysiek
het wordt fysiek
hij gaat fysiek worden
er wordt geslagen
hij haalt uit naar mijn collega
hij geeft haar een kopstoot
hij trekt haar hoofddoek af en slaat haar
hij gooit met meubels naar mensen
hij bedreigt iedereen met een fles
hij heeft een brandblusser en slaat ermee
ik krijg nu dreigberichten
ik word gebeld door iemand die me dood wenst en weet waar ik ben
hij wenst me dood en komt eraan
ik krijg doodsbedreigingen
hij heeft gezegd dat hij me vermoordt als ik ga praten
hij zegt dat dit mijn laatste dag is
hij zei dat ik het niet ga navertellen
hij gaat zichzelf en ons wat aandoen
hij wil zichzelf in brand steken
hij is met een auto op mensen ingereden
iemand rijdt in op mensen voor het gebouw
er staat een verward persoon met een mes in de tram voor ons gebouw
er is een schietpartij
er is een steekpartij
er zijn schoten
ik hoor schoten
verdacht pakketje bij de ingang
ze heeft geen hartslag
reanimatie nodig
aed nodig
er is iemand van de trap gevallen en beweegt niet
hij heeft een epileptische aanval
ze krijgt geen adem
ik overleef deze nacht niet
ik zie de ochtend niet meer
ik wil er een punt achter zetten
ik zet een punt achter mijn leven
ik wil alleen nog maar slapen, voor altijd
ik wil weg, voorgoed, uit deze wereld
niemand geeft erom als ik doodga
niemand merkt het als ik er niet meer ben
het maakt niet uit of ik leef
ik ben alleen maar een last voor iedereen, beter zonder mij
ik ben iedereen tot last, ik kan er beter niet meer zijn
mijn kinderen zijn beter af zonder mij
zonder mij is het beter
ik hoor niet meer op deze wereld
ik heb nergens meer zin in, ook niet in leven
ik weet hoe ik het ga doen en wanneer
ik heb alles geregeld, mijn brief ligt klaar
mijn testament is klaar en vanavond is het voorbij
vanavond is het voorbij
morgen ben ik er niet meer
na vandaag ben ik er niet meer
dit is mijn afscheid
dit is de laatste keer dat je van me hoort
ik rij me dood
ik rij tegen een boom
ik ga het water in
ik wil verdrinken
ik wil mezelf verdrinken
ik wil van de flat af
ik sta boven op de parkeergarage
hij staat boven op het gebouw en wil naar beneden
ik steek mezelf neer
ik slik straks alles wat ik heb
ik heb wodka en pillen en ik wil niet meer wakker worden
hij zegt dat hij vannacht een einde maakt aan alles
ze zei dat ze het leven niet meer aankan
ze kan het leven niet meer aan
mijn medewerker zei dat hij liever dood is dan hier nog werkt
mijn medewerker maakte een opmerking over niet meer willen leven en ik schrok
mijn medewerker praat over dood willen
een collega stuurde een bericht dat het voor hem niet meer hoeft
een stagiaire vertelt dat ze zichzelf snijdt
mijn medewerker beschadigt zichzelf
ze heeft eerder een poging gedaan en is nu weer zo somber, ik ben bang
hij heeft een zelfmoordpoging gedaan
poging tot zelfdoding
ik denk dat hij een gevaar is voor zichzelf
ze is een gevaar voor zichzelf
hij is een gevaar voor anderen
hij is niet meer te stoppen, hij gaat iemand slaan
ik maak haar kapot als ik haar zie
ik wacht hem op en dan zul je wat zien
ik neem morgen een mes mee
ik neem wraak, ze gaan eraan
ze gaan er allemaal aan
ik schiet iedereen dood
ik word gek en ik ga iemand pijn doen
als ik die vent zie breek ik zijn nek
ik breek zijn benen
ik ram hem in elkaar
ik kan geen kant op, hij zit aan me
hij zit aan mij en ik kan niet weg
kom naar buiten dan pak ik je zei hij en hij staat er nog
hij zei kom maar mee naar buiten dan krijg je klappen
ik ga mezelf van kant maken
hij wil zichzelf van kant maken
jongens hebben de ingang gebarricadeerd en schelden ons uit, we durven er niet uit
ze versperren de ingang en we durven niet weg
we zitten vast in het gebouw, er staat een groep agressieve mensen buiten
ik heb een stanleymes in mijn hand en ik ben er klaar mee
ik heb een mes in mijn hand en het is klaar
ik zit met een scheermes op de badkamer
ik heb een doos oxazepam genomen
ik heb alles weggeslikt met drank
ze ligt te schokken op de grond
hij heeft een insult en schuimbekt
ze pakken me op weg naar huis, dat hebben ze gezegd
mijn ex is hier en hij heeft een contactverbod
mijn ex mag niet bij me in de buurt komen en zit nu in de wachtkamer
ze zit op het perron en komt niet meer thuis
ik laat het leven los
ik geef het op, ik hoef niet verder te leven
hij is doorgeslagen en staat met een schaar voor haar
hij heeft haar van de trap geduwd
hij gooide haar van de trap
wij kunnen niks doen, hij heeft een mes tegen haar keel
ik trek het niet meer en wil weg van deze aarde
ik wil weg van de wereld
ik wil van deze aarde verdwijnen
ze hebben gedreigd mijn kind wat aan te doen en staan voor de school
ze staan bij de school van mijn dochter en bedreigen ons
hij bedreigt mijn gezin en staat voor de deur
hij zwaait met een riem en slaat mensen
ze trappen een man in elkaar in de gang
mijn man komt me halen en zegt dat ik dit niet overleef
ze zegt dat ze naar haar overleden moeder gaat vanavond
hij neemt niet op en heeft een briefje achtergelaten
liet ik me maar overrijden
ik hoop dat ik een ongeluk krijg
als ik thuiskom slaat hij me
thuis slaat hij mij
mijn partner mishandelt mij
mijn vrouw slaat me en ik durf niet naar huis
ik moet hier weg voordat hij me vindt
hij steekt om zich heen met een kapot glas
kwil niet mr
kheb pillen geslikt
ik wil dr niet meer zijn
kan nie meer, wil dood
ik heb geen zin meer om te leven
mn medewerker wil niet meer leven wat nu
hij gaat me vermoorden ik zweer het
mijn manager appt zorg goed voor mijn kinderen, sorry voor alles
hij stuurt: zorg voor mijn gezin, het spijt me
ze schrijft dat het haar spijt en dat we goed voor de kat moeten zorgen
hij zegt sorry tegen iedereen en geeft zijn spullen weg
pas goed op de kinderen, ik ben er straks niet meer
hij is buiten westen
iemand heeft een klap gehad en is buiten westen
hij neemt iedereen mee als hij gaat
hij zegt dat hij ons allemaal meeneemt
ik sta op een viaduct
er zit bloed op zijn polsen
ik mag de kamer niet uit, hij heeft mijn telefoon
ze proberen mijn collega te pakken te krijgen
ik ben hier alleen en hij is binnen
hij is het gebouw binnengekomen en ik ben alleen
ik ben alleen op kantoor en hij staat binnen
er is iemand binnengedrongen en ik ben alleen
als ik er morgen niet ben, zorg dan voor mijn kinderen
wil jij voor mijn hond zorgen als ik er niet meer ben
zeg tegen mijn kinderen dat ik van ze hou
jullie hoeven morgen niet op mij te wachten, bedankt voor alles
dit is de laatste keer dat jullie van me horen
na vanavond heeft niemand meer last van mij
ze zei dat het na dit weekend niet meer uitmaakt
hij heeft zijn bureau leeggeruimd en iedereen een brief geschreven
hij zegt dat hij binnenkort bij zijn overleden broer is
ik wil gewoon slapen en nooit meer wakker worden
ik ben iedereen alleen maar tot last, het is beter als ik weg ben
hij vraagt zich af of iemand hem zou missen
ik heb mijn testament geschreven en alles geregeld voor als ik weg ben
mijn medewerker zegt dat hij geen toekomst meer ziet en neemt niet meer op
ze staat al een uur bij het spoor
ik rijd straks tegen een boom
hij zei dat hij zich te pletter rijdt
ze wil niet meer vechten, ze geeft het leven op
ik heb het touw al klaarliggen
het is genoeg geweest, ik stap eruit en kom niet meer terug
het licht gaat uit voor mij
ik ben op, ik wil niet meer bestaan
hij zei dat hij niet alleen gaat, hij neemt er een paar mee
morgen zie je mij op het nieuws, dan zullen ze het weten
ze zullen ervoor boeten, ik weet waar ze wonen
hij zegt dat hij iedereen hier gaat pakken
hij plaatste een foto van een wapen met de naam van onze afdeling erbij
hij stuurde een foto van haar huis en schreef: ik weet je te vinden
hij zei dat er bloed gaat vloeien
ik word gestalkt door een collega, hij staat nu weer in mijn straat
als ik morgen niet kom weet je hoe het komt
mocht ik er morgen niet zijn, geef dan mijn katten een goed huis
als ik volgende week niet meer op kantoor ben, dan weten jullie waarom
zorg goed voor mijn dieren
er is iemand flauwgevallen op de gang
er is iemand onwel geworden in de vergadering
mijn collega is net in elkaar gezakt
een bezoeker ligt buiten bewustzijn bij de ingang
ik loop zo het verkeer in
ik fiets straks onder een bus
waarom zou ik verder gaan, niks heeft zin meer
het heeft geen zin meer om door te gaan met leven
ze willen hem buiten te grazen nemen
ik heb zin om voor een auto te springen
ik heb te veel van mijn medicijnen genomen
ik heb iets doms gedaan met pillen
ze heeft iets stoms gedaan met haar tabletten
een bezoeker houdt mijn collega vast in de gang
ze zit in de lift met een agressieve man en kan er niet uit
nog even en dan is alles voorbij
ik ben klaar met alles en iedereen, voor altijd
voorgoed weg, dat is wat ik wil
hij heft een stoel op om ermee te slaan
hij staat klaar om een stoel naar haar hoofd te gooien
hij houdt een lamp boven haar hoofd
ik denk elke dag aan het spoor
mijn gedachten gaan steeds naar de trein
zoek me bij het water, het spijt me
ik ben bij de brug, vergeef me
een bezoeker houdt onze stagiair vast en laat haar niet los
het liefst zou ik er helemaal niet zijn
er is niets meer om voor te blijven
hij schreef dat hij eindelijk rust krijgt en neemt niet meer op
hij heeft een contactverbod en staat nu in de hal
ze wordt door een man vastgehouden in de lift
hij appte dat het genoeg is geweest en neemt niet meer op
`,
  en: `
emergency
emergency brake
call 911
call the police
call 112
i need help now he is hitting her
there is a fight going on right now
they are fighting in the corridor
two colleagues are fighting in the canteen
he is hitting her
he is kicking him
he has a knife
he's got a knife on him
there is somebody walking around with a knife
someone with a weapon in the building
he says he has a gun in his bag
he is threatening to stab her
he is threatening to hurt me
he is threatening to kill me
he's going to kill me
he is going to hit her
a colleague is threatening me right now
there's an aggressive visitor at the desk threatening violence now
there is a man at my door who wants to hit me
i don't feel safe right now, he is at the door
i don't dare leave my room because he is in the hallway
i'm locked in the toilet and he is outside
i am locked in
he won't let me go
he is blocking the door and screaming
he is coming at me
he's coming and he is furious
he'll be waiting for me tonight
he said he would wait for me at the car park
i'm being followed
he is following me home
i'm afraid he will hurt me
i fear for my life
my life is in danger
my employee is being attacked
she is on the floor bleeding
someone is unconscious
he is not breathing
there is a fire
somebody planted a bomb
there is shooting
he is trying to rape her
he's on top of her and she can't get away
he is throwing chairs and wants to hit everybody
he lost it and is smashing everything
come quick it's getting out of hand
it is escalating right now
help me quick he is hurting me
i want to die
i don't want to live anymore
i don't want to be here anymore
i can't go on
i can't go on anymore
i can't take it any more
i see no way out
i'm going to end it
she wants to end it all
he says he will harm himself
my employee says she doesn't want to live any more
my employee threatens suicide
she talks about suicide
she is thinking of killing herself
he is suicidal
i am thinking about suicide
i have suicidal thoughts
kill myself
i'm going to kill myself
she is on the roof
he wants to jump off the roof
he wants to jump in front of a train
i'm about to jump off the bridge
she took pills
i have a box of pills in front of me
she took an overdose
she is cutting herself
i cut myself
i want to hurt myself
self harm
she sent me a goodbye letter
he said goodbye as if it was forever
she said life has no meaning any more
i hope i don't wake up tomorrow
everyone is better off without me
i want to disappear forever
what's the point of living
i have nothing to live for
i'm done with life
tired of living
i will hang myself
my colleague texted he won't be here tonight any more
i'm so scared, he is here
HELP HE HAS A KNIFE
help there is a fight
hlp he is beating my collegue
i will kill him
i'm going to smash his face in
i'll stab that guy
i'm going to hurt him if he says one more thing
he is thretening me now
suiside
i wanna die
kms
unalive myself
he has a knive in his hand
he said just wait till you get outside
she just got a death threat
my employee is receiving death threats
he threatened my children and is outside now
her ex is downstairs and wants to hurt her
my husband beats me and i'm scared to go home
he is choking her
he is holding her and she can't get out
there's a hostage situation
we need an ambulance
active shooter
someone is waving a knife in the waiting room
somebody is threatening the clerk with a gun
a visitor is pointing a weapon at my colleague
a man with a hammer is at the desk and he is raging
he has a screwdriver and threatens to stab
he pulled out a knife
she's holding scissors and threatening people
i saw a weapon in his bag
my colleague brought a knife to the office
i think he's armed
armed man in the building
there's a man with a machete
some guy with an axe is walking around
he's hitting a colleague and won't stop
my manager just hit me
he just slapped me in the face
a customer is spitting and swinging at people
he's attacking my colleague
a visitor is attacking us
a customer is attacking our employee
my employee is getting beaten up
three of them are beating him
she's being hit by her husband in the car park
the argument is out of hand, punches are flying
they're throwing punches
there is pushing and hitting in the lobby
two men are fighting at the entrance
people are fighting at reception
a fight broke out
he's screaming and everybody is terrified
he lost control and is throwing computers
the citizen is climbing over the counter
a man is getting aggressive and won't leave
the customer is turning violent
he's coming at me with clenched fists
he is coming towards me, he wants to hurt me
he's pushing me against the wall
he's holding me and i can't get loose
he is kicking down the door
he's trying to break the door open
he's pounding on the door shouting he'll kill me
he's on the doorstep shouting he'll get me
he's standing with a group of friends outside the office waiting for me
he's waiting outside for her
they're waiting for me after work
they're going to jump me after work
somebody is waiting by my car and i'm scared
someone's been following me all the way
a car is following me
i'm being stalked and he's in front of my house now
he has my address and is on his way
he says he knows where my kids go to school
he said i know where you live
he said i'll get you tonight
he said i'm not safe on the street
he says he'll hurt me if i talk
he's threatening to burn down my house
he threatens with violence
he threatens to hit her
he's threatening her
he is threatening me and i'm scared
a citizen is threatening my employee at the desk
my employee is being threatened
i am being threatened
we are being threatened
i keep getting threats on my phone right now
i just got a text that he's going to kill me
he texts that he will destroy me
someone threatened to blow up the building
there's a bomb threat
he says he'll shoot everyone here
he wants revenge and wants to kill everyone
he's going to hurt somebody
he'll hit her when she comes out
he wants to hurt her
i'm afraid people will die
i'm afraid he'll hurt someone
i'm scared for my life
i'm afraid to go home
i don't dare go outside
i'm scared to walk to my car
i'm hiding in the bathroom
i'm hiding under the desk and he is walking around
i'm stuck in a room with him
he locked me up
he locked the door
he won't let me out
i can't leave and he's coming closer
i can't get away from him
i'm not safe here
it's not safe for me right now
i feel very unsafe at this moment, he's nearby
we are in danger
my colleague is in danger
there is danger
dangerous situation at the desk
this is an emergency
emergency at the office
urgent someone is lying on the floor
send security
security needed at the entrance
get the police
we need the police now
please call the police
can someone call 112
can someone phone the police please
help i'm being attacked
help they're killing each other
help help help
help me now
help he's coming
HELP NOW
someone collapsed
a colleague fainted and won't wake up
he has a cardiac arrest
she's hurt and bleeding
there's blood everywhere
he's choking
she isn't breathing
my colleague was shot
somebody got stabbed
the building is burning
there's smoke coming out of the closet
he is raping her
i'm being assaulted
i'm being raped
he's trying to grope me and won't stop
he's pulling at my clothes and won't let go
i'll kill him
i'm going to hit him
i'm about to lose it and hurt him
i'm about to punch him
i feel like stabbing him
i want to hurt him
i'm going to hurt everyone here
i will hurt somebody soon
i can't control myself, i'm going to attack him
i'll take a knife and then he's done
i want to die now
i would rather die
i'd rather not be alive
i don't want to be on this earth anymore
i wish i wasn't here
i wish i wasn't alive
i wish i had never been born
i should be dead
i'd be better off if i was dead
i don't need to live
i don't want to keep living
i can't live like this
i can't live with this pain
i can't keep going
i can't carry on
i'm tired of life
i'm sick of living
i'm done living
my life is worthless
my life has no meaning
there's no point in living anymore
everything is pointless i want to leave this world
i see no reason to go on
i see no future, i want to stop living
i've lost the will to live
he has lost all hope and i'm very worried
she doesn't want to go on
i don't want to go on
i can't anymore
i really can't anymore
i can't hold on any longer
i can't cope any more, i want it to stop forever
i'm ending my life today
i'm going to end it tonight
i will end my life
i want it all to end
i want to end it
she said she'll end it
he wants to take his own life
he wants to take his life
he wants to hang himself
my employee wants to hurt herself
i'm afraid she will hurt herself
i'm afraid my employee will commit suicide
my colleague has suicidal thoughts
my employee texted he wants to end his life
an employee says she doesn't want to wake up anymore
an employee said everyone is better off without him
a team member says he doesn't want to be here anymore
he keeps talking about death
she talks about dying
he said we won't see him on monday
he said he won't be back, ever
she left a note and is gone
he sent a farewell mail to the team and doesn't answer any more
she gave away all her things and said goodbye
no one would miss me
nobody would care if i died
the world is better without me
soon you'll be rid of me forever
i'm going to sleep and hope i never wake up
i want to fall asleep and never wake up
i want to sleep forever
i'm going to jump
i'm jumping in front of a train
i'm walking onto the tracks
i'm at the railway tracks
i'm on the roof
i'm standing on the edge
he's on the edge of the roof
she's hanging out of the window and wants to jump
she threatens to jump
he's climbing over the railing
i'll drive into a tree
i want to crash my car
i swallowed all my pills
i took too many pills
i've taken an overdose
i have the pills ready
i have a rope ready
i have a rope around my neck
i'm going to slit my wrists
i've been cutting myself
i hurt myself every day
he injured himself in the toilet
i'm considering suicide
i often think about death
i think about ending my life
i have a plan to kill myself
suicide
suicidal
because of the bullying i don't want to live anymore
because of all the racist remarks i want to die
she's bullied so badly that she doesn't want to live
he was discriminated against and now says he wants to end it
bro he's gonna stab me
that dude is carrying a blade
they gonna jump me
i swear i'll beat him up
i'll knock him out
imma kill him
im gonna kms
i wanna kms
dont wanna be alive
dont want 2 live
he gona kill me
he thretens to hit me
he hav a gun
plz call police
im not safe
im scard he wil hurt me
he's shouting that he will shoot the boss
my colleague screams that he'll stab everybody
she has cut herself and is in the toilet, what do i do
voices in my head tell me to die
when i'm gone you'll all have peace
when i'm gone everyone will be happy
he says after today we won't be bothered by him any more
man with a stick swinging at people at the entrance
aggressive man at reception, help
three men have cornered me
they've got me surrounded in the car park
he's smashing windows and coming inside
he threw a stone through the window and is coming in
someone is breaking in and i'm alone
if he says one more word i'll knock him down
next time i'll stab him
next time i will shoot him
once more and i'll finish him
if nobody steps in he will kill her
he'll kill her if we do nothing
he's dragging her along by her hair
he's pulling my colleague's hair
goodbye all, this was it
goodbye everybody forever
i said goodbye to everyone
this is my last message
this is the last you'll hear from me
i don't know if i'll survive the night
i won't survive this
i want out of this life
i'm on the tracks
i'm standing on the rails
i don't dare leave the building
i keep thinking about the train
i keep thinking of dying
i'm thinking of taking my own life
he might do something stupid to himself
i'm worried she'll do something stupid
i want to kill him
i'm going to murder my manager
somebody is throwing acid
someone dropped dead
can someone alert the police, he keeps screaming and hitting
who can call the police, it's going wrong here
get the cops here
i have to call 112 now
panic button
where is the panic button
he's breaking the door
they're trying to get in
someone is trying to break in
there's an intruder and he's still inside
he's at the gate with his friends waiting for me
they're waiting outside for me
he's waiting until i come out
he knows when i finish and he's downstairs
he knows where my kids are
i don't dare go home
i'm afraid to walk to my car alone, he's there
i can't get out of the room
i'm locked in here with him
he's holding the door shut
he's blocking the exit
punches are being thrown
it's getting violent
this is going very wrong, they're hitting each other
the argument is turning physical
it's getting physical
he swung at my colleague
he headbutted her
he ripped off her headscarf and hit her
he's throwing furniture at people
he's threatening everyone with a bottle
i'm receiving threatening messages right now
i'm getting death threats
he says he'll kill me if i talk
he said this is my last day
he said i won't live to tell
he wants to set himself on fire
he drove a car into people
there's a confused man with a knife in front of our building
there's a shooting
there's been a stabbing
shots fired
i hear gunshots
suspicious package at the entrance
she has no pulse
cpr needed
we need an aed
someone fell down the stairs and isn't moving
he's having a seizure
she can't get air
i won't make it through the night
i don't want to see tomorrow
i want to put an end to it all
i just want to sleep, forever
i want out, for good
nobody cares if i die
nobody notices if i'm gone
it doesn't matter if i live
i'm just a burden, better without me
i'm a burden to everyone and shouldn't be here
my kids are better off without me
it's better without me
i don't belong in this world anymore
i know how i'm going to do it and when
everything is arranged, my letter is ready
tonight it's over
tomorrow i won't be here anymore
after today i'm gone
this is my goodbye
this is the last time you hear from me
i'll drive off a bridge
i want to drown myself
i'm going into the water
i'm on top of the parking garage
he's on top of the building and wants to go down
i'll take everything i have
i've got vodka and pills and don't want to wake up
he says he'll end everything tonight
she said she can't cope with life anymore
my employee said he'd rather be dead than work here
my employee made a remark about not wanting to live and it scared me
my employee talks about wanting to be dead
an intern tells me she cuts herself
my employee self harms
she made an attempt before and she's so down again, i'm scared
he tried to kill himself
suicide attempt
i think he's a danger to himself
she's a danger to herself
he's a danger to others
he can't be stopped, he's going to hit someone
i'll destroy her when i see her
i'll wait for him and then you'll see
i'm bringing a knife tomorrow
i'll take revenge, they're all going down
i'll shoot everybody
i'm losing it and i'm going to hurt somebody
i'll break his neck
i'll break his legs
i can't get away and he's touching me
he said come outside and i'll get you
i'm going to do away with myself
he said step outside and you'll see
guys have barricaded the entrance and are yelling at us, we don't dare to go out
they're blocking the entrance and we're afraid to leave
we're stuck in the building, there's an aggressive group outside
i have a box cutter in my hand and i'm done
i have a knife in my hand and it's over
i'm in the bathroom with a razor blade
i took a box of valium
i swallowed everything with alcohol
she's shaking on the floor and foaming
he's having a fit on the floor
they'll get me on my way home, they said so
my ex is here and he has a restraining order
my ex isn't allowed near me and is in the waiting room now
she's on the platform and won't come home
i'm letting go of life
i give up, i don't need to go on living
he snapped and is standing over her with scissors
he pushed her down the stairs
he threw her down the stairs just now
there's nothing we can do, he has a knife at her throat
i want to leave this earth
i want off this planet forever
they threatened my child and are at the school
he's threatening my family and is at the door
he's swinging a belt and hitting people
they're kicking a man in the corridor
my husband is coming to get me and says i won't survive
he isn't picking up and left a note
i wish a car would hit me
i hope i have an accident
when i get home he beats me
he hits me at home
my partner abuses me and i'm afraid to go home
i have to get out of here before he finds me
he's stabbing around with a broken glass
dont wanna be here no more
i don't want to be here no more
dont want to exist no more
idk how to go on living
i cant do life anymore
he is gonna hurt me
my employee wants to die what now
my manager texts take good care of my kids, sorry for everything
he writes: look after my family, i'm sorry
she writes that she's sorry and asks us to look after the cat
he says sorry to everyone and gives away his things
take care of the children, i won't be here
he's out cold
someone was hit and is out cold
he'll take everybody with him when he goes
he says he's taking us all with him
i'm standing on an overpass
there's blood on his wrists
i'm not allowed out of the room, he has my phone
they're trying to get to my colleague
i'm alone here and he's inside
he got into the building and i'm alone
if i'm not in tomorrow please look after my children
will you take care of my dog when i'm gone
tell my kids that i love them
you don't have to wait for me tomorrow, thanks for everything
this is the last you will hear from me
after tonight nobody has to put up with me
she said it won't matter anymore after this weekend
he cleared his desk and wrote everyone a letter
he says he'll be with his late brother soon
i just want to sleep and never wake up
i'm only a burden to everyone, it's better if i'm gone
he asks whether anybody would miss him
i wrote my will and arranged everything for when i'm not here
she has been standing near the tracks for an hour
i'm going to drive into a tree
he said he would crash his car on purpose
i have got the rope ready
i've had enough of life, i'm checking out for good
lights out for me tonight
he says he won't go alone, he will take a few with him
tomorrow you'll see me on the news, then they will know
they will pay for this, i know where they live
he said he's going to get all of us
he posted a picture of a gun with the name of our department
he sent her a picture of her house saying i know where to find you
he said there will be blood
a colleague is stalking me, he is in my street again
if i don't show up tomorrow you will know why
give my cats a good home when i'm not around
if i am not at work next week you'll know the reason
somebody fainted in the corridor
someone has just passed out at the desk
a visitor lost consciousness at the entrance
my colleague just collapsed in the meeting
i want to walk in front of a bus
i might just step into the traffic
why keep going, nothing has any point
there is no use in carrying on living
she passed out at her desk
a man passed out in the lobby
they are about to jump my friend outside
my mate is getting jumped by three guys
i feel like jumping in front of a car
walking into traffic sounds good right now
i took too much of my medication
i did something dumb with pills
she did something stupid with her tablets
a visitor is holding my colleague in the corridor
she is in the elevator with an aggressive man and cannot get out
a man will not let her out of the lift
soon everything will be over
just a little longer and it's all over
i am finished with everything and everyone, forever
he is raising a chair to hit her
he is about to throw a chair at her head
he holds a lamp over her head
i keep thinking of the train tracks
look for me near the water, i am sorry
i am at the bridge, forgive me
a client holds our trainee and does not let go
i wish i wasn't here at all
i would rather not be here at all
there is nothing left for me to stay for
she wrote that she will finally rest and does not pick up
he is not allowed near me and he is in the lobby now
a man is holding her in the elevator
`,
}
