import type { Guide, GuideId } from './guide.ts'
import { collega } from './guide-collega.ts'
import { melder } from './guide-melder.ts'
import { nazorg } from './guide-nazorg.ts'
import { team } from './guide-team.ts'

export type { Guide, GuideId } from './guide.ts'

/** The conversation guides, in the order in which they are needed (facts §6). */
export const guides: Record<GuideId, Guide> = { melder, collega, team, nazorg }
