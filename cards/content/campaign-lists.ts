import type { ListRead } from '#src/campaign/list-import.ts'
import { type ListFault, listFaults } from '#src/campaign/list-lines.ts'
import type { Lang, Text } from '../text.ts'
import { stretchesOf, stretchText } from './line-numbers.ts'

/** Why a line of a list of colleagues does not count. No cell is ever quoted: a name may stand in it. */
export const lineFaults: Readonly<Record<ListFault, Text>> = {
  quotes: { nl: 'een aanhalingsteken is niet gesloten', en: 'a quotation mark is not closed' },
  too_long: { nl: 'te lang', en: 'too long' },
  id: { nl: 'geen Entra-nummer', en: 'no Entra number' },
  unknown: { nl: 'niet bekend in je organisatie', en: 'not known in your organisation' },
}

const texts = {
  none: {
    nl: 'Dit is geen lijst met collega’s. Er moet een kolom id in staan, met Entra-nummers.',
    en: 'This is no list of colleagues. There must be a column id in it, with Entra numbers.',
  },
  noDraft: { nl: 'Die campagne is er niet, of is geen concept.', en: 'That campaign is not there, or is no draft.' },
  noDrafts: {
    nl: 'Er zijn geen concepten. Schrijf eerst een campagne in Teams: typ “campagnes”.',
    en: 'There are no drafts. First write a campaign in Teams: type “campaigns”.',
  },
  long: { nl: 'Deze lijst is te lang. Er is niets bewaard.', en: 'This list is too long. Nothing was kept.' },
  notStored: { nl: 'Er is niets bewaard.', en: 'Nothing was kept.' },
} as const satisfies Record<string, Text>

/** What the command says (src/campaign/list.cli.ts): every line that does not count, by its number. */
export const listLines = (lang: Lang) => ({
  none: texts.none[lang],
  noDraft: texts.noDraft[lang],
  noDrafts: texts.noDrafts[lang],
  long: texts.long[lang],
  notStored: texts.notStored[lang],
  told({ recipients, lines, twice, faults, until }: ListRead): string[] {
    const bad = listFaults.flatMap(what =>
      stretchesOf(faults.get(what) ?? []).map(lines => ({ lines, why: lineFaults[what][lang] })),
    )
    const named = bad
      .toSorted((a, b) => a.lines[0] - b.lines[0])
      .map(({ lines, why }) => `${{ nl: 'Regel', en: 'Line' }[lang]} ${stretchText(lines)}: ${why}`)
    return [
      ...named,
      ...(lang === 'nl'
        ? [`Collega’s: ${recipients} in ${lines} regels`, `Dubbel genoemd: ${twice}`, `Bewaard tot en met: ${until}`]
        : [
            `Colleagues: ${recipients} in ${lines} lines`,
            `Named twice: ${twice}`,
            `Kept up to and including: ${until}`,
          ]),
    ]
  },
})
