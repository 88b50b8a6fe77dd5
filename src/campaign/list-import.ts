import type { Directory, Placed, Staff } from '#src/people/people.ts'
import { batches } from './audience.ts'
import type { Ledger } from './ledger.ts'
import { type ListFault, type ListRow, linesOf } from './list-lines.ts'

/** What came of a list: the name of its book, and every line that was left out, by number. */
export type ListRead = {
  readonly list: string
  /** The last day (`yyyy-mm-dd`) on which all of it is there. */
  readonly until: string
  readonly recipients: number
  readonly lines: number
  /** Lines with a colleague who stood in it before. */
  readonly twice: number
  readonly faults: ReadonlyMap<ListFault, readonly number[]>
}

type Deps = {
  ledger: Ledger
  directory: Directory & Partial<Staff>
  list: string
  until: string
  /** Somebody of the tenant of who asks. */
  personOf: (id: string) => string
  /** Told how many lines were read so far. */
  told: (lines: number) => void
}

/** The largest list, with room for what stands in it twice. */
const MOST = 200_000
/** Up to so many are asked for one by one; for more the whole directory is gone through, which has its people in pages. */
const FEW = 2_000
const [BREATH, PAGE] = [2_000, 30_000]

/**
 * Puts the colleagues of a list into a book of the ledger; who is not in the directory stays out. The rows are gone through several
 * times instead of being held: in memory are a page of the directory and the numbers of bad lines. Undefined for a list that is too long;
 * of one that fails half-way nothing is kept.
 */
export async function importList(rows: () => Iterable<ListRow>, deps: Deps): Promise<ListRead | undefined> {
  const { ledger, list, told } = deps
  const faults = new Map<ListFault, number[]>()
  let [lines, good] = [0, 0]
  for (const line of linesOf(rows())) {
    if (++lines > MOST) return undefined
    if ('id' in line) good++
    else bad(faults, line.what, line.line)
    if (lines % BREATH === 0) await breath(() => told(lines))
  }
  await ledger.begin(list, good)
  try {
    return await filled(rows, { lines, good, faults }, deps)
  } catch (error) {
    await ledger.drop(list).catch(() => undefined)
    throw error
  }
}

type Begun = { readonly lines: number; readonly good: number; readonly faults: Map<ListFault, number[]> }

/** The book with everybody of the list who works here. */
async function filled(rows: () => Iterable<ListRow>, { lines, good, faults }: Begun, deps: Deps): Promise<ListRead> {
  const { ledger, directory, list, until } = deps
  const named = () => personsIn(rows(), deps)
  const known = good <= FEW || !directory.placed ? oneByOne(named(), directory) : inPages(named, directory.placed({}))
  for await (const some of known)
    await ledger.add(
      list,
      some.map(({ person, zone }) => ({ person, zone })),
    )
  for await (const some of batches(named(), PAGE)) {
    const persons = some.map(({ person }) => person)
    const there = await ledger.among([list], persons, ['open'])
    for (const { person, line } of some) if (!there.get(person)) bad(faults, 'unknown', line)
  }
  const { all } = await ledger.totals(list)
  if (all === 0) await ledger.drop(list)
  return { list, until, recipients: all, lines, twice: good - (faults.get('unknown')?.length ?? 0) - all, faults }
}

const bad = (faults: Map<ListFault, number[]>, what: ListFault, line: number) =>
  faults
    .set(what, faults.get(what) ?? [])
    .get(what)
    ?.push(line)

type Named = { readonly person: string; readonly line: number }

async function* personsIn(rows: Iterable<ListRow>, { personOf }: Deps): AsyncGenerator<Named> {
  let lines = 0
  for (const line of linesOf(rows)) {
    if (++lines % BREATH === 0) await breath()
    if ('id' in line) yield { person: personOf(line.id), line: line.line }
  }
}

async function* oneByOne(named: AsyncIterable<Named>, directory: Directory): AsyncGenerator<readonly Placed[]> {
  for await (const some of batches(named, 50)) {
    const found = await Promise.all(some.map(({ person }) => directory.find(person)))
    yield found.filter(profile => profile !== undefined)
  }
}

async function* inPages(
  named: () => AsyncIterable<Named>,
  staff: AsyncIterable<Placed>,
): AsyncGenerator<readonly Placed[]> {
  for await (const page of batches(staff, PAGE)) {
    const zones = new Map(page.map(({ person, zone }) => [person, zone]))
    const found: Placed[] = []
    for await (const { person } of named()) {
      const zone = zones.get(person)
      if (zone && found.push({ person, zone })) zones.delete(person)
    }
    yield found
  }
}

/** So that nobody waits for a long list. */
async function breath(told: () => void = () => {}) {
  told()
  await new Promise(resolve => setImmediate(resolve))
}
