import assert from 'node:assert/strict'
import { type Lang, langs, type Text } from '#cards/text.ts'

/** Equal in both languages on purpose. */
const officialNames = new Set(['Mediation', 'Training'])

export const withoutQuotes = (text: string) => text.replace(/“[^”]*”/g, '')

/** Words that judge, or that guess whether someone is a man or a woman. */
export const banned: Record<Lang, RegExp> = {
  nl: /\b(dader|slachtoffer|beklaagde|beschuldigde|schuldig|verdachte|hij|hem|haar|u|uw)\w?\b/i,
  en: /\b(perpetrator|offender|victim|accused|guilty|culprit|suspect|he|him|his|she|her|hers)s?\b/i,
}

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!][”)]?)\s+/)
export const wordsOf = (sentence: string): number => sentence.split(/\s+/).filter(word => /\p{L}|\d/u.test(word)).length

export const lengthOf = (texts: readonly Text[], lang: Lang): number =>
  texts.reduce((sum, text) => sum + text[lang].length, 0)

/** Holds texts to the rules of the house: complete, neutral, short sentences, nothing to click or call but 112 and 911. */
export function assertPlain(texts: readonly Text[]): void {
  for (const text of texts) assertWords(text)
  const sentences = texts.flatMap(({ nl }) => sentencesOf(nl))
  assert.deepEqual(
    sentences.filter(sentence => wordsOf(sentence) > 25),
    [],
    'at most 25 words',
  )
  const average = sentences.reduce((sum, sentence) => sum + wordsOf(sentence), 0) / sentences.length
  assert.ok(average <= 15, `${average} words a sentence is more than 15`)
}

function assertWords(text: Text): void {
  if (!officialNames.has(text.nl)) assert.notEqual(text.nl, text.en)
  for (const lang of langs) {
    const said = text[lang]
    assert.ok(said.trim() === said && said.length > 1, `empty or untrimmed: ${JSON.stringify(text)}`)
    assert.doesNotMatch(withoutQuotes(said), banned[lang])
    assert.doesNotMatch(said, /https?:|www\.|\]\(|[*_#<>]/, `link or mark-up: ${said}`)
    assert.doesNotMatch(
      said.replace(/\b(112|911|20\d\d)\b/g, ''),
      /\d{3}/,
      `a number to call belongs in settings: ${said}`,
    )
    assert.doesNotMatch(said, / {2}|\.\./, said)
  }
}

/** Every {nl, en} found anywhere in the content. */
export function textsIn(content: unknown): Text[] {
  if (typeof content !== 'object' || content === null) return []
  if (isText(content)) return [content]
  return Object.values(content).flatMap(textsIn)
}

const isText = (content: object): content is Text =>
  langs.every(lang => lang in content) && Object.keys(content).length === langs.length
