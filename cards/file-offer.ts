import type { Offer } from '#src/privacy/files.ts'
import { type Action, type Card, card, type Element, execute, openUrl, text } from './card.ts'
import { helpVerb } from './manners.ts'
import type { Lang, Text } from './text.ts'

/** What Teams shows when it asks whether the file may come. */
export const fileWords = {
  question: {
    nl: 'Trede zet dit bestand in je eigen OneDrive als je het toestaat. Daarna heeft Trede het niet meer.',
    en: 'Trede puts this file in your own OneDrive if you allow it. After that Trede no longer has it.',
  },
} as const satisfies Record<string, Text>

const texts = {
  link: { nl: 'Haal op (opent je browser)', en: 'Open the file in your browser' },
  linked: {
    nl: 'Je bestand staat klaar. De knop werkt één keer, tien minuten lang. Daarna is het bestand weg.',
    en: 'Your file is ready. The button works once, for ten minutes. After that the file is gone.',
  },
  asked: {
    nl: 'Teams vraagt je nu in een nieuw bericht of je het bestand wilt. Sta het toe binnen tien minuten. Dan komt het in je eigen OneDrive. Zie je geen bericht? Vraag het bestand dan nog eens.',
    en: 'Teams now asks you in a new message whether you want the file. Allow it within ten minutes. Then it comes into your own OneDrive. Do you see no message? Then ask for the file again.',
  },
  failedTitle: { nl: 'Het bestand kwam niet aan', en: 'The file did not arrive' },
  failed: {
    nl: 'Het lukte nu niet om je het bestand te geven. Er is niets bewaard. Vraag het over een paar minuten nog eens.',
    en: 'It did not work to give you the file just now. Nothing was kept. Ask for it again in a few minutes.',
  },
  goneTitle: { nl: 'Het bestand is er niet meer', en: 'The file is no longer there' },
  gone: {
    nl: 'Een bestand wacht hoogstens tien minuten op je. Daarna gooit Trede het weg. Vraag het nog eens, dan maakt Trede een nieuw bestand.',
    en: 'A file waits for you for at most ten minutes. After that Trede throws it away. Ask for it again, then Trede makes a new file.',
  },
  help: { nl: 'Verder', en: 'Go on' },
} as const

/** What stands on the card of a feature that gives a file: a sentence, and a button when there is a link. */
export const offered = (lang: Lang, offer: Offer): { body: Element[]; actions: Action[] } => {
  if (typeof offer === 'string') return { body: [text(texts[offer][lang])], actions: [] }
  return { body: [text(texts.linked[lang])], actions: [openUrl(texts.link[lang], offer.link)] }
}

/** After Teams asked: why the file is not there. */
export const fileCard = (lang: Lang, why: 'failed' | 'gone'): Card =>
  card(
    lang,
    texts[`${why}Title`][lang],
    [text(texts[why][lang])],
    [execute(helpVerb, texts.help[lang], {}, { inputs: false })],
  )

export const examples = {
  failed: (lang: Lang) => fileCard(lang, 'failed'),
  gone: (lang: Lang) => fileCard(lang, 'gone'),
}
