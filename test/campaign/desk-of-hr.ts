import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Card } from '#cards/card.ts'
import { schedule } from '#src/agenda/schedule.ts'
import { bookOf } from '#src/campaign/campaign.ts'
import { type Changed, finished, gathered, started } from '#src/campaign/changes.ts'
import type { CampaignDeps } from '#src/campaign/deps.ts'
import type { Settled } from '#src/campaign/ledger.ts'
import { campaignRoutes } from '#src/campaign/routes.ts'
import { readCsv } from '#src/people/csv.ts'
import { fileDirectory } from '#src/people/directory.ts'
import { decoded, encodingOf } from '#src/people/encoding.ts'
import { linesIn } from '#src/people/lines.ts'
import type { GivenFile } from '#src/privacy/files.ts'
import { csvFile } from '#src/report/csv.ts'
import { xlsxFile } from '#src/report/xlsx.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { joined } from '#src/teams/dispatch.ts'
import type { Now } from '#src/teams/live.ts'
import type { From } from '#src/teams/routes.ts'
import { colleague, friday, personOf } from '../teams/client.ts'
import { type Button, button } from '../teams/reading.ts'
import { standIn } from './stand-in.ts'

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** Twelve medewerkers of two units, two of HR, one who runs Trede. */
const people = [
  ...Array.from({ length: 12 }, (_, i) =>
    colleague(id(i), { roles: ['medewerker'], unit: i < 6 ? 'eenheid-1' : 'eenheid-2' }),
  ),
  colleague('robin', { roles: ['hr'] }),
  colleague('alex', { roles: ['hr'] }),
  colleague('bo', { roles: ['beheerder'] }),
]

const everybody = fileDirectory(people)

export type Office = ReturnType<typeof office>

/** The cards of campaigns as HR presses them, over a real store. */
export function office({ lang = 'nl' as 'nl' | 'en', smallest = 10, units = everybody.units?.() ?? [] } = {}) {
  let now = friday
  const store = sqliteStore(':memory:', () => now)
  const directory = fileDirectory(people)
  const [sent, audited, files, faults]: [string[], string[], GivenFile[], unknown[]] = [[], [], [], []]
  const followed = new Map<string, () => Promise<Now>>()
  const desk = standIn({ store, staff: directory, now: () => now, sent })
  let names = 0

  const deps: CampaignDeps = {
    desk,
    people: directory,
    schedule,
    random: { id: () => `fresh-name-${++names}` },
    digest: (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url'),
    first: async key => (await store.casebook.count(key, { unit: 'u', month: '2026-11', tallies: [] })) === 'saved',
    organisations: ['voorbeeld'],
    units,
    rowsOf: bytes => readCsv(linesIn(decoded(bytes, encodingOf(bytes)))),
    smallest,
    files: {
      offer: async (_from, file) => {
        files.push(file)
        return { link: 'https://example.nl/file' }
      },
    },
    writers: { csv: csvFile, xlsx: xlsxFile },
    live: { follow: ({ message }, look) => void (message && followed.set(message, look)) },
    audit: async (kind, person) => void audited.push(`${kind} ${person.split(':')[1]}`),
    onError: error => void faults.push(error),
  }
  const features = campaignRoutes(deps)
  const does = joined(features, ({ does }) => does)
  const says = joined(features, ({ says }) => says)

  const from = async (user: string, message?: string): Promise<From> => {
    const { roles = [], zone = 'Europe/Amsterdam' } = (await directory.find(personOf(user))) ?? {}
    const who = { person: personOf(user), conversation: `chat-${user}`, lang, roles, unit: 'u', organisation: 'o' }
    return { ...who, region: 'nl', zone, now, ...(message && { message }) }
  }

  const pressRaw = async (
    user: string,
    { verb, data }: Button,
    inputs: object = {},
    message?: string,
  ): Promise<Card> => {
    const route = does.get(verb)
    if (!route) throw new Error(`nobody knows ${verb}`)
    return route.handler({ ...data, ...inputs }, await from(user, message))
  }

  /** The engine by hand: everybody of the audience gets it. */
  const step = async (campaign: string, change: (now: string) => Changed) => {
    const changed = change(new Date(now).toISOString())
    if ('no' in changed) throw new Error(`${campaign} does not: ${changed.no}`)
    if ((await store.campaigns.save(changed.to)) === 'stale') throw new Error('stale')
  }
  const found = async (campaign: string) => {
    const one = await store.campaigns.find(campaign)
    if (!one) throw new Error(`no campaign ${campaign}`)
    return one
  }

  return {
    store,
    desk,
    sent,
    audited,
    files,
    faults,
    followed,
    press: (user: string, card: Card, name: string, inputs: object = {}, message?: string) =>
      pressRaw(user, button(card, name), inputs, message),
    pressRaw,
    /** Presses on another instance, which has nothing in memory. */
    another() {
      const other = joined(campaignRoutes(deps), ({ does }) => does)
      return async (user: string, { verb, data }: Button) =>
        (other.get(verb)?.handler ?? assert.fail())({ ...data }, await from(user))
    },
    async say(user: string): Promise<Card> {
      const route = says.get('campagne')
      if (!route) throw new Error('nobody answers')
      return route.handler(await from(user), '', [])
    },
    pass(millis: number) {
      now += millis
    },
    found,
    /** Starts it, fills the book with these people, and sends to none of them yet. */
    async begin(campaign: string, members: readonly string[]) {
      const one = await found(campaign)
      await step(campaign, at => started(one, at))
      await store.ledger.begin(bookOf(one), members.length)
      await store.ledger.add(
        bookOf(one),
        members.map(user => ({ person: personOf(user), zone: 'Europe/Amsterdam' })),
      )
      const begun = await found(campaign)
      await step(campaign, at => gathered(begun, members.length, at))
    },
    /** How it ended for these people. */
    async end(campaign: string, users: readonly string[], ended: Omit<Settled, 'person'>) {
      const persons = users.map(personOf)
      const until = new Date(now + 60_000).toISOString()
      await store.ledger.intend(campaign, persons, { holder: 'h', now: new Date(now).toISOString(), until })
      await store.ledger.settle(
        campaign,
        'h',
        persons.map(person => ({ person, activity: `a-${person}`, ...ended })),
      )
    },
    async finish(campaign: string) {
      const one = await found(campaign)
      await step(campaign, at => finished(one, at))
    },
    stop: () => store.close(),
  }
}
