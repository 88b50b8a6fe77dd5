import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { movableClock } from '#src/agenda/clock.ts'
import { readConfig } from '#src/config.ts'
import type { Units } from '#src/report/units.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { friday } from '../teams/client.ts'
import { titleOf, wordsOf } from '../teams/reading.ts'
import { count, file, later, open, show, units, verb, withFigures } from './hr.ts'

describe('figures before there are any', () => {
  it('say when the first come', async () => {
    const bot = await withFigures({}, false)
    const card = await open(bot)
    assert.match(wordsOf(card), /nog geen cijfers\. De eerste komen op 1 februari 2027/)
    assert.match(
      wordsOf(await bot.press('hanna', verb('figures.export', { kind: 'csv', period: '2026' }))),
      /nog geen cijfers/,
    )
    await bot.stop()
  })

  it('come on the day, once, and stay as they were', async () => {
    const bot = await withFigures({}, false)
    await count(bot, 'a', 25)
    await later(bot, 72) // 31 January 2027
    assert.match(wordsOf(await open(bot)), /nog geen cijfers/)
    await later(bot, 1)
    assert.equal(titleOf(await open(bot)), 'Cijfers: heel 2026')
    const shown = async () => wordsOf(await bot.press('hanna', verb('figures.questions', { period: '2026-Q4' })))
    const before = await shown()
    assert.match(before, /"25"/)
    await count(bot, 'b', 7)
    await later(bot, 100)
    assert.equal(await shown(), before)
    await bot.stop()
  })

  it('wait for more when there are too few, and then count along', async () => {
    const bot = await withFigures({}, false)
    await count(bot, 'a', 6)
    await later(bot, 80)
    assert.match(
      wordsOf(await bot.press('hanna', verb('figures.subject', { subject: 'advies', period: '2026-Q4' }))),
      /minder dan 10 meldingen/,
    )
    await count(bot, 'b', 7, { month: '2027-02' })
    await later(bot, 90)
    assert.match(
      wordsOf(await bot.press('hanna', verb('figures.subject', { subject: 'advies', period: '2027-Q1' }))),
      /13 meldingen, oktober 2026 tot en met maart 2027/,
    )
    await bot.stop()
  })
})

describe('figures over a restart', () => {
  const dir = mkdtempSync(join(tmpdir(), 'trede-figures-'))
  after(() => rmSync(dir, { recursive: true }))
  let clock = movableClock(() => friday)
  beforeEach(() => {
    clock = movableClock(() => friday)
  })
  /** Trede as it starts with other settings on the same store. */
  const started = (path: string, { smallest = 10, of = units }: Settings = {}) =>
    withFigures({ units: of, config: readConfig({ PORT: '0', TREDE_SMALLEST: String(smallest) }, true) }, false, {
      store: sqliteStore(join(dir, path), clock.now),
      clock,
    })
  type Settings = { smallest?: number; of?: Units }

  it('stay as they were after a reorganisation, with the old names; units that are new count in years to come', async () => {
    const before = await started('reorganised.sqlite')
    for (const unit of ['voorbeeld-uitvoering', 'voorbeeld-beleid', 'voorbeeld-ict'])
      await count(before, unit, 30, { unit })
    await later(before, 80) // over 1 February 2027
    const year = JSON.stringify(await show(before, 'figures.parts', { period: '2026', subject: 'advies' }))
    const sheet = new TextDecoder().decode((await file(before, 'csv')).bytes)
    assert.match(year, /Uitvoering/)
    await before.stop()

    const { 'voorbeeld-uitvoering': old, 'voorbeeld-beleid': _gone, ...others } = units
    const of: Units = { ...others, 'voorbeeld-dienst': { ...old, name: 'Dienst Nieuw', people: 1500 } }
    const after = await started('reorganised.sqlite', { of })
    assert.equal(JSON.stringify(await show(after, 'figures.parts', { period: '2026', subject: 'advies' })), year)
    assert.equal(new TextDecoder().decode((await file(after, 'csv')).bytes), sheet)
    await count(after, 'new', 40, { unit: 'voorbeeld-dienst', month: '2027-02' })
    await count(after, 'other', 40, { unit: 'voorbeeld-ict', month: '2027-02' })
    await count(after, 'strange', 15, { unit: 'in-no-file', month: '2027-02' })
    await later(after, 365)
    const next = JSON.stringify(await show(after, 'figures.parts', { period: '2027', subject: 'advies' }))
    assert.match(next, /Dienst Nieuw/)
    assert.doesNotMatch(next, /Uitvoering|Beleid|in-no-file/)
    assert.match(
      JSON.stringify(await show(after, 'figures.parts', { period: '2026', subject: 'advies' })),
      /Uitvoering/,
    )
    await after.stop()
  })

  it('keep what was shown under a lower threshold, and show nothing below the new one from then on', async () => {
    const before = await started('raised.sqlite')
    await count(before, 'a', 15, { month: '2026-07' })
    await before.stop()

    const first = await started('raised.sqlite')
    const shown = await show(first, 'figures.subject', { subject: 'advies', period: '2026-Q3' })
    assert.match(wordsOf(shown), /15 meldingen/)
    await first.stop()

    const raised = await started('raised.sqlite', { smallest: 25 })
    await count(raised, 'b', 20, { month: '2026-11' })
    await later(raised, 80)
    assert.deepEqual(await show(raised, 'figures.subject', { subject: 'advies', period: '2026-Q3' }), shown)
    for (const period of ['2026-Q4', '2026']) {
      const words = wordsOf(await show(raised, 'figures.subject', { subject: 'advies', period }))
      assert.match(words, /minder dan 25 meldingen/, period)
      assert.doesNotMatch(words, /"(15|20|35)"/)
    }
    await raised.stop()

    const lowered = await started('raised.sqlite', { smallest: 10 })
    await count(lowered, 'c', 21, { month: '2027-02' })
    await later(lowered, 90)
    assert.match(
      wordsOf(await show(lowered, 'figures.subject', { subject: 'advies', period: '2027-Q1' })),
      /41 meldingen, oktober 2026 tot en met maart 2027/,
      'what was counted under 25 waits for 25, and counts along',
    )
    await lowered.stop()
  })
})
