import type { Campaign, In } from '#src/campaign/campaign.ts'
import type { CampaignMessage } from '#src/campaign/message.ts'

/** As long and as full as HR would write it. */
export const messageExample: CampaignMessage = {
  nl: {
    title: 'Samen tegen racisme en discriminatie',
    text: 'Op 21 maart is het de internationale dag tegen racisme en discriminatie.\n\nMaak je op het werk iets mee dat niet goed voelt? Of zie je het bij een ander? Je hoeft het niet alleen te doen.',
  },
  en: {
    title: 'Together against racism and discrimination',
    text: '21 March is the international day against racism and discrimination.\n\nDoes something happen at work that does not feel right? Or do you see it happen to somebody else? You do not have to do it alone.',
  },
  picture: {
    url: 'https://www.rijksoverheid.nl/handen.png',
    nl: 'Handen van verschillende mensen naast elkaar',
    en: 'Hands of different people side by side',
  },
  buttons: [
    { nl: 'Lees meer', en: 'Read more', url: 'https://www.rijksoverheid.nl/onderwerpen/discriminatie' },
    { nl: 'Volg de e-learning', en: 'Take the e-learning', url: 'https://leren.example.nl/veilig' },
  ],
  mandatory: false,
  asksRead: true,
}

const made = {
  id: 'c-lente',
  version: 4,
  kind: 'bericht',
  authors: ['t:robin'],
  message: messageExample,
  audience: { kind: 'deel', part: {} },
  anyHour: false,
  touched: '2026-11-20T09:00:00Z',
} as const
const approval = { approver: 't:alex', approvedFor: 180_000, sendAt: '2026-11-23T09:00:00Z' } as const
const since = '2026-11-23T09:00:00Z'

export const draftExample: In<'concept'> = { ...made, phase: 'concept' }
export const emptyExample: In<'concept'> = {
  ...made,
  id: 'c-leeg',
  phase: 'concept',
  message: {
    nl: { title: '', text: '' },
    en: { title: '', text: '' },
    buttons: [],
    mandatory: false,
    asksRead: false,
  },
}
export const proposedExample: In<'voorgelegd'> = {
  ...made,
  phase: 'voorgelegd',
  sendAt: approval.sendAt,
  recipients: 180_000,
}
export const grownExample: In<'voorgelegd'> = { ...proposedExample, recipients: 190_000, grown: true }
export const plannedExample: In<'gepland'> = { ...made, ...approval, phase: 'gepland', repeat: { months: 12 } }
export const sendingExample: In<'verzendt'> = { ...made, ...approval, phase: 'verzendt', since, gathered: 180_000 }
export const pausedExample: In<'gepauzeerd'> = {
  ...made,
  ...approval,
  phase: 'gepauzeerd',
  since,
  gathered: 180_000,
  because: 'hr',
}
export const doneExample: In<'klaar'> = {
  ...made,
  ...approval,
  phase: 'klaar',
  since,
  gathered: 180_000,
  ended: '2026-11-23T10:06:00Z',
}
export const stoppedExample: In<'gestopt'> = {
  ...made,
  ...approval,
  phase: 'gestopt',
  since,
  gathered: 180_000,
  ended: '2026-11-23T09:12:00Z',
}

export const campaignExamples: readonly Campaign[] = [
  draftExample,
  { ...proposedExample, id: 'c-2' },
  { ...plannedExample, id: 'c-3' },
  { ...sendingExample, id: 'c-4' },
  { ...pausedExample, id: 'c-5' },
  { ...doneExample, id: 'c-6' },
  { ...stoppedExample, id: 'c-7' },
]
