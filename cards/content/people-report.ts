import type { Lang, Text } from '#cards/text.ts'
import type { Column } from '#src/people/columns.ts'
import type { FileFault, Found, Imported } from '#src/people/importing.ts'
import { type Role, roles } from '#src/people/people.ts'
import { columnNames, lineFaults, lineNotes } from './people-import.ts'

/** What became of the people file; `would` is a check that writes nothing. */
export type Outcome = 'written' | 'unchanged' | 'would' | 'nobody' | 'mostly_bad' | 'shrunk'

const texts = {
  outcome: {
    written: { nl: 'De nieuwe lijst is opgeslagen. Herstart Trede.', en: 'The new list is stored. Restart Trede.' },
    unchanged: { nl: 'De lijst was al zo. Er is niets veranderd.', en: 'The list was like this. Nothing changed.' },
    would: {
      nl: 'Dit was alleen een controle. Er is niets opgeslagen.',
      en: 'This was only a check. Nothing is stored.',
    },
    nobody: {
      nl: 'Niet opgeslagen: er is geen enkele goede regel. De oude lijst blijft staan.',
      en: 'Not stored: there is not one good line. The old list stays.',
    },
    mostly_bad: {
      nl: 'Niet opgeslagen: meer dan de helft van de regels is fout. De oude lijst blijft staan. Wil je dit toch? Gebruik --anyway.',
      en: 'Not stored: more than half of the lines are bad. The old list stays. Do you still want this? Use --anyway.',
    },
    shrunk: {
      nl: 'Niet opgeslagen: de oude lijst heeft meer dan twee keer zo veel mensen. De oude lijst blijft staan. Wil je dit toch? Gebruik --anyway.',
      en: 'Not stored: the old list has more than twice as many people. The old list stays. Do you still want this? Use --anyway.',
    },
  } satisfies Record<Outcome, Text>,
  empty: { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
  torn: {
    nl: 'De eerste regel met kolomnamen is niet te lezen.',
    en: 'The first line, with the names of the columns, cannot be read.',
  },
  missing: { nl: 'Deze kolommen ontbreken', en: 'These columns are missing' },
  double: { nl: 'Deze kolommen staan er vaker', en: 'These columns are there more than once' },
  unread: { nl: 'Niet gelezen kolommen', en: 'Columns that are not read' },
  line: { nl: 'Regel', en: 'Line' },
  note: { nl: 'let op', en: 'note' },
  people: { nl: 'Mensen', en: 'People' },
  bad: { nl: 'Foute regels', en: 'Bad lines' },
  of: { nl: 'van', en: 'of' },
} as const

/** What was found in HR's file, line by line, then the totals by role: a rule of thumb that no figure is odd. */
export function report(lang: Lang, { people, faults, notes, unread, lines }: Imported): string[] {
  const counts: Record<Role, number> = { medewerker: 0, leidinggevende: 0, hr: 0, beheerder: 0 }
  for (const person of people.inOrder()) for (const role of person.roles) counts[role]++
  return [
    ...(unread.length > 0 ? [`${texts.unread[lang]}: ${unread.map(shown).join(', ')}`] : []),
    ...[
      ...faults.map(found => ({ line: found.line, said: lineOf(lang, found, lineFaults) })),
      ...notes.map(found => ({ line: found.line, said: lineOf(lang, found, lineNotes, texts.note[lang]) })),
    ]
      .toSorted((a, b) => a.line - b.line)
      .map(({ said }) => said),
    `${texts.bad[lang]}: ${faults.length} ${texts.of[lang]} ${lines}`,
    `${texts.people[lang]}: ${people.count} (${roles.map(role => `${role} ${counts[role]}`).join(', ')})`,
  ]
}

export const outcome = (lang: Lang, what: Outcome): string => texts.outcome[what][lang]

export function fileFault(lang: Lang, { header }: FileFault): string[] {
  if (header === 'empty' || header === 'torn') return [texts[header][lang]]
  const named = (columns: readonly Column[]) => columns.map(column => columnNames[column][lang]).join(', ')
  return (['missing', 'double'] as const)
    .filter(what => header[what].length > 0)
    .map(what => `${texts[what][lang]}: ${named(header[what])}`)
}

const lineOf = <What extends string>(lang: Lang, { line, what }: Found<What>, words: Record<What, Text>, mark = '') =>
  `${texts.line[lang]} ${line}${mark && ` (${mark})`}: ${what.map(one => words[one][lang]).join('; ')}`

/** A header comes from the file: no control characters on somebody's screen, and not too long. */
const shown = (header: string) =>
  header
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, 40)
