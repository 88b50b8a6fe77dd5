/** Plan, move, cancel or be reminded of a p-gesprek (personeelsgesprek, functioneringsgesprek, jaargesprek). */
export const pGesprekPlannen = {
  nl: `
p-gesprek
p-gesprek plannen
plan een p-gesprek
plan een p-gesprek met Karin
ik wil een p-gesprek plannen met mijn medewerker
p gesprek inplannen voor volgende week
pgesprek inplannen
kun je een functioneringsgesprek plannen
personeelsgesprek plannen
plan het jaargesprek met Ahmed op dinsdag
zet het p-gesprek in mijn agenda
verzet het p-gesprek naar donderdag
het p-gesprek verplaatsen
het p-gesprek gaat niet door
p-gesprek afzeggen
ik moet het p-gesprek annuleren
mijn medewerker is ziek, p-gesprek uitstellen
stel het functioneringsgesprek uit tot na de vakantie
herinner me aan het p-gesprek
stuur een herinnering voor het p-gesprek
wanneer is mijn volgende p-gesprek
wanneer heb ik een p-gesprek met Tom
welke p-gesprekken staan er gepland
welke p-gesprekken moet ik nog doen
overzicht van mijn p-gesprekken
met wie moet ik nog een p-gesprek voeren
mijn p-gesprekken
ik heb 12 p-gesprekken te plannen
alle personeelsgesprekken van mijn team inplannen
importeer de p-gesprekken uit een csv
p-gesprek is geweest
het p-gesprek is gehouden, vink het af
rond het p-gesprek af
ik heb het p-gesprek gedaan
nieuwe datum voor het p-gesprek
kan het p-gesprek een uur later
nieuw functioneringsgesprek
een voortgangsgesprek inplannen
de jaarlijkse gesprekken plannen
beoordelingsgesprek plannen in november
ik wil een afspraak maken voor een personeelsgesprek
maak een afspraak voor het p-gesprek
plan p gesprk met Lisa
p-gesrpek plannen
funtioneringsgesprek verzetten
peegesprek inplannen
ff p-gesprek verzetten naar vrijdag
help ik ben vergeten een p-gesprek te plannen
ik loop achter met mijn p-gesprekken
moet het p-gesprek met Yasmin opnieuw plannen want ze is op verlof
graag zou ik een datum willen vastleggen voor het personeelsgesprek
mijn leidinggevende heeft het p-gesprek afgezegd
ik wil mijn p-gesprek verplaatsen
mijn p-gesprek is morgen maar ik ben er niet
wanneer is mijn functioneringsgesprek
hoe plan ik een p-gesprek
hoe verzet ik een p-gesprek
hoe kan ik een p-gesprek inplannen via teams
het gesprek van 14 maart moet naar april
zet een reminder voor de personeelsgesprekken
plan de p-gesprekken voor 2026
ik wil volgende maand met iedereen een p-gesprek
kies een datum voor het jaargesprek
functioneringsgesprek met Priya morgen om 10 uur
agenda p-gesprekken
ik wil graag een functioneringsgesprek inplannen
kun je een p-gesprek voor me inplannen op 12 mei
maak een p-gesprek aan voor Daan
voeg een p-gesprek toe
p-gesprek toevoegen
p-gesprek aanmaken
p-gesprek wijzigen
p-gesprek verwijderen
wijzig de datum van het personeelsgesprek
de datum van mijn p-gesprek klopt niet
kan mijn jaargesprek naar een andere dag
mijn p-gesprek uitstellen
Joost is op vakantie, zijn p-gesprek moet een andere keer
Mila is met zwangerschapsverlof dus haar functioneringsgesprek schuift door
medewerker langdurig ziek, wat doe ik met het p-gesprek plannen
wie heeft nog geen p-gesprek gehad dit jaar
met wie moet ik nog een jaargesprek inplannen
welke medewerkers hebben nog geen functioneringsgesprek gehad
mijn volgende p-gesprek
wanneer staat mijn personeelsgesprek gepland
wanneer moet het p-gesprek uiterlijk
stuur me een seintje als het p-gesprek eraan komt
geef me een herinnering een week voor het p-gesprek
herinnering functioneringsgesprek uitzetten
het p-gesprek heeft plaatsgevonden
p-gesprek afronden
het gesprek met Noor is geweest, graag afvinken als p-gesprek
p gesprek vergeten
ik ben te laat met het p-gesprek
de jaargesprekken moeten voor december gedaan zijn, plan ze in
gesprekscyclus plannen
gesprekkencyclus starten
afspraak functioneringsgesprek
datum prikken voor het p-gesprek
prik een datum voor een personeelsgesprek
roosteren van functioneringsgesprekken
kan ik mijn p-gesprek online doen in plaats van op kantoor, verplaats het
personeelsgesprek verschuiven naar volgende maand
haal het p-gesprek van maandag weg
zijn moeder is overleden, het p-gesprek kan niet doorgaan
bij wie is het jaargesprek te laat
welke personeelsgesprekken zijn achterstallig
volgende maand wil ik alle functioneringsgesprekken doen
regel een p-gesprek met Wouter in de tweede week van mei
regel even een personeelsgesprek
kun je een gesprek met Sara inboeken voor haar jaarlijkse p-gesprek
mijn functioneringsgesprek valt samen met een cursus, kan het anders
mijn p-gesprek botst met een andere afspraak
zijn al mijn p-gesprekken ingepland
heb ik alle functioneringsgesprekken gepland
is mijn p-gesprek al gepland
staat er al een p-gesprek in
ik heb nog geen uitnodiging voor mijn p-gesprek
nodig Karim uit voor een p-gesprek
stuur Karim een uitnodiging voor het jaargesprek
kan het p-gesprek eerder
doe het p-gesprek maar in juni
schuif de p-gesprekken van mijn team een maand op
ik ben ziek, kan mijn personeelsgesprek later
halverwege het jaar een voortgangsgesprek plannen
Joris moet nog een p-gesprek, kun je iets prikken na de vakantie
het jaargesprek met Els is niet doorgegaan, nieuwe datum graag
vink het p-gesprek met Els af
we hebben het p-gesprek vanmorgen gehad
het functioneringsgesprek met Tim is gehouden
markeer het p-gesprek als gedaan
wanneer moet ik mijn p-gesprekken af hebben
hoeveel p-gesprekken moet ik nog doen dit jaar
kan ik al mijn p-gesprekken in een keer invoeren
het functioneringsgesprek van Kim staat er dubbel in
er staan twee p-gesprekken op dezelfde dag
verkeerde datum bij het p-gesprek
p-gesprek met de verkeerde persoon gepland
ik heb een nieuw teamlid, plan een p-gesprek
Ali is uit dienst, haal zijn p-gesprek weg
kan mijn plaatsvervanger het p-gesprek doen
wie doet het p-gesprek als ik met verlof ben
zet mijn p-gesprekken klaar voor het voorjaar
hoe laat is het p-gesprek met Sofie
waar vindt mijn p-gesprek plaats
ik ben vergeten wanneer het p-gesprek is
wanneer was het p-gesprek met Jorien ook alweer
plan voor al mijn mensen een functioneringsgesprek in mei
`,
  en: `
p-gesprek
schedule p-gesprek
plan a p-gesprek
plan a p-gesprek with Karin
i want to schedule a p-gesprek with my employee
schedule the performance review for next week
can you plan a performance review
plan an annual review
schedule the yearly talk with Ahmed on tuesday
put the p-gesprek in my calendar
move the p-gesprek to thursday
reschedule the appraisal
the p-gesprek is off
cancel the p-gesprek
i have to cancel the performance talk
my employee is ill, postpone the p-gesprek
postpone the review until after the holidays
remind me of the p-gesprek
send a reminder for the performance review
when is my next p-gesprek
when do i have the review with Tom
which p-gesprekken are planned
which reviews do i still have to do
overview of my performance talks
who do i still need to have a p-gesprek with
my p-gesprekken
i have 12 annual reviews to plan
schedule all staff talks for my team
import the p-gesprekken from a csv
the p-gesprek is done
mark the performance review as held
complete the p-gesprek
new date for the p-gesprek
can the review be an hour later
new performance review
plan a progress talk
schedule the yearly appraisals
plan an appraisal in november
i want to make an appointment for a staff review
book a p-gesprek
shedule p-gesprek with Lisa
reschedul my apraisal
quickly move the p-gesprek to friday
help i forgot to plan a p-gesprek
i am behind with my performance reviews
have to replan the p-gesprek with Yasmin because she's on leave
i would like to set a date for the annual interview
my manager cancelled my p-gesprek
i want to move my performance review
my review is tomorrow but i'm away
when is my performance interview
how do i schedule a p-gesprek
how do i reschedule a p-gesprek
the talk of 14 march has to move to april
set a reminder for the staff reviews
plan the p-gesprekken for 2026
i want a p-gesprek with everybody next month
pick a date for the annual talk
performance review with Priya tomorrow at 10
calendar of performance reviews
i would like to schedule a performance review
can you plan a p-gesprek for me on 12 may
create a p-gesprek for Daan
add a p-gesprek
create p-gesprek
change p-gesprek
delete p-gesprek
change the date of the staff review
the date of my p-gesprek is wrong
can my annual review move to another day
postpone my p-gesprek
Joost is on holiday, his p-gesprek must be another time
Mila is on maternity leave so her appraisal moves
long term sick employee, what do i do with scheduling the review
who has not had a p-gesprek this year
who do i still have to plan an annual review with
which employees have not had a performance review yet
my next p-gesprek
when is my staff review planned
when is the latest the p-gesprek has to take place
ping me when the p-gesprek is coming up
give me a reminder a week before the p-gesprek
turn off review reminder
the p-gesprek took place
finish the p-gesprek
the talk with Noor is done, tick it off as p-gesprek
forgot a p-gesprek
i'm late with the p-gesprek
the annual reviews must be done by december, plan them
plan the review cycle
appraisal appointment
find a date for the p-gesprek
pick a day for a staff review
roster the performance reviews
move the staff review to next month
delay my appraisal by two weeks
take monday's p-gesprek out
his mother died, the review can't go ahead
whose annual review is late
which reviews are overdue
next month i want to do all performance reviews
put reviews in the diary
sort out a p-gesprek with Wouter in the second week of may
arrange a staff review
can you book Sara's yearly p-gesprek
my performance review clashes with a course, can it be changed
my p-gesprek clashes with another appointment
are all my p-gesprekken planned
have i planned all performance reviews
is my p-gesprek planned yet
i haven't had an invitation for my p-gesprek
invite Karim for a p-gesprek
send Karim an invitation for the annual review
can the p-gesprek be earlier
do the p-gesprek in june
shift my team's reviews by a month
i'm ill, can my staff review be later
Joris still needs a p-gesprek, can you find a date after the holidays
the annual review with Els didn't happen, new date please
tick off the p-gesprek with Els
we had the p-gesprek this morning
we had the review, mark it as done
the performance review with Tim has been held
by when do i have to finish my reviews
how many p-gesprekken do i still have to do this year
can i enter all my p-gesprekken at once
Kim's performance review is in there twice
there are two reviews on the same day
wrong date for the p-gesprek
i have a new team member, plan a p-gesprek
Ali left, remove his p-gesprek
can my deputy do the p-gesprek
who does the review when i'm on leave
set up my reviews for spring
what time is the p-gesprek with Sofie
where does my p-gesprek take place
i forgot when the p-gesprek is
when was the review with Jorien again
plan performance reviews in may for all my people
`,
}
