import type { Card } from '#cards/card.ts'
import { movableClock } from '#src/agenda/clock.ts'
import { readConfig } from '#src/config.ts'
import exampleContacts from '#src/people/contacts.json' with { type: 'json' }
import { fileDirectory } from '#src/people/directory.ts'
import { readContacts } from '#src/people/read-contacts.ts'
import { logTo } from '#src/privacy/log.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import type { Store } from '#src/store/store.ts'
import type { Understood } from '#src/teams/dispatch.ts'
import { type Parts, trede } from '#src/trede.ts'
import { sawLog } from '../logs.ts'
import { type Answer, closed, connector, listening, type Sent } from './connector.ts'
import { type Button, cardIn } from './reading.ts'

const tenant = '11111111-1111-4111-8111-111111111111'
/** Friday 20 November 2026, 10:00 in the Netherlands. */
export const friday = Date.parse('2026-11-20T09:00:00Z')
export const DAY = 86_400_000

export const personOf = (user: string) => `${tenant}:${user}`
/** Somebody for the people file; `change` overrides. */
export const colleague = (id: string, change: object = {}) => ({
  id,
  tenant,
  roles: ['leidinggevende'],
  unit: 'eenheid-1',
  organisation: 'voorbeeld',
  region: 'nl',
  zone: 'Europe/Amsterdam',
  ...change,
})

type Setup = {
  store?: Store
  people?: unknown[]
  answers?: (sent: Sent) => Answer
  /** By default what is typed is the intent itself: `say(user, 'incident_melden')`. */
  understand?: (text: string) => Understood
  clock?: ReturnType<typeof movableClock>
  /** Anything else the bot is put together from. */
  parts?: Partial<Parts>
}

export type Bot = Awaited<ReturnType<typeof running>>
/** `as`: what the client knows; `id`: the activity id, to deliver the same thing again; `replyTo`: the pressed message. */
type Delivery = { as?: 'execute' | 'submit'; id?: string; replyTo?: string }

/** The whole bot on loopback with a clock that can be moved: real HTTP in, real connector calls out. */
export async function running(setup: Setup = {}) {
  const { people = [], clock = movableClock(() => friday) } = setup
  const { store = sqliteStore(':memory:', clock.now) } = setup
  const channel = await connector(setup.answers)
  const logged: string[] = []
  const bot = trede({
    config: readConfig({ PORT: '0' }, true),
    store,
    directory: fileDirectory(people),
    contactMap: readContacts(exampleContacts),
    clock,
    understand: setup.understand ?? (text => ({ intent: text, danger: 'nee', lang: undefined })),
    log: logTo(line => void logged.push(sawLog(line)), clock.now),
    ...setup.parts,
  })
  const url = await listening(bot.server.server)
  const client = speakingTo(url, channel, clock.now)

  return {
    ...channel,
    ...bot,
    ...client,
    store,
    clock,
    logged,
    url,
    /** A round, to the end of all it began. */
    async tick() {
      const taken = await bot.tick()
      await bot.due.idle()
      return taken
    },
    async stop() {
      await closed(bot.server.server)
      await channel.close()
      await store.close()
    },
  }
}

/** Somebody in Teams, for a bot at `url` that answers through `channel`. */
export function speakingTo(url: string, channel: Pick<Channel, 'sent' | 'url'>, now: () => number) {
  let ids = 0

  const base = (user: string) => ({
    id: `a${++ids}`,
    timestamp: new Date(now() + ids).toISOString(),
    channelId: 'msteams',
    serviceUrl: channel.url,
    from: { id: user, aadObjectId: user },
    recipient: { id: '28:bot' },
    conversation: { id: `chat-${user}`, tenantId: tenant, conversationType: 'personal' },
    channelData: { tenant: { id: tenant } },
  })
  const post = (body: unknown) =>
    fetch(`${url}api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  /** A press as Teams delivers it: the HTTP status, and the card that comes back (invoke) or is sent (message). */
  async function deliver(user: string, { verb, data }: Button, inputs: object = {}, how: Delivery = {}) {
    const { as = 'execute', id, replyTo } = how
    const activity = { ...base(user), ...(id && { id }), ...(replyTo && { replyToId: replyTo }) }
    const before = channel.sent.length
    const response = await post(
      as === 'execute'
        ? {
            ...activity,
            type: 'invoke',
            name: 'adaptiveCard/action',
            value: { action: { type: 'Action.Execute', verb, data: { ...data, ...inputs } } },
          }
        : { ...activity, type: 'message', value: { ...data, verb, ...inputs } },
    )
    const card = as === 'execute' ? await cardIn(response) : channel.sent.slice(before).at(-1)?.card
    return { status: response.status, card }
  }

  return {
    base,
    post,
    deliver,
    async say(user: string, text: string): Promise<Card | undefined> {
      const before = channel.sent.length
      const response = await post({ ...base(user), type: 'message', text })
      if (response.status !== 200) throw new Error(`the bot answered ${response.status}`)
      return channel.sent.slice(before).at(-1)?.card
    },
    async press(user: string, button: Button, inputs: object = {}): Promise<Card> {
      const { status, card } = await deliver(user, button, inputs)
      if (status !== 200 || !card) throw new Error(`the bot answered ${status} without a card`)
      return card
    },
  }
}

type Channel = Awaited<ReturnType<typeof connector>>
