import { type Graph, idOf, isActive, isMember, isUser, placeOf, rolesIn } from './graph-account.ts'
import type { GraphRules } from './graph-rules.ts'
import { belongs, type Everybody, type Part, type Placed, type Profile, type Staff } from './people.ts'
import { fieldsOf } from './read-person.ts'

type Deps = { rules: GraphRules; graph: Graph; select: string; person: (id: string) => string }

/**
 * The people of a part of the organisation, from one walk over all accounts, so that the same rules decide as for one person.
 * In memory stand only who is in a group that gives a role, and who leads people; both are few.
 */
export function graphStaff({ rules, graph, select, person }: Deps): Staff & Everybody {
  async function membersOf(group: string): Promise<Set<string>> {
    const ids = new Set<string>()
    for await (const row of graph.rows(`groups/${group}/transitiveMembers?$select=id&$top=999`))
      if (isUser(row)) ids.add(idOf(row))
    return ids
  }

  async function leaders(): Promise<Set<string>> {
    const ids = new Set<string>()
    for await (const row of graph.rows('users?$select=id&$expand=manager($select=id)&$top=999')) {
      const manager = fieldsOf(row.manager)
      if (row.manager && isUser(manager) && idOf(manager) !== idOf(row)) ids.add(idOf(manager))
    }
    return ids
  }

  /** By group who is in it; only what a question about a role needs. */
  async function roleSets() {
    const groups = new Map<string, Set<string>>()
    for (const group of Object.values(rules.groups).flat()) groups.set(group, await membersOf(group))
    const leading = await leaders()
    return (id: string) =>
      rolesIn(new Set([...groups].filter(([, ids]) => ids.has(id)).map(([group]) => group)), leading.has(id), rules)
  }

  async function* placed(part: Part): AsyncGenerator<Placed> {
    const rolesOf = part.role ? await roleSets() : () => []
    for await (const account of graph.rows(`users?$select=${select}&$top=999`)) {
      if (!isMember(account)) continue
      const id = idOf(account)
      const profile = { ...placeOf(account, rules), person: person(id), roles: rolesOf(id), leads: [] }
      if (belongs(profile, part)) yield profile
    }
  }

  async function* everybody(): AsyncGenerator<Profile> {
    for await (const account of graph.rows(`users?$select=${select}&$expand=manager($select=id)&$top=999`)) {
      if (!isActive(account)) continue
      const [id, manager] = [idOf(account), fieldsOf(account.manager)]
      const isLed = account.manager && isUser(manager) && idOf(manager) !== id
      const leader = isLed ? { leader: person(idOf(manager)) } : {}
      yield { ...placeOf(account, rules), person: person(id), roles: [], leads: [], ...leader }
    }
  }

  return {
    placed,
    everybody,
    async *members(part: Part) {
      for await (const { person } of placed(part)) yield person
    },
  }
}
