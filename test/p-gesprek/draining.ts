import { randomBytes } from 'node:crypto'
import type { Steady } from '#src/agenda/clock.ts'
import { schedule } from '#src/agenda/schedule.ts'
import type { Pace } from '#src/campaign/pace.ts'
import { readConfig } from '#src/config.ts'
import type { Profile } from '#src/people/people.ts'
import { digest } from '#src/privacy/digest.ts'
import { measuring } from '#src/privacy/measures.ts'
import type { Store } from '#src/store/store.ts'
import { agents } from '#src/teams/agents.ts'
import { asking } from '#src/teams/asking.ts'
import { connector } from '#src/teams/connector.ts'
import type { Turns } from '#src/teams/may-leave.ts'
import { reminders } from '#src/trede-reminders.ts'
import { openTalks } from '#src/trede-talks.ts'
import { chatOf } from '../campaign/world.ts'

export const config = readConfig({ PORT: '0' }, true)

/** Everybody is there without standing anywhere: `t:3` leads `t:3m0`, `t:3m1` and so on. */
export const someone = (person: string): Profile => {
  const [leader = ''] = person.split('m')
  return {
    person,
    roles: [person.includes('m') ? 'medewerker' : 'leidinggevende'],
    unit: 'eenheid-1',
    organisation: 'bzk',
    region: 'nl',
    zone: 'Europe/Amsterdam',
    leads: [],
    ...(leader !== person && { leader }),
  }
}

type Parts = {
  store: Store
  url: string
  now: () => number
  steady: Steady
  pace: Pace
  turns: Turns
  onError: (error: unknown) => void
  /** Around every message that goes to the connector. */
  around?: <T>(sending: Promise<T>) => Promise<T>
}

/** The reminders of p-gesprekken as the bot has them, for people who can all be reached at `url`; no gate and no turns. */
export function draining({ store, url, now, steady, pace, turns, onError, around = sending => sending }: Parts) {
  const directory = { find: async (person: string) => someone(person) }
  const talks = openTalks(
    { config, store, clock: { now }, directory },
    {
      schedule,
      digest,
      onError,
      random: { id: () => randomBytes(9).toString('base64url'), number: () => 0 },
      contacts: () => [],
      audit: async () => undefined,
    },
  )
  const acquaintances = {
    ...store.acquaintances,
    find: async (person: string) => ({
      address: { serviceUrl: url, conversation: chatOf(person), tenant: 't', user: person, bot: 'b' },
      seen: '2026-11',
    }),
  }
  const connect = connector({ trusted: () => true, agents: agents() })
  return reminders({
    features: talks.routes,
    ask: asking({ directory, acquaintances, now, onError }),
    connector: call => around(connect(call)),
    measure: measuring(),
    trusted: () => true,
    ...{ agenda: store.agenda, turns, pace, steady, now, onError },
  })
}
