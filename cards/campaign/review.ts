import type { Counting } from '#src/campaign/blast.ts'
import type { In } from '#src/campaign/campaign.ts'
import { block, type Card, card, execute, facts, noted, text } from '../card.ts'
import { momentText } from '../day.ts'
import { numberText } from '../number.ts'
import type { Lang, Text } from '../text.ts'
import { blastExample, countingLines } from './counting.ts'
import { campaignsDoor, campaignVerbs } from './doors.ts'
import { grownExample, proposedExample } from './example.ts'
import { planFacts } from './plan.ts'
import { shownMessage } from './show.ts'
import { audienceUntil, campaignData, campaignTitle, phaseLine } from './words.ts'

const texts = {
  wait: {
    nl: 'Een collega van HR moet dit goedkeuren. Jij schreef mee, dus jij kunt dat niet doen. Vraag een collega om in Trede “campagnes” te typen.',
    en: 'A colleague of HR must approve this. You had a hand in it, so you cannot. Ask a colleague to type “campaigns” in Trede.',
  },
  look: {
    nl: 'Een collega vraagt jouw goedkeuring. Lees alles goed na. Dit is precies wat eruit gaat.',
    en: 'A colleague asks for your approval. Read everything carefully. This is exactly what goes out.',
  },
  grown: {
    nl: '**Het publiek is gegroeid.** Er kwam meer dan vijf procent bij na de goedkeuring. Er is nog niets verstuurd. Kijk nog eens.',
    en: '**The audience has grown.** More than five percent was added after the approval. Nothing was sent yet. Please look again.',
  },
  recall: {
    nl: 'Na goedkeuring verdwijnt het bericht bij wie het kreeg.',
    en: 'After approval the message disappears from whoever got it.',
  },
  passed: { nl: 'meteen na goedkeuring', en: 'right after approval' },
  audience: { nl: 'Voor wie', en: 'For whom' },
  count: { nl: 'Voorgelegd voor', en: 'Put forward for' },
  colleagues: (n: number, many: string): Text => ({
    nl: n === 1 ? '1 collega' : `${many} collega’s`,
    en: n === 1 ? '1 colleague' : `${many} colleagues`,
  }),
  approve: { nl: 'Goedkeuren', en: 'Approve' },
  refuse: { nl: 'Niet goedkeuren', en: 'Do not approve' },
  takeBack: { nl: 'Terugnemen', en: 'Take back' },
  proof: { nl: 'Proef sturen', en: 'Send a test' },
} as const

type Reviewing = {
  readonly zone: string
  readonly now: string
  readonly own: boolean
  /** What sending would do now (D5): when it ends, and what else these people get. */
  readonly counting?: Counting
  readonly nameOf?: (id: string) => string
  readonly note?: Text
}

/** What waits for a second person (D6): for who wrote it, and for who may approve it. */
export const reviewCard = (
  lang: Lang,
  campaign: In<'voorgelegd'>,
  { zone, now, own, counting, nameOf = id => id, note }: Reviewing,
): Card => {
  const { audience, recipients, sendAt, kind } = campaign
  const data = campaignData(campaign)
  return card(
    lang,
    campaignTitle(lang, campaign),
    [
      ...noted(lang, note),
      phaseLine(lang, campaign),
      ...(campaign.grown ? [block('warning', [text(texts.grown[lang])])] : []),
      text(texts[own ? 'wait' : 'look'][lang]),
      facts([
        [texts.audience[lang], audienceUntil(lang, audience)],
        [texts.count[lang], texts.colleagues(recipients, numberText(lang, recipients))[lang]],
      ]),
      planFacts(lang, sendAt <= now ? texts.passed[lang] : momentText(lang, sendAt, zone), {
        anyHour: campaign.anyHour,
        repeat: campaign.repeat,
      }),
      ...(counting && 'blast' in counting ? countingLines(lang, counting, zone, nameOf) : []),
      ...(kind === 'intrekking' ? [text(texts.recall[lang])] : []),
      ...shownMessage(lang, campaign),
    ],
    [
      ...(own ? [] : [execute(campaignVerbs.approve, texts.approve[lang], data, { style: 'positive', inputs: false })]),
      execute(campaignVerbs.back, texts[own ? 'takeBack' : 'refuse'][lang], data, { inputs: false }),
      execute(campaignVerbs.proof, texts.proof[lang], { campagne: campaign.id }, { inputs: false }),
      campaignsDoor(lang),
    ],
  )
}

const shown = { zone: 'Europe/Amsterdam', now: '2026-11-20T09:00:00Z', own: false }

export const examples = {
  own: (lang: Lang) => reviewCard(lang, proposedExample, { ...shown, own: true }),
  other: (lang: Lang) => reviewCard(lang, proposedExample, { ...shown, counting: blastExample }),
  grown: (lang: Lang) => reviewCard(lang, grownExample, { ...shown, now: '2026-12-01T09:00:00Z' }),
  recall: (lang: Lang) => reviewCard(lang, { ...proposedExample, kind: 'intrekking', of: 'c-6' }, shown),
}
