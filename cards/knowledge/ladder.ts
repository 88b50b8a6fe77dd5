import { type Trede, treden } from '#src/incident/ladder.ts'
import {
  type Action,
  block,
  bullets,
  type Card,
  card,
  type Element,
  execute,
  small,
  subheading,
  text,
} from '../card.ts'
import { citation } from '../cite.ts'
import { examplesOf } from '../examples.ts'
import { says } from '../field.ts'
import { openRow } from '../open-row.ts'
import { ladder } from '../policy/ladder.ts'
import type { Rung } from '../policy/rung.ts'
import type { Lang, Text } from '../text.ts'
import { colourOf, readTrede, tredeName } from '../trede.ts'
import { door, factsheetVerb, ladderVerb, unknownPart, whoHelpsVerb } from './knowledge-doors.ts'

const texts = {
  title: { nl: 'De ladder: 8 treden', en: 'The ladder: 8 treden (rungs)' },
  how: {
    nl: 'Begin bij de trede die past. Je kunt omhoog, en ook weer omlaag. Trede 8 volgt na elke stap.',
    en: 'Start on the trede that fits. You can go up, and down again. Trede 8 comes after every step.',
  },
  open: { nl: 'Openen', en: 'Open' },
  when: { nl: 'Wanneer', en: 'When' },
  decides: { nl: 'Wie beslist', en: 'Who decides' },
  involve: { nl: 'Wie betrek je', en: 'Whom to involve' },
  term: { nl: 'Termijn', en: 'Time limit' },
  record: { nl: 'Vastleggen', en: 'What to record' },
  up: { nl: 'Omhoog', en: 'Up' },
  down: { nl: 'Omlaag', en: 'Down' },
  hour: { nl: 'Het eerste uur', en: 'The first hour' },
  day: { nl: 'De eerste dag', en: 'The first day' },
  week: { nl: 'De eerste week', en: 'The first week' },
  do: { nl: 'Wat je doet', en: 'What you do' },
  dont: { nl: 'Wat je niet doet', en: 'What you do not do' },
  back: { nl: 'De hele ladder', en: 'The whole ladder' },
  owner: { nl: 'Beheer', en: 'Kept by' },
} as const satisfies Record<string, Text>

/**
 * The ladder with trede 1 on top: a card is read from top to bottom, by eye and by screen reader, and who opens it in a hurry
 * must meet the first step first. The rungs hang between two rails, the lines before empty columns, which are not read out.
 */
export const ladderCard = (lang: Lang, notice?: Text): Card =>
  card(
    lang,
    texts.title[lang],
    [text((notice ?? texts.how)[lang]), drawn(treden.map(trede => openRung(lang, trede))), ...standing(lang)],
    [door(lang, whoHelpsVerb), door(lang, factsheetVerb)],
  )

function openRung(lang: Lang, trede: Trede): Element {
  const { symbol, style, word } = colourOf(trede)
  const name = tredeName(lang, trede)
  const about = `${word[lang]}. ${ladder.rungs[trede].goal[lang]}`
  return openRow(
    ladderVerb,
    { trede: String(trede) },
    `${texts.open[lang]}: ${name}. ${about}`,
    [text(`${symbol} **${name}**\u00a0›`), text(about, { size: 'Small', spacing: 'None' })],
    style,
  )
}

const drawn = (rungs: Element[]): Element => ({
  type: 'ColumnSet',
  columns: [
    { type: 'Column', width: 'auto', items: [] },
    { type: 'Column', width: 'stretch', separator: true, items: rungs },
    { type: 'Column', width: 'auto', separator: true, items: [] },
  ],
})

const standing = (lang: Lang): Element[] => [
  { ...small(ladder.status[lang]), separator: true },
  small(`${texts.owner[lang]}: ${ladder.owner[lang]}.`),
]

export const rungCard = (lang: Lang, trede: Trede): Card => {
  const rung: Rung = ladder.rungs[trede]
  const { symbol, style, word } = colourOf(trede)
  return card(
    lang,
    tredeName(lang, trede),
    [
      block(style, [text(`${symbol} ${word[lang]}`), text(rung.goal[lang], { weight: 'Bolder' })]),
      told(lang, 'when', rung.when),
      told(lang, 'decides', rung.decides),
      told(lang, 'involve', rung.involve),
      subheading(texts.do[lang]),
      ...steps(lang, 'hour', rung.hour),
      ...steps(lang, 'day', rung.day),
      ...steps(lang, 'week', rung.week),
      subheading(texts.dont[lang]),
      bullets(rung.dont.map(each => each[lang])),
      told(lang, 'term', rung.term),
      told(lang, 'record', rung.record),
      told(lang, 'up', rung.up),
      told(lang, 'down', rung.down),
      { ...small(citation(lang, rung.source)), separator: true },
      ...standing(lang),
    ],
    [...neighbours(lang, trede), door(lang, ladderVerb, texts.back), door(lang, whoHelpsVerb)],
  )
}

const told = (lang: Lang, what: keyof typeof texts, content: Text): Element =>
  text(`**${texts[what][lang]}:** ${content[lang]}`)

const steps = (lang: Lang, when: keyof typeof texts, lines: readonly Text[]): Element[] =>
  lines.length ? [text(`**${texts[when][lang]}**`), bullets(lines.map(line => line[lang]))] : []

/** Its name stands in the title of its card; with it a button would be cut off. */
const toTrede = (trede: Trede): Text => ({ nl: `Naar trede ${trede}`, en: `Go to trede ${trede}` })

const neighbours = (lang: Lang, trede: Trede): Action[] =>
  treden
    .filter(other => Math.abs(other - trede) === 1)
    .map(other => execute(ladderVerb, toTrede(other)[lang], { trede: String(other) }, { inputs: false }))

/** The card that `ladderVerb` asks for: a trede, or the whole ladder, which says so when the trede is unknown. */
export function ladderFor(lang: Lang, data: unknown): Card {
  const trede = readTrede(data)
  if (trede) return rungCard(lang, trede)
  return ladderCard(lang, says(data, 'trede') ? unknownPart : undefined)
}

export const examples = {
  ladder: (lang: Lang) => ladderCard(lang),
  unknown: (lang: Lang) => ladderFor(lang, { trede: '9' }),
  ...examplesOf(treden, trede => lang => rungCard(lang, trede)),
}
