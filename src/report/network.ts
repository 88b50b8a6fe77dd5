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

type Step = {
  readonly cell: number
  readonly sign: 1 | -1
  readonly before?: Step
  readonly at: string
  readonly cost: number
}

/** Where one can go from each place, made once per table. */
export type Roads = ReadonlyMap<
  string,
  readonly { readonly cell: number; readonly sign: 1 | -1; readonly to: string }[]
>

export function roadsOf(cells: readonly Cell[]): Roads {
  const roads = new Map<string, { cell: number; sign: 1 | -1; to: string }[]>()
  const add = (at: string, cell: number, sign: 1 | -1, to: string) => {
    const known = roads.get(at) ?? []
    known.push({ cell, sign, to })
    roads.set(at, known)
  }
  for (const [cell, { from, to }] of cells.entries()) {
    add(from, cell, 1, to)
    add(to, cell, -1, from)
  }
  return roads
}

/**
 * The cheapest way found to bring cell `which` to `wanted` while everything that may not change stays as it is; undefined when
 * there is none. Complete: when there is a way, one is found.
 */
export function changeTo(
  cells: readonly Cell[],
  roads: Roads,
  which: number,
  wanted: number,
  cost: Cost,
): Change | undefined {
  const cell = cells[which]
  if (!cell || wanted < 0 || wanted > cell.most) return undefined
  const sign = wanted >= cell.n ? 1 : -1
  const [start, end] = sign === 1 ? [cell.to, cell.from] : [cell.from, cell.to]
  const change = new Map<number, number>([[which, wanted - cell.n]])
  const room = (other: number, way: 1 | -1): number => {
    const at = cells[other]
    if (!at || other === which) return 0
    const now = at.n + (change.get(other) ?? 0)
    return way === 1 ? at.most - now : now
  }
  for (let left = start === end ? 0 : Math.abs(wanted - cell.n); left > 0; ) {
    const steps = cheapest(roads, start, end, room, other => (change.get(other) ? 0 : cost(other)))
    if (!steps) return undefined
    const amount = Math.min(left, ...steps.map(step => room(step.cell, step.sign)))
    for (const step of steps) change.set(step.cell, (change.get(step.cell) ?? 0) + step.sign * amount)
    left -= amount
  }
  return change
}

/** Dijkstra over a few dozen places; a heap would be longer than the work. */
function cheapest(
  roads: Roads,
  start: string,
  end: string,
  room: (cell: number, sign: 1 | -1) => number,
  cost: Cost,
): Step[] | undefined {
  const open = new Map<string, Step | undefined>([[start, undefined]])
  const done = new Set<string>()
  while (open.size > 0) {
    const [at, reached] = least(open)
    if (at === end) return stepsTo(reached)
    open.delete(at)
    done.add(at)
    for (const { cell, sign, to } of roads.get(at) ?? []) {
      if (done.has(to) || room(cell, sign) <= 0) continue
      const total = (reached?.cost ?? 0) + cost(cell)
      const known = open.has(to) ? (open.get(to)?.cost ?? 0) : Number.POSITIVE_INFINITY
      if (total < known) open.set(to, { cell, sign, at: to, cost: total, ...(reached && { before: reached }) })
    }
  }
  return undefined
}

function least(open: ReadonlyMap<string, Step | undefined>): [string, Step | undefined] {
  let best: [string, Step | undefined] | undefined
  for (const each of open) if (!best || (each[1]?.cost ?? 0) < (best[1]?.cost ?? 0)) best = each
  return best ?? ['', undefined]
}

function stepsTo(last: Step | undefined): Step[] {
  const steps: Step[] = []
  for (let step = last; step; step = step.before) steps.unshift(step)
  return steps
}
