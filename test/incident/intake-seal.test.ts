import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { onFile } from '../store/shelf.ts'
import { type Bot, running } from '../teams/client.ts'
import { assertCalm, type Button, button, made, sealedButtons, titleOf } from '../teams/reading.ts'
import { remark, walk } from './walk.ts'

describe('a card of the intake that cannot be used', () => {
  const shelf = onFile()
  let bot: Bot
  let cards: Card[]
  let earlier: ReturnType<typeof kept>
  const kept = () => ({ ...shelf.tables(), acquaintances: [] })
  before(async () => {
    bot = await running({ store: shelf.store })
    cards = await walk(bot, 'noor')
    const other = await bot.press('noor', button(cards.at(-1), 'case.other'))
    const stopped = await bot.press('noor', button(cards[1], 'intake.stop'))
    const why = await bot.press('noor', button(cards.at(-1), 'advice.why'))
    cards.push(other, stopped, why)
  })
  after(async () => {
    await bot.stop()
    await shelf.close()
  })

  beforeEach(() => {
    earlier = kept()
  })
  afterEach(() => assert.deepEqual(kept(), earlier, 'nothing is kept of a card that is refused'))

  async function assertRefused(user: string, pressed: Button) {
    const card = await bot.press(user, pressed, { ...remark, trede: '5', reden: 'anders' })
    assert.equal(titleOf(card), 'Deze kaart werkt niet meer', pressed.verb)
    assertCalm(card)
    return card
  }

  it('leads to a fresh start', async () => {
    const card = await assertRefused('noor', made('intake.next', { page: 0, seal: 'x' }))
    assert.match(titleOf(await bot.press('noor', button(card, 'intake.start'))), /^Eerst: jij/)
  })

  it('is one with a changed seal, on whatever button', async () => {
    assert.deepEqual(
      [...new Set(sealedButtons(cards).map(({ verb }) => verb))].sort(),
      ['advice.say', 'advice.show', 'advice.who', 'advice.why', 'case.choose', 'case.other', 'case.take'].concat([
        'intake.back',
        'intake.next',
        'intake.resume',
        'intake.stop',
      ]),
    )
    for (const verb of new Set(sealedButtons(cards).map(({ verb }) => verb))) {
      const pressed = sealedButtons(cards).findLast(each => each.verb === verb) ?? assert.fail()
      const seal = String(pressed.data.seal)
      const changed = seal.slice(0, -2) + (seal.at(-2) === 'A' ? 'B' : 'A') + seal.at(-1)
      for (const other of [changed, '', undefined, null, 7, [seal], { seal }, `${seal} `, seal.repeat(100)])
        await assertRefused('noor', { ...pressed, data: { ...pressed.data, seal: other } })
    }
  })

  it('is one of somebody else', async () => {
    for (const pressed of sealedButtons(cards)) await assertRefused('sam', pressed)
  })

  it('is one from another conversation of the same person', async () => {
    for (const { verb, data } of sealedButtons(cards)) {
      const activity = {
        ...bot.base('noor'),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb, data } },
      }
      const response = await bot.post({ ...activity, conversation: { ...activity.conversation, id: 'chat-elders' } })
      assert.match(await response.text(), /Deze kaart werkt niet meer/)
    }
  })

  it('is one with a page that there is not', async () => {
    const { data } = button(cards[0], 'intake.next')
    for (const page of [-1, 4, 0.5, Number.MAX_SAFE_INTEGER, '0', null, [0], { valueOf: 0 }])
      await assertRefused('noor', made('intake.next', { ...data, page }))
  })
})
