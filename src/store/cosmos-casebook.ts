import type { Casebook, Change, Saved, Tallies } from '#src/incident/casebook.ts'
import { dayOf, retention } from '#src/privacy/retention.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import { done, emptyFolder, type Folder, nameOf, personName, withKey } from './cosmos-folder.ts'
import { cosmosHandOver } from './cosmos-hand-over.ts'
import { kept } from './cosmos-keeping.ts'
import { type Nameplate, namesOf, reserve } from './cosmos-nameplates.ts'
import { parcelOf } from './cosmos-outbox.ts'
import type { Patience } from './cosmos-patience.ts'
import { planned } from './cosmos-rows.ts'
import { newestFirst } from './order.ts'

type Deps = {
  folders: Changing<Folder>
  nameplates: Changing<Nameplate>
  /** Takes what lies in the outbox of this folder to where it belongs, after the answer. */
  bring: (folder: Folder) => void
  /** Takes it there now. */
  relay: (folder: Folder) => Promise<void>
  together: Patience['together']
  now: () => number
}

export function cosmosCasebook({ folders, nameplates, bring, relay, together, now }: Deps): Casebook {
  const casesOf = async (owner: string) =>
    ((await folders.find(personName(owner)))?.cases ?? []).map(({ file }) => file)

  /** The effect, its key and what goes elsewhere in one write; `undefined` when the folder is not as the effect needs it. */
  async function once(key: string, name: string, effect: Effect, { counted, isNew }: Elsewhere): Promise<Saved> {
    const decide = (before: Folder | undefined, mark: string): Decision<Folder, Done> => {
      const folder = before ?? emptyFolder(name)
      const was = done(folder, key, mark)
      if (was) return { result: was === 'mine' ? { saved: 'saved', folder } : { saved: 'again' }, sure: true }
      const after = effect(folder)
      if (!after) return { result: { saved: 'stale' } }
      const outbox = [...after.outbox, ...parcelOf({ counted, frees: namesLost(folder, after) }, now())]
      const to = kept(withKey({ ...after, outbox }, key, mark, now()))
      return { result: { saved: 'saved', folder: to }, to }
    }
    const { saved, folder } = await folders.change(name, decide, isNew)
    if (folder && folder.outbox.length > 0) bring(folder)
    return saved
  }

  /** A new case needs a name of its own, and so does an offer; not with a key that was used, for then nothing will be saved. */
  async function mayHave({ key, file }: Change): Promise<boolean> {
    if (file.version !== 1 && !file.offered) return true
    const folder = personName(file.owner)
    const before = await folders.seen(folder)
    if (before && done(before, key, '') !== undefined) return true
    const had = before?.cases.find(one => one.file.id === file.id)
    const needed = namesOf(file).filter(name => !had || !namesOf(had.file).includes(name))
    for (const name of needed) if (!(await reserve(nameplates, name, folder))) return false
    return true
  }

  const saved = ({ key, file, due, counted }: Change): Promise<Saved> =>
    once(
      key,
      personName(file.owner),
      folder => {
        const before = folder.cases.find(one => one.file.id === file.id)
        if ((before?.file.version ?? 0) !== file.version - 1) return undefined
        const cases = [...folder.cases.filter(one => one !== before), { file, touched: dayOf(now()) }]
        return { ...folder, cases, agenda: planned(folder.agenda, file, due) }
      },
      { counted },
    )

  return {
    find: async (owner, id) => (await casesOf(owner)).find(file => file.id === id),
    of: async owner => (await casesOf(owner)).toSorted(newestFirst),

    save: change => together(async () => ((await mayHave(change)) ? saved(change) : 'stale')),

    erase: ({ key, file, counted }) =>
      once(
        key,
        personName(file.owner),
        folder => {
          const before = folder.cases.find(one => one.file.id === file.id && one.file.version === file.version)
          if (!before) return undefined
          const cases = folder.cases.filter(one => one !== before)
          return { ...folder, cases, agenda: folder.agenda.filter(({ about }) => about !== file.id) }
        },
        { counted },
      ),

    ...cosmosHandOver({ folders, nameplates, relay, together, now }),

    count: (key, counted) =>
      once(key, nameOf('count', key), folder => ({ ...folder, ttl: KEY_LIFE }), { counted, isNew: true }),
  }
}

type Effect = (folder: Folder) => Folder | undefined
type Done = { saved: Saved; folder?: Folder }
type Elsewhere = { counted: Tallies; isNew?: boolean }

/** Names that a case had and nothing has any more. */
function namesLost(before: Folder, after: Folder): string[] {
  const names = ({ cases }: Folder) => cases.flatMap(({ file }) => namesOf(file))
  return names(before).filter(name => !names(after).includes(name))
}

/** Seconds that the key of something counted without a person is kept, where the store itself keeps time. */
const KEY_LIFE = retention.onceKey.period.days * 86_400
