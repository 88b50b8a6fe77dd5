import assert from 'node:assert/strict'
import { readConfig } from '#src/config.ts'
import { ballots } from '#src/p-gesprek/ballots.ts'
import type { Answer } from '#src/p-gesprek/urn.ts'
import { boxes } from '#src/privacy/box.ts'
import type { Bot } from '../teams/client.ts'
import { wordsOf } from '../teams/reading.ts'
import { answer, file, later, show, verb, withFigures } from './hr.ts'
import { sheetsOf } from './opening.ts'

/** Talks in a unit of which so many were discussed; each is answered. */
async function held(bot: Bot, unit: string, many: number, discussed: number, answerOf: (i: number) => Answer) {
  const { ballotKeys } = readConfig({}, true)
  const urns = ballots({ urns: bot.store.urns, boxes: boxes(ballotKeys, 'urns') })
  const [place, day] = [{ organisation: 'voorbeeld', unit, period: '2026-Q4' }, '2026-11-20']
  for (let i = 0; i < many; i++) {
    const talk = `${unit}-${i}`
    await urns.note(talk, 1, place, 'gevraagd', day)
    if (i < discussed) await urns.note(talk, 1, place, 'gedaan', day)
    await urns.cast(urns.ballot(talk, 1, place), answerOf(i), day)
  }
}

const nobodyElse = (): Answer => 'nee'

describe('p-gesprekken in figures', () => {
  it('are counted when their urns may be opened: how many, how many discussed, and what was answered', async () => {
    const bot = await withFigures({}, false)
    await held(bot, 'voorbeeld-ict', 30, 20, i => (i < 25 ? 'nee' : 'getuige'))
    await later(bot, 80)
    const card = await bot.press('hanna', verb('figures.subject', { subject: 'p_gesprek', period: '2026-Q4' }))
    assert.match(wordsOf(card), /30 p-gesprekken/)
    assert.equal(answer(card, 'Besproken, zeggen beiden'), '20')
    assert.match(wordsOf(card), /30 antwoorden/)
    assert.doesNotMatch(wordsOf(card), /"25"|"5"/, 'what shows 25 of 30 shows the 5')
    await bot.stop()
  })

  it('tell HR the coverage of a quarter as a whole, and of a year by unit, small units with the one above', async () => {
    const bot = await withFigures({}, false)
    await held(bot, 'voorbeeld-uitvoering', 60, 45, nobodyElse)
    await held(bot, 'voorbeeld-ict', 40, 25, nobodyElse)
    await held(bot, 'voorbeeld-toezicht', 30, 15, nobodyElse)
    await held(bot, 'voorbeeld-bonaire', 6, 6, nobodyElse)
    await later(bot, 80)
    const quarter = await show(bot, 'figures.subject', { subject: 'p_gesprek', period: '2026-Q4' })
    assert.match(wordsOf(quarter), /136 p-gesprekken/)
    assert.equal(answer(quarter, 'Besproken, zeggen beiden'), '91')
    assert.match(
      wordsOf(await show(bot, 'figures.parts', { period: '2026-Q4', subject: 'p_gesprek' })),
      /alleen cijfers over een heel jaar/,
    )
    const [, sheet] = await sheetsOf((await file(bot, 'xlsx')).bytes)
    const rows = sheet?.filter(([, , , table]) => table === 'Is de vraag besproken?') ?? []
    const totals = rows
      .filter(([, , , , what]) => what === 'Totaal (p-gesprekken)')
      .map(([, , unit, , , n]) => [unit, n])
    assert.deepEqual(Object.fromEntries(totals), {
      'Hele organisatie': 136,
      Uitvoering: 60,
      ICT: 40,
      Toezicht: 36,
    })
    const words = wordsOf(await show(bot, 'figures.parts', { period: '2026', subject: 'p_gesprek' }))
    assert.match(words, /60 p-gesprekken.*Besproken, zeggen beiden: 45/)
    assert.match(words, /36 p-gesprekken\. Met de kleine onderdelen .*Bonaire/)
    await bot.stop()
  })

  it('never say that nearly everybody discussed it, or all: the few others would be told', async () => {
    for (const [discussed, isShown] of [
      [60, false],
      [55, false],
      [51, false],
      [50, true],
    ] as const) {
      const bot = await withFigures({}, false)
      await held(bot, 'voorbeeld-ict', 60, discussed, nobodyElse)
      await later(bot, 80)
      for (const period of ['2026-Q4', '2026']) {
        const card = await show(bot, 'figures.subject', { subject: 'p_gesprek', period })
        assert.equal(wordsOf(card).includes(`"${discussed}"`), isShown, `${discussed} of 60 in ${period}`)
        assert.equal(answer(card, 'Nee'), '', 'all said no: that is about each of them')
      }
      await bot.stop()
    }
  })
})
