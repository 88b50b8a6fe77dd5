import type { Text } from '../text.ts'
import type { AskedOption } from './intake.ts'

export const unknownId = 'weet_niet'

/** The honest answer to every question (A4): it tells the policy nothing, unless the policy has a rule for it. */
export const unknown = (
  title: Text = { nl: 'Weet ik niet', en: 'I do not know' },
  facts: AskedOption['facts'] = {},
): AskedOption => ({ id: unknownId, title, facts })
