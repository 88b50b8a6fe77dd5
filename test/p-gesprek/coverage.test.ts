import assert from 'node:assert/strict'
import fc from 'fast-check'
import { coverageOf, SMALLEST } from '#src/p-gesprek/coverage.ts'
import { colleague } from '../teams/client.ts'
import { assertCalm, button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { talking, team } from './talking.ts'

const unit = (name: string, asked: number, done: number, organisation = 'bzk') => ({
  organisation,
  unit: name,
  counts: { 'gesprek:gevraagd': asked, 'gesprek:gedaan': done },
})

describe('coverage', () => {
  it('folds small units, and takes one more along when they are still small together', () => {
    assert.deepEqual(coverageOf([unit('a', 40, 30), unit('b', 6, 5), unit('c', 7, 1), unit('d', 9, 9, 'vws')], 'bzk'), {
      rows: [
        { unit: 'a', asked: 40, done: 30 },
        { asked: 13, done: 6 },
      ],
      folded: 2,
      total: { asked: 53, done: 36 },
    })
    assert.deepEqual(coverageOf([unit('a', 40, 30), unit('b', 12, 5), unit('c', 7, 1)], 'bzk').rows, [
      { unit: 'a', asked: 40, done: 30 },
      { asked: 19, done: 6 },
    ])
    assert.deepEqual(coverageOf([unit('a', 5, 3), unit('b', 4, 4)], 'bzk'), { rows: [], folded: 2 })
  })

  it('shows no row about fewer than ten talks, and hides none that can be had by taking away', () => {
    const units = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), { maxLength: 12 })
    fc.assert(
      fc.property(units, given => {
        const opened = given.map(([asked, done], i) => unit(`unit-${i}`, asked, Math.min(asked, done)))
        const { rows, total } = coverageOf(opened, 'bzk')
        for (const { asked } of rows) assert.ok(asked >= SMALLEST)
        if (!total) return assert.equal(rows.length, 0)
        assert.equal(
          rows.reduce((sum, { asked }) => sum + asked, 0),
          total.asked,
        )
        assert.equal(
          rows.reduce((sum, { done }) => sum + done, 0),
          total.done,
        )
        assert.ok(rows.filter(row => row.unit === undefined).length <= 1)
      }),
    )
  })

  it('is open to HR after the quarter, from real talks, with what it says and what not', async () => {
    const many = Array.from({ length: 11 }, (_, i) => colleague(`lid${i}`, { roles: ['medewerker'] }))
    const people = [colleague('noor', { leads: many.map(({ id }) => id) }), ...many, ...team.slice(4)]
    const world = await talking({ people })
    for (const { id } of many) await world.bot.say(id, 'hulp')
    for (const { id } of many) await world.plan(id, { dag: '2026-12-04', tijd: '14:00' })
    for (let i = 0; i < 4; i++) await world.until('2026-12-04T13:00:00Z')
    for (const { id } of many.slice(0, 8)) {
      const question = world.last(id)
      await world.bot.press(id, button(question, 'talk.answer'), { antwoord: 'nee' })
    }
    for (const prompt of world.to('noor').map(({ card }) => card)) {
      if (!/^Nu: stel/.test(titleOf(prompt))) continue
      const asked = await world.bot.press('noor', button(prompt, 'talk.put'))
      await world.bot.press('noor', button(asked, 'talk.confirm'), { gesprek_gevoerd: 'besproken' })
    }
    await world.until('2026-12-07T12:00:00Z')
    for (const { id } of many.slice(0, 9))
      await world.bot.press(id, button(world.last(id), 'talk.confirm'), { gesprek_gevoerd: 'besproken' })
    await world.until('2027-01-31T12:00:00Z')
    const early = await world.bot.press('robin', made('talk.coverage'))
    assert.match(titleOf(early), /kwartaal 3 van 2026/)
    await world.until('2027-02-01T12:00:00Z')
    const card = await world.bot.press('robin', made('talk.coverage'))
    assertCalm(card)
    assert.match(titleOf(card), /kwartaal 4 van 2026/)
    assert.match(wordsOf(card), /9 van 11 besproken \(82%\)/)
    assert.doesNotMatch(wordsOf(card), /antwoord:|nee/)
    assert.match(titleOf(await world.bot.press('noor', made('talk.coverage'))), /^(?!P-gesprekken in)/)
    const periods = { periode: '2099-Q1' }
    assertCalm(await world.bot.press('robin', made('talk.coverage'), periods))
    await world.stop()
  }).timeout(30_000)
})
