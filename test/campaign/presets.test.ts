import assert from 'node:assert/strict'
import { presetIds, presets } from '#cards/content/campaign-presets.ts'
import { sources } from '#cards/content/sources.ts'
import { nextDays } from '#src/campaign/preset-day.ts'
import { assertPlain } from '../policy/plain-language.ts'

describe('what a campaign can start from', () => {
  it('has every subject of the calendar once', () => {
    assert.equal(new Set(presetIds).size, presetIds.length)
    assert.ok(presetIds.length >= 13, presetIds.join(' '))
  })

  for (const preset of presets)
    it(`${preset.id} is in plain words, in both languages, with a source, an owner and a term`, () => {
      const { name, check, title, text, picture, source, validFrom, validTo } = preset
      assertPlain([title, text, picture.shows, picture.alt, ...(check ? [check] : [])])
      assert.ok(name.nl && name.en)
      assert.ok(source.length > 0 && source.every(({ from }) => Object.hasOwn(sources, from)))
      assert.ok(validFrom < validTo)
    })
})

describe('the day of a subject', () => {
  const next = (id: string, today: string) => {
    const preset = presets.find(one => one.id === id)
    return preset && nextDays(preset.when, today)
  }

  it('is the next one, today included', () => {
    assert.deepEqual(next('21_maart', '2026-03-21'), { from: '2026-03-21', to: '2026-03-21' })
    assert.deepEqual(next('21_maart', '2026-03-22'), { from: '2027-03-21', to: '2027-03-21' })
  })

  it('of Diversity Day is the first Tuesday of October', () => {
    for (const [today, day] of [
      ['2026-01-01', '2026-10-06'],
      ['2026-10-07', '2027-10-05'],
      ['2028-02-29', '2028-10-03'],
    ] as const)
      assert.equal(next('diversity_day', today)?.from, day)
  })

  it('of a week lasts until its end', () => {
    assert.deepEqual(next('integriteit', '2026-12-09'), { from: '2026-12-01', to: '2026-12-09' })
    assert.deepEqual(next('integriteit', '2026-12-10'), { from: '2027-12-01', to: '2027-12-09' })
  })

  it('is none where a subject fits any day', () => assert.equal(next('e_learning', '2026-12-09'), undefined))
})
