import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { allQuestions } from '#cards/policy/intake.ts'
import { situations } from '#cards/policy/practice.ts'
import { inMemory, type Shelf } from '../store/shelf.ts'
import { type Bot, personOf, running } from '../teams/client.ts'
import { assertCalm, button, buttons, made, titleOf, wordsOf } from '../teams/reading.ts'
import { answersTo, type Given, toAdvice, walk } from './walk.ts'

/** What fits each story, worked out by hand from policy.md; "over": stop oneself and hand over. */
const wanted: Readonly<Record<string, number | 'over'>> = {
  kwijt: 1,
  beschuldigd: 1,
  briefje: 2,
  eerste_keer: 3,
  weer_die_grap: 4,
  na_de_melding: 4,
  balie: 4,
  vergadertijd: 5,
  jouw_woorden: 'over',
  bedreiging: 6,
  projectleider: 6,
  het_team: 6,
}

const told = (id: string): Given => {
  const story = situations.find(one => one.id === id)?.answers ?? assert.fail(id)
  return Object.fromEntries(Object.entries(story).map(([question, options]) => [question, options.join(',')]))
}

describe('an exercise', () => {
  let shelf: Shelf
  let bot: Bot
  before(async () => {
    shelf = inMemory()
    bot = await running({ store: shelf.store })
    await bot.say('noor', 'hulp')
  })
  after(async () => {
    await bot.stop()
    await shelf.close()
  })

  const begin = async (id: string) => {
    const list = await bot.press('noor', made('practice.open'))
    const row = buttons(list).find(({ data }) => data.oefening === id) ?? assert.fail(id)
    return bot.press('noor', button(await bot.press('noor', row), 'practice.intake.start'))
  }
  /** All cards on the way; the last one is the advice, or what ended the questions. */
  const practise = async (id: string, given: Given = told(id)): Promise<Card[]> => {
    const cards = [await begin(id)]
    for (let card = cards.at(-1); card; ) {
      const next = buttons(card).find(({ verb }) => verb === 'practice.intake.next')
      if (!next) break
      card = await bot.press('noor', next, answersTo(card, given))
      cards.push(card)
    }
    return cards
  }
  const lookBack = (card: Card | undefined) =>
    bot.press(
      'noor',
      button(card, buttons(card).some(({ verb }) => verb === 'practice.done') ? 'practice.done' : 'practice.case.take'),
    )

  it('has at least eight stories, on every trede that triage advises, and the own role', () => {
    assert.deepEqual(Object.keys(wanted).sort(), situations.map(({ id }) => id).sort())
    assert.deepEqual([...new Set(Object.values(wanted))].sort(), [1, 2, 3, 4, 5, 6, 'over'])
    for (const { id, answers } of situations)
      for (const [question, options] of Object.entries(answers))
        for (const option of options)
          assert.ok(
            allQuestions.find(one => one.id === question)?.options.some(one => one.id === option),
            `${id} ${question} ${option}`,
          )
  })

  for (const [id, trede] of Object.entries(wanted))
    it(`${id} leads to ${trede} and looks back on it with reasons and sources, marked all the way, with nothing kept`, async () => {
      const before = shelf.tables()
      const cards = await practise(id)
      for (const card of cards) {
        assertCalm(card)
        assert.match(titleOf(card), /^Oefening: /)
        assert.match(wordsOf(card), /\*\*Oefening\.\*\* Er wordt niets bewaard/)
        assert.match(String(card.speak), /^Oefening: /)
      }
      const last = cards.at(-1)
      assert.match(titleOf(last), trede === 'over' ? /Draag dit over/ : new RegExp(`Advies: Trede ${trede} `))
      const back = await lookBack(last)
      assertCalm(back)
      assert.match(titleOf(back), /^Oefening, kijk terug/)
      assert.match(wordsOf(back), /Je koos hetzelfde als het advies/)
      assert.match(wordsOf(back), /\(R\d+\).*Bron/)
      assert.doesNotMatch(wordsOf(back), /Dit las je anders/)
      assert.deepEqual(shelf.tables(), before)
    })

  it('says when one chose lighter or heavier, and what one read differently', async () => {
    const advice = (await practise('weer_die_grap', { ...told('weer_die_grap'), herhaling: 'eenmalig' })).at(-1)
    assert.match(titleOf(advice), /Trede 3/)
    const light = await lookBack(advice)
    assert.match(wordsOf(light), /lichter dan het advies/)
    assert.match(wordsOf(light), /Hoe vaak gebeurde het\? Het verhaal zegt: “Vaker”/)
    const other = await bot.press('noor', button(advice, 'practice.case.other'))
    assert.match(titleOf(other), /^Oefening: Een andere trede/)
    const choose = button(other, 'practice.case.choose')
    assert.match(wordsOf(await bot.press('noor', choose)), /Kies een trede en een reden/)
    const heavy = await bot.press('noor', choose, { trede: '6', reden: 'anders' })
    assert.match(wordsOf(heavy), /Trede 6.*zwaarder dan het advies/)
  })

  it('shows why, what to say and who helps as in earnest, and comes back', async () => {
    const advice = (await practise('balie')).at(-1)
    for (const name of ['why', 'say', 'who']) {
      const shown = await bot.press('noor', button(advice, `practice.advice.${name}`))
      assert.match(titleOf(shown), /^Oefening: /)
      assert.equal(titleOf(await bot.press('noor', button(shown, 'practice.advice.show'))), titleOf(advice))
    }
  })

  it('can be stopped, gone back in and taken up again', async () => {
    const [first] = await practise('balie', { ...told('balie') })
    const second = await bot.press('noor', button(first, 'practice.intake.next'), answersTo(first, told('balie')))
    const back = await bot.press('noor', button(second, 'practice.intake.back'))
    assert.equal(titleOf(back), titleOf(first))
    const stopped = await bot.press('noor', button(second, 'practice.intake.stop'))
    assert.equal(titleOf(await bot.press('noor', button(stopped, 'practice.intake.resume'))), titleOf(second))
  })

  it('has a Noodrem that is real, says so, and comes back to the exercise', async () => {
    const first = await begin('bedreiging')
    const alarm = await bot.press('noor', button(first, 'noodrem'))
    assert.match(titleOf(alarm), /^Noodrem/)
    assert.match(wordsOf(alarm), /Bel 112.*Dit is echt/s)
    assert.equal(titleOf(await bot.press('noor', button(alarm, 'practice.intake.resume'))), titleOf(first))
    const answered = await bot.press('noor', button(first, 'practice.intake.next'), {
      ...answersTo(first, {}),
      veilig: 'gevaar',
    })
    assert.match(titleOf(answered), /^Oefening: Noodrem/)
    assert.match(JSON.stringify(answered.body[1]), /Bel 112/, 'the number comes first')
    assert.match(titleOf(await bot.press('noor', button(answered, 'practice.intake.resume'))), /^Oefening: /)
  })

  it('never becomes a case, and nothing real becomes an exercise: each seal opens in its own place only', async () => {
    const practised = await practise('balie')
    const real = [...(await walk(bot, 'noor')), await toAdvice(bot, 'noor')]
    const before = shelf.tables()
    for (const { verb, data } of practised.flatMap(buttons).filter(({ data }) => 'seal' in data && true)) {
      const { oefening: _, ...rest } = data
      const inEarnest = await bot.press('noor', made(verb.replace('practice.', ''), rest), {
        ...told('balie'),
        trede: '4',
        reden: 'anders',
      })
      assert.equal(titleOf(inEarnest), 'Deze kaart werkt niet meer', verb)
      const elsewhere = await bot.press('noor', made(verb, { ...data, oefening: 'kwijt' }), told('balie'))
      assert.equal(titleOf(elsewhere), 'Oefening: Deze kaart werkt niet meer', verb)
    }
    for (const { verb, data } of real.flatMap(buttons).filter(({ data }) => 'seal' in data))
      for (const { id } of situations.slice(0, 3)) {
        const card = await bot.press('noor', made(`practice.${verb}`, { ...data, oefening: id }))
        assert.equal(titleOf(card), 'Oefening: Deze kaart werkt niet meer', verb)
      }
    assert.deepEqual(shelf.tables(), before)
    assert.deepEqual(await shelf.store.casebook.of(personOf('noor')), [])
  })

  for (const oefening of [undefined, null, 7, '', 'niets', '__proto__', {}, 'x'.repeat(50_000)])
    it(`offers the stories for one that there is not: ${JSON.stringify(oefening)?.slice(0, 20)}`, async () => {
      for (const verb of [
        'practice.story',
        'practice.done',
        'practice.intake.start',
        'practice.intake.next',
        'practice.case.take',
      ])
        assert.match(wordsOf(await bot.press('noor', made(verb, { oefening, seal: 'x' }))), /Dat verhaal ken ik niet/)
    })

  it('is offered behind “Meer” and in English too', async () => {
    const more = await bot.press('noor', made('more.open'))
    assert.equal(titleOf(await bot.press('noor', button(more, 'practice.open'))), 'Oefenen')
    await bot.press('noor', made('language.choose', { lang: 'en' }))
    const advice = (await practise('bedreiging')).at(-1)
    assert.match(titleOf(advice), /^Exercise: Advice: Trede 6/)
    assert.match(wordsOf(await lookBack(advice)), /You chose the same as the advice/)
    await bot.press('noor', made('language.choose', { lang: 'nl' }))
  })
})
