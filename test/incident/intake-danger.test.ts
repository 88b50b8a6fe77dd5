import assert from 'node:assert/strict'
import { pages } from '#cards/policy/intake.ts'
import { onFile } from '../store/shelf.ts'
import { type Bot, colleague, running } from '../teams/client.ts'
import { assertCalm, button, buttons, filledIn, made, titleOf, wordsOf } from '../teams/reading.ts'
import { remark, start, toAdvice, walk } from './walk.ts'

describe('danger and the own role come before everything', () => {
  const shelf = onFile()
  let bot: Bot
  before(async () => {
    bot = await running({
      store: shelf.store,
      people: [colleague('cari', { region: 'bes', zone: 'America/Kralendijk' }), colleague('noor')],
    })
  })
  after(async () => {
    await bot.stop()
    await shelf.close()
  })

  const answerFirst = async (user: string, inputs: object) =>
    bot.press(user, button(await start(bot, user), 'intake.next'), inputs)

  for (const veilig of ['gevaar', 'zelfdoding'])
    it(`${veilig} on the first card gives the number at once`, async () => {
      const card = (await walk(bot, 'noor', { ...remark, veilig })).at(-1)
      assert.match(titleOf(card), /^Noodrem/)
      assert.match(wordsOf(card), /Bel 112/)
      assertCalm(card)
    })

  it('on Bonaire the number is 911', async () => {
    for (const card of [
      await toAdvice(bot, 'cari', { ...remark, veilig: 'gevaar' }),
      await bot.say('cari', 'acuut_gevaar'),
    ])
      assert.match(JSON.stringify(card?.body[1]), /Bel 911/)
  })

  it('danger does not wait for the other answers of the card', async () => {
    for (const inputs of [{ veilig: 'gevaar' }, { veilig: 'zelfdoding', rol: 'nee' }])
      assert.match(titleOf(await answerFirst('noor', inputs)), /^Noodrem/)
  })

  it('danger comes even before the own role', async () => {
    const card = await answerFirst('noor', { rol: 'ik', veilig: 'gevaar', melder: 'betrokkene' })
    assert.match(titleOf(card), /^Noodrem/)
  })

  it('the Noodrem works from every card, for everybody, with whatever data', async () => {
    const advice = await toAdvice(bot, 'noor')
    const cards = [await start(bot, 'noor'), advice, await bot.press('noor', button(advice, 'case.take'))]
    for (const card of [...cards, await bot.say('noor', 'hulp'), await bot.say('noor', 'geen idee')])
      assert.match(titleOf(await bot.press('noor', button(card, 'noodrem'))), /^Noodrem/)
    for (const data of [{ seal: 'x' }, { page: 99, zaak: '../..' }])
      assert.match(wordsOf(await bot.press('noor', made('noodrem', data))), /Bel 112/)
  })

  it('after the Noodrem one goes on where one was: in the questions, at the advice, in the case, else at the overview', async () => {
    const advice = await toAdvice(bot, 'noor')
    const opened = await bot.press('noor', button(advice, 'case.take'))
    const before = [await start(bot, 'noor'), opened, await bot.say('noor', 'hulp')]
    for (const card of before) {
      const noodrem = await bot.press('noor', button(card, 'noodrem'))
      assert.equal(titleOf(await bot.press('noor', button(noodrem, 'Het is veilig, verder'))), titleOf(card))
    }
  })

  it('danger on the first card asks again whether it is safe, with the other answers kept', async () => {
    const noodrem = await answerFirst('noor', { rol: 'nee', veilig: 'gevaar', melder: 'getuige' })
    const again = await bot.press('noor', button(noodrem, 'Het is veilig, verder'))
    assert.equal(titleOf(again), pages[0]?.title.nl)
    assert.equal(filledIn(again, 'melder'), 'getuige')
    assert.equal(filledIn(again, 'veilig'), '')
  })

  it('the Noodrem leads back to nothing that a client makes up', async () => {
    for (const back of [
      'x',
      { verb: 'case.closing', data: {} },
      { verb: 'case.open' },
      { verb: 'case.open', data: { zaak: 'x'.repeat(2_000) } },
    ]) {
      const card = await bot.press('noor', made('noodrem', { back }))
      assert.equal(button(card, 'Het is veilig, verder').verb, 'help.open')
    }
  })

  it('who it happens to gets help for themselves, and no advice about others', async () => {
    const card = await answerFirst('noor', { rol: 'overkomt_mij', veilig: 'nee', melder: 'zelf' })
    assert.equal(titleOf(card), 'Goed dat je het vertelt')
    assert.doesNotMatch(JSON.stringify(card), /"seal"/)
  })

  for (const rol of ['ik', 'mijn_baas', 'dichtbij'])
    it(`own role “${rol}” stops the questions on the first card and says to whom to hand over`, async () => {
      const cards = await walk(bot, 'noor', { ...remark, rol })
      assert.equal(cards.length, 2)
      const [, stop] = cards
      assert.equal(titleOf(stop), 'Draag dit over')
      assert.match(wordsOf(stop), /[Nn]aasthogere/)
      assert.ok(!buttons(stop).some(({ verb }) => verb === 'case.take' || verb === 'intake.next'))
      assert.doesNotMatch(JSON.stringify(stop), /"seal"/)
    })

  it('the own role does not wait for the other answers of the card', async () => {
    assert.equal(titleOf(await answerFirst('noor', { rol: 'ik' })), 'Draag dit over')
  })

  it('a doubt about safety keeps the Noodrem in sight on the cards that follow', async () => {
    const [first, ...others] = (await walk(bot, 'noor', { ...remark, veilig: 'weet_niet' })).slice(0, -1)
    assert.doesNotMatch(wordsOf(first), /Twijfel je of het veilig is/)
    for (const card of others) assert.match(wordsOf(card), /Twijfel je of het veilig is/)
    for (const card of (await walk(bot, 'noor', remark)).slice(0, -1))
      assert.doesNotMatch(wordsOf(card), /Twijfel je of/)
  })

  it('somebody who is accused wrongly goes straight to the advice, trede 1 (R42)', async () => {
    const cards = await walk(bot, 'noor', { ...remark, melder: 'beschuldigde' })
    assert.equal(cards.length, 2)
    assert.match(titleOf(cards.at(-1)), /^Advies: Trede 1/)
    assert.match(JSON.stringify(await bot.press('noor', button(cards.at(-1), 'advice.why'))), /R42/)
  })

  it('nothing is kept of danger or the own role, and nothing is counted', async () => {
    const before = shelf.tables()
    await walk(bot, 'noor', { ...remark, veilig: 'gevaar' })
    await walk(bot, 'noor', { ...remark, rol: 'dichtbij' })
    assert.deepEqual(shelf.tables(), before)
  })
})
