import exampleMap from '#src/people/contacts.json' with { type: 'json' }
import { type Card, card, type Element, execute, text } from '../card.ts'
import { intakeVerbs } from '../incident/intake.ts'
import { helpVerb } from '../manners.ts'
import { openRow } from '../open-row.ts'
import type { Lang, Text } from '../text.ts'
import { askPerson } from './answer.ts'
import type { Org } from './contact.ts'
import { contentDoor } from './content-door.ts'
import { door, factsheetVerb, whoHelpsVerb } from './knowledge-doors.ts'

/** "None of these": what was not found gets a person. */
export const noneVerb = 'answer.none'

const texts = {
  several: { nl: 'Bedoel je een van deze?', en: 'Do you mean one of these?' },
  choose: {
    nl: 'Ik vond meer dan één antwoord. Kies wat past.',
    en: 'I found more than one answer. Choose what fits.',
  },
  open: { nl: 'Openen', en: 'Open' },
  none: { nl: 'Geen van deze', en: 'None of these' },
  unknown: { nl: 'Dat weet ik niet', en: 'I do not know that' },
  lead: {
    nl: 'Hier heb ik geen zeker antwoord op. Zeg het gerust met andere woorden. Of vraag het aan iemand van je organisatie.',
    en: 'I have no certain answer to this. Feel free to say it in other words. Or ask somebody of your organisation.',
  },
  start: { nl: 'Er is iets gemeld', en: 'Something was reported' },
  help: { nl: 'Wat kan Trede wel?', en: 'What can Trede do?' },
} as const satisfies Record<string, Text>

/** Up to three answers that are close, each with its first sentence. */
export const severalCard = (lang: Lang, ids: readonly string[]): Card =>
  card(
    lang,
    texts.several[lang],
    [text(texts.choose[lang]), ...ids.flatMap(id => row(lang, id))],
    [execute(noneVerb, texts.none[lang], {}, { inputs: false }), door(lang, whoHelpsVerb), door(lang, factsheetVerb)],
  )

function row(lang: Lang, id: string): Element[] {
  const found = contentDoor(id)
  if (!found) return []
  const { verb, data, title, lead } = found
  const sentence = lead?.[lang].split(/(?<=[.?!])\s/)[0]
  return [
    openRow(
      verb,
      data,
      `${texts.open[lang]}: ${title[lang]}${sentence ? `. ${sentence}` : ''}`,
      [text(`${title[lang]} ›`, { weight: 'Bolder' }), ...(sentence ? [text(sentence, { spacing: 'None' })] : [])],
      'emphasis',
    ),
  ]
}

/** Honest when nothing fits, with a person of the own organisation to ask (B5). `leads`: to whom something may be reported. */
export const unknownCard = (lang: Lang, today: string, org: Org, leads = true): Card =>
  card(
    lang,
    texts.unknown[lang],
    [text(texts.lead[lang]), ...askPerson(lang, today, org)],
    [
      ...(leads ? [execute(intakeVerbs.start, texts.start[lang], {}, { inputs: false })] : []),
      door(lang, whoHelpsVerb),
      door(lang, factsheetVerb),
      execute(helpVerb, texts.help[lang], {}, { inputs: false }),
    ],
  )

export const examples = {
  several: (lang: Lang) => severalCard(lang, ['antwoord:klacht_duur', 'onderdeel:klacht', 'rol:kcoo']),
  unknown: (lang: Lang) => unknownCard(lang, '2026-11-01', exampleMap.voorbeeld),
  unknownOrganisation: (lang: Lang) => unknownCard(lang, '2026-11-01', undefined),
}
