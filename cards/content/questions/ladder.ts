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
`,
    en: `
is this the official ladder
where does the ladder come from
when does the guide come out
is the escalation ladder mandatory
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
`,
    en: `
which rung do I start on
how do I choose the step
which step fits
how heavy should I respond
criteria for the rung
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
`,
    en: `
when do I go down the ladder
de-escalate
when can I close it
it is going well again, what now
`,
  },
  'antwoord:mediation': {
    nl: `
is mediation een goed idee
kan ik bemiddelen
een mediator inschakelen
bemiddelingsgesprek tussen die twee
wanneer geen mediation
`,
    en: `
is mediation a good idea
can I mediate
bring in a mediator
when not to mediate
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
`,
    en: `
it is about a senior manager
difference in power
abuse of power
I depend on this person
a manager harasses staff
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
`,
    en: `
several people are affected
I am not the only one
third report about the same person
pattern of reports
toxic culture
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
`,
    en: `
the effect is very serious
she cannot work any more
he is devastated
big impact on the person
`,
  },
} as const satisfies Questions
