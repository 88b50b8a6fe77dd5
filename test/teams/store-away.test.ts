import assert from 'node:assert/strict'
import { toAdvice, toCase, walk } from '../incident/walk.ts'
import { fragile } from '../store/fragile.ts'
import { inMemory, onFile, type Shelf } from '../store/shelf.ts'
import { type Bot, running } from './client.ts'
import { overheard } from './overheard.ts'
import { assertCalm, button, buttons, titleOf, wordsOf } from './reading.ts'

const again = 'Nog eens proberen'

/** Ways in which a store is not there. */
const away: Readonly<Record<string, (shelf: Shelf, world: ReturnType<typeof fragile>) => unknown>> = {
  'its file was closed under us': ({ store }) => store.close(),
  'every part of it throws': (_shelf, { state }) => {
    state.away = true
  },
}

for (const [how, goAway] of Object.entries(away))
  describe(`without a store: ${how}`, () => {
    let shelf: Shelf
    let bot: Bot
    let heard: ReturnType<typeof overheard>
    before(async () => {
      heard = overheard()
      shelf = onFile()
      const world = fragile(shelf.store)
      bot = await running({ store: world.store })
      await goAway(shelf, world)
    })
    after(async () => {
      heard.restore()
      await bot.stop().catch(() => undefined)
      await shelf.close()
      assert.deepEqual(heard.printed, [])
    })

    it('the Noodrem works, typed and pressed', async () => {
      assert.match(wordsOf(await bot.say('noor', 'acuut_gevaar')), /Bel 112/)
      assert.match(wordsOf(await bot.press('noor', { verb: 'noodrem', data: {}, title: '' })), /Bel 112/)
    })

    it('knowledge works', async () => {
      for (const intent of [
        'ladder',
        'factsheet',
        'definitie:pesten',
        'wie_helpt',
        'gesprek_voorbereiden',
        'hulp',
        'privacy',
      ])
        assertCalm(await bot.say('noor', intent))
    })

    it('the questions and the advice work, with all that can be looked at', async () => {
      const cards = await walk(bot, 'noor')
      const advice = cards.at(-1)
      assert.match(titleOf(advice), /^Advies: Trede 4/)
      for (const verb of ['advice.why', 'advice.say', 'advice.who', 'case.other'])
        assertCalm(await bot.press('noor', button(advice, verb)))
      const back = await bot.press('noor', button(cards[2], 'intake.back'))
      assert.equal(titleOf(back), titleOf(cards[1]))
    })

    it('taking the step says that it does not work now, and keeps the button', async () => {
      const card = await bot.press('noor', button(await toAdvice(bot, 'noor'), 'case.take'))
      assert.equal(titleOf(card), 'Dit lukte nu even niet')
      assert.equal(button(card, again).verb, 'case.take')
      assertCalm(await bot.press('noor', button(card, again)))
    })

    it('what needs it says so, with another way on', async () => {
      const list = await bot.say('noor', 'mijn_zaken')
      assert.equal(titleOf(list), 'Dit lukte nu even niet')
      assert.ok(buttons(list).length >= 3)
    })

    it('the bot is alive, but not ready', async () => {
      assert.equal((await fetch(`${bot.url}healthz`)).status, 200)
      const ready = await fetch(`${bot.url}readyz`)
      assert.deepEqual([ready.status, await ready.json()], [503, { ready: false }])
    })

    it('the log says it once a turn and not once for everything that is asked of the store', async () => {
      const before = bot.logged.length
      await bot.say('noor', 'hulp')
      assert.equal(bot.logged.length - before, 1)
    })

    it('going round the agenda fails without a word of what was in it', async () => {
      await bot.tick().catch(() => undefined)
      for (const line of bot.logged) assert.doesNotMatch(line, /noor|chat-|geheime|SELECT|INSERT/)
    })
  })

describe('a store that comes back', () => {
  it('finds everything as it was, and the same button works', async () => {
    const shelf = inMemory()
    const { store, state } = fragile(shelf.store)
    const bot = await running({ store })
    const [zaak, advice] = [await toCase(bot, 'noor'), await toAdvice(bot, 'noor')]
    state.away = true
    const ticked = await bot.press('noor', button(zaak, 'case.tick'))
    const taken = await bot.press('noor', button(advice, 'case.take'))
    assert.equal((await fetch(`${bot.url}readyz`)).status, 503)
    state.away = false
    assert.equal(titleOf(await bot.press('noor', button(ticked, again))), titleOf(zaak))
    assert.match(titleOf(await bot.press('noor', button(taken, again))), /^Zaak /)
    assert.equal(buttons(await bot.say('noor', 'mijn_zaken')).filter(({ verb }) => verb === 'case.open').length, 2)
    assert.equal((await fetch(`${bot.url}readyz`)).status, 200)
    await bot.stop()
    await shelf.close()
  })
})
