import type { Definition } from './definitions.ts'
import { lawPeriod, period } from './periods.ts'

export const safetyTerms = {
  sociale_veiligheid: {
    id: 'sociale_veiligheid',
    term: { nl: 'Sociale veiligheid', en: 'Social safety (sociale veiligheid)' },
    plain: {
      nl: 'Op een sociaal veilige werkplek gaan mensen met respect met elkaar om. Dat is de norm. Voor discriminatie, seksisme en ander grensoverschrijdend gedrag is daar geen plaats. Dat geldt voor wat ambtenaren doen, en voor wat hen wordt aangedaan.\n\nWij vonden geen omschrijving in de wet.',
      en: 'In a socially safe workplace people treat each other with respect. That is the norm. There is no room for discrimination, sexism and other unacceptable behaviour. This goes for what civil servants do, and for what is done to them.\n\nWe found no description in the law.',
    },
    example: {
      nl: 'Iemand zegt in het werkoverleg: “Die grap vond ik niet fijn.” Het team luistert en lacht het niet weg.',
      en: 'Someone says in the team meeting: “I did not like that joke.” The team listens and does not laugh it off.',
    },
    source: [{ from: 'veiligheid2022' }],
    ...period,
  },
  psa: {
    id: 'psa',
    term: {
      nl: 'Psychosociale arbeidsbelasting (PSA)',
      en: 'Psychosocial workload (psychosociale arbeidsbelasting, PSA)',
    },
    plain: {
      nl: 'Alles in het werk wat stress geeft. De Arbowet noemt in elk geval agressie of geweld, onderscheid, pesten, seksuele intimidatie en werkdruk. Onderscheid is het woord in de wet voor ongelijk behandelen.\n\nJe werkgever moet beleid hebben om dit te voorkomen. Lukt dat niet, dan moet de werkgever het beperken.',
      en: 'Everything in the work that causes stress. The Arbowet (law on working conditions) names at least aggression or violence, unequal treatment, bullying, sexual harassment and work pressure.\n\nYour employer must have a policy to prevent this. Where that is not possible, the employer must limit it.',
    },
    official:
      'de blootstelling aan factoren in de arbeidssituatie die stress teweeg brengen, waaronder in ieder geval: a. agressie of geweld; b. direct of indirect onderscheid; c. pesten; d. seksuele intimidatie; e. werkdruk',
    source: [{ from: 'arbowet', at: 'art. 1 lid 1 en art. 3 lid 2' }],
    ...lawPeriod,
  },
  omstander: {
    id: 'omstander',
    term: { nl: 'Omstander', en: 'Bystander (omstander)' },
    plain: {
      nl: 'Iemand die ziet of hoort dat het een ander overkomt. Als omstander kun je veel doen. Je kunt er iets van zeggen, steun geven of het melden.\n\nHet Rijk verwacht dat je iets zegt of meldt. Er zijn trainingen om dat te oefenen.',
      en: 'Someone who sees or hears that it happens to another person. As a bystander you can do a lot. You can speak up, give support or report it.\n\nThe Dutch government expects you to speak up or report. There is training to practise this.',
    },
    example: {
      nl: 'Je hoort een kwetsende grap. Je zegt: “Dit vind ik niet oké.” Later vraag je de ander hoe het gaat.',
      en: 'You hear a hurtful joke. You say: “This is not okay with me.” Later you ask the other person how things are.',
    },
    source: [{ from: 'kamerbrief2026' }, { from: 'verslag2024' }],
    ...period,
  },
} as const satisfies Record<string, Definition>
