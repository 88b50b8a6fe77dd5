/** Everything Trede is not for: weather, leave, IT, facilities, recipes, small talk, other HR matters, nonsense. */
export const buitenScope = {
  nl: `
wat voor weer wordt het morgen
gaat het regenen vandaag
hoe laat is het
welke dag is het vandaag
ik wil verlof aanvragen
hoeveel verlofdagen heb ik nog
hoe vraag ik ouderschapsverlof aan
ik wil volgende week vrij
ik meld me ziek vandaag
hoe meld ik mij beter
mijn laptop doet het niet
mijn laptop is dood
mijn wachtwoord is verlopen
ik kan niet inloggen in P-Direkt
de printer is stuk
outlook loopt vast
hoe installeer ik een app op mijn telefoon
ik heb een nieuwe muis nodig
het wifi doet het niet
mijn account is geblokkeerd
recept voor appeltaart
hoe bak ik pannenkoeken
wat eten we vanavond
wat is er vandaag te eten in de kantine
boek een vergaderzaal
reserveer een werkplek
waar kan ik parkeren
hoe declareer ik mijn reiskosten
wanneer krijg ik mijn salaris
hoeveel vakantiegeld krijg ik
kan ik een voorschot krijgen
ik wil een hypotheek
werkgeversverklaring aanvragen
wie wordt er kampioen dit jaar
heeft ajax gewonnen
vertel een mop
ken je een leuke grap
zing een liedje
schrijf een gedicht over de herfst
schrijf een brief voor mijn sollicitatie
vertaal deze offerte voor me
hoofdstad van frankrijk
wie is de koning van spanje
hoeveel is 12 keer 13
wat is de wortel van 81
wat is de zin van het leven
hou je van mij
ben je verliefd
wil je met me trouwen
wat vind je van de verkiezingen
op welke partij moet ik stemmen
bestel een taxi
hoe laat gaat de trein naar utrecht
mijn trein heeft vertraging
is er file op de a12
wat kost een bitcoin
welke aandelen moet ik kopen
hoe repareer ik mijn fiets
mijn hond is ziek
ik zoek een cadeau voor mijn moeder
wanneer is het sinterklaas
wie heeft de sleutel van kamer 3
de koffie is op
het koffieapparaat is kapot
de verwarming staat te hoog
het is koud op kantoor
doodmoe van al dat vergaderen
ik ben doodop
ik heb een deadline morgen
ik schrik me dood van die cijfers in de begroting
moordende werkdruk deze week
ik heb het veel te druk
te veel werk en te weinig mensen
ik verveel me dood
asdfasdf
qwerty
blablabla
lorem ipsum dolor sit amet
xxxxx
1234
123 456
hahaha
lol
???
...
ik hou van kaas
de kat zit op het dak
mijn dochter is jarig
leuk weekend gehad
ga je mee lunchen
hoe vraag ik een nieuwe toegangspas aan
mijn rijkspas is kwijt
wanneer is de volgende teamvergadering
kun je de notulen maken
maak een samenvatting van dit document
schrijf een beleidsnota over stikstof
wat is de stikstofwet
hoe werkt de hypotheekrenteaftrek
wat is een goede vakantiebestemming
hoeveel dagen mag ik thuiswerken
hoe vraag ik een thuiswerkplek aan
ik wil een cursus excel volgen
hoe solliciteer ik op een interne vacature
zijn er vacatures
pensioen berekenen
wanneer mag ik met pensioen
lease auto
ov kaart aanvragen
hoe zet ik mijn camera aan in teams
teams geeft een foutmelding
hoe deel ik mijn scherm
het geluid doet het niet
excel formule voor optellen
python script schrijven
hoe programmeer ik een website
wat is de beste film ooit
welke serie moet ik kijken
horoscoop voor leeuw
ben ik te dik
hoe val ik af
ik heb hoofdpijn
welke pijnstiller kan ik nemen
mijn buurman maakt herrie
mijn kind wordt gepest op school
de belastingaangifte lukt niet
paspoort verlengen
parkeervergunning aanvragen
wat is de openingstijd van de sportschool
hoeveel inwoners heeft den haag
wie won de tweede wereldoorlog
hoe hoog is de domtoren
hoe lang moet een ei koken
voetbal vanavond
feestje vrijdag
borrel organiseren
taart voor de jarige
hoe lang duurt de winter nog
verhuizen naar een ander gebouw
de lift is kapot
het dak lekt
mijn scherm is zwart
mijn telefoon is gevallen
mijn telefoon doet het niet
mijn computer start niet op
mijn beeldscherm flikkert
ik ben mijn wachtwoord kwijt
reset mijn wachtwoord
kun je mijn wachtwoord resetten
hoe verander ik mijn wachtwoord
vpn werkt niet
excel sluit steeds af
hoe maak ik een draaitabel in excel
hoe maak ik een powerpoint
wie is de minister van financien
wie is de burgemeester van amsterdam
wie is de president van amerika
wie schreef de nachtwacht
wie heeft de lamp uitgevonden
wie speelt er vanavond
wat is het hoogste gebouw ter wereld
wat is de afstand tot de maan
wat is de hoofdstad van australie
wat is een goede wijn bij vis
wat is jouw lievelingskleur
wat vind jij lekker
hoeveel calorieen zitten er in een banaan
hoeveel kost een treinkaartje
hoeveel graden wordt het
hoe lang is de nijl
hoe oud ben jij
hoe maak ik soep
hoe maak ik een lekkere saus
hoe maak ik een website
hoe krijg ik mijn tuin groen
hoe kom ik op schiphol
hoe kom ik bij het station
hoe knoop ik een das
wanneer is de kantine open
wanneer is het pasen
wanneer is de volgende loonstrook
wanneer krijg ik mijn eindejaarsuitkering
waar is de wc
waar is de kantine
waar staat de printer
waar koop ik een fiets
kan ik hier lunchen
kan iemand de deur opendoen
kan iemand koffie halen
ik heb honger
ik heb dorst
ik heb zin in vakantie
ik ben moe
ik ben verkouden
ik ben verliefd op mijn buurvrouw
ik ga naar huis
ik ga op vakantie naar spanje
ik wil een nieuwe bureaustoel
ik wil een dag vrij nemen
ik wil drie weken vakantie
ik wil minder uren werken
ik wil thuiswerken
ik wil salarisverhoging
ik wil een andere functie
ik wil overwerk declareren
mijn reiskosten zijn niet uitbetaald
mijn contract loopt af
mijn auto staat verkeerd geparkeerd
mijn vlucht is vertraagd
mijn zoon heeft voetbal
mijn moeder komt eten
de nota moet vrijdag af
de begroting klopt niet
de aanbesteding is mislukt
stuur de offerte naar de leverancier
schrijf een toespraak voor de minister
maak een planning voor het project
beoordeel dit beleidsstuk
welke verf past bij blauw
zullen we gaan lunchen
zin in een biertje
gefeliciteerd met je verjaardag
fijn weekend
leuke schoenen
kaartjes voor het concert
de groeten aan je moeder
een rondje hardlopen
banaan
paard
aardappel
fiets
stoel tafel lamp
blub blub
krk plof sjk
zxcvbnm
fjdksl jfkdls
ajshd kjash
aaaaaaaa
9 8 7 6
vat dit rapport voor me samen
vat het coalitieakkoord samen
hoe laat gaat de fietsenstalling dicht
openingstijden servicedesk
wie kan mijn dienst overnemen op zondag
ik zoek iemand die zaterdag kan werken
kan ik mijn vakantiedagen laten uitbetalen
hoeveel verlof krijg ik als mijn vrouw bevalt
mijn vrouw is bevallen, hoeveel verlof heb ik
zeg iets liefs
zeg iets grappigs
vertel me een verhaaltje
vertaal bonjour naar Engels
wat betekent carpe diem
wat betekent gezellig in het Engels
wat is de code van de wifi
wat is fotosynthese
wat is een zwart gat
wat is kunstmatige intelligentie
wat betekent het woord serendipiteit
schrijf een mail naar mijn huisbaas
maak een todo lijst voor me
de vergaderruimte is dubbel geboekt
mijn rug doet pijn van deze stoel
hoe vraag ik een nieuwe telefoon aan
hoe bestel ik een nieuwe laptop
boek een hotel in brussel
boek een vlucht
boek mijn reis
nummer van de pizzeria
telefoonnummer van de tandarts
mijn kind is ziek
mijn zoontje heeft koorts
mijn kind moet van school gehaald worden
wie wint het songfestival
wie wint de verkiezingen
wie heeft gewonnen gisteren
maak mijn presentatie af
maak een mooie slide
maak deze tekst korter
verbeter mijn spelling
controleer mijn mail op fouten
wat zijn de nieuwe belastingregels
hoe doe ik belastingaangifte
teams hapert tijdens videobellen
mijn microfoon werkt niet in teams
de verbinding valt steeds weg
het systeem ligt eruit
p-direkt ligt eruit
hoe voer ik mijn uren in
urenregistratie
ik moet mijn uren schrijven
mijn verlofsaldo klopt niet
is er nog taart
is er nog koffie
wat is er te doen vanavond
ken je een leuk restaurant
waar kan ik lunchen in den haag
hoe ver is het lopen naar het strand
ik zoek een kamer in amsterdam
ik wil verhuizen
mijn fiets is gestolen
mijn portemonnee is weg
ik ben mijn sleutels kwijt
de wc is verstopt
er is geen wc papier
het stinkt hier
het is warm op kantoor
het is lawaaiig in de kantoortuin
waarom is de lucht blauw
hoe werkt een magnetron
wat is de betekenis van het lied
wat betekent mijn droom
geef me een wachtwoord
speel muziek
zet een alarm om zeven uur
zet een wekker
herinner me eraan melk te kopen
herinner me aan de tandarts
stuur een bericht naar mijn moeder
bel mijn vrouw
plan een vergadering over het budget
plan een lunch met Tom
plan een vergadering met het projectteam
hoeveel kost een nieuwe server
wat is jouw mening over klimaat
wat vind je van ajax
kun je schaken
laten we een spelletje doen
ik vind je stom
jij bent dom
wat een rotbot
je bent geweldig
hoe heet je moeder
heb je gevoelens
slaap jij wel eens
bitcoin koers
euro naar dollar
postcode van utrecht
recept stamppot
vegetarische gerechten
goedkope vakantie
tweedehands auto
knutselen met kinderen
mijn hond blaft de hele nacht
de buren hadden een feestje
ik heb gisteren gevoetbald
hij heeft een nieuwe auto gekocht
zij is op vakantie naar Italië
mijn broer komt logeren
mijn man kan goed koken
mijn vrouw werkt in het onderwijs
ik heb slecht geslapen vannacht
ik heb lekker gegeten
ik drink te veel koffie
ik ben vandaag thuis aan het werk
ik zit in de trein naar Zwolle
ik sta in de file
ik ben om half negen op kantoor
we gaan volgende week verhuizen
ze heeft haar diploma gehaald
hij is vader geworden
mijn zus is getrouwd
mijn opa wordt negentig
mijn baby huilt de hele nacht
de kinderen zijn ziek
onze kat is weggelopen
mijn auto start niet
mijn band is lek
het heeft de hele dag geregend
het is druk op de weg
de vergadering duurde veel te lang
de presentatie ging goed
ik heb mijn rapport ingeleverd
ik heb veel te doen vandaag
ik snap dit spreadsheet niet
mijn collega heeft griep
mijn manager is op vakantie
de directeur gaat met pensioen
leuk cadeau voor een pensioen
cadeau voor een collega
btw aangifte
help me met mijn belastingaangifte
kun je me helpen met mijn loonstrook
kun je me helpen met excel
kun je me helpen met een presentatie
help me met mijn laptop
hoe kopieer ik een formule
het is te warm op de vierde verdieping
het raam kan niet open
ik hoor rare geluiden uit de printer
wanneer zonk de titanic
in welk jaar was de watersnood
hoeveel botten heeft een mens
wat eet een egel
is pluto een planeet
ik vind voetbal saai
ik hou niet van spruitjes
mag ik een grapje horen
wat trek ik aan vandaag
morgen vrij
ik heb zin in het weekend
het was gezellig gisteren
tot morgen
beterschap
proost
wat is 20 procent van 300
hoeveel is 15 procent btw
de kattenbak moet schoon
ik moet de vuilnis nog buiten zetten
ik heb een lekke band en ben later
ik ben wat later vandaag
ik kom tien minuten later
raad eens wat ik denk
kun je raden hoe oud ik ben
hoe zet ik mijn afwezigheidsassistent aan
hoe zet ik outlook op afwezig
wie is er jarig
wie heeft er morgen piket
wie doet de lunch vandaag
wie heeft mijn pen gezien
wie betaalt de borrel
wat kost een lunch in de kantine
wat is het verschil tussen een appel en een peer
wat is het beste dieet
waar kan ik mijn schoenen laten maken
waar is mijn paraplu
hoe laat begint de film
hoe laat is het in new york
hoe spel je onmiddellijk
hoe schrijf je accommodatie
hoe haal ik mijn rijbewijs
hoe plant ik tomaten
hoe maak ik mijn bureau leeg
hoe maak ik mijn scherm groter
hoe verander ik mijn profielfoto
hoe verwijder ik een app
hoe stel ik mijn handtekening in
hoe krijg ik een dagje vrij
hoe regel ik een oppas
hoe werkt een warmtepomp
hoe los ik een sudoku op
ik zie door de bomen het bos niet bij mijn pensioen
ik ben mijn leesbril kwijt
ik heb een nieuwe kat
ik heb trek in chocola
ik verveel me
ik kan niet wachten op de vakantie
ik vind het te koud
ik zit in overleg
ik ben bij de kapper
ik ben gezakt voor mijn rijexamen
ik mis de zomer
we hebben gewonnen
we gaan uit eten
we zijn zwanger, hoera
zij heeft een nieuw kapsel
zij heeft griep
hij is de beste zanger
hij speelt gitaar
de bus kwam niet
de zon schijnt
de koekjes zijn lekker
de vergadering is verplaatst
de website van de ns ligt plat
het wachtwoord klopt niet
het eten was koud
het concert is uitverkocht
mijn teen doet pijn
mijn rug doet pijn
mijn vriendin is boos omdat ik te laat was
mijn dochter heeft een tien voor wiskunde
mijn server is traag
mijn reis naar curaçao
mag mijn hond mee naar kantoor
mag ik eerder naar huis
mag ik een voorschot
kan ik mijn fiets binnen zetten
kan ik thuis printen
kan ik hier roken
kunnen we morgen sporten
zullen we dansen
geef me een leuke uitspraak
geef me loterijnummers
noem drie rivieren
noem een land met een b
schrijf een haiku
teken een olifant
reken uit 33 gedeeld door 3
zoek een treintijd op
koop aandelen
bestel nieuwe koffie
doe de lichten uit
kun je uitleggen hoe bitcoin werkt
kun je uitleggen hoe een motor werkt
leg uit hoe een computer werkt
leg mij de relativiteitstheorie uit
wat is blockchain
de prullenbak is vol
de schoonmaak is niet geweest
mag ik de dienstauto privé gebruiken
ik zoek de notulen
ik zoek het verslag van vorige week over stikstof
op welke dag valt pasen
raad een podcast aan
heb je een boekentip
`,
  en: `
what will the weather be tomorrow
is it going to rain today
what time is it
what day is it today
i want to request leave
how many days of leave do i have left
how do i apply for parental leave
i want next week off
i'm calling in sick today
my laptop is not working
my laptop died
my password has expired
i can't log in
the printer is broken
outlook keeps crashing
how do i install an app on my phone
i need a new mouse
the wifi is down
my account is locked
recipe for apple pie
how do i bake pancakes
what's for dinner
what's on the canteen menu today
book a meeting room
reserve a desk
where can i park
how do i claim my travel expenses
when do i get paid
how much holiday pay do i get
i want a mortgage
who will win the championship
did ajax win
tell me a joke
sing a song
write a poem about autumn
write a cover letter for me
translate this quotation for me into german
capital of france
who is the king of spain
what is 12 times 13
square root of 81
what is the meaning of life
do you love me
will you marry me
what do you think of the elections
who should i vote for
order a taxi
what time is the train to utrecht
my train is delayed
is there a traffic jam
what's the price of bitcoin
which stocks should i buy
how do i fix my bike
my dog is ill
i'm looking for a gift for my mother
when is christmas
who has the key of room 3
we're out of coffee
the coffee machine is broken
the heating is too high
it's cold in the office
dead tired of all these meetings
i have a deadline tomorrow
i'm killing it today
this workload is killing me
i am way too busy
too much work and not enough people
bored to death
asdf
qwertyuiop
blah blah
lorem ipsum
zzz
12345
haha
lmao
i like cheese
the cat is on the roof
my daughter's birthday
had a nice weekend
coming to lunch?
how do i get a new access card
i lost my badge
when is the next team meeting
can you take the minutes
summarise this document
write a policy paper on nitrogen
how does mortgage interest work
good holiday destination
how many days may i work from home
how do i get a home office desk
i want to take an excel course
how do i apply for an internal vacancy
are there vacancies
calculate my pension
when can i retire
lease car
how do i turn on my camera in teams
teams gives an error
how do i share my screen
there's no sound
excel formula for adding up
write a python script
how do i build a website
what's the best movie ever
which series should i watch
horoscope for leo
how do i lose weight
i have a headache
which painkiller can i take
my neighbour is noisy
my child is bullied at school
my tax return isn't working
renew my passport
parking permit
gym opening hours
population of the hague
who won world war two
how tall is the eiffel tower
how long to boil an egg
football tonight
party on friday
organise drinks
cake for the birthday
moving to another building
the lift is broken
the roof leaks
could you fix my salary slip
my chair squeaks
my screen is black
my phone fell
my phone does not work
my computer won't start
my monitor flickers
i lost my password
reset my password
how do i change my password
vpn not working
excel keeps closing
how do i make a pivot table
how do i make a powerpoint
who is the minister of finance
who is the mayor of amsterdam
who is the president of america
who painted the mona lisa
who invented the light bulb
who is playing tonight
what's the highest building in the world
what is the distance to the moon
what is the capital of australia
what's a good wine with fish
what's your favourite food
what do you like
how many calories in a banana
how much is a train ticket
how many degrees will it be
how long is the nile
how old are you
how do i make soup
how do i make a nice sauce
how do i get to the station
how do i tie a tie
when does the canteen open
when is easter
when is the next payslip
where is the toilet
where is the canteen
where is the printer
where do i buy a bike
can i have lunch here
can somebody open the door
can someone get coffee
i'm hungry
i'm thirsty
i'm tired
i have a cold
i'm in love with my neighbour
i'm going home
i'm going on holiday to spain
i want a new office chair
i want a day off
i want three weeks holiday
i want to work fewer hours
i want to work from home
i want a raise
i want another job
claim overtime
my travel costs weren't paid
my contract is ending
my car is parked wrong
my flight is delayed
my son has football
my mother is coming for dinner
the memo has to be finished friday
the budget doesn't add up
the tender failed
send the quote to the supplier
write a speech for the minister
make a schedule for the project
review this policy document
which paint goes with blue
shall we get lunch
fancy a beer
happy birthday
have a good weekend
nice shoes
tickets for the concert
going for a run
banana
horse
potato
chair table lamp
blub blub
krk plof sjk
zxcvbnm asdfgh
fjdksl jfkdls
aaaaaaaa
what's the speed of light
how far is the sun
best phone to buy
summarise this report for me
what time does the bike shed close
opening hours of the service desk
who can take my shift on sunday
i need someone to work saturday
can i have my leave days paid out
how much leave do i get when my wife gives birth
say something sweet
say something funny
tell me a story
translate bonjour
what does carpe diem mean
what's the wifi password
what is photosynthesis
what is a black hole
what is artificial intelligence
what does the word serendipity mean
write an email to my landlord
make a todo list for me
the meeting room is double booked
my back hurts from this chair
how do i order a new laptop
how do i get a new phone
book a hotel in brussels
book a flight
book my trip
number of the pizza place
phone number of the dentist
my child is ill
my kid has a temperature
i have to pick up my son from school
who wins the song contest
who wins the elections
who won yesterday
finish my presentation
make my slides nicer
make this text shorter
improve my spelling
check my email for mistakes
what are the new tax rules
how do i do my taxes
teams stutters in video calls
my microphone doesn't work in teams
the connection keeps dropping
the system is down
how do i enter my hours
timesheet
my leave balance is wrong
is there any cake left
is there coffee left
what's on tonight
do you know a nice restaurant
where can i have lunch in the hague
how far is the beach
i'm looking for a room in amsterdam
my bike was stolen
my wallet is gone
i lost my keys
the toilet is clogged
it smells here
it's warm in the office
it's noisy in the open plan office
why is the sky blue
how does a microwave work
what does my dream mean
play music
set an alarm for seven
remind me to buy milk
remind me of the dentist
send a message to my mother
call my wife
plan a meeting about the budget
plan lunch with Tom
schedule a meeting with the project team
what's your opinion on climate
can you play chess
let's play a game
you are stupid
you're a bad bot
you are great
do you have feelings
do you ever sleep
bitcoin price
euro to dollar
postcode of utrecht
stew recipe
vegetarian dishes
cheap holiday
second hand car
my dog barks all night
the neighbours had a party
i played football yesterday
he bought a new car
she is on holiday in italy
my brother is staying over
my husband is a good cook
my wife is a teacher
i slept badly last night
i had a nice meal
i drink too much coffee
i'm working from home today
i'm on the train to zwolle
i'm stuck in traffic
i'll be at the office at nine
we're moving house next week
she got her degree
he became a father
my sister got married
my grandpa is turning ninety
my baby cries all night
the kids are ill
our cat ran away
my car won't start
i have a flat tyre
it rained all day
the meeting took far too long
the presentation went well
i handed in my report on nitrogen
i have a lot to do today
i don't understand this spreadsheet
my colleague has the flu
my manager is on holiday
the director is retiring
nice gift for a retirement
gift for a colleague
vat return
help me with my taxes
can you help me with my payslip
can you help me with excel
can you help me with a presentation
help me with my laptop
how do i copy a formula
it's too warm on the fourth floor
the window won't open
when did the titanic sink
how many bones does a human have
what does a hedgehog eat
is pluto a planet
i find football boring
i don't like sprouts
what shall i wear today
tomorrow off
looking forward to the weekend
it was fun yesterday
see you tomorrow
get well soon
cheers
what is 20 percent of 300
how much is 15 percent
the litter box needs cleaning
i have to take out the trash
i have a flat tyre and will be late
i'm running a bit late today
i'll be ten minutes late
guess what i'm thinking
can you guess how old i am
how do i turn on my out of office
how do i set outlook to away
whose birthday is it
who's on call tomorrow
who has seen my pen
who pays for the drinks
what does lunch cost in the canteen
what's the difference between an apple and a pear
what is the best diet
where can i get my shoes fixed
where is my umbrella
what time does the movie start
what time is it in new york
how do you spell immediately
how do i get a driving licence
how do i plant tomatoes
how do i make my screen bigger
how do i change my profile picture
how do i remove an app
how do i set my signature
how do i get a day off
how do i arrange a babysitter
how does a heat pump work
how do i solve a sudoku
i lost my reading glasses
i have a new cat
i'm craving chocolate
i'm bored
i can't wait for the holidays
i think it's too cold
i'm in a meeting
i'm at the hairdresser
i failed my driving test
i miss the summer
we won
we're going out for dinner
we're pregnant, hooray
she has a new haircut
she has the flu
he is the best singer
he plays guitar
the bus didn't come
the sun is shining
the cookies are nice
the meeting has been moved
the railway website is down
the password is wrong
the food was cold
the concert is sold out
my toe hurts
my back hurts
my girlfriend is angry because i was late
my daughter got an a in maths
my server is slow
my trip to curacao
may my dog come to the office
may i go home early
can i put my bike inside
can i print at home
can i smoke here
can we exercise tomorrow
shall we dance
give me a nice quote
give me lottery numbers
name three rivers
name a country with a b
write a haiku
draw an elephant
calculate 33 divided by 3
look up a train time
buy stocks
turn off the lights
can you explain how bitcoin works
can you explain how an engine works
explain how a computer works
explain relativity
what is blockchain
the bin is full
the cleaners haven't been
may i use the company car privately
i'm looking for the minutes
what day is easter
recommend a book
any podcast tips
`,
}
