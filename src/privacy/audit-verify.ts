import { BEGINNING, type Chain, type Checkpoint } from './audit-chain.ts'
import type { AuditTrail, Entry, Mark } from './audit-trail.ts'

/** The first thing that is wrong, and at which entry. */
export type Fault = { readonly seq: number; readonly wrong: string }

/** What a sound trail holds. `since`: entries after the last checkpoint, which only the next one will vouch for. */
export type Sound = {
  readonly entries: number
  readonly last: number
  readonly pruned: number
  readonly checkpoints: number
  readonly since: number
}

type Reading = Pick<AuditTrail, 'marks' | 'after'>

const PAGE = 1_000
const LOWEST = -(2 ** 53) + 1

/**
 * Checks every entry from `anchor` on, up to and including `until`; also what stands before the anchor, where nothing may be.
 * `look` may find a fault of its own in an entry that fits. Resolves to the last entry's place in the chain.
 */
export async function walk(
  trail: Reading,
  links: Chain,
  { anchor = BEGINNING, until = Number.POSITIVE_INFINITY, look = fine }: Walk = {},
): Promise<Pick<Mark, 'seq' | 'mac'> | Fault> {
  let [at, from]: [Pick<Mark, 'seq' | 'mac'>, number] = [anchor, LOWEST]
  for (;;) {
    const page = await trail.after(from, PAGE)
    for (const entry of page) {
      if (at.seq >= until) return at
      const fault = faultOf(entry, at, links) ?? look(entry)
      if (fault) return fault
      at = entry
    }
    const last = page.at(-1)
    if (!last || page.length < PAGE) return at
    from = last.seq
  }
}

type Walk = { anchor?: Pick<Mark, 'seq' | 'mac'>; until?: number; look?: (entry: Entry) => Fault | undefined }

const fine = () => undefined

function faultOf(entry: Entry, before: Pick<Mark, 'seq' | 'mac'>, links: Chain): Fault | undefined {
  const wanted = before.seq + 1
  if (entry.seq < wanted) return { seq: entry.seq, wrong: 'stands before the anchor, where all was pruned' }
  if (entry.seq > wanted) return { seq: wanted, wrong: 'is missing' }
  if (entry.mac !== links.entry(before.mac, entry))
    return { seq: entry.seq, wrong: 'does not fit the chain: changed, swapped, inserted or made with another key' }
  return undefined
}

export const isFault = (found: object): found is Fault => 'wrong' in found

/** The whole trail against its own marks and against the checkpoints outside the store, oldest first. */
export async function verify(trail: Reading, links: Chain, checkpoints: readonly Checkpoint[]): Promise<Sound | Fault> {
  const { anchor = BEGINNING, head = BEGINNING } = await trail.marks()
  if (anchor !== BEGINNING && !links.isMark('anchor', anchor))
    return { seq: anchor.seq, wrong: 'the anchor is not sealed with this key' }
  const forged = checkpoints.find(said => !links.isCheckpoint(said))
  if (forged) return { seq: forged.seq, wrong: 'its checkpoint was changed or made with another key' }

  const saidOf = Map.groupBy(checkpoints, ({ seq }) => seq)
  const denied = (entry: Pick<Mark, 'seq' | 'mac'>): Fault | undefined =>
    saidOf.get(entry.seq)?.some(({ mac }) => mac !== entry.mac)
      ? { seq: entry.seq, wrong: 'is another one than its checkpoint says: the chain was made again' }
      : undefined

  const last = await walk(trail, links, { anchor, look: denied })
  if (isFault(last)) return last
  return (
    denied(anchor) ??
    wrongHead(head, last, links) ??
    wrongEnd(last.seq, checkpoints) ??
    wrongBeginning(anchor.seq, checkpoints) ?? {
      entries: last.seq - anchor.seq,
      last: last.seq,
      pruned: anchor.seq,
      checkpoints: checkpoints.length,
      since: last.seq - Math.max(anchor.seq, ...checkpoints.map(({ seq }) => seq)),
    }
  )
}

function wrongHead(head: Mark, last: Pick<Mark, 'seq' | 'mac'>, links: Chain): Fault | undefined {
  if (head === BEGINNING) return last.seq === 0 ? undefined : { seq: last.seq, wrong: 'has no head after it' }
  if (!links.isMark('head', head)) return { seq: head.seq, wrong: 'the head is not sealed with this key' }
  if (head.seq > last.seq) return { seq: last.seq + 1, wrong: 'is missing: the end was cut off' }
  if (head.seq < last.seq) return { seq: head.seq + 1, wrong: 'comes after the head' }
  return head.mac === last.mac ? undefined : { seq: head.seq, wrong: 'is not the one that the head says' }
}

function wrongEnd(last: number, checkpoints: readonly Checkpoint[]): Fault | undefined {
  const beyond = checkpoints.find(({ seq }) => seq > last)
  return beyond && { seq: last + 1, wrong: `is missing: a checkpoint says that there are ${beyond.seq}` }
}

/** The anchor only ever moves on; one that moved back means that an older store was put in the place of this one. */
function wrongBeginning(anchor: number, checkpoints: readonly Checkpoint[]): Fault | undefined {
  const later = checkpoints.find(({ seq, count }) => seq - count > anchor)
  return later && { seq: anchor + 1, wrong: `was pruned before, says the checkpoint of ${later.seq}` }
}
