import { type Recognise, recogniser } from '#src/knowledge/intent.ts'
import { harmless, labelled } from './labelled.ts'

let learnt: Recognise | undefined

/** What somebody who types this wants. Learns at the first call, which takes a fraction of a second longer. */
export const classify: Recognise = text => {
  learnt ??= recogniser(labelled, harmless)
  return learnt(text)
}
