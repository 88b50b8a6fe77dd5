import { randomBytes } from 'node:crypto'
import type { Tallies } from '#src/incident/casebook.ts'
import type { Changing } from './cosmos-change.ts'
import { added, type Counts, countsName, noCounts } from './cosmos-counts.ts'
import type { Folder, Move, Parcel } from './cosmos-folder.ts'
import { keptOrGone } from './cosmos-keeping.ts'
import type { Nameplate } from './cosmos-nameplates.ts'

/** Milliseconds that the instance that made a parcel has for bringing it, before others do. */
const OWN_TIME = 5_000

/** None when there is nothing to bring. The name is random: where it arrives it says nothing about where it came from. */
export function parcelOf({ counted, move, frees = [] }: Contents, now: number): Parcel[] {
  if (counted?.tallies.some(({ measure, value }) => typeof measure !== 'string' || typeof value !== 'string'))
    throw new TypeError('a tally has a measure and a value')
  const counts = counted && counted.tallies.length > 0
  if (!counts && !move && frees.length === 0) return []
  return [{ ...emptyParcel(now), ...(counts && { counted }), ...(move && { move }), frees }]
}

/** Brings nothing, but makes that the folder is looked at once more. */
export const emptyParcel = (now: number): Parcel => ({
  id: randomBytes(9).toString('base64url'),
  from: new Date(now + OWN_TIME).toISOString(),
  frees: [],
})

export type Contents = { readonly counted?: Tallies; readonly move?: Move; readonly frees?: readonly string[] }

type Deps = {
  folders: Changing<Folder>
  nameplates: Changing<Nameplate>
  counts: Changing<Counts>
  deliver: (move: Move) => Promise<void>
  now: () => number
}

/**
 * Brings what a folder has for other documents. Every step can be done again without effect, so that it does not matter which
 * instance does it, how often, or where it stops: the parcel leaves the outbox last.
 */
export const relaying =
  ({ folders, nameplates, counts, deliver, now }: Deps) =>
  async ({ id, outbox }: Folder): Promise<void> => {
    for (const parcel of outbox) {
      await count(counts, parcel, now())
      if (parcel.move) await deliver(parcel.move)
      for (const name of parcel.frees) await nameplates.remove(name)
    }
    const brought = new Set(outbox.map(parcel => parcel.id))
    await folders.change(id, folder => {
      const rest = folder?.outbox.filter(parcel => !brought.has(parcel.id))
      if (!folder || !rest || rest.length === folder.outbox.length) return { result: undefined, sure: true }
      return { result: undefined, ...keptOrGone({ ...folder, outbox: rest }) }
    })
  }

const count = async (counts: Changing<Counts>, { id, counted }: Parcel, now: number) => {
  if (!counted) return
  const name = countsName(counted)
  await counts.change(name, before => {
    const after = added(before ?? noCounts(name, counted), id, counted.tallies, now)
    return after ? { result: undefined, to: after } : { result: undefined, sure: true }
  })
}
