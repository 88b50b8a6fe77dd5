import type { Questions } from '../questions.ts'

export const figuresQuestions = {
  'antwoord:hoe_vaak': {
    nl: `
hoe vaak komt discriminatie voor
hoeveel procent maakt racisme mee
hoeveel ambtenaren worden gediscrimineerd
hoe vaak gebeurt het bij het rijk
percentage discriminatie
komt het veel voor
`,
    en: `
how often does discrimination happen
what percentage experiences racism
how common is it
how many civil servants are discriminated against
`,
  },
  'antwoord:hoeveel_zwijgt': {
    nl: `
hoeveel mensen praten er niet over
hoeveel melden het niet
percentage dat het niet bespreekt
hoeveel mensen zwijgen
waarom melden mensen niet
`,
    en: `
how many tell nobody
how many do not report
percentage that stays silent
`,
  },
  'antwoord:hoe_tevreden': {
    nl: `
hoe tevreden zijn melders
zijn mensen tevreden over het gesprek met hun leidinggevende
tevredenheid na een melding
hoeveel procent is ontevreden over de afhandeling
`,
    en: `
how satisfied are people after reporting
satisfaction with the talk with the manager
how many are dissatisfied
`,
  },
  'antwoord:vergelijken': {
    nl: `
is het erger geworden
is er meer racisme dan in 2023
vergelijk 2023 en 2025
stijgt of daalt discriminatie
trend van discriminatie bij het rijk
`,
    en: `
has it become worse
compare 2023 and 2025
is racism rising or falling
trend
`,
  },
  'antwoord:wie_het_vaakst': {
    nl: `
wie maakt het vaakst discriminatie mee
welke grond komt het meest voor
meer vrouwen dan mannen gediscrimineerd
welke groepen hebben er het meest last van
`,
    en: `
who experiences it most
most frequent ground
which groups are hit most
`,
  },
  'antwoord:hoeveel_straffen': {
    nl: `
hoe vaak krijgt iemand straf
hoeveel ontslagen vanwege racisme
hoeveel sancties zijn er opgelegd
cijfers over straffen
`,
    en: `
how often is there a punishment
how many dismissals for racism
figures on sanctions
`,
  },
  'antwoord:hoeveel_meldingen': {
    nl: `
hoeveel meldingen zijn er per jaar
aantal klachten bij de klachtencommissie
hoeveel klachten over discriminatie
aantal meldingen bij het rijk
`,
    en: `
how many reports a year
number of complaints at the committee
how many complaints on discrimination
`,
  },
  'antwoord:wat_is_per': {
    nl: `
wat is de personeelsenquete
wat is de per
hoeveel mensen vulden de enquete in
wanneer is de volgende enquete
respons personeelsenquete
`,
    en: `
what is the staff survey
how many took part in the survey
when is the next survey
response rate
`,
  },
} as const satisfies Questions
