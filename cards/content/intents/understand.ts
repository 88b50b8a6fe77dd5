import { find } from '../find.ts'
import { understandingOf } from '../models.ts'
import { classify } from './classify.ts'

/** What a message means, and which content answers it. */
export const understand = understandingOf(classify, find)
