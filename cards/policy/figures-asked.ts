import { factTable } from '#src/incident/facts.ts'
import type { Text } from '../text.ts'
import { allQuestions } from './intake.ts'

/** The values of a fact in the words in which the intake asks about it. */
function asked(fact: 'gedrag' | 'gronden'): { id: string; text: Text }[] {
  const options = allQuestions.flatMap(({ options }) => options)
  return factTable[fact].values.map(id => {
    const option = options.find(({ facts }) => facts?.[fact]?.some((value: string) => value === id))
    return { id, text: option?.title ?? { nl: id, en: id } }
  })
}

const unsure = { id: 'weet_niet', text: { nl: 'Weet ik niet', en: 'I do not know' } }

/** What a report is counted by, beside its trede (src/incident/counted.ts). */
export const intake = {
  grond: [...asked('gronden'), { id: 'onduidelijk', text: { nl: 'Niet duidelijk', en: 'Not clear' } }, unsure],
  gedrag: [...asked('gedrag'), unsure],
}
