import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { messageExample } from '#cards/campaign/example.ts'
import { sentMessage } from '#cards/campaign/sent.ts'
import { begun } from '#src/campaign/drafts.ts'
import { agents } from '#src/teams/agents.ts'
import { campaignSender } from '#src/teams/campaign-sender.ts'
import { receiving } from '../campaign/receiving.ts'
import { virtualClock } from '../campaign/virtual-clock.ts'
import { find, instance, morning, planned } from '../campaign/world.ts'
import type { Asked } from '../store/cosmos-server.ts'
import { cosmosServer } from '../store/cosmos-server.ts'
import { freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'

const size = Number(process.env.COST_RECIPIENTS ?? 6_000)
const WHOLE = 180_000

/** Microsoft's published figures, with straight lines between (docs/store.md); a query counts as 3 and what it gives. */
const line = (at1: number, at100: number, bytes: number) => at1 + ((at100 - at1) * Math.max(0, bytes / 1_024 - 1)) / 99
function unitsOf({ method, sent, got }: Asked): number {
  if (method === 'GET') return line(1, 10, got)
  if (method === 'POST') return line(5.5, 50, sent)
  if (method === 'PUT') return 2 * line(5.5, 50, sent)
  return method === 'POST query' ? 3 + line(1, 10, got) : 0
}

describe('what a campaign costs on Cosmos DB', () => {
  it(`is measured with ${size} recipients and calculated for ${WHOLE}`, async () => {
    const clock = virtualClock(morning)
    const server = await cosmosServer()
    const store = openCosmos({ endpoint: server.endpoint, database: await freshDatabase(server), now: clock.now })
    const channel = await receiving(clock.now)
    await planned(store, clock.now(), size)
    const from = server.asked.length
    const { stop, engine } = instance({ store, clock, url: channel.url, size: () => size })
    await clock.run(async () => channel.arrivals.length >= size)
    const began = server.asked.length
    void stop()
    await clock.run(() => engine.inFlight() === 0)
    const asked = server.asked.slice(from, began).filter(({ path }) => path.includes('/docs'))
    const by = Map.groupBy(asked, ({ method, path }) => `${method} ${path.split('/')[4]}`)
    const table = [...by].map(([what, all]) => ({
      what,
      perRecipient: all.length / size,
      bytes: Math.round(all.reduce((sum, { sent, got }) => sum + sent + got, 0) / all.length),
      units: Math.round(all.reduce((sum, one) => sum + unitsOf(one), 0)),
    }))
    const units = table.reduce((sum, { units }) => sum + units, 0)
    console.table(table)
    console.log({
      size,
      perRecipient: units / size,
      whole: Math.round((units / size) * WHOLE),
      found: (await find(store)).phase,
    })
    await channel.close()
    await store.close()
    await server.close()
  }).timeout(1_200_000)
})

describe('what a send costs', () => {
  it('is measured in processor time, 32 at once, with a channel that takes 50 ms', async () => {
    const script = new URL('../campaign/receiving.child.ts', import.meta.url).pathname
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = await once(child.stdout, 'data')
    const address = { serviceUrl: String(said).trim(), tenant: 't', user: 'u', bot: 'b' }
    const send = campaignSender({ trusted: () => true, agents: agents(), token: async () => 'x'.repeat(1_500) })
    const campaign = begun({ id: 'c', message: messageExample, audience: { kind: 'deel', part: {} } }, by)
    const message = sentMessage('nl', campaign)
    const lane = async (n: number) => {
      for (let i = 0; i < n; i++)
        await send({ act: 'post', address: { ...address, conversation: `a:${i}` }, message }, () => 0)
    }
    const lanes = (n: number) => Promise.all(Array.from({ length: 32 }, () => lane(n)))
    await lanes(20)
    const before = process.cpuUsage()
    const sends = 32 * 150
    await lanes(150)
    const { user, system } = process.cpuUsage(before)
    child.kill()
    console.log({ sends, cpuMillisEach: (user + system) / 1_000 / sends, bytes: JSON.stringify(message).length })
  }).timeout(120_000)
})

const by = { person: 't:hr', now: new Date(morning).toISOString() }
