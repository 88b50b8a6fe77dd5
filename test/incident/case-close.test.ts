import assert from 'node:assert/strict'
import { inMemory, type Shelf } from '../store/shelf.ts'
import { type Bot, personOf, running } from '../teams/client.ts'
import { assertCalm, button, buttons, made, titleOf, wordsOf } from '../teams/reading.ts'
import { close, closing, toCase } from './walk.ts'

describe('closing a case', () => {
  let shelf: Shelf
  let bot: Bot
  beforeEach(async () => {
    shelf = inMemory()
    bot = await running({ store: shelf.store })
  })
  afterEach(async () => {
    await bot.stop()
    await shelf.close()
  })

  const file = async () => (await shelf.store.casebook.of(personOf('noor')))[0]
  const counted = () =>
    (shelf.tables().counts ?? [])
      .map(({ measure, value, n }) => `${measure} ${value} ${n}`)
      .filter(line => !/^(advies|gr|ge)/.test(line))
  const openDates = () =>
    shelf.tables().agenda?.flatMap(({ id, at, state }) => (state === 'open' ? [`${id} ${at}`] : []))
  it('needs an answer to every question', async () => {
    const form = await bot.press('noor', button(await toCase(bot, 'noor'), 'case.close'))
    for (const question of Object.keys(closing))
      for (const wrong of [undefined, '', 'zomaar', 7, ['anders'], '__proto__']) {
        const again = await bot.press('noor', button(form, 'case.closing'), { ...closing, [question]: wrong })
        assert.match(wordsOf(again), /Er mist nog een antwoord/, `${question} ${wrong}`)
        assert.equal(titleOf(again), titleOf(form))
      }
    assert.equal((await file())?.phase, 'open')
    assert.ok(!counted().some(line => line.startsWith('uitkomst')))
  })

  it('keeps the outcome with the case; the rest only counts', async () => {
    const closed = await close(bot, 'noor', await toCase(bot, 'noor'))
    assertCalm(closed)
    assert.match(titleOf(closed), /is afgerond$/)
    const kept = await file()
    assert.deepEqual([kept?.phase, kept?.phase === 'gesloten' && kept.outcome], ['gesloten', 'gedrag_gestopt'])
    assert.deepEqual(counted(), [
      'les_eerder woorden 1',
      'les_moeilijkst eerste_gesprek 1',
      'les_voorkomen weet_niet 1',
      'maatregel gesprek 1',
      'maatregel training 1',
      'tevreden tevreden 1',
      'uitkomst gedrag_gestopt 1',
    ])
  })

  it('takes all dates back and plans one check, three months on', async () => {
    await close(bot, 'noor', await toCase(bot, 'noor'))
    const dates = openDates()
    assert.equal(dates?.length, 1)
    assert.match(dates?.[0] ?? '', /benadeling.* 2027-02-22T08:00/)
  })

  it('is done once: from another, older card one sees that it is closed', async () => {
    const zaak = await toCase(bot, 'noor')
    const otherCard = await bot.press('noor', button(await bot.say('noor', 'mijn_zaken'), 'case.open'))
    await close(bot, 'noor', zaak)
    const before = shelf.tables()
    assert.match(titleOf(await bot.press('noor', button(otherCard, 'case.close'))), /is afgerond$/)
    const { id, version } = (await file()) ?? assert.fail()
    const again = await bot.press('noor', made('case.closing', { zaak: id, v: version }), closing)
    assert.match(titleOf(again), /is afgerond$/)
    assert.deepEqual(shelf.tables(), before)
  })

  it('shows in the list of cases that only the check is left', async () => {
    await close(bot, 'noor', await toCase(bot, 'noor'))
    const list = await bot.say('noor', 'mijn_zaken')
    assert.match(wordsOf(list), /nog één check/)
    assert.equal(buttons(list).filter(({ verb }) => verb === 'case.open').length, 1)
  })
})
