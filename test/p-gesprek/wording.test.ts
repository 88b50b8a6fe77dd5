import assert from 'node:assert/strict'
import { usualWording } from '#cards/content/p-gesprek.ts'
import { readWordings } from '#src/p-gesprek/wording.ts'
import { wordsOf } from '../teams/reading.ts'
import { talkAt, talking } from './talking.ts'

describe('the wording of an organisation', () => {
  const own = {
    ...usualWording,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    privately: { nl: 'Eigen vraag?', en: 'Own question?' },
  }

  it('is what stands in its file on that day; others have the usual one', () => {
    const next = { ...own, validFrom: '2027-01-01', validTo: '2027-12-31', privately: { nl: 'Nieuw?', en: 'New?' } }
    const wording = readWordings({ bzk: [own, next] }, usualWording, '2026-11-20')
    assert.deepEqual(
      [wording('bzk', '2026-12-31'), wording('bzk', '2027-01-01'), wording('vws', '2027-01-01')],
      [own, next, usualWording],
    )
    assert.equal(wording('bzk', '2028-06-01'), next, 'shown with a warning')
  })

  it('keeps Trede from starting when none is in force, or when it is malformed', () => {
    assert.throws(
      () => readWordings({ bzk: [own] }, usualWording, '2027-01-01'),
      /bzk: no wording in force on 2027-01-01/,
    )
    for (const data of [
      [],
      'x',
      { bzk: [] },
      { bzk: [{}] },
      { bzk: [{ ...own, open: [] }] },
      { bzk: [{ ...own, privately: { nl: '[x](y)', en: 'z' } }] },
      { bzk: [{ ...own, validTo: 'ooit' }] },
      { bzk: [{ ...own, validTo: '2026-13-01' }] },
      { bzk: [{ ...own, validFrom: '2026-12-01', validTo: '2026-11-30' }] },
      { bzk: [{ ...own, validFrom: '2026-06-01' }, own] },
    ])
      assert.throws(() => readWordings(data, usualWording, '2026-11-20'))
  })

  it('is what the two see on the day of their talk, each in their own language and zone, also when it changed meanwhile', async () => {
    const both = (text: string) => ({ nl: `${text} in het Nederlands?`, en: `${text} in English?` })
    const wording = (name: string, validFrom: string, validTo: string) => ({
      ...{
        validFrom,
        validTo,
        owner: { nl: 'HR', en: 'HR' },
        open: [both(`Open ${name}`)],
        privately: both(`Alleen ${name}`),
      },
    })
    const list = [wording('oud', '2026-01-01', '2026-12-03'), wording('nieuw', '2026-12-04', '2026-12-06')]
    const wordings = readWordings({ voorbeeld: list }, usualWording, '2026-11-20')
    const understand = (text: string) =>
      ({ intent: 'hulp', danger: 'nee', lang: text === 'help' ? 'en' : undefined }) as const
    const world = await talking({
      parts: { wordings },
      understand: text => (text === 'help' ? understand(text) : { intent: text, danger: 'nee', lang: undefined }),
    })
    await world.bot.say('ali', 'help')
    assert.match(wordsOf(await world.plan('ali')), /Open oud in het Nederlands\?/)
    await world.until('2026-11-27T13:59:59Z')
    const [info] = world.to('ali')
    assert.match(wordsOf(info?.card), /Friday 4 December at 09:00.*Open oud in English\?/, 'at nine on Bonaire')
    await world.until(talkAt)
    assert.match(wordsOf(world.last('noor')), /Open nieuw in het Nederlands\?/)
    assert.match(wordsOf(world.last('ali')), /Alleen nieuw in English\?/)
    await world.until('2026-12-20T12:00:00Z')
    assert.match(wordsOf(world.last('ali')), /Alleen nieuw in English\?/)
    await world.stop()
  })
})
