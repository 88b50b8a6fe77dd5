import type { Saved } from '#src/incident/casebook.ts'
import type { TalkChange, TalkFile, Talks } from '#src/p-gesprek/talks.ts'
import { dayOf } from '#src/privacy/retention.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import type { Question } from './cosmos-documents.ts'
import { done, emptyFolder, type Folder, personName, talkName, withKey } from './cosmos-folder.ts'
import { kept } from './cosmos-keeping.ts'
import { replanned } from './cosmos-rows.ts'

type Deps = { folders: Changing<Folder>; now: () => number }

/** How many somebody may be part of: who leads more people has not seen them for a long time. */
const MOST = 1_000
/** How many documents are written side by side: enough to be quick, few enough for the smallest account. */
const AT_ONCE = 10

/**
 * A talk is of two people, so it is a document of its own, with the dates of both in it: a turn stays one conditional write, and
 * what is for the one can never come without what is for the other.
 */
export function cosmosTalks({ folders, now }: Deps): Talks {
  const decide =
    ({ key, file, due }: TalkChange) =>
    (before: Folder | undefined, mark: string): Decision<Folder, Saved> => {
      const folder = before ?? emptyFolder(talkName(file.id))
      const was = done(folder, key, mark)
      if (was) return { result: was === 'mine' ? 'saved' : 'again', sure: true }
      const current = folder.talk?.file
      const isNext = file.version === 1 ? !current : current?.version === file.version - 1
      if (!isNext || (current && current.employee !== file.employee)) return { result: 'stale' }
      const talk = { file, touched: dayOf(now()) }
      const parties = [personName(file.employee), personName(file.leader)]
      const agenda = replanned(folder.agenda, file.id, due)
      return { result: 'saved', to: kept(withKey({ ...folder, talk, parties, agenda }, key, mark, now())) }
    }

  const save = (change: TalkChange): Promise<Saved> =>
    folders.change(talkName(change.file.id), decide(change), change.file.version === 1)

  return {
    find: async id => (await folders.find(talkName(id)))?.talk?.file,
    of: async person => (await talksOf(folders, person)).flatMap(({ talk }) => talk?.file ?? []).toSorted(byId),
    save,
    async saveAll(changes) {
      const saved: Saved[] = []
      for (let i = 0; i < changes.length; i += AT_ONCE)
        saved.push(...(await Promise.all(changes.slice(i, i + AT_ONCE).map(save))))
      return saved
    },
  }
}

const byId = (a: TalkFile, b: TalkFile) => a.id.localeCompare(b.id)

/** The one question over all partitions on the way of a person: a list that is looked at a few times a year. */
export const talksOf = (folders: Changing<Folder>, person: string): Promise<Folder[]> =>
  folders.some(withParty(personName(person)), MOST)

const withParty = (party: string): Question => ({
  text: 'SELECT * FROM c WHERE ARRAY_CONTAINS(c.parties, @party)',
  values: { party },
})
