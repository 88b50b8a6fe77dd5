import { actionRules } from './lint-actions.ts'
import { elementRules, type Rule } from './lint-elements.ts'
import type { Wire } from './lint-parts.ts'

export const rules = { ...elementRules, ...actionRules }
export type RuleName = keyof typeof rules

/** What keeps a card from being shown, read, heard or pressed by everybody in Teams; one line per fault, none when it is right. */
export const faultsOf = (card: Wire): string[] =>
  Object.entries(rules).flatMap(([name, rule]: [string, Rule]) => rule(card).map(fault => `${name}: ${fault}`))
