import type { ListRead } from '#src/campaign/list-import.ts'
import { type ListFault, listFaults } from '#src/campaign/list-lines.ts'
import { bullets, type Element, subheading, text } from '../card.ts'
import { lineFaults } from '../content/campaign-lists.ts'
import { linesIn, stretchesOf, stretchText } from '../content/line-numbers.ts'
import { numberText } from '../number.ts'
import type { Lang, Text } from '../text.ts'

const texts = {
  bad: { nl: 'Regels die niet meetellen', en: 'Lines that do not count' },
  lines: (lines: string): Text => ({ nl: `Regel ${lines}`, en: `Line ${lines}` }),
  moreOne: { nl: 'En nog 1 regel', en: 'And 1 more line' },
  more: (n: string): Text => ({ nl: `En nog ${n} regels`, en: `And ${n} more lines` }),
} as const

/** So many stretches of lines are named of each fault, some in a row; who mends those and sends the list again sees the next. */
const [MOST, IN_A_ROW] = [40, 10]

/** Every line of a list that does not count, by its number, with the reason. */
export const badLines = (lang: Lang, faults: ListRead['faults']): Element[] => {
  const some = listFaults.filter(what => faults.has(what))
  return some.length === 0
    ? []
    : [subheading(texts.bad[lang]), ...some.flatMap(what => badLine(lang, what, faults.get(what) ?? []))]
}

function badLine(lang: Lang, what: ListFault, lines: readonly number[]): Element[] {
  const all = stretchesOf(lines)
  const named = all.slice(0, MOST).map(stretchText)
  const rows = Array.from({ length: Math.ceil(named.length / IN_A_ROW) }, (_, i) =>
    named.slice(i * IN_A_ROW, (i + 1) * IN_A_ROW).join(', '),
  )
  const left = all.slice(MOST).reduce((sum, stretch) => sum + linesIn(stretch), 0)
  return [
    text(`**${numberText(lang, lines.length)}** · ${lineFaults[what][lang]}`),
    bullets([
      ...rows.map(row => texts.lines(row)[lang]),
      ...(left > 0 ? [(left === 1 ? texts.moreOne : texts.more(numberText(lang, left)))[lang]] : []),
    ]),
  ]
}
