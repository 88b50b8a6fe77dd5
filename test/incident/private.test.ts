import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { inMemory, type Shelf } from '../store/shelf.ts'
import { type Bot, personOf, running } from '../teams/client.ts'
import { assertCalm, type Button, button, buttons, made, titleOf, wordsOf } from '../teams/reading.ts'
import { close, closing, toCase } from './walk.ts'

describe('the cases of one leidinggevende', () => {
  let shelf: Shelf
  let bot: Bot
  before(async () => {
    shelf = inMemory()
    bot = await running({ store: shelf.store })
  })
  after(async () => {
    await bot.stop()
    await shelf.close()
  })

  const list = (user: string) => bot.say(user, 'mijn_zaken')
  const rows = (card: Card | undefined) => buttons(card).filter(({ verb }) => verb === 'case.open')
  const idOf = (zaak: Card) => String(button(zaak, 'case.tick').data.zaak)

  it('are listed for that person only', async () => {
    const [one, two, other] = [await toCase(bot, 'noor'), await toCase(bot, 'noor'), await toCase(bot, 'sam')]
    assert.equal(rows(await list('noor')).length, 2)
    assert.deepEqual(
      rows(await list('noor'))
        .map(({ data }) => data.zaak)
        .sort(),
      [idOf(one), idOf(two)].sort(),
    )
    assert.equal(rows(await list('sam')).length, 1)
    assert.ok(!JSON.stringify(await list('sam')).includes(titleOf(one)))
    assert.ok(!JSON.stringify(await list('noor')).includes(titleOf(other)))
    assert.deepEqual(rows(await list('kim')), [])
  })

  /** All there is to press about a case, also what only a reminder or a check offers. */
  const everyButton = async (zaak: Card): Promise<Button[]> => {
    const form = await bot.press('noor', button(zaak, 'case.close'))
    const moving = await bot.press('noor', button(zaak, 'case.step'))
    const data = { ...button(zaak, 'case.tick').data, datum: '0.gesprek', antwoord: 'nee', trede: '8' }
    const reminders = ['followup.done', 'followup.later', 'followup.stop', 'followup.check'].map(verb =>
      made(verb, data),
    )
    return [zaak, form, moving]
      .flatMap(buttons)
      .concat(reminders)
      .filter(({ data }) => 'zaak' in data)
  }

  it('do not exist for anybody else, whatever is pressed', async () => {
    const zaak = await toCase(bot, 'noor')
    const pressed = await everyButton(zaak)
    assert.ok(pressed.length >= 12)
    const { acquaintances: _, ...before } = shelf.tables()
    for (const each of pressed) {
      const card = await bot.press('eve', each, { ...closing, ticks: 'nadeel-besproken', trede: '8' })
      assert.equal(titleOf(card), 'Mijn zaken', each.verb)
      assert.deepEqual(rows(card), [])
      assert.ok(!JSON.stringify(card).includes(titleOf(zaak)))
    }
    const { acquaintances: __, ...now } = shelf.tables()
    assert.deepEqual(now, before)
  })

  it('cannot be guessed: another id, one like it, or something that is no id', async () => {
    const id = idOf(await toCase(bot, 'noor'))
    const near = [id.slice(0, -1), `${id}A`, id.toLowerCase(), id.toUpperCase(), `${id.slice(0, -1)}_`, '%', '*', '']
    const strange = [null, 0, 1, true, [id], { id }, '__proto__', "' OR '1'='1", '../..', '🙂', 'x'.repeat(50_000)]
    for (const zaak of [...near.filter(each => each !== id), ...strange]) {
      const card = await bot.press('noor', made('case.open', { zaak }))
      assert.equal(titleOf(card), 'Mijn zaken')
      assert.match(wordsOf(card), /niet \(meer\)/)
      assertCalm(card)
    }
  })

  it('have an id that tells nothing: other people and other reports make quite another one', async () => {
    const ids = [idOf(await toCase(bot, 'ann')), idOf(await toCase(bot, 'ann')), idOf(await toCase(bot, 'bob'))]
    assert.equal(new Set(ids).size, 3)
    for (const id of ids) assert.match(id, /^[\w-]{16}$/)
  })

  it('belong to a person of one tenant: the same id in another tenant is somebody else', async () => {
    const zaak = await toCase(bot, 'noor')
    const { verb, data } = button(zaak, 'case.tick')
    const tenant = '22222222-2222-4222-8222-222222222222'
    const activity = {
      ...bot.base('noor'),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb, data } },
    }
    const elsewhere = {
      conversation: { ...activity.conversation, tenantId: tenant },
      channelData: { tenant: { id: tenant } },
    }
    const answer = await (await bot.post({ ...activity, ...elsewhere })).text()
    assert.ok(!answer.includes(titleOf(zaak)))
    assert.equal((await shelf.store.casebook.find(personOf('noor'), idOf(zaak)))?.version, 1)
  })

  it('come with their next date, and lead to the case as it stands', async () => {
    const zaak = await toCase(bot, 'piet')
    const listed = await list('piet')
    assert.match(wordsOf(listed), /4 december/i)
    const [row] = rows(listed)
    assert.ok(row)
    assert.deepEqual((await bot.press('piet', row)).body, zaak.body)
    await close(bot, 'piet', zaak)
    assert.match(titleOf(await bot.press('piet', row)), /is afgerond$/)
  })

  it('are not more than a card can show, with a sentence about the rest', async () => {
    for (let i = 0; i < 30; i++) await toCase(bot, 'veel', { rol: 'nee', veilig: 'nee', melder: 'beschuldigde' })
    const listed = await list('veel')
    assert.ok(JSON.stringify(listed).length < 14_000)
    assert.match(wordsOf(listed), /nog \d+ zaken/)
    assertCalm(listed)
  }).timeout(10_000)
})
