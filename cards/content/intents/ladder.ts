/** The (de-)escalatieladder itself: which treden there are, what a trede is, going up or down, when which one. */
export const ladder = {
  nl: `
ladder
de ladder
escalatieladder
de-escalatieladder
toon de ladder
laat de escalatieladder zien
wat is de escalatieladder
hoe werkt de ladder
hoe werkt de escalatieladder precies
welke treden zijn er
welke stappen zijn er op de ladder
hoeveel treden heeft de ladder
wat is trede 1
wat houdt trede 4 in
wat doe ik op trede 3
trede 5
trede 6 formeel
wat betekent trede begrenzen
wanneer ga ik naar een hogere trede
wanneer moet ik opschalen
hoe schaal ik af
kan ik afschalen naar een lagere trede
wanneer mag ik een stap overslaan
mag ik een trede overslaan
moet ik altijd bij de onderste trede beginnen
wat komt er na het correctief gesprek
wat is de volgende stap op de ladder
wat is het verschil tussen aanspreken en begrenzen
welke trede hoort bij een herhaalde opmerking
bij welke trede past een grap over afkomst
op welke trede zit ik nu
welke kleur hoort bij trede 7
wat betekent rood op de ladder
wat is de hoogste trede
wat is de zwaarste stap die er is
is er een stappenplan voor ongewenst gedrag
het stappenplan graag
welke stappen kan ik zetten van licht naar zwaar
overzicht van de stappen
kun je mij de treden uitleggen
leg de ladder eens uit
uitleg over opschalen en afschalen
escaleren of de-escaleren?
hoe weet ik of ik moet escaleren
wat is de lichtste stap
informeel of formeel, wat zijn de stappen
wat staat er op trede acht herstel en afschalen
wat houdt opvangen in als eerste trede
duiden en kiezen wat is dat
wanneer wordt het een maatregel op de ladder
laddr
escaltieladder
welke treeden zijn er
esculatie ladder uitleg
ik snap die ladder niet
pff ik snap niks van al die treden, leg uit
ik zoek het schema met de acht treden
zou u mij de treden van de ladder kunnen toelichten
waar staat formeel op de ladder
hoe kom ik van trede 4 weer op trede 1
wie bepaalt welke trede het wordt
wie beslist op trede 7
wat zijn de opties van licht tot zwaar
hoe hoog moet ik gaan zitten met deze zaak op de ladder
naar welke trede moet ik
de trap met stappen bij discriminatie
wat is het verschil tussen trede 2 en trede 3
hoelang duurt een trede
welke termijn hoort bij trede 6
kun je laten zien hoe de stappen na elkaar komen
wanneer stap je van een gesprek over naar een formeel traject
hoe kan ik het laten de-escaleren volgens de ladder
hoeveel stappen telt de ladder
hoeveel treden zijn er
hoeveel niveaus zijn er
hoeveel fases heeft de escalatieladder
op welk niveau zit dit
welke niveaus kent de ladder
wat is het zwaarste niveau
welke stap komt na trede 2
wat komt er na trede 4
welke trede past hierbij
past trede 3 of trede 4 beter
moet dit naar trede 6
is dit al trede 5
waarom adviseer je trede 4
wat doe je bij trede 2
geef uitleg over trede 6
ik wil meer weten over de treden
trede 1 opvangen wat is dat
wat is begrenzen op de ladder
wat houdt versterken in
herstel en afschalen uitleggen
kan ik van trede 6 terug naar trede 3
een trede omhoog
een trede omlaag
een stap terug
een stap hoger
hoger op de ladder
lager op de ladder
afschalen
opschalen
escaleren
de-escaleren
escalatie
welke vormen van ingrijpen zijn er oplopend in zwaarte
in welke volgorde pak ik zoiets aan volgens de ladder
laat de treden op volgorde zien
van informeel naar formeel welke stappen zitten daartussen
wanneer wordt een zaak formeel
wanneer is formeel nodig
is er een schema voor opschalen
hoe zit de ladder in elkaar
de ladder bekijken
toon alle treden
open de ladder
ga naar de ladder
ik zie door de bomen het bos niet meer, welke treden waren er ook alweer
wat is zwaarder, trede 4 of trede 5
is versterken zwaarder dan begrenzen
begrenzen of versterken, wat is het verschil
hoort dit informeel of formeel
van welke trede naar welke trede mag ik
Mijn medewerker is beledigd. Op welke trede zit dit?
Een collega herhaalt zijn gedrag na een afspraak. Welke trede wordt dat?
alle stappen van begin tot eind
alle acht treden graag
wat zijn ook alweer de treden
mag het direct formeel
de formele trede
hoe heet de eerste trede
hoe heet de laatste trede
hoe heten de treden
welke naam heeft trede 5
kan ik terug als het al formeel is
kan ik terug naar informeel
overzicht van alle niveaus
uit hoeveel stappen bestaat het
hoeveel stappen zijn het
op welke trede hoort een waarschuwing
op welke trede praat je met het team
bij welke stap komt er onderzoek
bij welke stap wordt hr betrokken op de ladder
wat mag ik als leidinggevende zelf, tot welke trede
tot welke trede mag ik zelf beslissen
hoe ver kan ik gaan op de ladder
wat is het verschil tussen informeel aanspreken en een correctief gesprek
kan een zaak omlaag
wat is de route van licht naar zwaar
het trappetje van acht
het escalatiemodel
escalatiemodel
escalatieprocedure
interventieladder
welke interventie hoort bij welke ernst
hoe zwaar moet ik inzetten
wanneer is aanspreken genoeg en wanneer moet het zwaarder
is aanspreken genoeg
moet ik dit lichter of zwaarder aanpakken
wat is passend, een lichte of zware stap
hoe erg moet het zijn voor trede 5
hoe ernstig moet het zijn voordat je opschaalt
hoe zit opschalen en afschalen in elkaar
ik wil begrijpen hoe de treden in elkaar zitten
zit er iets tussen een gesprek en een klacht op de ladder
wat zit er tussen informeel en formeel
wat is er mogelijk tussen een goed gesprek en een formele klacht
wat kan ik doen voordat het een officiële klacht wordt, welke trede
hoe klim ik hoger
moet ik meteen het zwaarste middel inzetten
wat is de minst zware optie
welke middelen heb ik, van mild tot streng
in welk stadium komt hr erbij op de ladder
wat is de eerste trede en wat de laatste
begin en eind van de ladder
welke stap als eerste
op welke trede schakel je de integriteitscoördinator in
waar op de ladder zit een schriftelijke waarschuwing
waar op de ladder zit bemiddeling
waar zit een teamtraining op de ladder
zijn er tussenstappen
is er een lichtere aanpak dan een formele klacht
hoe ga ik van oranje naar geel
wat betekenen de kleuren
kleuren van de ladder
groen geel oranje rood
wat is een correctief gesprek voor trede
wat doe je in de herstelfase
moet ik alle treden doorlopen
hoef ik niet alle treden af
mag ik heen en weer op de ladder
ladder uitprinten
hoe schaal je weer af naar een lagere trede
schaal ik nu af of blijf ik op deze trede
wanneer schaal je op
hoe schaal ik op
schaal ik dan ook weer af
hoe ga ik weer een trede omlaag
`,
  en: `
ladder
the ladder
escalation ladder
de-escalation ladder
show the ladder
show me the escalation ladder please
what is the escalation ladder
how does the ladder work
which steps are there on the ladder
which rungs are there
how many rungs does the ladder have
what is rung 1
what does step 4 mean
what do i do on step 3
step 5
rung 6 formal
when do i go to a higher step
when should i escalate
how do i de-escalate
can i go down to a lower rung
may i skip a step
can i skip rungs
do i always have to start at the lowest step
what comes after the corrective talk
what is the next step on the ladder
what's the difference between addressing and setting limits
which rung fits a repeated remark
which step fits a joke about origin
which step am i on now
what colour is rung 7
what does red mean on the ladder
what is the highest rung
what is the heaviest step there is
is there a step by step plan for unwanted behaviour
the list of steps please
which steps can i take from light to heavy
overview of the steps
could you explain the rungs to me
explain the ladder
explanation of scaling up and down
escalate or de-escalate?
how do i know if i have to escalate
what is the lightest step
informal or formal, what are the steps
what is on step eight recovery
what does it mean to take care as first rung
when does it become a measure on the ladder
laddder
esclation ladder
wich steps are there
i don't get this ladder thing
ugh i don't understand all those rungs, explain
i'm looking for the chart with the eight steps
where is formal on the ladder
how do i get from rung 4 back to rung 1
who decides which rung it will be
who decides on step 7
what are the options from mild to severe
how high on the ladder should i go
what is the difference between rung 2 and rung 3
how long does a rung take
what deadline belongs to step 6
can you show how the steps follow each other
when do you move from a talk to a formal procedure
what stages does the process have
how many steps does the ladder have
how many levels are there
how many stages does the escalation ladder have
which level is this
what levels does the ladder have
what is the most serious level
which step comes after step 2
what comes after rung 4
which rung fits this
does rung 3 or rung 4 fit better
should this go to step 6
is this step 5 already
why do you advise rung 4
what do you do on rung 2
explain rung 6
i want to know more about the rungs
what does setting limits mean on the ladder
what does recovery and scaling down involve
can i go from step 6 back to step 3
one step up
one step down
a step back
one rung higher
higher on the ladder
lower on the ladder
scale down
scale up
escalate
de-escalate
escalation
which interventions are there from light to heavy
in what order do i tackle this according to the ladder
show the rungs in order
from informal to formal, which steps are in between
when does a case become formal
is there a chart for escalating
how is the ladder built up
view the ladder
show all rungs
open the ladder
go to the ladder
i can't see the wood for the trees, which rungs were there again
what is heavier, rung 4 or rung 5
is strengthening heavier than setting limits
does this belong under informal or formal
My employee was insulted. Which rung is that?
A colleague repeats his behaviour after an agreement. Which step will that be?
all steps from beginning to end
all eight rungs please
what were the rungs again
can it be formal straight away
the formal rung
what is the first rung called
what is the last rung called
what are the names of the rungs
can i go back once it is formal
can i go back to informal
overview of all levels
how many steps does it consist of
which rung does a warning belong to
on which rung do you talk with the team
at which step is there an investigation
at which step does hr come in on the ladder
up to which rung may i decide myself
how far can i go on the ladder
what is the difference between informally addressing and a corrective talk
can a case go down
what is the route from mild to heavy
the escalation model
escalation procedure
intervention ladder
which intervention fits which severity
when is addressing someone enough and when does it need to be heavier
should i handle this lighter or heavier
what's appropriate, a light or a heavy step
how bad does it have to be for rung 5
how serious must it be before you escalate
how do scaling up and down fit together
i want to understand how the rungs fit together
is there something between a talk and a complaint on the ladder
what is between informal and formal
what's possible between a good talk and a formal complaint
what can i do before it becomes an official complaint, which rung
do i have to use the heaviest option straight away
what is the least heavy option
which options do i have, from mild to strict
at what stage does hr come in on the ladder
what is the first rung and what the last
beginning and end of the ladder
which step comes first
on which rung do you involve the integrity coordinator
where on the ladder is a written warning
where on the ladder is mediation
are there steps in between
is there a lighter approach than a formal complaint
how do i go from orange to yellow
what do the colours mean
colours of the ladder
green yellow orange red
do i have to go through all the rungs
may i move back and forth on the ladder
print the ladder
how do you de-escalate to a lower rung
when do i step up a rung
`,
}
