import type { Published } from '#src/report/release.ts'
import { type Element, small, text } from '../card.ts'
import type { Lang, Text } from '../text.ts'

const texts = {
  none: { nl: 'Er begonnen geen campagnes.', en: 'No campaigns began.' },
  one: { nl: 'Er begon 1 campagne.', en: '1 campaign began.' },
  some: (n: number): Text => ({ nl: `Er begonnen ${n} campagnes.`, en: `${n} campaigns began.` }),
  before: { nl: 'Campagnes werden toen nog niet geteld.', en: 'Campaigns were not counted yet then.' },
  note: {
    nl: 'Bij campagnes telt elk bericht aan een collega. Wie er twee kreeg, telt twee keer. Een herinnering telt mee met de campagne. Wie niet op Gelezen drukte, kan het bericht toch gelezen hebben. Waar een campagne zelf niet toont hoeveel er drukten, telt zij daar niet mee.',
    en: 'Of campaigns every message to a colleague counts. Who got two counts twice. A reminder counts with its campaign. Who did not say that they read it may have read it all the same. A campaign that does not show itself how many did is not counted there.',
  },
  why: {
    nl: 'Waarom een bericht niet aankwam, staat bij elke campagne.',
    en: 'Why a message did not arrive stands with each campaign.',
  },
} as const

/** How many there were, which is about nobody and so never too small. */
export const campaignsText = (lang: Lang, { campaigns: n }: Published): string =>
  (n === undefined ? texts.before : n === 0 ? texts.none : n === 1 ? texts.one : texts.some(n))[lang]

export const campaignsNote: Text = texts.note

export const campaignElements = (lang: Lang, release: Published): Element[] => [
  text(campaignsText(lang, release)),
  small(`${texts.note[lang]} ${texts.why[lang]}`),
]
