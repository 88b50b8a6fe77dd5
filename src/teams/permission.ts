import type { Role } from '#src/people/people.ts'
import type { Permission } from './routes.ts'

/** Where a turn happens: somebody's own chat with Trede, or one where others read along. */
export type Scope = 'personal' | 'group'

/** What keeps somebody from using a part of Trede; undefined when nothing does. The place counts before the role. */
export function refusal(part: Permission, roles: readonly Role[], scope: Scope): 'group' | 'role' | undefined {
  if (scope !== 'personal' && !part.inGroups) return 'group'
  return part.for && !part.for.some(role => roles.includes(role)) ? 'role' : undefined
}
