import { type Action, type Card, card, execute, text } from './card.ts'
import { pick } from './field.ts'
import { helpVerb } from './manners.ts'
import { type Lang, langs, type Text } from './text.ts'

export const languageVerb = 'language.choose'

const texts = {
  title: { nl: 'Taal · Language', en: 'Language · Taal' },
  now: { nl: 'Ik praat nu Nederlands met je.', en: 'I now speak English with you.' },
  help: { nl: 'Verder', en: 'Go on' },
} as const satisfies Record<string, Text>

const names: Record<Lang, string> = { nl: 'Nederlands', en: 'English' }

/** A button for each language but this one, in its own words. */
export const otherLanguages = (lang: Lang): Action[] =>
  langs
    .filter(other => other !== lang)
    .map(other => execute(languageVerb, names[other], { lang: other }, { inputs: false }))

/** In the language that was just chosen, with the other one at hand. */
export const languageCard = (lang: Lang): Card =>
  card(
    lang,
    texts.title[lang],
    [text(texts.now[lang])],
    [execute(helpVerb, texts.help[lang], {}, { style: 'positive', inputs: false }), ...otherLanguages(lang)],
  )

export const readLanguage = (data: unknown): Lang | undefined => pick(data, 'lang', langs)

export const examples = { language: languageCard }
