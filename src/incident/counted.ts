import type { Advice } from './advise.ts'
import type { Tally } from './casebook.ts'
import type { Facts } from './facts.ts'
import type { Trede } from './ladder.ts'

const tally = (measure: string, values: readonly string[]): Tally[] => values.map(value => ({ measure, value }))

/** What a report adds: that there was one, the trede that was advised, its grounds and behaviour. */
export const advised = ({ trede }: Advice, facts: Facts): Tally[] => [
  ...tally('advies', [`trede_${trede}`]),
  ...tally('grond', facts.gronden ?? (facts.grondOnduidelijk ? ['onduidelijk'] : ['weet_niet'])),
  ...tally('gedrag', facts.gedrag ?? ['weet_niet']),
]

export const taken = (trede: Trede, deviation?: string): Tally[] => [
  ...tally('genomen', [`trede_${trede}`]),
  ...tally('afwijking', deviation ? [deviation] : []),
]

export const stepped = (trede: Trede): Tally[] => tally('stap', [`trede_${trede}`])

type Closing = {
  outcome: string
  measures: readonly string[]
  satisfaction: string
  lessons: readonly { id: string; answer: string }[]
}

export const ended = ({ outcome, measures, satisfaction, lessons }: Closing): Tally[] => [
  ...tally('uitkomst', [outcome]),
  ...tally('maatregel', measures),
  ...tally('tevreden', [satisfaction]),
  ...lessons.flatMap(({ id, answer }) => tally(`les_${id}`, [answer])),
]

export const checked = (answer: string): Tally[] => tally('benadeling', [answer])
