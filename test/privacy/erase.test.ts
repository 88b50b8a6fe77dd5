import assert from 'node:assert/strict'
import { toAdvice, toCase } from '../incident/walk.ts'
import { type Bot, DAY, personOf, running } from '../teams/client.ts'
import { assertCalm, button, made, titleOf, wordsOf } from '../teams/reading.ts'

const question = async (bot: Bot, user = 'noor') =>
  bot.press(user, button(await bot.say(user, 'privacy'), 'privacy.erase'))
const erase = async (bot: Bot, user = 'noor') => bot.press(user, button(await question(bot, user), 'privacy.erased'))
const numberIn = (words: string) => /Bewijsnummer: (\d{4}(?: \d{4}){3})/.exec(words)?.[1]

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
