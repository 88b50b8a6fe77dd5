import assert from 'node:assert/strict'
import type { Card, Element } from '#cards/card.ts'

export type Button = { verb: string; data: Record<string, unknown>; title: string }

/** A button of a card, or a row that can be pressed, by its verb or the start of its title. */
export function button(card: Card | undefined, name: string): Button {
  const all = buttons(card)
  const found = all.find(({ verb, title }) => verb === name || title.startsWith(name))
  if (!found) throw new Error(`no button ${name} on "${titleOf(card)}" among ${all.map(one => one.title).join(', ')}`)
  return found
}

export function buttons(card: Card | undefined): Button[] {
  const rows = (card?.body ?? []).flatMap(element => (element.selectAction ? [element.selectAction] : []))
  return [...(card?.actions ?? []), ...rows] as unknown as Button[]
}

/** Every button that carries sealed answers. */
export const sealedButtons = (cards: readonly Card[]) => cards.flatMap(buttons).filter(({ data }) => 'seal' in data)

/** A button that no card shows (any more): an old one, or one that somebody made up. */
export const made = (verb: string, data: object = {}): Button => ({ verb, data: { ...data }, title: verb })

/** The heading: the first one, also when the number to call stands above it. */
export const titleOf = (card: Card | undefined): string =>
  String(card?.body.find(({ style, type }) => style === 'heading' && type === 'TextBlock')?.text)

export const wordsOf = (card: Card | undefined): string => JSON.stringify(card?.body)

const withInside = (elements: readonly Element[]): Element[] =>
  elements.flatMap(element => [element, ...withInside((element.items ?? []) as Element[])])

/** The questions of a card, also those in a block, and what stands filled in. */
export const questionsOf = (card: Card | undefined): Element[] =>
  withInside(card?.body ?? []).filter(({ type }) => type === 'Input.ChoiceSet')

export const filledIn = (card: Card | undefined, id: string): string =>
  String(questionsOf(card).find(question => question.id === id)?.value ?? '')

export const optionsOf = (question: Element | undefined): string[] =>
  ((question?.choices ?? []) as { value: string }[]).map(({ value }) => value)

/** The card in the answer to an invoke, if it is one. */
export async function cardIn(response: Response): Promise<Card | undefined> {
  const body = await response.text()
  const answer: { type?: string; value?: Card } = body.startsWith('{') ? JSON.parse(body) : {}
  return answer.type === 'application/vnd.microsoft.card.adaptive' ? answer.value : undefined
}

/** A card that somebody can go on from: a title, and at least one way forward. */
export function assertCalm(card: Card | undefined) {
  assert.equal(card?.type, 'AdaptiveCard')
  assert.ok(titleOf(card).length > 3)
  assert.ok(card?.actions.length, `"${titleOf(card)}" is a dead end`)
  // What is sealed or drawn by chance may hold any letters.
  const said = JSON.stringify(card).replaceAll(/"[\w.-]{20,}"/g, '""')
  assert.doesNotMatch(said, /undefined|\[object|NaN|Invalid|Error:|\.ts:\d/)
}
