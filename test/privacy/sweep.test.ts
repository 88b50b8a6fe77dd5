import assert from 'node:assert/strict'
import { movableClock } from '#src/agenda/clock.ts'
import type { Case } from '#src/incident/case.ts'
import { cutoffs } from '#src/privacy/retention.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { close, toCase } from '../incident/walk.ts'
import { emptyFile } from '../store/shelf.ts'
import { type Bot, DAY, friday, personOf, running } from '../teams/client.ts'
import { titleOf, wordsOf } from '../teams/reading.ts'

const swept = ({ logged }: Bot) => logged.map(line => JSON.parse(line)).filter(({ event }) => event === 'swept')
const casesOf = (bot: Bot): Promise<Case[]> => bot.store.casebook.of(personOf('noor'))

describe('the daily sweep', () => {
  it('runs with the first round of each day, and once', async () => {
    const bot = await running()
    for (let hour = 0; hour < 72; hour++) {
      await bot.tick()
      bot.clock.advance(DAY / 24)
    }
    assert.deepEqual(
      swept(bot).map(({ time, n }) => [time.slice(0, 13), n]),
      [
        ['2026-11-20T09', 0],
        ['2026-11-21T00', 0],
        ['2026-11-22T00', 0],
        ['2026-11-23T00', 0],
      ],
    )
    await bot.stop()
  })

  it('runs once over two instances and a restart', async () => {
    const { path, remove } = emptyFile()
    const clock = movableClock(() => friday)
    const open = () => running({ store: sqliteStore(path, clock.now), clock })
    const [one, two] = [await open(), await open()]
    await Promise.all([one.tick(), two.tick()])
    await Promise.all([one.stop(), two.stop()])
    const three = await open()
    await three.tick()
    assert.equal([one, two, three].flatMap(swept).length, 1)
    clock.advance(DAY)
    await three.tick()
    assert.equal(swept(three).length, 1)
    await three.stop()
    remove()
  })

  it('tries again ten minutes after a fault, keeps the bot going, and does not hammer', async () => {
    const store = sqliteStore(':memory:')
    let tries = 0
    const retention = {
      forget: async () => {
        tries++
        throw new Error('away')
      },
    }
    const bot = await running({ store: { ...store, retention } })
    for (let minute = 0; minute < 31; minute++) {
      assert.equal(await bot.tick(), 0)
      bot.clock.advance(60_000)
    }
    assert.equal(tries, 4)
    assert.match(titleOf(await bot.say('noor', 'hulp')), /helpen/)
    await bot.stop()
  })

  it('takes a forgotten case after thirteen months of silence, when its last reminder is long gone', async () => {
    const bot = await running()
    await toCase(bot, 'noor')
    let days = 0
    for (; (await casesOf(bot)).length > 0 && days < 1_000; days++) {
      bot.clock.advance(DAY)
      await bot.tick()
    }
    // 20 November 2026 and thirteen months: it is there on 20 December 2027 and gone on the 21st.
    assert.equal(days, 396)
    assert.ok(bot.sent.filter(({ summary }) => summary !== 'Trede').length >= 2, 'its reminders came first')
    assert.match(wordsOf(await bot.say('noor', 'mijn_zaken')), /geen open zaken/)
    await bot.stop()
  })

  it('takes a closed case four months after closing, after the check on benadeling was asked', async () => {
    const bot = await running()
    await close(bot, 'noor', await toCase(bot, 'noor'))
    let days = 0
    for (; (await casesOf(bot)).length > 0 && days < 1_000; days++) {
      bot.clock.advance(DAY)
      await bot.tick()
    }
    assert.equal(days, 121)
    await bot.stop()
  })

  it('takes nothing while a round of the agenda still has something to send', async () => {
    const bot = await running()
    await toCase(bot, 'noor')
    bot.clock.advance(1_500 * DAY)
    await bot.store.retention.forget(cutoffs(bot.clock.now()))
    assert.equal((await casesOf(bot)).length, 1)
    await bot.stop()
  })
})
