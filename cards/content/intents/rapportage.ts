/** Figures out of Trede itself: counts, trends, coverage, export and reports for HR. */
export const rapportage = {
  nl: `
rapportage
rapport
rapportages
toon de rapportage
ik wil een rapport
maak een rapportage over dit kwartaal
hoeveel meldingen waren er dit jaar
hoeveel meldingen zijn er gedaan bij ons ministerie
aantal meldingen per directie
aantal incidenten per maand
hoeveel incidenten zijn er dit kwartaal gemeld
hoeveel meldingen leidden tot een gesprek
hoeveel meldingen leidden tot een maatregel
hoe vaak is trede 4 gekozen
hoe vaak werd er geadviseerd om formeel te gaan
verdeling van meldingen over de treden
trend van het aantal meldingen
cijfers van mijn directie
cijfers van onze organisatie uit dit systeem
exporteer naar excel
export naar csv
exporteer de cijfers
download de rapportage
download xlsx
ik heb cijfers nodig voor het jaarverslag van onze organisatie
dashboard
toon het dashboard
stuurinformatie
managementrapportage
kwartaalrapportage
jaarrapportage sociale veiligheid
hoeveel p-gesprekken zijn er gevoerd
hoeveel procent van de p-gesprekken is gedaan
dekking van de p-gesprekken per afdeling
dekkingsgraad p-gesprekken
in hoeveel p-gesprekken is de vraag gesteld
welke afdelingen lopen achter met p-gesprekken
bereik van de campagne
hoeveel mensen hebben het campagnebericht gelezen
resultaten van de laatste campagne
hoeveel mensen hebben we bereikt
hoe tevreden waren de melders
tevredenheid van melders in de rapportage
vergelijk dit jaar met vorig jaar
vergelijk de directies
waarom zie ik geen cijfers van mijn afdeling
waarom zijn kleine groepen verborgen
waarom staat er minder dan 10
de grafiek van het afgelopen jaar
grafieken en tabellen
overzicht van alle meldingen voor hr
statistieken uit trede
statistieken van het gebruik van de bot
hoe vaak wordt deze bot gebruikt
hoeveel zaken staan er open binnen de organisatie
hoeveel zaken zijn er afgesloten
raportage
raporttage meldingen
overzich meldingen exel
geef ff de cijfers van q3
tekst voor de departementale rapportage
ik moet aan de directeur rapporteren over het aantal meldingen
graag ontvang ik de kwartaalcijfers van ons dienstonderdeel
de secretaris-generaal wil weten hoeveel meldingen er waren
kamervragen over aantal meldingen, waar vind ik de cijfers van ons ministerie
per maatregel hoeveel berispingen
hoeveel ontslagen na een melding bij ons
op welke gronden wordt er bij ons het meest gemeld
lessen die leidinggevenden hebben ingevuld
wat vonden leidinggevenden moeilijk
stuur me de cijfers in excel
stuur mij een overzicht van de aantallen
mail me de kwartaalcijfers
geef me een overzicht van het aantal meldingen
geef me een excel met de meldingen per maand
ik wil een excelbestand met de aantallen
ik wil de cijfers downloaden
ik wil zien hoe vaak er gemeld is
ik wil weten hoeveel zaken er lopen binnen mijn directie
ik wil inzicht in de meldingen van onze organisatie
hoe vaak is er gemeld
hoe vaak leidde een melding tot ontslag
hoe vaak leidt een zaak tot een maatregel bij ons
hoe vaak is er een berisping gegeven na een melding
hoeveel berispingen zijn er gegeven
hoeveel trainingen zijn er opgelegd
hoeveel zaken zijn geëscaleerd
hoeveel zaken gingen naar trede 6
hoeveel leidinggevenden gebruikten de bot
hoeveel leidinggevenden hebben een zaak gestart
hoeveel meldingen kwamen er binnen in mei
hoeveel meldingen over leeftijd zijn er bij ons
hoeveel klachten waren er bij onze dienst
hoeveel incidenten hadden we vorig jaar
hoeveel medewerkers hebben een p-gesprek gehad
hoeveel functioneringsgesprekken zijn er al gehouden
hoeveel p-gesprekken staan nog open per afdeling
welk percentage van de jaargesprekken is gevoerd
welk deel van de medewerkers heeft het p-gesprek gehad
voortgang p-gesprekken per directie
stand van zaken p-gesprekken organisatie
hoeveel mensen hebben op gelezen gedrukt
hoeveel mensen kregen de campagne niet
hoeveel procent heeft de campagne bereikt
welke campagne werd het best gelezen
campagneresultaten
campagnerapport
bereikcijfers
rapportage per afdeling
rapportage voor de directie
rapportage voor de ondernemingsraad
rapportage over 2025
overzicht voor het management
overzicht voor het mt
overzicht meldingen per kwartaal
trendgrafiek
laat de grafiek zien
ontwikkeling van meldingen in de tijd
stijgt het aantal meldingen bij ons
verschil tussen directies in aantal meldingen
de cijfers van vorige maand
cijfers per eenheid
cijfers van dit kwartaal
maandcijfers
uitdraai
waarom kan ik deze cijfers niet zien
waarom zijn de cijfers afgeschermd
wanneer verschijnen de nieuwe cijfers van trede
wie heeft dit rapport geopend
aantallen
de ondernemingsraad wil een overzicht van de meldingen
de or wil weten hoeveel meldingen er zijn afgehandeld
hoe doen wij het vergeleken met andere directies
hoe scoort mijn afdeling
hoe scoort ons ministerie
ik heb een excel nodig met alle zaken van vorig jaar
ik heb een overzicht nodig zonder namen
zit er een stijgende lijn in
nemen de meldingen bij ons toe
aantal afgehandelde zaken
aantal lopende zaken in de organisatie
kan de data naar csv
kunnen de cijfers naar excel
zet de cijfers om naar excel
kan ik de tabel downloaden
ik moet een grafiek laten zien aan de sg
ik heb een grafiek nodig voor de bestuursraad
zijn we al boven de 80 procent met de p-gesprekken
op hoeveel procent zitten we met de gesprekken
hoe ver zijn we met de p-gesprekken
hoe ver zijn de directies met de jaargesprekken
hoe vaak is er bij ons iemand ontslagen na een melding
hoe vaak gaat het bij ons over leeftijd
hoe vaak komt het bij onze directie voor
wat is het beeld van dit kwartaal
hoe staan we ervoor dit jaar
hoe staat onze organisatie ervoor met meldingen
hoe loopt het met de campagne qua bereik
hoeveel lezers had de campagne
hoeveel keer is de noodrem gebruikt
hoeveel keer is de ladder bekeken
hoeveel gebruikers heeft trede
gebruikscijfers
kpi's
kengetallen
managementinformatie
ik wil het kwartaalverslag maken
ik ben bezig met de departementale rapportage
het aantal zaken per trede
meldingen uitgesplitst naar grond
uitsplitsing per directie
top drie van gronden bij ons
maak een staafdiagram
wat kan ik de sg vertellen over de aantallen van het afgelopen halfjaar
welke directie heeft de meeste meldingen
welke afdeling heeft de meeste zaken
tabel met zaken per maand
maak een tabel van de meldingen
wat waren de aantallen in het afgelopen halfjaar
hoe was dat vorig kwartaal bij ons
hoeveel zaken van onze dienst zijn formeel geworden
top vijf afdelingen met meldingen
wat is de score van ons ministerie
hoe verhoudt deze maand zich tot de vorige
hoeveel gesprekken zijn er gevoerd na een melding bij ons
cijfers van ons voor de kamer
wat is het percentage afgeronde zaken
gemiddelde doorlooptijd van zaken
hoe lang duren zaken gemiddeld bij ons
hoeveel keer is trede 6 geadviseerd
welke maatregelen zijn er genomen bij ons in aantallen
hoeveel procent van de melders is tevreden bij ons
stand van zaken meldingen
maak een overzicht voor mijn directeur van alle meldingen
ik heb de cijfers nodig voor het directieoverleg
powerpoint met de cijfers
laat zien hoe het aantal meldingen zich ontwikkelt
hoeveel leidinggevenden voerden een gesprek na een melding
`,
  en: `
report for hr
reports
reporting
show the report overview
i want a report with the numbers
make a report on this quarter
how many reports were there this year
how many reports have been made at our ministry
number of reports per directorate
number of incidents per month
how many incidents were reported this quarter
how many reports led to a talk
how many reports led to a measure
how often was rung 4 chosen
how often was formal advised
distribution of reports over the rungs
trend in the number of reports
figures of my directorate
figures of our organisation from this system
export to excel
export to csv
export the figures
download the report
download xlsx
i need numbers for our annual report
dashboard
show the dashboard
management information
management report
quarterly report
annual report on social safety
how many p-gesprekken were held
what percentage of performance reviews is done
coverage of the p-gesprekken per department
coverage of performance reviews
in how many reviews was the question asked
which departments are behind with reviews
reach of the campaign
how many people read the campaign message
results of the last campaign
how many people did we reach
how satisfied were the reporters
compare this year with last year
compare the directorates
why don't i see figures for my department
why are small groups hidden
why does it say less than 10
the chart of the past year
charts and tables
overview of all reports for hr
statistics from trede
usage statistics of the bot
how often is this bot used
how many cases are open in the organisation
how many cases were closed
raport numbers
give me the q3 numbers
text for the departmental report
i have to report to the director on the number of reports
i would like to receive the quarterly figures of our unit
the secretary-general wants to know how many reports there were
parliamentary questions on number of reports, where do i find our figures
how many reprimands per measure
how many dismissals after a report in our ministry
on which grounds do our people report most
lessons managers filled in
what did managers find hard
metrics
send me the figures in excel
send me an overview of the counts
email me the quarterly numbers
give me an overview of the number of reports
give me an excel with the reports per month
i want an excel file with the counts
i want to download the numbers
i want to see how often people reported
i want to know how many cases are running in my directorate
i want insight in the reports of our organisation
how often did people report
how often did a report lead to dismissal
how often does a case end in a measure here
how often was a reprimand given after a report
how many reprimands were given
how many trainings were imposed
how many cases escalated
how many cases went to rung 6
how many managers used the bot
how many managers started a case
how many reports came in in may
how many reports about age do we have
how many complaints did our service have
how many incidents did we have last year
how many employees had a p-gesprek
how many performance reviews have been held already
how many reviews are still open per department
what percentage of annual reviews was held
what part of the staff has had the p-gesprek
progress of performance reviews per directorate
state of p-gesprekken in the organisation
how many people pressed read
how many people did not get the campaign
which campaign was read most
campaign results
campaign report
reach figures
report per department
report for the board
report for the works council
report on 2025
overview for management
overview for the management team
overview of reports per quarter
trend chart
show the chart
reports over time
is the number of reports going up here
difference between directorates in number of reports
last month's figures
figures per unit
figures for this quarter
monthly figures
printout of the numbers
why can't i see these figures
why are the numbers hidden
when do the new figures of trede appear
who opened this report
counts
data export
the works council wants an overview of the reports
how are we doing compared with other directorates
how does my department score
how does our ministry score
i need an excel with all cases of last year
i need an overview without names
is there a rising line
are reports going up in our organisation
number of handled cases
number of running cases in the organisation
can the data go to csv
can the figures go to excel
convert the numbers to excel
can i download the table
i have to show a chart to the secretary-general
i need a chart for the board
are we above 80 percent with the p-gesprekken
what percentage are we at with the reviews
how far are we with the reviews
how far are the directorates with the annual reviews
how often was someone dismissed after a report here
how often is it about age in our organisation
what's the picture for this quarter
how are we doing this year
how many readers did the campaign have
how many times was the emergency brake used
how many users does trede have
usage figures
kpis
key figures of our unit
i want to make the quarterly report
the number of cases per rung
reports broken down by ground
breakdown per directorate
make a bar chart
what can i tell the sg about the numbers of the past half year
which directorate has the most reports
which department has the most cases
table of cases per month
make a table of the reports
what were the numbers for the past six months
how many cases in our service became formal
top five departments with reports
what is our ministry's score
how does this month relate to the previous one
how many talks were held after a report here
our figures for parliament
what percentage of cases is finished
average duration of cases
how long do cases take on average here
how many times was rung 6 advised
which measures were taken here in numbers
what percentage of our reporters is satisfied
state of affairs of the reports
make an overview of all reports for my director
i need the figures for the board meeting
show how the number of reports develops
how many managers had a talk after a report
`,
}
