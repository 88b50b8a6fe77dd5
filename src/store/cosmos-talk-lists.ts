import { dayOf } from '#src/privacy/retention.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import { type Folder, nameOf, personName, talkName } from './cosmos-folder.ts'

/** When a talk came into a list, and by which writing: an entry is only taken out as it was seen. */
type Entry = { readonly on: string; readonly mark: string }

/**
 * Of which talks somebody is part, so that one read finds them. It names a talk before that is there and a while after it is
 * somebody else's, never too few: what counts is what stands in the talk.
 */
export type TalkList = {
  readonly id: string
  readonly party: string
  readonly talks: Readonly<Record<string, Entry>>
  /** Indexed: since when the oldest stands in it. */
  readonly oldest: string
}

const listName = (person: string): string => nameOf('talks of', person)

type Deps = { lists: Changing<TalkList>; folders: Changing<Folder>; now: () => number }

export function talkLists({ lists, folders, now }: Deps) {
  const isOf = async (party: string, talk: string) =>
    (await folders.find(talkName(talk)))?.parties?.includes(party) ?? false

  const change = (id: string, to: (talks: TalkList['talks']) => Record<string, Entry>) =>
    lists.change(id, (list): Decision<TalkList, undefined> => {
      if (!list) return { result: undefined, sure: true }
      const talks = to(list.talks)
      const oldest = Object.values(talks)
        .map(({ on }) => on)
        .toSorted()[0]
      return oldest === undefined
        ? { result: undefined, gone: true }
        : { result: undefined, to: { ...list, talks, oldest } }
    })

  return {
    of: async (person: string): Promise<string[]> =>
      Object.keys((await lists.find(listName(person)))?.talks ?? {}).toSorted(),

    /** Before the talks are written: a list that names too many does no harm. */
    add(person: string, talks: readonly string[], isNew = false): Promise<undefined> {
      const id = listName(person)
      return lists.change(
        id,
        (list, mark): Decision<TalkList, undefined> => {
          const on = dayOf(now())
          const added = Object.fromEntries(talks.map(talk => [talk, { on, mark }]))
          const before = list ?? { id, party: personName(person), talks: {}, oldest: on }
          return { result: undefined, to: { ...before, talks: { ...before.talks, ...added } } }
        },
        isNew,
      )
    },

    drop: (person: string, talk: string) =>
      change(listName(person), talks => Object.fromEntries(Object.entries(talks).filter(([id]) => id !== talk))),

    /** Takes out what is somebody else's or gone. What came in again meanwhile stays. */
    async tidy(person: string, talk: string) {
      const id = listName(person)
      const entry = (await lists.find(id))?.talks[talk]
      if (!entry || (await isOf(personName(person), talk))) return
      await change(id, talks =>
        Object.fromEntries(Object.entries(talks).filter(([key, { mark }]) => key !== talk || mark !== entry.mark)),
      )
    },

    /** For the sweep: lists with something in it that is older than `day` are gone through; what is still true is as of today. */
    async sweep(day: string) {
      const text = 'SELECT * FROM c WHERE c.oldest < @day'
      for await (const { id, party, talks } of lists.all({ text, values: { day } })) {
        const alive = new Set<string>()
        for (const talk of Object.keys(talks)) if (await isOf(party, talk)) alive.add(talk)
        await change(id, current => refreshed(current, talks, alive, dayOf(now())))
      }
    },

    forget: (person: string) => lists.remove(listName(person)),
  }
}

export type TalkLists = ReturnType<typeof talkLists>

/** What came in again since it was seen stays as it is. */
const refreshed = (current: TalkList['talks'], seen: TalkList['talks'], alive: ReadonlySet<string>, on: string) =>
  Object.fromEntries(
    Object.entries(current).flatMap(([talk, entry]) => {
      if (entry.mark !== seen[talk]?.mark) return [[talk, entry] as const]
      return alive.has(talk) ? [[talk, { ...entry, on }] as const] : []
    }),
  )
