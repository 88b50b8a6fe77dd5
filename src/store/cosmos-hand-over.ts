import type { Case } from '#src/incident/case.ts'
import type { Casebook, HandOver, Saved } from '#src/incident/casebook.ts'
import { dayOf } from '#src/privacy/retention.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import { done, emptyFolder, type Folder, type Move, personName, withKey } from './cosmos-folder.ts'
import { kept } from './cosmos-keeping.ts'
import { type Nameplate, namesOf, offerName, plateName, reserve } from './cosmos-nameplates.ts'
import { parcelOf } from './cosmos-outbox.ts'
import type { Patience } from './cosmos-patience.ts'
import { planned } from './cosmos-rows.ts'

type Deps = { folders: Changing<Folder>; nameplates: Changing<Nameplate>; now: () => number }
type Handing = Deps & { relay: (folder: Folder) => Promise<void>; together: Patience['together'] }
type Left = { saved: Saved; folder?: Folder }

/**
 * A case goes from one folder to another (A10, docs/store.md). The write on the folder of the giver decides: with it the case is no
 * longer theirs and lies in the outbox, on its way. So it is always in one place, and whoever comes second finds it gone.
 */
export function cosmosHandOver(deps: Handing): Pick<Casebook, 'offered' | 'handOver'> {
  const { folders, nameplates, relay, together, now } = deps

  /** Not there is confirmed by the store; a name that is there never stands for another folder. */
  const surelyOf = (offer: string) =>
    nameplates.change(
      offerName(offer),
      (plate): Decision<Nameplate, string | undefined> =>
        plate ? { result: plate.folder, sure: true } : { result: undefined },
    )

  /** Said before the case leaves, so that it cannot come to somebody who has erased themselves meanwhile. */
  const expect = (taker: string, { key, id }: HandOver) =>
    folders.change(taker, (before, mark): Decision<Folder, void> => {
      const folder = before ?? emptyFolder(taker)
      if (done(folder, key, mark)) return { result: undefined, sure: true }
      if (Object.hasOwn(folder.awaits ?? {}, id)) return { result: undefined }
      return { result: undefined, to: kept({ ...folder, awaits: { ...folder.awaits, [id]: dayOf(now()) } }) }
    })

  /** The name of an offer goes before the answer does, so that somebody may press again when only the arrival tells. */
  const arrived = (taker: string, { key }: HandOver) =>
    folders.change(taker, (folder, mark): Decision<Folder, boolean> => {
      if (folder && done(folder, key, mark)) return { result: true, sure: true }
      return { result: false }
    })

  const leave = (giver: string, { key, offer, owner, id, becomes }: HandOver) =>
    folders.change(giver, (folder, mark): Decision<Folder, Left> => {
      const was = folder && done(folder, key, mark)
      if (was) return { result: { saved: was === 'mine' ? 'saved' : 'again', folder }, sure: true }
      const file = folder && offeredIn(folder, offer)
      const moved = file && becomes(file)
      if (!folder || !moved) return { result: { saved: 'stale' } }
      if (moved.file.owner !== owner || moved.file.id !== id) throw new TypeError('a case comes to whom accepts it')
      const move: Move = { key, file: moved.file, due: planned([], moved.file, moved.due) }
      const others = folder.agenda.filter(({ about }) => about !== file.id)
      const left: Folder = {
        ...folder,
        cases: folder.cases.filter(one => one.file !== file),
        agenda: planned(others, file, moved.told),
        outbox: [...folder.outbox, ...parcelOf({ move, frees: namesOf(file) }, now())],
      }
      const to = kept(withKey(left, key, mark, now()))
      return { result: { saved: 'saved', folder: to }, to }
    })

  return {
    async offered(offer) {
      const plate = await nameplates.find(offerName(offer))
      const folder = plate && (await folders.find(plate.folder))
      return folder && offeredIn(folder, offer)
    },

    handOver: change =>
      together(async () => {
        const [giver, taker] = [await surelyOf(change.offer), personName(change.owner)]
        if (!giver) return (await arrived(taker, change)) ? 'again' : 'stale'
        if (giver === taker) return 'stale'
        await expect(taker, change)
        const { saved, folder } = await leave(giver, change)
        if (folder && folder.outbox.length > 0) await relay(folder)
        return saved
      }),
  }
}

/** Brings a case into the folder of its new owner, once. Not to somebody who has erased themselves since they accepted it. */
export const delivering =
  ({ folders, nameplates, now }: Deps) =>
  async ({ key, file, due }: Move): Promise<void> => {
    const taker = personName(file.owner)
    await reserve(nameplates, plateName(file.id), taker)
    const arrived = await folders.change(taker, (folder, mark): Decision<Folder, boolean> => {
      if (folder && done(folder, key, mark)) return { result: true, sure: true }
      if (!folder || !Object.hasOwn(folder.awaits ?? {}, file.id)) return { result: false }
      const { [file.id]: _, ...awaits } = folder.awaits ?? {}
      const cases = [...folder.cases, { file, touched: dayOf(now()) }]
      const to = { ...folder, awaits, cases, agenda: planned(folder.agenda, file, due) }
      return { result: true, to: kept(withKey(to, key, mark, now())) }
    })
    if (!arrived) await nameplates.remove(plateName(file.id))
  }

const offeredIn = ({ cases }: Folder, offer: string): Case | undefined =>
  cases.find(({ file }) => file.offered?.name === offer)?.file
