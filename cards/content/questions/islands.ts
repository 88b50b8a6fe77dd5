import type { Questions } from '../questions.ts'

export const islandsQuestions = {
  'antwoord:eilanden_nood': {
    nl: `
noodnummer bonaire
welk nummer bel ik op saba
politie sint eustatius bellen
911 of 112 op bonaire
911
alarmnummer bonaire
spoed op saba
politie bonaire
`,
    en: `
emergency number bonaire
which number on saba
police on sint eustatius
emergency on saba
police bonaire
`,
  },
  'antwoord:eilanden_wet': {
    nl: `
geldt de wet ook op bonaire
gelijke behandeling op de eilanden
discriminatie op saba verboden
wetgeving caribisch nederland
gelden dezelfde regels op saba
awgb eilanden
rechten op bonaire
wet bescherming tegen discriminatie eilanden
`,
    en: `
does the law hold on bonaire
equal treatment on the islands
law in the caribbean netherlands
same rules on saba
rights on bonaire
`,
  },
  'antwoord:eilanden_hulp': {
    nl: `
hulp bij discriminatie op bonaire
waar kan ik terecht op sint eustatius
vertrouwenspersoon op saba
ik werk bij rcn
meldpunt bonaire
hulp op saba
advies op de eilanden
rijksdienst caribisch nederland hulp
`,
    en: `
help with discrimination on bonaire
where can I go on saba
I work for rcn
help on saba
advice on the islands
`,
  },
} as const satisfies Questions
