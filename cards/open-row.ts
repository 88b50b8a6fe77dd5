import { type Element, execute } from './card.ts'

type Tint = 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent'

/**
 * A block that opens something when it is pressed, for lists that are longer than the six buttons Teams shows.
 * `title` is what a screen reader says instead of the block, so it must hold all the words that matter.
 */
export const openRow = (verb: string, data: object, title: string, items: Element[], style: Tint): Element => ({
  type: 'Container',
  style,
  spacing: 'Small',
  items,
  selectAction: execute(verb, title, data, { inputs: false }),
})
