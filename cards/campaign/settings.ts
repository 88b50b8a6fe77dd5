import { type Card, card, execute, text } from '../card.ts'
import { door, whoHelpsVerb } from '../knowledge/knowledge-doors.ts'
import { helpVerb } from '../manners.ts'
import type { Lang } from '../text.ts'
import { receiverVerbs } from './doors.ts'

const texts = {
  title: { nl: 'Berichten van HR', en: 'Messages from HR' },
  in: {
    nl: 'Je krijgt berichten van HR over sociale veiligheid. Dat zijn er hoogstens een paar per maand.',
    en: 'You get messages from HR about social safety. At most a few a month.',
  },
  out: {
    nl: 'Je krijgt geen campagnes meer van HR. Een bericht dat bij je werk hoort, krijg je nog wel.',
    en: 'You no longer get campaigns from HR. A message that is part of your work still comes.',
  },
  rest: {
    nl: 'Trede helpt je verder zoals altijd. HR ziet niet wie dit uitzette.',
    en: 'Trede goes on helping you as always. HR does not see who turned this off.',
  },
  optOut: { nl: 'Geen campagnes meer', en: 'No more campaigns' },
  optIn: { nl: 'Toch weer wel', en: 'Turn them on again' },
  hr: {
    nl: 'Een bericht aan collega’s sturen kan HR. Heb je een idee? Geef het door aan HR.',
    en: 'HR can send a message to colleagues. Do you have an idea? Pass it on to HR.',
  },
  go: { nl: 'Verder', en: 'Go on' },
  proofTitle: { nl: 'Dit was een proef', en: 'This was a test' },
  proof: {
    nl: 'Deze knop hoort bij een proef. Er is niets veranderd. In het echte bericht werkt de knop wel.',
    en: 'This button belongs to a test. Nothing was changed. In the real message the button does work.',
  },
  goneTitle: { nl: 'Dit bericht is er niet meer', en: 'This message is no longer there' },
  gone: {
    nl: 'HR heeft het bericht weggehaald, of het is te oud. Je hoeft niets te doen.',
    en: 'HR has removed the message, or it is too old. You do not have to do anything.',
  },
} as const

const on = (lang: Lang) => [execute(helpVerb, texts.go[lang], {}, { inputs: false }), door(lang, whoHelpsVerb)]

/** Whether somebody wants campaigns, and the way to change it (D17); `asked` is for who wanted to send one and may not. */
export const campaignWishCard = (lang: Lang, wants: boolean, asked = false): Card =>
  card(
    lang,
    texts.title[lang],
    [
      ...(asked ? [text(texts.hr[lang])] : []),
      text(texts[wants ? 'in' : 'out'][lang], { weight: 'Bolder' }),
      text(texts.rest[lang]),
    ],
    [
      wants
        ? execute(receiverVerbs.optOut, texts.optOut[lang], {}, { inputs: false })
        : execute(receiverVerbs.optIn, texts.optIn[lang], {}, { inputs: false }),
      ...on(lang),
    ],
  )

/** A button of a test that went to HR itself. */
export const proofPressedCard = (lang: Lang): Card =>
  card(lang, texts.proofTitle[lang], [text(texts.proof[lang])], on(lang))

/** A button of a message that is not there any more. */
export const messageGoneCard = (lang: Lang): Card =>
  card(lang, texts.goneTitle[lang], [text(texts.gone[lang])], on(lang))

export const examples = {
  in: (lang: Lang) => campaignWishCard(lang, true),
  out: (lang: Lang) => campaignWishCard(lang, false),
  asked: (lang: Lang) => campaignWishCard(lang, true, true),
  proof: proofPressedCard,
  gone: messageGoneCard,
}
