import type { TalkFile } from '#src/p-gesprek/talks.ts'
import { type Cutoffs, dayOf, type Forgotten, quarterOf, type Retention } from '#src/privacy/retention.ts'
import type { CampaignPrivacy } from './cosmos-campaign-privacy.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import { type Folder, nameOf } from './cosmos-folder.ts'
import { forgotten, oldFolders } from './cosmos-forgetting.ts'
import { keptOrGone } from './cosmos-keeping.ts'
import { parcelOf } from './cosmos-outbox.ts'
import type { TalkLists } from './cosmos-talk-lists.ts'
import { forgetUrns, type UrnDocument } from './cosmos-urns.ts'

type Deps = {
  folders: Changing<Folder>
  campaigns: CampaignPrivacy
  sweeps: Changing<Sweep>
  urns: Changing<UrnDocument>
  lists: TalkLists
  bring: (folder: Folder) => void
  now: () => number
}
type Taken = { gone?: Forgotten; left?: Folder; talk?: TalkFile }

/** The day of the last sweep that came to its end. */
export type Sweep = { readonly id: string; readonly day: string }

const SWEEP = nameOf('sweep')
const nothing: Forgotten = {
  openCase: 0,
  closedCase: 0,
  endedReminder: 0,
  onceKey: 0,
  acquaintance: 0,
  talk: 0,
  urn: 0,
}

/**
 * The daily sweep (P6). It needs nothing to expire by itself. Folder by folder: what is interrupted is done again, and two
 * instances that do it at the same time take nothing twice.
 */
export function cosmosRetention({ folders, campaigns, sweeps, urns, lists, bring, now }: Deps): Retention {
  const forget = async (id: string, limits: Cutoffs): Promise<Forgotten> => {
    const { gone, left, talk } = await folders.change(id, (folder): Decision<Folder, Taken> => {
      if (!folder) return { result: {}, sure: true }
      const { rest, gone, frees } = forgotten(folder, limits)
      if (Object.values(gone).every(n => n === 0)) return { result: {}, sure: true }
      const left = { ...rest, outbox: [...rest.outbox, ...parcelOf({ frees }, now())] }
      const talk = gone.talk > 0 ? folder.talk?.file : undefined
      return { result: { gone, left, ...(talk && { talk }) }, ...keptOrGone(left) }
    })
    if (talk) for (const party of [talk.employee, talk.leader]) await lists.drop(party, talk.id)
    if (left && left.outbox.length > 0) bring(left)
    return gone ?? nothing
  }

  return {
    async forget(limits) {
      const day = dayOf(Date.parse(limits.now))
      if ((await sweeps.find(SWEEP))?.day === day) return 'again'
      let sum = { ...nothing, urn: await forgetUrns(urns, quarterOf(limits.urn)) }
      for await (const { id } of folders.all(oldFolders(limits))) sum = plus(sum, await forget(id, limits))
      await lists.sweep(limits.talk)
      const rest = await campaigns.forget(limits)
      await sweeps.change(SWEEP, () => ({ result: undefined, to: { id: SWEEP, day } }))
      return { ...sum, ...rest }
    },
  }
}

const plus = (a: Forgotten, b: Forgotten): Forgotten => ({
  talk: a.talk + b.talk,
  urn: a.urn + b.urn,
  openCase: a.openCase + b.openCase,
  closedCase: a.closedCase + b.closedCase,
  endedReminder: a.endedReminder + b.endedReminder,
  onceKey: a.onceKey + b.onceKey,
  acquaintance: a.acquaintance + b.acquaintance,
})
