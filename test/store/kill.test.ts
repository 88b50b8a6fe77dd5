import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sqliteStore } from '#src/store/sqlite.ts'
import { monday, waiting } from '../incident/reminders.ts'
import { running } from '../teams/client.ts'
import { killedAfter, stoppedAt } from './kill.ts'
import { emptyFile, onFile, tablesOf } from './shelf.ts'

/** Where the process dies, what was sent by then, and what it means for the message. */
const deaths = [
  { stage: 'claimed', before: 0, after: 1, state: 'verzonden', because: 'nothing was on its way, so another sends it' },
  { stage: 'intended', before: 0, after: 0, state: 'onbekend', because: 'it may have been on its way' },
  { stage: 'sent', before: 1, after: 0, state: 'onbekend', because: 'it was on its way' },
]

/** A file with the time in it, for a clock of another process. */
function atMonday(folder: string): string {
  writeFileSync(join(folder, 'clock'), String(Date.parse(monday)))
  return join(folder, 'clock')
}

describe('kill -9 while a reminder is sent', () => {
  const shelves = deaths.map(() => onFile())
  let worlds: Awaited<ReturnType<typeof waiting>>[]
  before(async function () {
    this.timeout(60_000)
    worlds = await Promise.all(shelves.map(shelf => waiting({}, shelf)))
    await Promise.all(
      deaths.map(({ stage }, i) =>
        killedAfter(1, './kill-sending.child.ts', shelves[i]?.path ?? '', stage, atMonday(shelves[i]?.folder ?? '')),
      ),
    )
  })
  after(() => Promise.all(worlds.map(world => world.stop())))

  for (const [i, { stage, before, after, state, because }] of deaths.entries())
    it(`once it was ${stage}, ${before + after ? 'one message' : 'no message'}: ${because}`, async () => {
      const world = worlds[i] ?? assert.fail()
      assert.equal(world.unasked().length, before)

      const next = await running({ store: world.shelf.another(), clock: world.bot.clock })
      world.until(monday)
      await next.tick()
      assert.equal(world.unasked().length, before, 'the lease of the dead still holds')
      world.bot.clock.advance(30_000)
      for (let round = 0; round < 3; round++) {
        await next.tick()
        await world.bot.tick()
        world.bot.clock.advance(600_000)
      }
      assert.equal(world.unasked().length, before + after)
      assert.equal(world.states()[0], `0.contact ${state}`)
      await next.stop()
    })
})

/** Where it stands still, and what was sent by the time it goes on; in the end it was one message. */
const pauses = [
  {
    stage: 'claimed',
    meanwhile: 1,
    between: 'verzonden',
    because: 'another took it over, and it finds its lease gone',
  },
  { stage: 'intended', meanwhile: 0, between: 'onbekend', because: 'nobody knew, so nobody else sent it' },
  { stage: 'sent', meanwhile: 1, between: 'onbekend', because: 'it was on its way' },
]

describe('a process that stands still for an hour (SIGSTOP) while it holds a reminder', () => {
  for (const { stage, meanwhile, between, because } of pauses)
    it(`once it was ${stage}: one message, for ${because}`, async () => {
      const shelf = onFile()
      const world = await waiting({}, shelf)
      const clock = atMonday(shelf.folder)
      const goOn = await stoppedAt('./kill-sending.child.ts', shelf.path, stage, clock)
      world.until(monday)
      world.bot.clock.advance(3_600_000)
      for (let round = 0; round < 3; round++) await world.bot.tick()
      assert.deepEqual([world.unasked().length, world.states()[0]], [meanwhile, `0.contact ${between}`])
      writeFileSync(clock, String(Date.parse(monday) + 3_600_000))
      await goOn()
      await world.bot.tick()
      assert.deepEqual([world.unasked().length, world.states()[0]], [1, '0.contact verzonden'])
      await world.stop()
    }).timeout(30_000)
})

describe('kill -9 while cases are saved', () => {
  const { path, remove } = emptyFile()
  after(remove)
  const acknowledged = new Map<string, number>()

  for (const round of ['a', 'b', 'c'])
    it(`loses nothing that was acknowledged, and leaves nothing half done (${round})`, async () => {
      for (const line of await killedAfter(70, './kill-saving.child.ts', path, round)) {
        const [id = '', version] = line.split(' ')
        acknowledged.set(id, Number(version))
      }
      const { casebook, ping, close } = sqliteStore(path)
      await ping()
      for (const [id, version] of acknowledged)
        assert.ok(((await casebook.find('t:noor', id))?.version ?? 0) >= version, `${id} ${version}`)
      await close()

      const { cases = [], counts, once, agenda } = tablesOf(path)
      const saves = cases.reduce((sum, { version }) => sum + Number(version), 0)
      assert.deepEqual([counts?.[0]?.n, once?.length], [saves, saves])
      assert.deepEqual(agenda?.map(({ id }) => id).sort(), cases.map(({ id, version }) => `${id}:${version}`).sort())
    }).timeout(60_000)

  it('leaves a sound file', () => {
    const db = new DatabaseSync(path)
    assert.equal(db.prepare('PRAGMA integrity_check').get()?.integrity_check, 'ok')
    db.close()
  })
})
