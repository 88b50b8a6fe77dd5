import type { Staff } from '#src/people/people.ts'
import type { Audience, Kind } from './campaign.ts'
import type { Ledger, Recipient } from './ledger.ts'
import type { Reach } from './reach.ts'

export type People = {
  /** Who works here; absent when no directory can tell. */
  readonly staff?: Pick<Staff, 'placed'>
  readonly ledger: Pick<Ledger, 'rows'>
  readonly reach: Pick<Reach, 'of'>
}

const BATCH = 200

/**
 * Everybody in an audience, one by one, so that 180,000 never stand in memory. Somebody may come twice; the ledger has them once.
 * A correction or a recall takes the id of the sent message along.
 */
export async function* recipientsOf(audience: Audience, kind: Kind, people: People): AsyncGenerator<Recipient> {
  if (audience.kind === 'deel') yield* inPart(audience, people)
  else if (audience.kind === 'lijst') yield* onList(audience.list, people)
  else yield* whoGot(audience, kind, people)
}

async function* inPart({ part, lang }: Extract<Audience, { kind: 'deel' }>, { staff, reach }: People) {
  if (!staff) return
  for await (const some of batches(staff.placed(part))) {
    const known = lang && (await reach.of(some.map(({ person }) => person)))
    for (const { person, zone } of some)
      if (!known || (known.get(person)?.lang ?? 'nl') === lang) yield { person, zone }
  }
}

async function* onList(list: string, { ledger }: People) {
  for await (const page of ledger.rows(list, ['open'])) for (const { person, zone } of page) yield { person, zone }
}

async function* whoGot({ of, who }: Extract<Audience, { kind: 'ontvangers' }>, kind: Kind, { ledger }: People) {
  const keepsMessage = kind === 'correctie' || kind === 'intrekking'
  for await (const page of ledger.rows(of, ['verzonden']))
    for (const { person, zone, activity, read } of page)
      if (who === 'verzonden' || !read) yield { person, zone, ...(keepsMessage && activity && { activity }) }
}

/** Some at a time, for what is asked of many at once. */
export async function* batches<T>(all: AsyncIterable<T>, size = BATCH): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const one of all) {
    if (batch.push(one) < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
