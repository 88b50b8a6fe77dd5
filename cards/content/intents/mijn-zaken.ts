/** Own open cases: list, resume, next date, close. */
export const mijnZaken = {
  nl: `
mijn zaken
toon mijn zaken
laat mijn zaken zien
open zaken
mijn open zaken
mijn lopende zaken
welke zaken heb ik open
welke zaken lopen er bij mij
verder met mijn zaak
ga verder met mijn zaak
ik wil verder met mijn zaak
ik wil verder met de zaak van vorige week
terug naar mijn zaak
open mijn zaak
open zaak Linde 4
zaak hervatten
mijn zaak hervatten
waar was ik gebleven
waar was ik gebleven met mijn zaak
mijn zaak afsluiten
sluit mijn zaak
ik wil de zaak afsluiten
draag mijn zaak over
zaak overdragen aan een andere leidinggevende
wat is de volgende stap in mijn zaak
wanneer is de volgende datum in mijn zaak
checklist van mijn zaak
mijn casus
mijn casussen
mijn meldingen bekijken
status van mijn zaak
wat staat er nog open voor mij
mijn zakken
mn zaken
mijn zaaken
overzicht van mijn eigen zaken
de zaak die ik gisteren begon
laat mijn zaak zien
ik wil mijn zaak bekijken
ik wil mijn zaak heropenen
ik wil terug naar de zaak waar ik mee bezig was
pak mijn zaak weer op
de lopende zaak weer oppakken
lijst met mijn zaken
lijst van open zaken
heb ik nog open zaken
hoe staat het met mijn zaak
hoe verder met mijn zaak
mijn zaak is opgelost
de zaak is klaar, sluiten maar
rond mijn zaak af
waar stond ik ook alweer
verdergaan met de zaak
doorgaan met mijn zaak
een zaak overnemen van een collega
mijn dossiers
aan welke zaken werk ik
welke dossiers lopen er nog bij mij
verder waar ik gebleven was
terug naar de zaak van vorige week
ik had iets ingevuld, kan ik daarmee verder
ik was vorige week begonnen, verder daarmee
kan ik verder met wat ik vorige week invulde
zaak 3
open zaak 3
ga naar zaak 2
ik was nog niet klaar met mijn zaak
hervat
mijn vorige zaak
de zaak Merel
hoe zit het met de zaak die ik maandag opende
de zaak van maandag
kan ik mijn zaak van vorige maand nog inzien
mijn oude zaken
afgesloten zaken bekijken
wanneer moet ik weer iets doen in mijn zaak
laat zien waar ik mee bezig ben
waar ben ik nog mee bezig
`,
  en: `
my cases
show my cases
open cases
my open cases
my running cases
which cases do i have open
continue my case
continue with my case
go on with my case
i want to continue with last week's case
back to my case
open my case
open case Linde 4
resume case
resume my case
where was i
where did i leave off with my case
close my case
i want to close the case
hand over my case
hand the case to another manager
what's the next step in my case
when is the next date in my case
checklist of my case
my case
view my cases
status of my case
what is still open for me
my casses
my own cases overview
the case i started yesterday
show my case
i want to see my case
i want to reopen my case
bring me back to the case i was working on
take up my case again
pick up the running case
list of my cases
list of open cases
do i still have open cases
how is my case doing
how to go on with my case
my case is solved
the case is finished, close it
wrap up my case
where was i again
carry on with my case
go back to my case
take over a case from a colleague
resume the case
which cases am i working on
what cases do i have
continue where i stopped
back to last week's case
i filled something in, can i go on with that
i started last week, continue with that
can i go on with what i filled in last week
case 3
open case 3
go to case 2
i wasn't finished with my case
resume
my previous case
what about the case i opened on monday
monday's case
can i still see my case of last month
my old cases
view closed cases
when do i have to do something in my case again
show what i'm working on
what am i still working on
`,
}
