import assert from 'node:assert/strict'
import { assertCalm, button, buttons, made, titleOf, wordsOf } from '../teams/reading.ts'
import { codeOn, type Handing, handing } from './handing.ts'
import { toCase } from './walk.ts'

describe('handing a case over', () => {
  let here: Handing
  beforeEach(async () => {
    here = await handing()
  })
  afterEach(() => here.stop())

  it('goes by a code that is said: seen first, then accepted, and gone with the giver', async () => {
    const zaak = await here.ticked()
    const { label } = (await here.casesOf('noor'))[0] ?? assert.fail()
    const told = await here.offer(zaak)
    assertCalm(told)
    assert.match(wordsOf(told), /tot woensdag 25 november, 09.00 uur/)

    const list = await here.bot.say('sam', 'mijn_zaken')
    const enter = await here.bot.press('sam', button(list, 'handover.enter'))
    const shown = await here.bot.press('sam', button(enter, 'handover.look'), {
      code: ` ${codeOn(told).toLowerCase().replace('-', ' ')}`,
    })
    assertCalm(shown)
    assert.match(titleOf(shown), new RegExp(`zaak ${label} over\\?$`))
    assert.match(wordsOf(shown), /Trede 4 .*Wat er al is gedaan.*nadeel.*4 december/s)
    assert.equal((await here.casesOf('sam')).length, 0, 'looking takes nothing')

    const mine = await here.bot.press('sam', button(shown, 'handover.accept'))
    assert.match(wordsOf(mine), /De zaak is nu van jou/)
    assert.equal(titleOf(mine), `Zaak ${label}`)
    assert.deepEqual(await here.casesOf('noor'), [])
    assert.match(titleOf(await here.bot.press('noor', button(zaak, 'case.tick'))), /^Mijn zaken/)
  })

  it('takes nothing along but the neutral record: no owner, unit or id of before', async () => {
    const before = (await here.ticked()) && ((await here.casesOf('noor'))[0] ?? assert.fail())
    await here.take(
      'sam',
      codeOn(await here.offer(await here.bot.press('noor', made('case.open', { zaak: before.id })))),
    )
    const [after] = await here.casesOf('sam')
    assert.ok(after)
    assert.deepEqual(
      { ...after, id: before.id, owner: before.owner, unit: before.unit, version: before.version },
      before,
    )
    assert.equal(after.unit, 'eenheid-sam')
    assert.ok(!JSON.stringify(after).includes('noor') && !JSON.stringify(after).includes(before.id))
  })

  it('moves the reminders, and tells the giver without saying of which case or with whom', async () => {
    const zaak = await toCase(here.bot, 'noor')
    const { label } = (await here.casesOf('noor'))[0] ?? assert.fail()
    await here.take('sam', codeOn(await here.offer(zaak)))
    assert.deepEqual(await here.hears('2026-11-20T10:00:00Z'), ['Je overdracht is aangenomen'])
    const news = JSON.stringify(here.bot.sent.at(-1))
    assert.ok(!news.includes(label) && !news.includes('sam'))
    assert.deepEqual(await here.hears('2026-12-04T09:00:00Z'), [`Herinnering: zaak ${label}`])
    assert.match(String(here.bot.sent.at(-1)?.path), /sam/)
    assert.deepEqual(await here.hears('2026-11-25T09:00:00Z'), [], 'the code that was used does not run out')
  })

  it('counts nothing, and writes down one offer and one acceptance', async () => {
    const zaak = await toCase(here.bot, 'noor')
    const before = here.shelf.tables().counts
    await here.take('sam', codeOn(await here.offer(zaak)))
    assert.deepEqual(here.shelf.tables().counts, before)
    const kinds = here.shelf.tables().audit?.map(({ kind }) => kind)
    assert.deepEqual(kinds, ['zaak_geopend', 'zaak_aangeboden', 'zaak_overgenomen'])
  })

  it('is for leidinggevenden only: nobody else looks or takes, with whatever code', async () => {
    const code = codeOn(await here.offer(await toCase(here.bot, 'noor')))
    for (const user of ['mila', 'unknown'])
      for (const verb of ['handover.enter', 'handover.look', 'handover.accept', 'handover.decline']) {
        const card = await here.bot.press(user, made(verb, { code }))
        assertCalm(card)
        assert.doesNotMatch(wordsOf(card), /Trede \d/)
      }
    assert.equal((await here.casesOf('noor')).length, 1)
    assert.ok((await here.casesOf('noor'))[0]?.offered)
    const list = await here.bot.say('mila', 'mijn_zaken')
    assert.ok(!buttons(list).some(({ verb }) => verb === 'handover.enter'))
  })

  it('shows nothing for a code that is none, is not known, or is one’s own', async () => {
    const zaak = await toCase(here.bot, 'noor')
    const code = codeOn(await here.offer(zaak))
    for (const wrong of [undefined, null, 7, {}, '', 'KPRT', 'AAAA-EEEE', 'x'.repeat(50_000), '__proto__', '💥💥💥💥'])
      assert.match(wordsOf(await here.look('sam', wrong as string)), /geen code van Trede/)
    assert.match(wordsOf(await here.look('sam', 'BBBB-2222')), /werkt niet of niet meer/)
    for (const verb of ['handover.look', 'handover.accept', 'handover.decline'])
      assert.match(
        wordsOf(await here.bot.press('noor', made(verb, { code }))),
        verb === 'handover.accept' ? /werkt niet/ : /je eigen zaak/,
      )
    assert.equal((await here.casesOf('noor')).length, 1)
  })

  it('can be withdrawn until it is accepted, and a new code ends the old one', async () => {
    const zaak = await toCase(here.bot, 'noor')
    const first = await here.offer(zaak)
    const pending = await here.bot.press('noor', button(first, 'case.open'))
    assert.match(wordsOf(pending), /Er staat een code open/)
    const again = await here.form(pending)
    assert.match(wordsOf(again), /Er staat al een code open/)
    const second = await here.bot.press('noor', button(again, 'handover.offer'))
    assert.notEqual(codeOn(first), codeOn(second))
    assert.match(wordsOf(await here.look('sam', codeOn(first))), /werkt niet/)
    const back = await here.bot.press('noor', button(second, 'handover.withdraw'))
    assert.match(wordsOf(back), /overdracht is ingetrokken/)
    assert.match(wordsOf(await here.look('sam', codeOn(second))), /werkt niet/)
    assert.doesNotMatch(wordsOf(back), /Er staat een code open/)
  })

  it('goes with the case as it stands then, also when the giver went on with it', async () => {
    const zaak = await toCase(here.bot, 'noor')
    const shown = await here.look('sam', codeOn(await here.offer(zaak)))
    const now = await here.bot.press('noor', button(await here.bot.say('noor', 'mijn_zaken'), 'case.open'))
    await here.bot.press('noor', button(now, 'case.tick'), { ticks: 'nadeel-besproken' })
    await here.bot.press('sam', button(shown, 'handover.accept'))
    assert.deepEqual((await here.casesOf('sam'))[0]?.steps[0].ticks, ['nadeel-besproken'])
  })
})
