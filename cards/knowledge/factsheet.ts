import { bullets, type Card, card, type Element, text } from '../card.ts'
import { factsheet, type Section, type SectionId, sectionIds } from '../content/factsheet.ts'
import { examplesOf } from '../examples.ts'
import { pick, says } from '../field.ts'
import { openRow } from '../open-row.ts'
import { provenance } from '../provenance.ts'
import type { Lang, Text } from '../text.ts'
import { expiredNotice, isExpired } from '../validity.ts'
import { definitionVerb, door, factsheetVerb, ladderVerb, unknownPart, whoHelpsVerb } from './knowledge-doors.ts'

const title: Text = { nl: 'Factsheet discriminatie en racisme', en: 'Factsheet on discrimination and racism' }
const intro: Text = { nl: 'Kies een onderdeel.', en: 'Choose a part.' }
const openWord: Text = { nl: 'Openen', en: 'Open' }
const old: Text = { nl: '⚠\u00a0verouderd', en: '⚠\u00a0out\u00a0of\u00a0date' }
const back: Text = { nl: 'Alle onderdelen', en: 'All parts' }

/** The sections to open. `notice` is one sentence above them, when something else was asked for. */
export const factsheetCard = (lang: Lang, today: string, notice?: Text): Card =>
  card(
    lang,
    title[lang],
    [text((notice ?? intro)[lang]), ...sectionIds.map(id => row(lang, today, factsheet[id]))],
    [door(lang, definitionVerb), door(lang, whoHelpsVerb), door(lang, ladderVerb)],
  )

function row(lang: Lang, today: string, section: Section): Element {
  const name = section.title[lang]
  const words = isExpired(today, section) ? `${name} (${old[lang]})` : name
  return openRow(
    factsheetVerb,
    { section: section.id },
    `${openWord[lang]}: ${words}`,
    [text(`${words} ›`)],
    'emphasis',
  )
}

export const sectionCard = (lang: Lang, today: string, id: SectionId): Card => showSection(lang, today, factsheet[id])

const showSection = (lang: Lang, today: string, section: Section): Card =>
  card(
    lang,
    section.title[lang],
    [
      ...expiredNotice(lang, today, section),
      ...section.paragraphs.map(paragraph => text(paragraph[lang])),
      ...(section.points ? [bullets(section.points.map(point => point[lang]))] : []),
      ...provenance(lang, section),
    ],
    [door(lang, factsheetVerb, back), door(lang, definitionVerb), door(lang, whoHelpsVerb), door(lang, ladderVerb)],
  )

/** The section that a pressed row asks for; undefined for anything that is not one of ours. */
export const readSection = (data: unknown): SectionId | undefined => pick(data, 'section', sectionIds)

/** The card that `factsheetVerb` asks for: a section, or the overview, which says so when the section is unknown. */
export function factsheetFor(lang: Lang, today: string, data: unknown): Card {
  const id = readSection(data)
  if (id) return sectionCard(lang, today, id)
  return factsheetCard(lang, today, says(data, 'section') ? unknownPart : undefined)
}

const expiredDay = '2031-01-01'
export const examples = {
  overview: (lang: Lang) => factsheetCard(lang, '2026-10-01'),
  overviewExpired: (lang: Lang) => factsheetCard(lang, expiredDay),
  unknown: (lang: Lang) => factsheetFor(lang, '2026-10-01', { section: 'weg' }),
  expired: (lang: Lang) => sectionCard(lang, expiredDay, 'wet'),
  ...examplesOf(sectionIds, id => lang => sectionCard(lang, '2026-10-01', id)),
}
