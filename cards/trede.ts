import { kleurOf, type Trede, treden } from '#src/incident/ladder.ts'
import { block, type Element, text } from './card.ts'
import { pick } from './field.ts'
import { ladder } from './policy/ladder.ts'
import type { Lang, Text } from './text.ts'

const colours = {
  groen: { symbol: '🟢', style: 'good', word: { nl: 'Kleur: groen', en: 'Colour: green' } },
  geel: { symbol: '🟡', style: 'warning', word: { nl: 'Kleur: geel', en: 'Colour: yellow' } },
  oranje: { symbol: '🟠', style: 'warning', word: { nl: 'Kleur: oranje', en: 'Colour: orange' } },
  rood: { symbol: '🔴', style: 'attention', word: { nl: 'Kleur: rood', en: 'Colour: red' } },
} as const satisfies Record<string, { symbol: string; style: string; word: Text }>

const rung: Text = { nl: 'Trede', en: 'Trede' }

/** Herstel is no heavier than what came before it, so it does not get the red that the numbers from 6 up have. */
const recovery = { symbol: '🔵', style: 'accent', word: { nl: 'Kleur: blauw', en: 'Colour: blue' } } as const

export const colourOf = (trede: Trede) => (trede === 8 ? recovery : colours[kleurOf(trede)])

/** "Trede 4 · Begrenzen (correctief gesprek)" */
export const tredeName = (lang: Lang, trede: Trede): string =>
  `${rung[lang]} ${trede} · ${ladder.rungs[trede].name[lang]}`

/** A trede as a block: symbol, number, name and the colour in words, so that the tint adds nothing (WCAG 1.4.1). */
export const tredeBlock = (lang: Lang, trede: Trede, more: Element[] = []): Element => {
  const { symbol, style, word } = colourOf(trede)
  return block(style, [
    text(`${symbol} ${tredeName(lang, trede)}`, { weight: 'Bolder' }),
    text(word[lang], { size: 'Small', spacing: 'None' }),
    text(ladder.rungs[trede].goal[lang], { spacing: 'Small' }),
    ...more,
  ])
}

const tredeWords = treden.map(String)

/** The trede that was chosen or pressed; undefined for anything that is not one of ours. */
export const readTrede = (data: unknown): Trede | undefined => {
  const word = pick(data, 'trede', tredeWords)
  return treden.find(trede => String(trede) === word)
}
