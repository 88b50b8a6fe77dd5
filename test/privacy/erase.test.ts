import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sqliteStore } from '#src/store/sqlite.ts'
import { toAdvice, toCase } from '../incident/walk.ts'
import { emptyFile } from '../store/shelf.ts'
import { type Bot, DAY, personOf, running } from '../teams/client.ts'
import { assertCalm, button, made, titleOf, wordsOf } from '../teams/reading.ts'

const question = async (bot: Bot, user = 'noor') =>
  bot.press(user, button(await bot.say(user, 'privacy'), 'privacy.erase'))
const erase = async (bot: Bot, user = 'noor') => bot.press(user, button(await question(bot, user), 'privacy.erased'))
const numberIn = (words: string) => /Bewijsnummer: (\d{4}(?: \d{4}){3})/.exec(words)?.[1]

/** Everything in the folder of the store: the file, its journal, its index, whatever else. */
const bytesIn = (folder: string) => Buffer.concat(readdirSync(folder).map(name => readFileSync(join(folder, name))))

describe('erasing everything about oneself', () => {
  let bot: Bot
  beforeEach(async () => {
    bot = await running()
  })
  afterEach(() => bot.stop())

  it('says first what goes and what stays', async () => {
    await toCase(bot, 'noor')
    const card = await question(bot)
    assertCalm(card)
    const words = wordsOf(card)
    assert.match(words, /Zaken: 1/)
    assert.match(words, /Herinneringen: [1-9]/)
    assert.match(words, /je zaken en hun herinneringen verdwijnen ook/)
    assert.match(words, /tellingen van groepen/)
    assert.match(words, /24 maanden/)
    assert.equal((await bot.store.casebook.of(personOf('noor'))).length, 1, 'asking erases nothing')
  })

  it('erases and gives a receipt, and zeros the next time', async () => {
    await toCase(bot, 'noor')
    const done = await erase(bot)
    assert.equal(titleOf(done), 'Alles over jou is gewist')
    assert.match(wordsOf(done), /Opslag: SQLite.*Bewijsnummer: .*Dag: 20 november 2026.*Adres en taal: 1.*Zaken: 1/s)
    assert.deepEqual(await bot.store.personal.known(personOf('noor')), { cases: [], reminders: [], talks: [] })

    // Pressing needs a chat, so the address is there again: that is all there is.
    const again = await erase(bot)
    assert.match(wordsOf(again), /Adres en taal: 1.*Herinneringen: 0.*Zaken: 0/s)
    assert.notEqual(numberIn(wordsOf(again)), numberIn(wordsOf(done)))
  })

  it('leaves everybody else whole', async () => {
    for (const user of ['noor', 'sam']) await toCase(bot, user)
    const before = await bot.store.personal.known(personOf('sam'))
    await erase(bot)
    assert.deepEqual(await bot.store.personal.known(personOf('sam')), before)
  })

  it('happens once, however often the press is delivered: four times the same receipt', async () => {
    await toCase(bot, 'noor')
    const press = button(await question(bot), 'privacy.erased')
    const cards = await Promise.all([1, 2, 3, 4].map(() => bot.press('noor', press)))
    const numbers = new Set(cards.map(card => numberIn(wordsOf(card))))
    assert.equal(numbers.size, 1)
    for (const card of cards) assert.match(wordsOf(card), /Zaken: 1/)
    assert.equal((await bot.store.audit.after(0, 99)).filter(({ kind }) => kind === 'gewist').length, 1)
  })

  it('asks again when the question is more than ten minutes old, and nothing is gone', async () => {
    await toCase(bot, 'noor')
    const press = button(await question(bot), 'privacy.erased')
    bot.clock.advance(11 * 60_000)
    const again = await bot.press('noor', press)
    assert.match(wordsOf(again), /ouder dan tien minuten/)
    assert.equal((await bot.store.casebook.of(personOf('noor'))).length, 1)
    assert.equal(titleOf(await bot.press('noor', button(again, 'privacy.erased'))), 'Alles over jou is gewist')
  })

  it('is not done for somebody by the question of another, nor without one', async () => {
    await toCase(bot, 'sam')
    const ofNoor = button(await question(bot), 'privacy.erased')
    for (const press of [ofNoor, made('privacy.erased'), made('privacy.erased', { seal: 'x' })])
      assert.equal(titleOf(await bot.press('sam', press)), 'Alles over jou wissen?')
    assert.equal((await bot.store.casebook.of(personOf('sam'))).length, 1)
  })

  it('leaves a bot that works: one is a stranger again, and can start afresh', async () => {
    const old = await toCase(bot, 'noor')
    await bot.say('noor', 'taal:en')
    await bot.press(
      'noor',
      button(await bot.press('noor', button(await bot.say('noor', 'privacy'), 'privacy.erase')), 'privacy.erased'),
    )
    const hello = await bot.say('noor', 'hulp')
    assert.equal(titleOf(hello), 'Hoe kan ik helpen?', 'the language is forgotten too')
    const gone = await bot.press('noor', button(old, 'case.close'))
    assert.match(wordsOf(gone), /is er niet \(meer\)/)
    assert.match(titleOf(await toCase(bot, 'noor')), /^Zaak /)
    assert.equal((await bot.store.casebook.of(personOf('noor'))).length, 1)
  })

  it('brings no case back from the card that opened it', async () => {
    const advice = await toAdvice(bot, 'noor')
    await bot.press('noor', button(advice, 'case.take'))
    await erase(bot)
    await bot.press('noor', button(advice, 'case.take'))
    assert.deepEqual(await bot.store.casebook.of(personOf('noor')), [])
  })

  it('stops what was still to be sent', async () => {
    await toCase(bot, 'noor')
    await erase(bot)
    const before = bot.sent.length
    for (let day = 0; day < 60; day++) {
      bot.clock.advance(DAY)
      await bot.tick()
    }
    assert.equal(bot.sent.length, before)
  })

  it('is written down as a kind, with nothing in it that leads to the receipt or the person', async () => {
    await toCase(bot, 'noor')
    const done = await erase(bot)
    const entry = (await bot.store.audit.after(0, 99)).at(-1)
    assert.equal(entry?.kind, 'gewist')
    const written = JSON.stringify(entry)
    for (const word of ['noor', '11111111', numberIn(wordsOf(done)) ?? 'x']) assert.ok(!written.includes(word), word)
  })
})

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
