/** A unit of the organisation: `under` which it comes, and how many people belong to it itself, without the units under it. */
export type Unit = { readonly name: string; readonly under?: string; readonly people: number }
export type Units = { readonly [id: string]: Unit }

/**
 * Units that are counted as one. `top` is the unit they come under; `whole`: everything under it is in it, maybe with small ones from
 * elsewhere.
 */
export type Group = {
  readonly top: string
  readonly units: readonly string[]
  readonly people: number
  readonly n: number
  readonly whole: boolean
}

/** Whoever knows everybody in a unit by name needs no figures. HR policy [voorstel]. */
export const LEAST_PEOPLE = 50

/** More groups than anybody reads; then larger ones are made. It also bounds the time that their figures take. */
export const MOST_GROUPS = 60

type Rest = { readonly units: readonly string[]; readonly people: number; readonly n: number }

/** The whole organisation, also what is in no file. */
const EVERYTHING = ''

/**
 * Cuts the organisation into groups that do not overlap, each with enough people and enough that was counted (`n` per unit). A
 * unit that is too small counts with the one above it, and so on up. What is left at the top joins the smallest group.
 */
export function groupsOf(units: Units, n: ReadonlyMap<string, number>, k: number, least = LEAST_PEOPLE): Group[] {
  const below = childrenOf(units)
  const strange = [...n.keys()].filter(id => !Object.hasOwn(units, id))
  const own = (id: string): Rest =>
    id === EVERYTHING
      ? { units: strange, people: 0, n: sum(strange.map(each => n.get(each) ?? 0)) }
      : { units: [id], people: units[id]?.people ?? 0, n: n.get(id) ?? 0 }

  const fold = (id: string): { groups: Group[]; rest: Rest } => {
    const parts = (below.get(id) ?? []).map(fold)
    const rest = parts.reduce((all, part) => joined(all, part.rest), own(id))
    const groups = parts.flatMap(part => part.groups)
    const enough = rest.people >= least && rest.n >= k
    return enough
      ? { groups: [...groups, { ...rest, top: id, whole: groups.length === 0 }], rest: nobody }
      : { groups, rest }
  }

  const { groups, rest } = fold(EVERYTHING)
  if (groups.length > MOST_GROUPS) return groupsOf(units, n, k, 2 * least)
  if (rest.units.length === 0) return groups
  const smallest = groups.toSorted((a, b) => a.people - b.people)[0]
  if (!smallest) return [{ ...rest, top: EVERYTHING, whole: true }]
  const more = { ...smallest, ...joined(smallest, rest) }
  return groups.map(group => (group === smallest ? more : group))
}

const nobody: Rest = { units: [], people: 0, n: 0 }
const joined = (a: Rest, b: Rest): Rest => ({
  units: [...a.units, ...b.units],
  people: a.people + b.people,
  n: a.n + b.n,
})
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)

function childrenOf(units: Units): ReadonlyMap<string, string[]> {
  const below = new Map<string, string[]>()
  for (const [id, { under = EVERYTHING }] of Object.entries(units)) below.set(under, [...(below.get(under) ?? []), id])
  return below
}
