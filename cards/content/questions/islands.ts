import type { Questions } from '../questions.ts'

export const islandsQuestions = {
  'antwoord:eilanden_nood': {
    nl: `
noodnummer bonaire
welk nummer bel ik op saba
politie sint eustatius bellen
911 of 112 op bonaire
`,
    en: `
emergency number bonaire
which number on saba
police on sint eustatius
`,
  },
  'antwoord:eilanden_wet': {
    nl: `
geldt de wet ook op bonaire
gelijke behandeling op de eilanden
discriminatie op saba verboden
wetgeving caribisch nederland
`,
    en: `
does the law hold on bonaire
equal treatment on the islands
law in the caribbean netherlands
`,
  },
  'antwoord:eilanden_hulp': {
    nl: `
hulp bij discriminatie op bonaire
waar kan ik terecht op sint eustatius
vertrouwenspersoon op saba
ik werk bij rcn
`,
    en: `
help with discrimination on bonaire
where can I go on saba
I work for rcn
`,
  },
} as const satisfies Questions
