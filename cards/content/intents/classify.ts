import { type Recognise, recogniser } from '#src/knowledge/intent.ts'
import { learnWishes } from '../learn.ts'
import { once } from '../models.ts'

/** What somebody who types this wants. Learns at the first call, which takes a fraction of a second longer. */
export const classify: Recognise = once(() => recogniser(learnWishes()))
