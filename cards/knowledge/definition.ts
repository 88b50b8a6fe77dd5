import { block, type Card, card, type Element, small, subheading, text } from '../card.ts'
import { type Definition, definitions, type TermId, termIds } from '../content/definitions.ts'
import { hr } from '../content/owners.ts'
import { examplesOf } from '../examples.ts'
import { pick, says } from '../field.ts'
import { openRow } from '../open-row.ts'
import { provenance } from '../provenance.ts'
import type { Lang, Text } from '../text.ts'
import { expiredNotice } from '../validity.ts'
import { definitionVerb, door, factsheetVerb, ladderVerb, unknownPart, whoHelpsVerb } from './knowledge-doors.ts'

const title: Text = { nl: 'Begrippen', en: 'Terms' }
const intro: Text = { nl: 'Welk woord wil je opzoeken?', en: 'Which word do you want to look up?' }
const openWord: Text = { nl: 'Openen', en: 'Open' }
const plainTitle: Text = { nl: 'In gewone woorden', en: 'In plain words' }
const exampleTitle: Text = { nl: 'Voorbeeld (verzonnen)', en: 'Example (invented)' }
const officialTitle: Text = { nl: 'De officiële tekst', en: 'The official text' }
const wordForWord: Text = {
  nl: 'Dit is letterlijk overgenomen. Wat het betekent, staat hierboven in gewone woorden.',
  en: 'This official text exists in Dutch only. The plain words above say what it means.',
}
const back: Text = { nl: 'Alle begrippen', en: 'All terms' }

/** The twelve terms to open. `notice` is one sentence above them, when something else was asked for. */
export const definitionsCard = (lang: Lang, notice?: Text): Card =>
  card(
    lang,
    title[lang],
    [text((notice ?? intro)[lang]), ...termIds.map(id => row(lang, definitions[id]))],
    [door(lang, factsheetVerb), door(lang, whoHelpsVerb), door(lang, ladderVerb)],
  )

const row = (lang: Lang, { id, term }: Definition): Element =>
  openRow(definitionVerb, { term: id }, `${openWord[lang]}: ${term[lang]}`, [text(`${term[lang]} ›`)], 'emphasis')

export const definitionCard = (lang: Lang, today: string, id: TermId): Card => {
  const definition: Definition = definitions[id]
  const { term, plain, example, official } = definition
  return card(
    lang,
    term[lang],
    [
      ...expiredNotice(lang, today, definition),
      subheading(plainTitle[lang]),
      text(plain[lang]),
      ...(example ? [block('emphasis', [subheading(exampleTitle[lang]), text(example[lang])])] : []),
      ...(official ? officialText(lang, official) : []),
      ...provenance(lang, { ...definition, owner: hr }),
    ],
    [door(lang, definitionVerb, back), door(lang, factsheetVerb), door(lang, whoHelpsVerb)],
  )
}

const officialText = (lang: Lang, official: string): Element[] => [
  subheading(officialTitle[lang]),
  text(`“${official}”`),
  small(wordForWord[lang]),
]

/** The term that a pressed row asks for; undefined for anything that is not one of ours. */
export const readTerm = (data: unknown): TermId | undefined => pick(data, 'term', termIds)

/** The card that `definitionVerb` asks for: a term, or the list, which says so when the term is unknown. */
export function definitionFor(lang: Lang, today: string, data: unknown): Card {
  const id = readTerm(data)
  if (id) return definitionCard(lang, today, id)
  return definitionsCard(lang, says(data, 'term') ? unknownPart : undefined)
}

export const examples = {
  list: (lang: Lang) => definitionsCard(lang),
  unknown: (lang: Lang) => definitionFor(lang, '2026-10-01', { term: 'weg' }),
  expired: (lang: Lang) => definitionCard(lang, '2031-01-01', 'psa'),
  ...examplesOf(termIds, id => lang => definitionCard(lang, '2026-10-01', id)),
}
