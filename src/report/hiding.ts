import { type Cell, type Change, changeTo, roadsOf } from './network.ts'

/** A cell of a release. `k` is the threshold it falls under; `fixed` was decided in an earlier release. */
export type Candidate = Cell & {
  readonly k: number
  readonly fixed?: 'shown' | 'hidden'
  /** How much is lost when it is hidden; 1 is usual. */
  readonly worth?: number
}

/** Too small to be shown, none at all included. */
export const isSmall = ({ n, k }: Pick<Candidate, 'n' | 'k'>): boolean => n < k

/**
 * Which cells to hide so that every cell below its threshold could still be any number from 0 to k (docs/figures.md):
 * the small ones themselves, and as few others as it takes. Undefined when even hiding everything open would not do.
 */
export function hiddenCells(cells: readonly Candidate[]): ReadonlySet<number> | undefined {
  const roads = roadsOf(cells)
  const hidden = new Set(indices(cells, cell => cell.fixed === 'hidden' || (!cell.fixed && isSmall(cell))))
  const small = indices(cells, isSmall)
  const witnesses = new Map<string, Change>()

  const cost = (mayHide: boolean) => (i: number) => {
    const cell = cells[i]
    if (hidden.has(i)) return 0
    return cell && mayHide && !cell.fixed ? (cell.worth ?? 1) + cell.n / 1e6 : Number.POSITIVE_INFINITY
  }
  /** What shows that small cell `i` could be `wanted`, hiding more if it must and may. */
  const witness = (i: number, wanted: number, mayHide: boolean): boolean => {
    const change = changeTo(cells, roads, i, wanted, cost(mayHide))
    if (!change || [...change.keys()].some(used => !Number.isFinite(cost(mayHide)(used)))) return false
    for (const used of change.keys()) hidden.add(used)
    witnesses.set(`${i} ${wanted}`, change)
    return true
  }

  const needed = small.toSorted((a, b) => need(cells[b]) - need(cells[a]))
  for (const i of needed)
    for (const wanted of extremes(cells[i] ?? nothing)) if (!witness(i, wanted, true)) return undefined

  /** Whatever turned out not to be needed is shown after all, the largest first. */
  const extra = [...hidden].filter(i => {
    const cell = cells[i]
    return cell && !cell.fixed && !isSmall(cell)
  })
  for (const i of extra.toSorted((a, b) => (cells[b]?.n ?? 0) - (cells[a]?.n ?? 0))) {
    const before = new Map(witnesses)
    hidden.delete(i)
    const leaning = [...witnesses].filter(([, change]) => change.get(i))
    const stands = leaning.every(([name]) => {
      const [which = '', wanted = ''] = name.split(' ')
      return witness(Number(which), Number(wanted), false)
    })
    if (stands) continue
    hidden.add(i)
    witnesses.clear()
    for (const [name, change] of before) witnesses.set(name, change)
  }
  return hidden
}

/** A cell below k must be able to be none at all, and large enough to be shown; then it can be all that lies between. */
export const extremes = ({ k }: Pick<Candidate, 'k'>): readonly number[] => [0, k]

const nothing = { n: 0, k: 0 }
const need = ({ n, k }: Pick<Candidate, 'n' | 'k'> = nothing) => Math.max(n, k - n)

const indices = (cells: readonly Candidate[], wanted: (cell: Candidate) => boolean): number[] =>
  cells.flatMap((cell, i) => (wanted(cell) ? [i] : []))
