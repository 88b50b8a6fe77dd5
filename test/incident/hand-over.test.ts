import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { codeIn, codeOf } from '#src/incident/code.ts'
import { inMemory, type Shelf } from '../store/shelf.ts'
import { type Bot, colleague, personOf, running } from '../teams/client.ts'
import { assertCalm, button, buttons, made, titleOf, wordsOf } from '../teams/reading.ts'
import { close, toCase } from './walk.ts'

/** The code on the card of the giver. */
const codeOn = (card: Card): string => /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(wordsOf(card))?.[0] ?? assert.fail(titleOf(card))

describe('handing a case over', () => {
  let shelf: Shelf
  let bot: Bot
  beforeEach(async () => {
    shelf = inMemory()
    const people = ['noor', 'sam', 'kim'].map(id => colleague(id, { unit: `eenheid-${id}` }))
    bot = await running({ store: shelf.store, people: [...people, colleague('mila', { roles: ['medewerker'] })] })
    for (const user of ['sam', 'kim']) await bot.say(user, 'hulp')
  })
  afterEach(async () => {
    await bot.stop()
    await shelf.close()
  })

  const casesOf = (user: string) => shelf.store.casebook.of(personOf(user))
  const form = async (zaak: Card, user = 'noor') => bot.press(user, button(zaak, 'handover.open'))
  const offer = async (zaak: Card, user = 'noor') => bot.press(user, button(await form(zaak, user), 'handover.offer'))
  const look = (user: string, code: string) => bot.press(user, made('handover.look'), { code })
  const take = async (user: string, code: string) => bot.press(user, button(await look(user, code), 'handover.accept'))
  const to = (moment: string) => bot.clock.advance(Date.parse(moment) - bot.clock.now())
  const hears = async (moment: string) => {
    to(moment)
    const before = bot.sent.length
    await bot.tick()
    return bot.sent.slice(before).map(({ card }) => titleOf(card))
  }
  const ticked = async () => {
    const zaak = await toCase(bot, 'noor')
    return bot.press('noor', button(zaak, 'case.tick'), { ticks: 'nadeel-besproken' })
  }

  it('goes by a code that is said: seen first, then accepted, and gone with the giver', async () => {
    const zaak = await ticked()
    const { label } = (await casesOf('noor'))[0] ?? assert.fail()
    const told = await offer(zaak)
    assertCalm(told)
    assert.match(wordsOf(told), /tot woensdag 25 november, 09.00 uur/)

    const list = await bot.say('sam', 'mijn_zaken')
    const enter = await bot.press('sam', button(list, 'handover.enter'))
    const shown = await bot.press('sam', button(enter, 'handover.look'), {
      code: ` ${codeOn(told).toLowerCase().replace('-', ' ')}`,
    })
    assertCalm(shown)
    assert.match(titleOf(shown), new RegExp(`zaak ${label} over\\?$`))
    assert.match(wordsOf(shown), /Trede 4 .*Wat er al is gedaan.*nadeel.*4 december/s)
    assert.equal((await casesOf('sam')).length, 0, 'looking takes nothing')

    const mine = await bot.press('sam', button(shown, 'handover.accept'))
    assert.match(wordsOf(mine), /De zaak is nu van jou/)
    assert.equal(titleOf(mine), `Zaak ${label}`)
    assert.deepEqual(await casesOf('noor'), [])
    assert.match(titleOf(await bot.press('noor', button(zaak, 'case.tick'))), /^Mijn zaken/)
  })

  it('takes nothing along but the neutral record: no owner, unit or id of before', async () => {
    const before = (await ticked()) && ((await casesOf('noor'))[0] ?? assert.fail())
    await take('sam', codeOn(await offer(await bot.press('noor', made('case.open', { zaak: before.id })))))
    const [after] = await casesOf('sam')
    assert.ok(after)
    assert.deepEqual(
      { ...after, id: before.id, owner: before.owner, unit: before.unit, version: before.version },
      before,
    )
    assert.equal(after.unit, 'eenheid-sam')
    assert.ok(!JSON.stringify(after).includes('noor') && !JSON.stringify(after).includes(before.id))
  })

  it('moves the reminders, and tells the giver without saying of which case or with whom', async () => {
    const zaak = await toCase(bot, 'noor')
    const { label } = (await casesOf('noor'))[0] ?? assert.fail()
    await take('sam', codeOn(await offer(zaak)))
    assert.deepEqual(await hears('2026-11-20T10:00:00Z'), ['Je overdracht is aangenomen'])
    const news = JSON.stringify(bot.sent.at(-1))
    assert.ok(!news.includes(label) && !news.includes('sam'))
    assert.deepEqual(await hears('2026-12-04T09:00:00Z'), [`Herinnering: zaak ${label}`])
    assert.match(String(bot.sent.at(-1)?.path), /sam/)
    assert.deepEqual(await hears('2026-11-25T09:00:00Z'), [], 'the code that was used does not run out')
  })

  it('counts nothing, and writes down one offer and one acceptance', async () => {
    const zaak = await toCase(bot, 'noor')
    const before = shelf.tables().counts
    await take('sam', codeOn(await offer(zaak)))
    assert.deepEqual(shelf.tables().counts, before)
    const kinds = shelf.tables().audit?.map(({ kind }) => kind)
    assert.deepEqual(kinds, ['zaak_geopend', 'zaak_aangeboden', 'zaak_overgenomen'])
  })

  it('is for leidinggevenden only: nobody else looks or takes, with whatever code', async () => {
    const code = codeOn(await offer(await toCase(bot, 'noor')))
    for (const user of ['mila', 'unknown'])
      for (const verb of ['handover.enter', 'handover.look', 'handover.accept', 'handover.decline']) {
        const card = await bot.press(user, made(verb, { code }))
        assertCalm(card)
        assert.doesNotMatch(wordsOf(card), /Trede \d/)
      }
    assert.equal((await casesOf('noor')).length, 1)
    assert.ok((await casesOf('noor'))[0]?.offered)
    const list = await bot.say('mila', 'mijn_zaken')
    assert.ok(!buttons(list).some(({ verb }) => verb === 'handover.enter'))
  })

  it('shows nothing for a code that is none, is not known, or is one’s own', async () => {
    const zaak = await toCase(bot, 'noor')
    const code = codeOn(await offer(zaak))
    for (const wrong of [undefined, null, 7, {}, '', 'KPRT', 'AAAA-EEEE', 'x'.repeat(50_000), '__proto__', '💥💥💥💥'])
      assert.match(wordsOf(await look('sam', wrong as string)), /geen code van Trede/)
    assert.match(wordsOf(await look('sam', 'BBBB-2222')), /werkt niet of niet meer/)
    for (const verb of ['handover.look', 'handover.accept', 'handover.decline'])
      assert.match(
        wordsOf(await bot.press('noor', made(verb, { code }))),
        verb === 'handover.accept' ? /werkt niet/ : /je eigen zaak/,
      )
    assert.equal((await casesOf('noor')).length, 1)
  })

  it('can be withdrawn until it is accepted, and a new code ends the old one', async () => {
    const zaak = await toCase(bot, 'noor')
    const first = await offer(zaak)
    const pending = await bot.press('noor', button(first, 'case.open'))
    assert.match(wordsOf(pending), /Er staat een code open/)
    const again = await form(pending)
    assert.match(wordsOf(again), /Er staat al een code open/)
    const second = await bot.press('noor', button(again, 'handover.offer'))
    assert.notEqual(codeOn(first), codeOn(second))
    assert.match(wordsOf(await look('sam', codeOn(first))), /werkt niet/)
    const back = await bot.press('noor', button(second, 'handover.withdraw'))
    assert.match(wordsOf(back), /overdracht is ingetrokken/)
    assert.match(wordsOf(await look('sam', codeOn(second))), /werkt niet/)
    assert.doesNotMatch(wordsOf(back), /Er staat een code open/)
  })

  it('goes with the case as it stands then, also when the giver went on with it', async () => {
    const zaak = await toCase(bot, 'noor')
    const shown = await look('sam', codeOn(await offer(zaak)))
    const now = await bot.press('noor', button(await bot.say('noor', 'mijn_zaken'), 'case.open'))
    await bot.press('noor', button(now, 'case.tick'), { ticks: 'nadeel-besproken' })
    await bot.press('sam', button(shown, 'handover.accept'))
    assert.deepEqual((await casesOf('sam'))[0]?.steps[0].ticks, ['nadeel-besproken'])
  })

  it('lapses when the case is closed', async () => {
    const zaak = await toCase(bot, 'noor')
    const code = codeOn(await offer(zaak))
    await close(bot, 'noor', await bot.press('noor', made('case.open', { zaak: (await casesOf('noor'))[0]?.id })))
    assert.match(wordsOf(await look('sam', code)), /werkt niet/)
    assert.match(titleOf(await form(zaak)), /is afgerond/)
  })

  it('runs out after three working days: the giver hears it and keeps the case', async () => {
    const shown = await look('sam', codeOn(await offer(await toCase(bot, 'noor'))))
    assert.deepEqual(await hears('2026-11-25T08:00:00Z'), ['Niemand nam je overdracht aan'])
    assert.match(wordsOf(await bot.press('sam', button(shown, 'handover.accept'))), /werkt niet/)
    assert.equal((await casesOf('noor')).length, 1)
    assert.match(titleOf(await bot.press('noor', button(bot.sent.at(-1)?.card, 'case.open'))), /^Zaak/)
  })

  it('can be declined: the code is dead and the giver hears it', async () => {
    const shown = await look('sam', codeOn(await offer(await toCase(bot, 'noor'))))
    const no = await bot.press('sam', button(shown, 'handover.decline'))
    assertCalm(no)
    assert.match(titleOf(no), /neemt de zaak niet aan/)
    assert.match(wordsOf(await bot.press('sam', button(shown, 'handover.accept'))), /werkt niet/)
    assert.deepEqual(await hears('2026-11-20T10:00:00Z'), ['Je overdracht is niet aangenomen'])
    assert.equal((await casesOf('noor')).length, 1)
  })

  it('gives one case to one of two who take it at once, each press delivered four times', async () => {
    const code = codeOn(await offer(await toCase(bot, 'noor')))
    const shown = [await look('sam', code), await look('kim', code)]
    const presses = ['a', 'a', 'b', 'c'].flatMap(id =>
      (['sam', 'kim'] as const).map((user, i) =>
        bot.deliver(user, button(shown[i], 'handover.accept'), {}, { id: `${user} ${id}` }),
      ),
    )
    const answers = await Promise.all(presses)
    for (const { card } of answers) assertCalm(card)
    const all = [...(await casesOf('sam')), ...(await casesOf('kim')), ...(await casesOf('noor'))]
    assert.equal(all.length, 1)
    assert.notEqual(all[0]?.owner, personOf('noor'))
    const titles = answers.map(({ card }) => titleOf(card)).sort()
    assert.deepEqual([...new Set(titles.slice(0, 4))], ['Een zaak overnemen'])
    assert.deepEqual([...new Set(titles.slice(4))], [`Zaak ${all[0]?.label}`])
    assert.equal(shelf.tables().audit?.filter(({ kind }) => kind === 'zaak_overgenomen').length, 1)
  })

  it('ends with the giver who erases everything, and an erased receiver leaves nothing', async () => {
    const erase = async (user: string) => {
      const question = await bot.press(user, button(await bot.say(user, 'privacy'), 'privacy.erase'))
      return bot.press(user, button(question, 'privacy.erased'))
    }
    const shown = await look('sam', codeOn(await offer(await toCase(bot, 'noor'))))
    await erase('noor')
    assert.match(wordsOf(await bot.press('sam', button(shown, 'handover.accept'))), /werkt niet/)

    const mine = await take('sam', codeOn(await offer(await toCase(bot, 'kim'), 'kim')))
    await erase('sam')
    assert.match(titleOf(await bot.press('sam', button(mine, 'case.tick'))), /^Mijn zaken/)
    assert.deepEqual([await casesOf('sam'), await casesOf('kim')], [[], []])
  })

  it('gives another word to a case when the new owner has one like it', async () => {
    const zaak = await toCase(bot, 'noor')
    const mine = await toCase(bot, 'sam')
    const [theirs] = await casesOf('sam')
    assert.ok(theirs && mine)
    const [file] = await casesOf('noor')
    const version = theirs.version + 1
    const due = { key: 'same', due: [], counted: { unit: 'x', month: '2026-11', tallies: [] } }
    await shelf.store.casebook.save({ ...due, file: { ...theirs, label: file?.label ?? '', version } })
    await take('sam', codeOn(await offer(zaak)))
    const labels = (await casesOf('sam')).map(({ label }) => label)
    assert.equal(new Set(labels).size, 2)
  })

  it('can be seen in inzage: a code that waits', async () => {
    await offer(await toCase(bot, 'noor'))
    const inzage = await bot.press('noor', made('privacy.inzage'))
    assert.match(wordsOf(inzage), /Aangeboden aan een ander tot.*25 november 2026/)
  })
})

describe('a code', () => {
  it('has eight signs that cannot be mistaken, and is read however it is typed', () => {
    for (let i = 0; i < 500; i++) {
      const code = codeOf(Buffer.from(`${i} some name of more than enough letters`).toString('base64url').slice(-40))
      assert.match(code, /^[BCDFGHJKLMNPQRSTVWXZ2-9]{4}-[BCDFGHJKLMNPQRSTVWXZ2-9]{4}$/)
      for (const typed of [code, code.toLowerCase(), ` ${code.replace('-', ' ')} `, [...code].join(' ')])
        assert.equal(codeIn(typed), code)
    }
    for (const wrong of ['', 'KPRT-482', 'KPRT-48277', 'AEIO-UUUU', '0000-1111']) assert.equal(codeIn(wrong), undefined)
  })
})
