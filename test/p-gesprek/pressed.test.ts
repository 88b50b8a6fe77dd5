import assert from 'node:assert/strict'
import { assertCalm, button, buttons, titleOf, wordsOf } from '../teams/reading.ts'
import { friday4, talkAt, talking } from './talking.ts'

type World = Awaited<ReturnType<typeof talking>>

describe('a button of a p-gesprek', () => {
  let world: World
  beforeEach(async () => {
    world = await talking()
  })
  afterEach(() => world.stop())

  async function toTalk() {
    await world.plan('sam')
    await world.until(talkAt)
    return { prompt: world.last('noor'), question: world.last('sam') }
  }

  it('waits without asking why, sends nothing meanwhile, and asks for a date afterwards', async () => {
    const planned = await world.plan('sam')
    const form = await world.bot.press('noor', button(planned, 'talk.pause'))
    assert.match(wordsOf(form), /niet waarom/)
    const waits = await world.bot.press('noor', button(form, 'talk.paused'), { tot: '2027-01-15' })
    assert.match(wordsOf(waits), /Wacht · tot en met 15 januari 2027/)
    await world.until('2027-01-15T22:00:00Z')
    assert.deepEqual([world.titles('sam'), world.titles('noor')], [[], []])
    await world.until('2027-01-18T12:00:00Z')
    assert.match(world.titles('noor').at(-1) ?? '', /^Tijd voor een datum/)
    assert.equal(world.titles('sam').length, 0)
  })

  it('can be put off by the medewerker before it begins, and not after', async () => {
    await world.plan('sam')
    await world.until('2026-11-27T12:00:00Z')
    const form = await world.bot.press('sam', button(world.last('sam'), 'talk.pause'))
    assert.match(wordsOf(await world.bot.press('sam', button(form, 'talk.paused'), { tot: '2026-12-20' })), /Wacht/)
    assert.match(wordsOf(await world.bot.say('noor', 'p_gesprek_plannen')), /Wacht · tot en met 20 december 2026/)
  })

  it('belongs to two: nobody else can open, change or answer it', async () => {
    const planned = await world.plan('sam')
    for (const one of buttons(planned).filter(({ verb }) => verb.startsWith('talk.')))
      for (const user of ['kim', 'robin', 'femke']) {
        const card = await world.bot.press(user, one, { ...friday4, tot: '2027-01-01', gesprek_gevoerd: 'niet' })
        assertCalm(card)
        assert.doesNotMatch(wordsOf(card), /4 december/)
      }
    assert.equal((await world.talkOf('sam'))[0]?.version, 1)
  })

  it('is planned once, however often that is delivered, and never for somebody one does not lead', async () => {
    const { card, wie } = await world.form('sam')
    const press = () => world.bot.press('noor', button(card, 'talk.planned'), { wie, ...friday4 })
    await Promise.all([press(), press(), press(), press()])
    assert.equal((await world.talkOf('sam'))[0]?.version, 1)
    for (const who of ['robin', 'femke', 'noor', '', 'zoek', '11111111-1111-4111-8111-111111111111', undefined])
      assert.match(
        wordsOf(await world.bot.press('noor', button(card, 'talk.planned'), { wie: who, ...friday4 })),
        /aan wie je leiding geeft/,
      )
    for (const when of [
      { dag: '2026-11-19', tijd: '10:00' },
      { dag: '2026-02-31', tijd: '10:00' },
      { dag: '2030-01-01', tijd: '10:00' },
      { dag: 'x', tijd: '25:00' },
      {},
    ])
      assert.match(
        wordsOf(await world.bot.press('noor', button(card, 'talk.planned'), { wie, ...when })),
        /die nog komen/,
      )
    assert.equal((await world.talkOf('noor')).length, 1)
  })

  it('does each thing once, however often it is delivered', async () => {
    const { prompt } = await toTalk()
    const pressed = button(prompt, 'talk.put')
    const cards = await Promise.all([1, 2, 3, 4].map(() => world.bot.press('noor', pressed)))
    assert.equal(new Set(cards.map(card => JSON.stringify(card))).size, 1)
    assert.equal((await world.talkOf('sam'))[0]?.version, 2)
  })

  it('begins when the leidinggevende says so, also on another moment than was planned', async () => {
    const planned = await world.plan('sam')
    const begun = await world.bot.press('noor', button(planned, 'talk.begin'))
    assert.match(titleOf(begun), /^Nu: stel de vraag/)
    await world.until('2026-11-20T09:05:00Z')
    assert.equal(world.titles('sam').at(-1), 'Een vraag aan jou alleen')
  })
})
