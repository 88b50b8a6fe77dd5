import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sqliteStore } from '#src/store/sqlite.ts'
import { toCase } from '../incident/walk.ts'
import { emptyFile } from '../store/shelf.ts'
import { type Bot, DAY, personOf, running } from '../teams/client.ts'
import { button, made, wordsOf } from '../teams/reading.ts'

const erase = async (bot: Bot, user = 'noor') =>
  bot.press(user, button(await bot.press(user, made('privacy.erase')), 'privacy.erased'))

/** Everything in the folder of the store: the file, its journal, its index, whatever else. */
const bytesIn = (folder: string) => Buffer.concat(readdirSync(folder).map(name => readFileSync(join(folder, name))))

describe('what is left on the disk of somebody who was erased', () => {
  it('is nothing: not in the file, not in its journal, not in its index', async () => {
    const { path, folder, remove } = emptyFile()
    const store = sqliteStore(path)
    const bot = await running({ store })
    // Many people with many changes, so that pages of the file are split, filled and merged.
    const people = Array.from({ length: 12 }, (_, i) => `kanarie-${i}-${Math.random().toString(36).slice(2, 10)}`)
    for (const user of people) {
      for (let n = 0; n < 3; n++) await toCase(bot, user)
      await bot.say(user, 'taal:en')
    }
    const kept = await Promise.all(people.map(user => store.personal.known(personOf(user))))
    const labels = kept.flatMap(({ cases }) => cases.map(({ file }) => file.label))
    const isOwn = (label: string) => labels.filter(other => other === label).length === 1
    const traces = new Map(
      people.map((user, i) => {
        const { cases, acquaintance } = kept[i] ?? { cases: [] }
        assert.equal(cases.length, 3)
        const own = cases.map(({ file }) => file.label).filter(isOwn)
        const ids = cases.map(({ file }) => file.id)
        return [user, [user, personOf(user), acquaintance?.address.conversation ?? '', ...ids, ...own]] as const
      }),
    )
    assert.ok(labels.filter(isOwn).length > 20, 'most labels are of one case only')
    for (const [i, user] of people.entries()) {
      const words = traces.get(user) ?? []
      const before = bytesIn(folder)
      assert.deepEqual(
        words.filter(word => !before.includes(word)),
        [],
        'all canaries sing before',
      )
      await erase(bot, user)
      const after = bytesIn(folder)
      assert.deepEqual(
        words.filter(word => after.includes(word)),
        [],
      )
      for (const other of people.slice(i + 1)) assert.ok(after.includes(personOf(other)), 'and the others still sing')
    }
    await bot.stop()
    remove()
  })

  it('is nothing either of a case that ended by itself, after the sweep of the next day', async () => {
    const { path, folder, remove } = emptyFile()
    const store = sqliteStore(path)
    const bot = await running({ store })
    for (let n = 0; n < 20; n++) await toCase(bot, 'noor')
    const cases = await store.casebook.of(personOf('noor'))
    for (const [i, file] of cases.slice(0, 10).entries())
      await store.casebook.erase({ key: `k${i}`, file, counted: { unit: 'u', month: '2026-11', tallies: [] } })
    bot.clock.advance(DAY)
    await bot.tick()
    const bytes = bytesIn(folder)
    assert.deepEqual(
      cases.map(({ id }) => bytes.includes(id)),
      cases.map((_, i) => i >= 10),
    )
    await bot.stop()
    remove()
  })

  it('is promised for tonight when another process holds the journal, and gone after the sweep', async () => {
    const { path, folder, remove } = emptyFile()
    const { DatabaseSync } = await import('node:sqlite')
    const store = sqliteStore(path)
    const bot = await running({ store })
    await toCase(bot, 'kanarie')
    const reader = new DatabaseSync(path)
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM cases').get()
    assert.match(wordsOf(await erase(bot, 'kanarie')), /Sporen op de schijf verdwijnen/)
    assert.deepEqual((await store.personal.known(personOf('kanarie'))).cases, [])
    reader.exec('COMMIT')
    reader.close()
    bot.clock.advance(DAY)
    await bot.tick()
    assert.ok(!bytesIn(folder).includes('kanarie'))
    await bot.stop()
    remove()
  }).timeout(20_000)
})
