import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Folder } from '#src/store/cosmos-folder.ts'
import { type CosmosServer, cosmosServer } from '../store/cosmos-server.ts'
import { freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'
import { onFile } from '../store/shelf.ts'
import { personOf } from '../teams/client.ts'
import { button } from '../teams/reading.ts'
import { friday4, talkAt, talking, team } from './talking.ts'

const answers = ['zelf', 'getuige', 'nee', 'niet_zeker', 'wil_niet_zeggen', 'vertrouwenspersoon', 'later']
const secret = /zelf|getuige|niet_zeker|wil_niet|vertrouwenspersoon|antwoord/

/** Everything that lies on the disk, byte by byte, by the name of the file. */
const dump = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name)).toString('latin1')]))

/** An urn has nothing in it but its name, its quarter and a box that nobody can open; what differs is noise. */
const isNoise = (box: string) => /^[0-9A-Za-z]{1,16}\.[A-Za-z0-9+/]+=*$/.test(box) && box.length % 4_096 > 0

describe('an attacker with the whole database, twice: before and after one answer', function () {
  this.timeout(60_000)

  async function three(who: readonly string[], when = friday4) {
    const shelf = onFile()
    const world = await talking({}, shelf)
    for (const user of who) await world.plan(user, when)
    await world.until(talkAt)
    const press = (user: string, antwoord: string) =>
      world.bot.press(user, button(world.last(user), 'talk.answer'), { antwoord })
    return { ...world, shelf, press, seen: () => dump(shelf.folder), done: () => world.stop() }
  }

  it('finds the store unchanged to the byte, journal and audit trail included, and no line in the log', async () => {
    for (const antwoord of answers) {
      const world = await three(['sam', 'kim'])
      const [before, logged] = [world.seen(), world.bot.logged.length]
      await world.press('sam', antwoord)
      const after = world.seen()
      const differ = Object.keys(after).filter(name => after[name] !== before[name])
      assert.deepEqual(differ, ['trede.sqlite.urns'], antwoord)
      assert.equal(world.bot.logged.length, logged)
      await world.done()
    }
  })

  it('also in a new month, when any other press would be remembered as a visit', async () => {
    const world = await three(['sam'])
    await world.until('2027-01-04T10:00:00Z')
    const question = world.to('sam').find(({ card }) => JSON.stringify(card).includes('talk.answer'))
    const before = world.seen()
    await world.bot.press('sam', button(question?.card, 'talk.answer'), { antwoord: 'nee' })
    const after = world.seen()
    assert.deepEqual(
      Object.keys(after).filter(name => after[name] !== before[name]),
      ['trede.sqlite.urns'],
    )
    await world.bot.press('sam', button(question?.card, 'talk.answer'), { antwoord: 'nee' })
    assert.deepEqual(world.seen(), after, 'pressing again leaves nothing at all')
    await world.done()
  })

  it('sees in the urns that something was added, as large as before, and neither what, nor whose, nor in which order', async () => {
    const shapes = new Set<string>()
    for (const [user, antwoord] of [
      ['sam', 'zelf'],
      ['kim', 'zelf'],
      ['sam', 'nee'],
      ['ali', 'later'],
    ] as const) {
      const world = await three(['sam', 'kim', 'ali'])
      const before = await world.shelf.store.urns.of('2026-Q4')
      await world.press(user, antwoord)
      const after = await world.shelf.store.urns.of('2026-Q4')
      for (const { name, box } of after) {
        assert.ok(isNoise(box))
        assert.doesNotMatch(Buffer.from(box.split('.')[1] ?? '', 'base64').toString('latin1'), secret)
        for (const word of ['eenheid-1', 'voorbeeld', personOf('sam'), personOf('noor')])
          assert.ok(!`${name}${box}`.includes(word))
      }
      const touched = after.filter(({ name, box }) => before.find(one => one.name === name)?.box !== box)
      assert.equal(touched.length, 1)
      shapes.add(`${touched[0]?.box.length}`)
      for (const bytes of Object.values(world.seen()))
        assert.doesNotMatch(bytes, /antwoord:|wil_niet_zeggen|niet_zeker/)
      await world.done()
    }
    assert.equal(shapes.size, 1)
  })

  it('cannot tell who went first: two orders leave the same, but for noise', async () => {
    const left = async (order: readonly string[]) => {
      const world = await three(['sam', 'kim', 'ali'])
      for (const user of order) await world.press(user, user === 'sam' ? 'zelf' : 'nee')
      const tables = world.shelf.tables()
      const rows = (tables.agenda ?? [])
        .map(({ about: _, id: __, ...row }) => row)
        .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
      await world.done()
      return JSON.stringify([
        rows,
        tables.acquaintances?.map(({ person, seen }) => [person, seen]),
        tables.counts,
        tables.audit?.length,
      ])
    }
    const strip = (text: string) => text.replaceAll(/"(holder|until|at)":"[^"]*"/g, '')
    assert.equal(strip(await left(['sam', 'kim', 'ali'])), strip(await left(['ali', 'kim', 'sam'])))
  })

  it('finds nothing of what the two said of their talk either', async () => {
    const world = await three(['sam'])
    await world.bot.press('noor', button(world.last('noor'), 'talk.put'))
    await world.until('2026-12-07T12:00:00Z')
    await world.bot.press('sam', button(world.last('sam'), 'talk.confirm'), { gesprek_gevoerd: 'nog_niet' })
    for (const bytes of Object.values(world.seen())) assert.doesNotMatch(bytes, /nog_niet|besproken|"said"|gepland/)
    await world.done()
  })

  describe('of Cosmos DB', () => {
    let server: CosmosServer
    before(async () => {
      server = await cosmosServer()
    })
    after(() => server.close())

    it('finds all documents of people unchanged, and one urn with other noise', async () => {
      const database = await freshDatabase(server)
      const { movableClock } = await import('#src/agenda/clock.ts')
      const { friday } = await import('../teams/client.ts')
      const clock = movableClock(() => friday)
      const store = openCosmos({ endpoint: server.endpoint, database, now: clock.now })
      const shelf = { store, another: () => store, tables: () => ({}), close: async () => undefined }
      const world = await talking({ people: team, clock }, shelf)
      await world.plan('sam')
      await world.plan('kim')
      await world.until(talkAt)
      await store.idle()
      const all = () =>
        Object.fromEntries(
          ['folders', 'talklists', 'nameplates', 'audit', 'counts', 'urns'].map(name => [
            name,
            JSON.stringify(server.all<Folder>(database, name)),
          ]),
        )
      const before = all()
      await world.bot.press('sam', button(world.last('sam'), 'talk.answer'), { antwoord: 'zelf' })
      await store.idle()
      const after = all()
      assert.deepEqual(
        Object.keys(after).filter(name => after[name] !== before[name]),
        ['urns'],
      )
      for (const { box } of server.all<{ id: string; box: string }>(database, 'urns')) assert.ok(isNoise(box))
      assert.ok(!String(after.urns).includes(personOf('sam')))
      await world.bot.stop()
    })
  })
})
