import { isDeepStrictEqual } from 'node:util'
import type { Rule } from './lint-elements.ts'
import { isWire, listOf, partsOf, typed, type Wire, wordsIn } from './lint-parts.ts'

const titleOf = ({ title }: Wire): string => (typeof title === 'string' ? title.trim() : '')

/** Where a client does not know `Action.Execute`, the same must come back from `Action.Submit` (platform.md part 2, 4.6). */
const execute: Rule = card =>
  typed(card, 'Action.Execute')
    .filter(({ verb, data, fallback }) => {
      if (typeof verb !== 'string' || verb === '' || !isWire(fallback)) return true
      const same = isWire(data) ? { ...data, verb } : { verb }
      return fallback.type !== 'Action.Submit' || !isDeepStrictEqual(fallback.data, same)
    })
    .map(titleOf)

/** A block that can be pressed is read out by the title of its action; a fallback without a title would be silent. */
const pressable: Rule = card =>
  typed(card, '')
    .map(({ selectAction }) => selectAction)
    .filter(isWire)
    .filter(action => titleOf(action) === '' || (isWire(action.fallback) && titleOf(action.fallback) === ''))
    .map(({ verb }) => `${verb} has no title`)

const MOST_ACTIONS = 6
const count: Rule = ({ actions }) =>
  listOf(actions).length <= MOST_ACTIONS ? [] : [`${listOf(actions).length} actions`]

/** "No dead ends" (product.md): beside the Noodrem there is a way on. */
const wayOn: Rule = card => {
  const all = typed(card, 'Action.')
  return all.length > 0 && all.every(({ verb }) => verb === 'noodrem') ? ['nothing to press but the Noodrem'] : []
}

/**
 * Measured in the local client: it gives a button one line and cuts off what does not fit beside 26 pixels of its own, and the narrowest
 * card leaves it 264. With the widest of its fonts that are 29 letters; a block that can be pressed wraps, so its title may be longer.
 */
const LONGEST_TITLE = 29
const length: Rule = card =>
  [card, ...typed(card, 'ActionSet')]
    .flatMap(({ actions }) => listOf(actions))
    .map(titleOf)
    .filter(title => title === '' || title.length > LONGEST_TITLE)

/** Two buttons with one name cannot be told apart by ear. */
const unique: Rule = card => {
  const titles = typed(card, 'Action.').map(titleOf)
  return titles.filter((title, place) => titles.indexOf(title) !== place)
}

/** A link leaves Teams, so its title says that it opens something. */
const openUrl: Rule = card =>
  typed(card, 'Action.OpenUrl')
    .filter(action => !/^https:\/\//.test(String(action.url)) || !/^Open |\bopen[ts]\b/.test(titleOf(action)))
    .map(titleOf)

/** A2. Not needed where the number itself stands (the Noodrem), nor where nothing but the way to one's own chat is offered. */
const noodrem: Rule = card => {
  const actions = listOf(card.actions)
  if (actions.at(-1)?.verb === 'noodrem') return []
  const isNoodrem = listOf(card.body).slice(0, 2).some(saysNumber)
  const isSignpost = actions.length > 0 && actions.every(({ type }) => type === 'Action.OpenUrl') && noQuestions(card)
  return isNoodrem || isSignpost ? [] : ['the Noodrem is not the last button']
}
const saysNumber = (part: Wire) => part.style === 'attention' && /\b(112|911)\b/.test(wordsIn(part).join(' '))
const noQuestions = (card: Wire) => partsOf(card).every(({ part }) => !String(part.type).startsWith('Input.'))

export const actionRules = {
  execute,
  pressable,
  wayOn,
  count,
  length,
  unique,
  openUrl,
  noodrem,
} as const satisfies Record<string, Rule>
