import type { Erased, KeptReminder, Personal } from '#src/privacy/personal.ts'
import type { CampaignPrivacy } from './cosmos-campaign-privacy.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import { emptyFolder, type Folder, personName, type Row } from './cosmos-folder.ts'
import { kept, keptOrGone } from './cosmos-keeping.ts'
import { namesOf } from './cosmos-nameplates.ts'
import { emptyParcel } from './cosmos-outbox.ts'
import type { TalkLists } from './cosmos-talk-lists.ts'
import { talksOf } from './cosmos-talks.ts'
import { oldestFirst } from './order.ts'

type Deps = {
  folders: Changing<Folder>
  lists: TalkLists
  campaigns: CampaignPrivacy
  bring: (folder: Folder) => void
  now: () => number
}
type Counts = Erased['counts']

/** Inzage and erasure (P6). All of a person is in one folder; of an erased one the keys of effects stay, which name nobody. */
export const cosmosPersonal = ({ folders, lists, campaigns, bring, now }: Deps): Personal => ({
  async known(person) {
    const { met, optedOut, cases, agenda } = (await folders.find(personName(person))) ?? emptyFolder('')
    const theirs = await talksOf(folders, person)
    const ofTalks = theirs.flatMap(({ agenda }) => agenda.filter(row => row.person === person))
    return {
      ...(met && { acquaintance: met }),
      cases: cases.toSorted((a, b) => a.file.id.localeCompare(b.file.id)),
      talks: theirs.flatMap(({ talk }) => talk ?? []).toSorted((a, b) => a.file.id.localeCompare(b.file.id)),
      reminders: [...agenda, ...ofTalks].toSorted(oldestFirst).map(reminder),
      ...(optedOut && { optedOut }),
      ...(await campaigns.known(person)),
    }
  },

  /** Talks first: what is of two people has a document of its own. Breaking off in between, one can simply ask again. */
  async erase(person) {
    const ofTalks = await eraseTalks(folders, lists, person)
    const ofCampaigns = await campaigns.erase(person)
    const { counts, left } = await folders.change(personName(person), (folder, mark): Decision<Folder, Wiped> => {
      if (folder?.wiped?.mark === mark) return { result: { counts: folder.wiped.counts, left: folder }, sure: true }
      const counts = countsOf(folder)
      if (!folder || Object.values(counts).every(n => n === 0)) return { result: { counts } }
      const frees = folder.cases.flatMap(({ file }) => namesOf(file))
      // Always one, so that soon after nothing is left of how much there was.
      const outbox = [...folder.outbox, { ...emptyParcel(now()), frees }]
      const left = { ...kept({ ...emptyFolder(folder.id), once: folder.once, outbox }), wiped: { mark, counts } }
      return { result: { counts, left }, to: left }
    })
    if (left) bring(left)
    const reminders = counts.reminders + ofTalks.reminders
    return { store: 'Cosmos DB', counts: { ...counts, ...ofCampaigns, reminders, talks: ofTalks.talks }, clean: true }
  },
})

type Wiped = { counts: Counts; left?: Folder }

const countsOf = (folder: Folder | undefined): Counts => ({
  acquaintance: folder?.met ? 1 : 0,
  cases: folder?.cases.length ?? 0,
  reminders: folder?.agenda.length ?? 0,
  ...(folder?.optedOut && { optedOut: 1 }),
  talks: 0,
})

const reminder = ({ at, about, state }: Row): KeptReminder => ({ at, about, state })

async function eraseTalks(folders: Changing<Folder>, lists: TalkLists, person: string) {
  const theirs = await talksOf(folders, person)
  for (const { id, talk } of theirs) {
    await folders.change(
      id,
      (folder): Decision<Folder, undefined> =>
        folder
          ? { result: undefined, ...keptOrGone({ ...emptyFolder(id), once: folder.once }) }
          : { result: undefined, sure: true },
    )
    for (const party of [talk?.file.employee, talk?.file.leader])
      if (talk && party !== undefined) await lists.drop(party, talk.file.id)
  }
  await lists.forget(person)
  const reminders = theirs.reduce((n, { agenda }) => n + agenda.length, 0)
  return { talks: theirs.length, reminders }
}
