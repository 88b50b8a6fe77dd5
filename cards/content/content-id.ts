import type { Trede } from '#src/incident/ladder.ts'
import type { GuideId } from '../policy/guide.ts'
import type { TermId } from './definitions.ts'
import type { SectionId } from './factsheet.ts'
import type { RoleId } from './roles.ts'

/** Names everything that can be found; the only thing that leaves the search (docs/decisions.md 11). */
export type ContentId =
  | `antwoord:${string}`
  | `onderdeel:${SectionId}`
  | `begrip:${TermId}`
  | `trede:${Trede}`
  | `rol:${RoleId}`
  | `gids:${GuideId}`
  | 'ladder'
  | 'hulp'
  | 'privacy'
