/**
 * A published table as a circulation: each cell is a flow between two places, and what goes into a place comes out of it, for
 * rows and columns add up. A total that is known for certain is no cell: it cannot change. So every table that fits the same
 * figures is the true one plus flows around rings of hidden cells, and whole numbers stay whole. docs/figures.md.
 */
export type Cell = {
  readonly from: string
  readonly to: string
  readonly n: number
  /** What it cannot be above, as everybody knows: no more measures of a kind than closed cases. */
  readonly most: number
}

/** How much to add to which cell, by its place in the list. */
export type Change = ReadonlyMap<number, number>

/** What using a cell costs; Infinity when it may not change. */
export type Cost = (cell: number) => number

/** A cell gone through from its beginning to its end (1: there is more of it) or back (−1). */
type Road = { readonly cell: number; readonly sign: 1 | -1; readonly to: number }

/** The roads out of each place; made once per table, because all its cells are asked about. */
export type Roads = { readonly places: ReadonlyMap<string, number>; readonly out: readonly (readonly Road[])[] }

export function roadsOf(cells: readonly Cell[]): Roads {
  const names = [...new Set(cells.flatMap(({ from, to }) => [from, to]))]
  const places = new Map(names.map((name, i) => [name, i]))
  const out: Road[][] = names.map(() => [])
  for (const [cell, { from, to }] of cells.entries()) {
    const [start = 0, end = 0] = [places.get(from), places.get(to)]
    out[start]?.push({ cell, sign: 1, to: end })
    out[end]?.push({ cell, sign: -1, to: start })
  }
  return { places, out }
}

/**
 * A cheap way to bring cell `which` to `wanted` while everything that may not change stays as it is; undefined when there is
 * none. Complete: when there is a way, one is found.
 */
export function changeTo(
  cells: readonly Cell[],
  { places, out }: Roads,
  which: number,
  wanted: number,
  cost: Cost,
): Change | undefined {
  const cell = cells[which]
  if (!cell || wanted < 0 || wanted > cell.most) return undefined
  const [from = 0, to = 0] = [places.get(cell.from), places.get(cell.to)]
  const [start, end] = wanted >= cell.n ? [to, from] : [from, to]
  const change = new Map<number, number>([[which, wanted - cell.n]])
  const room = ({ cell: other, sign }: Road): number => {
    const at = cells[other]
    if (!at || other === which) return 0
    const now = at.n + (change.get(other) ?? 0)
    return sign === 1 ? at.most - now : now
  }
  const price = (other: number) => (change.get(other) ? 0 : cost(other))
  for (let left = start === end ? 0 : Math.abs(wanted - cell.n); left > 0; ) {
    const way = freeWay(out, start, end, room, price) ?? cheapWay(out, start, end, room, price)
    if (!way) return undefined
    const amount = way.reduce((least, road) => Math.min(least, room(road)), left)
    for (const { cell, sign } of way) change.set(cell, (change.get(cell) ?? 0) + sign * amount)
    left -= amount
  }
  return change
}

type Find = (
  out: Roads['out'],
  start: number,
  end: number,
  room: (road: Road) => number,
  price: Cost,
) => Road[] | undefined

/** The shortest way over what costs nothing; nearly always there is one. */
const freeWay: Find = (out, start, end, room, price) => {
  const reached: (Road | undefined)[] = []
  const before: number[] = []
  const queue = [start]
  const seen = new Uint8Array(out.length)
  seen[start] = 1
  for (let at = queue[0], next = 1; at !== undefined; at = queue[next++])
    for (const road of out[at] ?? []) {
      if (seen[road.to] || price(road.cell) > 0 || room(road) <= 0) continue
      seen[road.to] = 1
      reached[road.to] = road
      before[road.to] = at
      if (road.to === end) return back(reached, before, start, end)
      queue.push(road.to)
    }
  return undefined
}

/** Dijkstra over at most some hundred places; a heap would be longer than the work. */
const cheapWay: Find = (out, start, end, room, price) => {
  const reached: (Road | undefined)[] = []
  const before: number[] = []
  const costs = new Float64Array(out.length).fill(Number.POSITIVE_INFINITY)
  const done = new Uint8Array(out.length)
  costs[start] = 0
  for (let at = start; at >= 0; at = nearest(costs, done)) {
    if (at === end) return back(reached, before, start, end)
    done[at] = 1
    for (const road of out[at] ?? []) {
      if (done[road.to] || room(road) <= 0) continue
      const cost = (costs[at] ?? 0) + price(road.cell)
      if (cost >= (costs[road.to] ?? 0)) continue
      costs[road.to] = cost
      reached[road.to] = road
      before[road.to] = at
    }
  }
  return undefined
}

/** The place that is nearest of those not done; −1 when none can be reached. */
function nearest(costs: Float64Array, done: Uint8Array): number {
  let best = -1
  for (let i = 0; i < costs.length; i++)
    if (!done[i] && (costs[i] ?? 0) < (best < 0 ? Number.POSITIVE_INFINITY : (costs[best] ?? 0))) best = i
  return best
}

function back(reached: readonly (Road | undefined)[], before: readonly number[], start: number, end: number): Road[] {
  const way: Road[] = []
  for (let at = end; at !== start; at = before[at] ?? start) {
    const road = reached[at]
    if (road) way.unshift(road)
  }
  return way
}
