import type { Questions } from '../questions.ts'

export const ladderQuestions = {
  'antwoord:ladder_officieel': {
    nl: `
is dit de officiele ladder
waar komt de ladder vandaan
wie heeft de escalatieladder bedacht
wanneer komt de handreiking
handreiking leidinggevenden september 2026
is de escalatieladder verplicht
is deze ladder vastgesteld
bron van de ladder
status van de escalatieladder
geldt de ladder bij elk ministerie
is dit beleid
van wie is de ladder
`,
    en: `
is this the official ladder
where does the ladder come from
when does the guide come out
is the escalation ladder mandatory
source of the ladder
status of the ladder
is this policy
does every ministry use the ladder
`,
  },
  'antwoord:welke_trede': {
    nl: `
op welke trede moet ik beginnen
welke trede past
hoe kies ik de juiste trede
hoe zwaar moet ik ingrijpen
hoe erg is dit op de ladder
welke stap nu
criteria voor de trede
wat is de volgende stap
is dit zwaar of licht
hoe schat ik in hoe ernstig het is
trede 3 of 4
waar op de ladder
aard en ernst bepalen
juiste maat
`,
    en: `
which rung do I start on
how do I choose the step
which step fits
how heavy should I respond
criteria for the rung
what is the next step
light or serious
rung 3 or 4
how do I judge how serious it is
where on the ladder
`,
  },
  'antwoord:omlaag': {
    nl: `
wanneer ga ik omlaag op de ladder
afschalen
wanneer kan ik afsluiten
de-escaleren
het gaat weer goed, wat nu
hoe sluit ik een zaak goed af
naar een lagere trede
deescaleren
het is rustig nu
zaak afronden
stap terug
kan ik stoppen met volgen
hoe kom ik van de ladder af
`,
    en: `
when do I go down the ladder
de-escalate
when can I close it
it is going well again, what now
go to a lower rung
close the case
things are calm now
step back
`,
  },
  'antwoord:mediation': {
    nl: `
is mediation een goed idee
kan ik bemiddelen
een mediator inschakelen
bemiddelingsgesprek tussen die twee
wanneer geen mediation
mediator
helpt een bemiddelaar
ruzie bijleggen met hulp
verzoeningsgesprek
gesprek onder begeleiding
`,
    en: `
is mediation a good idea
can I mediate
bring in a mediator
when not to mediate
mediator
reconciliation talk
help to settle it
facilitated talk
`,
  },
  'antwoord:machtsverschil': {
    nl: `
het gaat om een hogere leidinggevende
de dader is directeur
machtsverschil
ik ben afhankelijk van die persoon
misbruik van macht
een manager intimideert zijn mensen
promotor intimideert promovendus
secretaris-generaal gaat over de schreef
chef misbruikt zijn positie
hierarchie
hij gaat over mijn contract
mijn beoordelaar intimideert
topambtenaar
iemand met veel invloed
`,
    en: `
it is about a senior manager
difference in power
abuse of power
I depend on this person
a manager harasses staff
he decides about my contract
boss abuses position
hierarchy
top official crosses the line
`,
  },
  'antwoord:patroon': {
    nl: `
meerdere mensen hebben er last van
ik ben niet de enige
de derde melding over dezelfde persoon
patroon van meldingen
het hele team klaagt over dezelfde persoon
verziekte cultuur op de afdeling
angstcultuur
anderen hebben hetzelfde
bekend probleem in de afdeling
iedereen heeft last van die ene man
structureel probleem
meer slachtoffers
collega's vertellen hetzelfde verhaal
cultuurprobleem
`,
    en: `
several people are affected
I am not the only one
third report about the same person
pattern of reports
toxic culture
others have the same problem
structural problem
everybody suffers from that one man
culture problem
more colleagues with the same story
`,
  },
  'antwoord:ernstig_gevolg': {
    nl: `
de medewerker is er kapot van
de gevolgen zijn heel ernstig
zij kan niet meer werken hierdoor
grote impact op de melder
hij zit er helemaal doorheen
ernstige impact
ze zit volledig stuk
de impact is groot
hij is helemaal op
heftige gevolgen
totaal van slag
medewerker ingestort
erg aangeslagen
`,
    en: `
the effect is very serious
she cannot work any more
he is devastated
big impact on the person
totally upset
broken by it
heavy consequences
employee collapsed
`,
  },
} as const satisfies Questions
