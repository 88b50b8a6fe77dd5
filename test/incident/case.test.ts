import assert from 'node:assert/strict'
import type { Case } from '#src/incident/case.ts'
import { onFile } from '../store/shelf.ts'
import { type Bot, personOf, running } from '../teams/client.ts'
import { assertCalm, button, filledIn, made, optionsOf, questionsOf, wordsOf } from '../teams/reading.ts'
import { remark, toAdvice, toCase } from './walk.ts'

describe('a case', () => {
  const shelf = onFile()
  let bot: Bot
  before(async () => {
    bot = await running({ store: shelf.store })
  })
  after(async () => {
    await bot.stop()
    await shelf.close()
  })

  const kept = async (user: string): Promise<Case> => {
    const [file] = await shelf.store.casebook.of(personOf(user))
    assert.ok(file)
    return file
  }
  const countsOf = (measure: string) =>
    Object.fromEntries(
      (shelf.tables().counts ?? []).flatMap(row => (row.measure === measure ? [[row.value, row.n]] : [])),
    )
  const days = async (user: string) =>
    (await kept(user)).followups.filter(({ state }) => state === 'gepland').map(({ at }) => at.slice(0, 10))

  it('starts on the advised trede, with the dates of the ladder in working days', async () => {
    const zaak = await toCase(bot, 'anna')
    assertCalm(zaak)
    assert.match(wordsOf(zaak), /Trede 4 · Begrenzen/)
    const { steps } = await kept('anna')
    assert.deepEqual(steps, [{ trede: 4, on: '2026-11-20', how: 'advies', ticks: [] }])
    assert.deepEqual(await days('anna'), ['2026-12-04', '2026-12-18', '2027-02-22'])
    assert.match(wordsOf(zaak), /vrijdag 4 december.*vrijdag 18 december.*maandag 22 februari/i)
  })

  it('keeps a label, treden, ticks and dates, and nothing of what was answered', async () => {
    await toCase(bot, 'bram', { ...remark, gronden: 'handicap', gedrag: 'pesten' })
    const file = await kept('bram')
    assert.deepEqual(Object.keys(file).sort(), [
      'followups',
      'id',
      'label',
      'owner',
      'phase',
      'policy',
      'steps',
      'unit',
      'version',
    ])
    assert.match(file.label, /^[A-Z][a-zé]+ \d\d$/)
    assert.doesNotMatch(JSON.stringify(file), /handicap|pesten|betrokkene|merkbaar/)
  })

  it('remembers ticks that stand on the checklist, and shows how far one is', async () => {
    const zaak = await toCase(bot, 'cas')
    const items = optionsOf(questionsOf(zaak)[0])
    const ticks = `${items[2]},${items[0]},zomaar`
    const ticked = await bot.press('cas', button(zaak, 'case.tick'), { ticks })
    assert.match(wordsOf(ticked), new RegExp(`2 van ${items.length} gedaan`))
    assert.deepEqual((await kept('cas')).steps[0].ticks, [items[0], items[2]])
    const less = await bot.press('cas', button(ticked, 'case.tick'), { ticks: items[0] })
    assert.equal(filledIn(less, 'ticks'), items[0])
    const none = await bot.press('cas', button(less, 'case.tick'), { ticks: '' })
    assert.deepEqual((await kept('cas')).steps[0].ticks, [])
    assertCalm(none)
  })

  for (const ticks of [undefined, null, 7, ['x'], { a: 1 }, 'x'.repeat(50_000), '__proto__', '🙂'])
    it(`takes no foreign tick: ${JSON.stringify(ticks)?.slice(0, 20)}`, async () => {
      const ticked = await bot.press('cas', button(await toCase(bot, 'cas'), 'case.tick'), { ticks })
      assert.match(wordsOf(ticked), /0 van \d+ gedaan/)
    })

  it('on another trede than advised asks for a reason', async () => {
    const other = await bot.press('daan', button(await toAdvice(bot, 'daan'), 'case.other'))
    assert.ok(!optionsOf(questionsOf(other)[0]).includes('4'), 'the advised trede is not another one')
    for (const inputs of [
      {},
      { trede: '2' },
      { reden: 'anders' },
      { trede: '9', reden: 'anders' },
      { trede: '2', reden: 'x' },
    ]) {
      const again = await bot.press('daan', button(other, 'case.choose'), inputs)
      assert.match(wordsOf(again), /Kies een trede en een reden/)
      assertCalm(again)
    }
    assert.deepEqual(await shelf.store.casebook.of(personOf('daan')), [])
  })

  it('on another trede than advised says it is one’s own choice; the reason is only counted', async () => {
    const other = await bot.press('ella', button(await toAdvice(bot, 'ella'), 'case.other'))
    const before = countsOf('genomen')
    const zaak = await bot.press('ella', button(other, 'case.choose'), { trede: '2', reden: 'melder_wil_anders' })
    assert.match(wordsOf(zaak), /Trede 2/)
    assert.deepEqual((await kept('ella')).steps, [{ trede: 2, on: '2026-11-20', how: 'keuze', ticks: [] }])
    assert.deepEqual(countsOf('afwijking'), { melder_wil_anders: 1 })
    assert.deepEqual(countsOf('genomen'), { ...before, trede_2: 1 })
    const { counts: _, ...rest } = shelf.tables()
    assert.doesNotMatch(JSON.stringify(rest), /melder_wil_anders/)
  })

  it('that follows the advice after all counts no deviation', async () => {
    const { data } = button(await toAdvice(bot, 'finn'), 'case.take')
    await bot.press('finn', made('case.choose', data), { trede: '4', reden: 'anders' })
    assert.equal((await kept('finn')).steps[0].how, 'advies')
    assert.equal(countsOf('afwijking').anders, undefined)
  })

  it('cannot be made of danger or of what must be handed over', async () => {
    const counts = shelf.tables().counts
    for (const given of [
      { ...remark, veilig: 'gevaar' },
      { ...remark, rol: 'ik' },
    ]) {
      const card = await toAdvice(bot, 'gijs', given)
      assert.ok(!card.actions.some(({ verb }) => String(verb).startsWith('case.')))
    }
    assert.deepEqual(shelf.tables().counts, counts)
  })
})
