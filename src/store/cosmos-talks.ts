import type { Saved } from '#src/incident/casebook.ts'
import type { TalkChange, Talks } from '#src/p-gesprek/talks.ts'
import { dayOf } from '#src/privacy/retention.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import type { Question } from './cosmos-documents.ts'
import { done, emptyFolder, type Folder, personName, talkName, withKey } from './cosmos-folder.ts'
import { kept } from './cosmos-keeping.ts'
import { replanned } from './cosmos-rows.ts'
import type { TalkLists } from './cosmos-talk-lists.ts'

type Deps = {
  folders: Changing<Folder>
  lists: TalkLists
  /** For work after the answer. */
  later: (work: () => Promise<void>) => void
  now: () => number
}

/** How many documents are read or written side by side: enough to be quick, few enough for the smallest account. */
const AT_ONCE = 10

/** `led`: who led it before, when that is somebody else. `unlisted`: it must come into the list of its leidinggevende first. */
type Done = { readonly saved: Saved | 'unlisted'; readonly led?: string }

/**
 * A talk is of two people, so it is a document of its own, with the dates of both in it: a turn stays one conditional write, and
 * what is for the one can never come without what is for the other. Each of the two has a list of their talks.
 */
export function cosmosTalks({ folders, lists, later, now }: Deps): Talks {
  const decide =
    ({ key, file, due }: TalkChange, isListed: boolean) =>
    (before: Folder | undefined, mark: string): Decision<Folder, Done> => {
      const folder = before ?? emptyFolder(talkName(file.id))
      const was = done(folder, key, mark)
      if (was) return { result: { saved: was === 'mine' ? 'saved' : 'again' }, sure: true }
      const current = folder.talk?.file
      const isNext = file.version === 1 ? !current : current?.version === file.version - 1
      if (!isNext || (current && current.employee !== file.employee)) return { result: { saved: 'stale' } }
      const isOther = current !== undefined && current.leader !== file.leader
      if (isOther && !isListed) return { result: { saved: 'unlisted' }, sure: true }
      const talk = { file, touched: dayOf(now()) }
      const parties = [personName(file.employee), personName(file.leader)]
      const agenda = replanned(folder.agenda, file.id, due)
      const to = kept(withKey({ ...folder, talk, parties, agenda }, key, mark, now()))
      return { result: { saved: 'saved', ...(isOther && { led: current.leader }) }, to }
    }

  async function save(change: TalkChange, isListed = false): Promise<Saved> {
    const { id, leader, version } = change.file
    const { saved, led } = await folders.change(talkName(id), decide(change, isListed), version === 1)
    if (led !== undefined) later(() => lists.tidy(led, id))
    if (saved !== 'unlisted') return saved
    await lists.add(leader, [id])
    return save(change, true)
  }

  /** New talks into the lists of both, each list once. */
  async function list(changes: readonly TalkChange[]) {
    const all = new Map<string, string[]>()
    for (const { file } of changes.filter(({ file }) => file.version === 1))
      for (const person of [file.employee, file.leader]) all.set(person, [...(all.get(person) ?? []), file.id])
    await sideBySide([...all], ([person, ids]) => lists.add(person, ids))
  }

  return {
    find: async id => (await folders.find(talkName(id)))?.talk?.file,
    async of(person) {
      const files = await sideBySide(await lists.of(person), async id => (await folders.find(talkName(id)))?.talk?.file)
      return files.flatMap(file => (file && [file.employee, file.leader].includes(person) ? [file] : []))
    },
    async save(change) {
      await list([change])
      return save(change)
    },
    async saveAll(changes) {
      await list(changes)
      return sideBySide(changes, change => save(change))
    },
  }
}

async function sideBySide<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let i = 0; i < all.length; i += AT_ONCE)
    results.push(...(await Promise.all(all.slice(i, i + AT_ONCE).map(work))))
  return results
}

/** For inzage and erasure, over all partitions: nothing may be missed, whatever the lists say. */
export async function talksOf(folders: Changing<Folder>, person: string): Promise<Folder[]> {
  const all: Folder[] = []
  for await (const one of folders.all(withParty(personName(person)))) all.push(one)
  return all
}

const withParty = (party: string): Question => ({
  text: 'SELECT * FROM c WHERE ARRAY_CONTAINS(c.parties, @party)',
  values: { party },
})
