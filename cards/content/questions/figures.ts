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
hoeveel rijksmedewerkers ervaren racisme
1 op de 8
komt racisme vaak voor bij de overheid
aantal mensen dat discriminatie meemaakt
prevalentie
hoe groot is het probleem
`,
    en: `
how often does discrimination happen
what percentage experiences racism
how common is it
how many civil servants are discriminated against
one in eight
how big is the problem
is racism common in government
share of staff
`,
  },
  'antwoord:hoeveel_zwijgt': {
    nl: `
hoeveel mensen praten er niet over
hoeveel melden het niet
percentage dat het niet bespreekt
hoeveel mensen zwijgen
waarom melden mensen niet
meldingsbereidheid
wie houdt het voor zich
hoeveel procent zegt niks
waarom vertellen mensen het niet
`,
    en: `
how many tell nobody
how many do not report
percentage that stays silent
willingness to report
share that keeps silent
how many say nothing
`,
  },
  'antwoord:hoe_tevreden': {
    nl: `
hoe tevreden zijn melders
zijn mensen tevreden over het gesprek met hun leidinggevende
tevredenheid na een melding
hoeveel procent is ontevreden over de afhandeling
hoe goed doen leidinggevenden het
oordeel over het gesprek met de baas
tevreden over afhandeling
wat vinden melders ervan
`,
    en: `
how satisfied are people after reporting
satisfaction with the talk with the manager
how many are dissatisfied
how well do managers do
satisfied with the handling
what do people think of the talk
`,
  },
  'antwoord:vergelijken': {
    nl: `
is het erger geworden
is er meer racisme dan in 2023
vergelijk 2023 en 2025
stijgt of daalt discriminatie
trend van discriminatie bij het rijk
meer of minder dan vroeger
ontwikkeling door de jaren
verschil tussen de enquetes
neemt discriminatie toe
`,
    en: `
has it become worse
compare 2023 and 2025
is racism rising or falling
trend
more or less than before
development over the years
difference between the surveys
is discrimination increasing
`,
  },
  'antwoord:wie_het_vaakst': {
    nl: `
wie maakt het vaakst discriminatie mee
welke grond komt het meest voor
meer vrouwen dan mannen gediscrimineerd
welke groepen hebben er het meest last van
welke groep wordt het meest gediscrimineerd
vooral vrouwen of jongeren
op welke grond het vaakst
risicogroepen
`,
    en: `
who experiences it most
most frequent ground
which groups are hit most
which group suffers most
mostly women or young people
groups at risk
`,
  },
  'antwoord:hoeveel_straffen': {
    nl: `
hoe vaak krijgt iemand straf
hoeveel ontslagen vanwege racisme
hoeveel sancties zijn er opgelegd
cijfers over straffen
hoeveel berispingen
hoeveel mensen zijn gestraft
wordt er wel eens iemand ontslagen
aantal sancties
`,
    en: `
how often is there a punishment
how many dismissals for racism
figures on sanctions
how many reprimands
how many people were punished
number of dismissals
`,
  },
  'antwoord:hoeveel_meldingen': {
    nl: `
hoeveel meldingen zijn er per jaar
aantal klachten bij de klachtencommissie
hoeveel klachten over discriminatie
aantal meldingen bij het rijk
aantal meldingen discriminatie
hoeveel klachten bij de kcoo
hoe vaak wordt er geklaagd
meldcijfers
`,
    en: `
how many reports a year
number of complaints at the committee
how many complaints on discrimination
number of reports
how often do people complain
figures on complaints
`,
  },
  'antwoord:wat_is_per': {
    nl: `
wat is de personeelsenquete
wat is de per
hoeveel mensen vulden de enquete in
wanneer is de volgende enquete
respons personeelsenquete
per
personeelsenquete rijk
enquete onder ambtenaren
wie deden mee aan het onderzoek
hoe betrouwbaar is de enquete
`,
    en: `
what is the staff survey
how many took part in the survey
when is the next survey
response rate
per survey
staff survey
how reliable is the survey
who took part
`,
  },
} as const satisfies Questions
