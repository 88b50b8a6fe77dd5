import assert from 'node:assert/strict'
import { drained, type On } from '../p-gesprek/drained.ts'
import { killedWhileReminding } from '../p-gesprek/killed.ts'
import { cosmosServer } from '../store/cosmos-server.ts'
import { freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'

/** `LEADERS` (1,000) with 18 people each; the planning figure is 10,000 (product.md). */
const leaders = Number(process.env.LEADERS ?? 1_000)
const kills = Number(process.env.REMINDER_KILLS ?? 20)

/** All medewerkers are told on this morning, and both of each talk at ten a week later. */
const telling = { from: '2026-11-27T07:59:00Z', until: '2026-11-27T16:00:00Z' }
const talking = { from: '2026-12-04T08:59:00Z', until: '2026-12-04T16:00:00Z' }

/** What the channel takes in a second (product.md D9). */
const PACE = 50

describe(`p-gesprekken of ${leaders} leidinggevenden with 18 people each, all on one day`, function () {
  this.timeout(7_200_000)

  it('are planned from one file, and everybody is told in the morning, once, within the pace', async () => {
    const done = await drained(leaders, telling)
    console.log(done)
    assert.deepEqual([done.reminders, done.chats], [done.size - done.away, done.size - done.away])
    assert.ok(done.second <= PACE && done.minutes < 8 * 60)
  })

  it('begin at the same moment, with a message to both, before the day is over', async () => {
    const some = Math.ceil(leaders / 10)
    const done = await drained(some, talking)
    console.log(done)
    assert.deepEqual([done.reminders, done.chats], [2 * (done.size - done.away), done.size - done.away + some])
    assert.ok(done.second <= PACE && done.minutes < 7 * 60)
  })

  it('share the pace with a campaign, and both come to their end', async () => {
    const some = Math.ceil(leaders / 10)
    const done = await drained(some, { ...talking, campaign: some * 30 })
    console.log(done)
    assert.equal(done.reminders, done.size - done.away)
    assert.ok(done.second <= PACE && done.campaignMinutes < 8 * 60)
  })

  it('begin at the same moment on Cosmos DB as well', async () => {
    const server = await cosmosServer()
    const on: On = async now => ({
      store: openCosmos({ endpoint: server.endpoint, database: await freshDatabase(server), now }),
      remove: server.close,
    })
    const some = Math.max(4, Math.ceil(leaders / 500))
    const done = await drained(some, talking, on)
    console.log(done)
    assert.deepEqual([done.reminders, done.chats], [2 * (done.size - done.away), done.size - done.away + some])
    assert.ok(done.second <= PACE)
  })

  it(`lose nothing and say nothing twice when the process is killed ${kills} times meanwhile`, async () => {
    console.log(await killedWhileReminding(Math.ceil(leaders / 50), kills, Number(process.env.SEED ?? 1)))
  })
})
