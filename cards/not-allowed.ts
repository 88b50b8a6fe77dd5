import type { Role } from '#src/people/people.ts'
import { type Card, card, execute, text } from './card.ts'
import { door, whoHelpsVerb } from './knowledge/knowledge-doors.ts'
import { helpVerb } from './manners.ts'
import { type Lang, langs, type Text } from './text.ts'

const texts = {
  title: (whom: Text): Text => ({ nl: `Dit is voor ${whom.nl}`, en: `This is for ${whom.en}` }),
  why: (whom: Text): Text => ({
    nl: `Dit onderdeel van Trede is alleen voor ${whom.nl}. Er is niets misgegaan en er is niets bewaard.`,
    en: `This part of Trede is only for ${whom.en}. Nothing went wrong and nothing was stored.`,
  }),
  wrong: {
    nl: '**Hoort dit wel bij je werk?** Vraag de beheerder van Trede in je organisatie om je rol aan te passen. HR weet wie dat is. Het kan ook zijn dat Trede je rol nu even niet kan opzoeken. Probeer het dan later nog eens.',
    en: '**Is this part of your work?** Ask the administrator of Trede in your organisation to change your role. HR knows who that is. It can also be that Trede cannot look up your role just now. Then try again later.',
  },
  rest: {
    nl: 'Al het andere blijft open: melden, de Noodrem, en wie je kan helpen.',
    en: 'Everything else stays open: reporting, the Emergency button, and who can help you.',
  },
  help: { nl: 'Wat kan Trede wel?', en: 'What can Trede do?' },
} as const

const groups: Record<Role, Text> = {
  medewerker: { nl: 'medewerkers', en: 'employees' },
  leidinggevende: { nl: 'leidinggevenden', en: 'managers' },
  hr: { nl: 'HR', en: 'HR' },
  beheerder: { nl: 'beheerders van Trede', en: 'administrators of Trede' },
}

const or = (lang: Lang, words: readonly string[]): string =>
  new Intl.ListFormat(lang, { type: 'disjunction' }).format(words)

const named = (allowed: readonly Role[]): Text => {
  const [nl, en] = langs.map(lang =>
    or(
      lang,
      allowed.map(role => groups[role][lang]),
    ),
  )
  return { nl: nl ?? '', en: en ?? '' }
}

/** Somebody without one of the roles `allowed`: who it is for, what to do when that is wrong, and the way on. */
export function notAllowedCard(lang: Lang, allowed: readonly Role[]): Card {
  const whom = named(allowed)
  return card(
    lang,
    texts.title(whom)[lang],
    [text(texts.why(whom)[lang]), text(texts.wrong[lang]), text(texts.rest[lang])],
    [execute(helpVerb, texts.help[lang], {}, { inputs: false }), door(lang, whoHelpsVerb)],
  )
}

export const examples = {
  hr: (lang: Lang) => notAllowedCard(lang, ['hr']),
  administrators: (lang: Lang) => notAllowedCard(lang, ['beheerder']),
  several: (lang: Lang) => notAllowedCard(lang, ['leidinggevende', 'hr']),
}
