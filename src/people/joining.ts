import type { Listed } from './csv-person.ts'
import { rolesFor } from './people.ts'

/** One person of the people file. */
export type Person = Omit<Listed, 'leader'>

/** Good lines by person, each with its number. */
export type Known = ReadonlyMap<string, { readonly listed: Listed; readonly line: number }>

/** People one by one, because all of them at once are many; `inOrder` is that of tenant and id, so that equal people give equal files. */
export type People = { readonly count: number; inOrder(): Iterable<Person> }
export type JoinNote = { readonly line: number; readonly what: readonly ('leader_absent' | 'leads_absent')[] }

export const keyOf = ({ tenant, id }: Pick<Listed, 'tenant' | 'id'>): string => `${tenant}:${id}`

/** Who leads whom, told from either side; who is not in the file is left out and noted. */
export function joined(known: Known): { people: People; notes: JoinNote[] } {
  const leads = leadsOf(known)
  function* inOrder() {
    for (const key of [...known.keys()].toSorted()) {
      const listed = known.get(key)?.listed
      if (listed) yield personOf(listed, [...(leads.get(key) ?? [])].toSorted())
    }
  }
  return { people: { count: known.size, inOrder }, notes: notesOf(known) }
}

function notesOf(known: Known): JoinNote[] {
  const notes: JoinNote[] = []
  for (const { listed, line } of known.values()) {
    const what = absent(listed, known)
    if (what.length > 0) notes.push({ line, what })
  }
  return notes
}

const among = (known: Known, { tenant }: Listed, id: string) => known.has(keyOf({ tenant, id }))

function leadsOf(known: Known): ReadonlyMap<string, ReadonlySet<string>> {
  const leads = new Map<string, Set<string>>()
  const add = (leader: string, id: string) => leads.set(leader, (leads.get(leader) ?? new Set()).add(id))
  for (const [key, { listed }] of known) {
    for (const id of listed.leads) if (among(known, listed, id)) add(key, id)
    if (listed.leader && among(known, listed, listed.leader)) add(keyOf({ ...listed, id: listed.leader }), listed.id)
  }
  return leads
}

const absent = (listed: Listed, known: Known) => [
  ...(listed.leader && !among(known, listed, listed.leader) ? ['leader_absent' as const] : []),
  ...(listed.leads.every(id => among(known, listed, id)) ? [] : ['leads_absent' as const]),
]

const personOf = ({ id, tenant, roles, unit, organisation, region, zone }: Listed, leads: string[]): Person => ({
  id,
  tenant,
  roles: rolesFor(roles, leads.length > 0),
  unit,
  organisation,
  region,
  zone,
  leads,
})
