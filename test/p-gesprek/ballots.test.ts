import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { ballots } from '#src/p-gesprek/ballots.ts'
import { closedPeriods, isOpenFor, opensOn, periodOf } from '#src/p-gesprek/period.ts'
import { answers } from '#src/p-gesprek/urn.ts'
import { boxes } from '#src/privacy/box.ts'
import { sqliteUrns } from '#src/store/sqlite-urns.ts'

const place = { organisation: 'bzk', unit: 'eenheid-1', period: '2026-Q4' }
const [day, over] = ['2026-11-20', '2027-02-01']
const key = (id: string) => [id, randomBytes(32)] as const

function opened(...keys: (readonly [string, Buffer])[]) {
  const urns = sqliteUrns(':memory:')
  const under = (...keys: (readonly [string, Buffer])[]) => ballots({ urns, boxes: boxes(new Map(keys), 'ballots') })
  return { urns, under, all: under(...(keys.length > 0 ? keys : [key('a')])) }
}

describe('an answer', () => {
  it('counts once, however often and from whichever card of the talk it is pressed', async () => {
    const { all } = opened(key('a'))
    for (const [i, answer] of (['zelf', 'zelf', 'nee', 'later'] as const).entries())
      assert.equal(await all.cast(all.ballot('g1', 1, place), answer, day), i === 0 ? 'geteld' : 'al_geteld')
    assert.deepEqual((await all.opened('2026-Q4', over))[0]?.counts, { 'antwoord:zelf': 1 })
  })

  it('of four deliveries at once counts once', async () => {
    const { all } = opened(key('a'))
    const results = await Promise.all([1, 2, 3, 4].map(() => all.cast(all.ballot('g1', 1, place), 'getuige', day)))
    assert.deepEqual(results.toSorted(), ['al_geteld', 'al_geteld', 'al_geteld', 'geteld'])
  })

  it('after "later" takes its place', async () => {
    const { all } = opened(key('a'))
    const ballot = all.ballot('g1', 1, place)
    assert.equal(await all.cast(ballot, 'later', day), 'geteld')
    assert.equal(await all.cast(ballot, 'later', day), 'al_geteld')
    assert.equal(await all.cast(ballot, 'zelf', day), 'geteld')
    assert.equal(await all.cast(ballot, 'later', day), 'al_geteld')
    assert.deepEqual((await all.opened('2026-Q4', over))[0]?.counts, { 'antwoord:later': 0, 'antwoord:zelf': 1 })
  })

  it('counts once also when the key changes in between', async () => {
    const [old, young] = [key('old'), key('new')]
    const { under } = opened()
    const [before, during] = [under(old), under(young, old)]
    for (let i = 0; i < 40; i++) {
      assert.equal(await before.cast(before.ballot(`g${i}`, 1, place), 'nee', day), 'geteld')
      assert.equal(await during.cast(during.ballot(`g${i}`, 1, place), 'nee', day), 'al_geteld')
      assert.equal(await during.cast(before.ballot(`g${i}`, 1, place), 'nee', day), 'al_geteld')
      assert.equal(await during.cast(during.ballot(`h${i}`, 1, place), 'nee', day), 'geteld')
    }
    assert.deepEqual((await during.opened('2026-Q4', over))[0]?.counts, { 'antwoord:nee': 80 })
  }).timeout(10_000)

  it('comes too late when its period is over, and its sums stay closed until then', async () => {
    const { all } = opened(key('a'))
    const ballot = all.ballot('g1', 1, place)
    assert.equal(await all.cast(ballot, 'zelf', '2027-01-31'), 'geteld')
    await assert.rejects(all.opened('2026-Q4', '2027-01-31'), /stay closed until 2027-02-01/)
    assert.equal(await all.cast(all.ballot('g2', 1, place), 'zelf', over), 'gesloten')
    assert.equal((await all.opened('2026-Q4', over)).length, 1)
  })

  it('adds up to what was pressed, whoever presses what how often in whatever order', async () => {
    const press = fc.record({
      talk: fc.nat({ max: 12 }),
      unit: fc.constantFrom('a', 'b', '__proto__'),
      answer: fc.constantFrom(...answers),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(press, { maxLength: 40 }), async presses => {
        const { all, urns } = opened(key('a'))
        const last = new Map<string, string>()
        for (const { talk, unit, answer } of presses) {
          await all.cast(all.ballot(`${unit}${talk}`, 1, { ...place, unit }), answer, day)
          const before = last.get(`${unit} ${talk}`)
          if (before === undefined || (before === 'later' && answer !== 'later')) last.set(`${unit} ${talk}`, answer)
        }
        const wanted: Record<string, number> = {}
        for (const [who, answer] of last) {
          const cell = `${who.split(' ')[0]} antwoord:${answer}`
          wanted[cell] = (wanted[cell] ?? 0) + 1
        }
        const found = (await all.opened('2026-Q4', over)).flatMap(({ unit, counts }) =>
          Object.entries(counts).flatMap(([cell, n]) => (n ? [[`${unit} ${cell}`, n] as const] : [])),
        )
        assert.deepEqual(Object.fromEntries(found), wanted)
        urns.close()
      }),
      { numRuns: 40 },
    )
  }).timeout(20_000)
})

describe('how talks went', () => {
  it('counts once a talk and round; what the medewerker says late takes the place of one side', async () => {
    const { all } = opened(key('a'))
    for (let i = 0; i < 3; i++) await all.note('g1', 1, place, 'gevraagd', day)
    await all.note('g1', 1, place, 'eenzijdig', day)
    await all.note('g1', 1, place, 'verschilt', day)
    await all.note('g1', 2, place, 'gedaan', day)
    const [sums] = await all.opened('2026-Q4', over)
    assert.deepEqual(sums?.counts, {
      'gesprek:gevraagd': 1,
      'gesprek:eenzijdig': 0,
      'gesprek:verschilt': 1,
      'gesprek:gedaan': 1,
    })
  })
})

describe('an urn', () => {
  it('has nothing to read in it, and is as large with nothing as with dozens of answers', async () => {
    const { all, urns } = opened(key('a'))
    const sizes = new Set<number>()
    for (let i = 0; i < 60; i++) {
      await all.cast(all.ballot(`g${i}`, 1, place), answers[i % 7] ?? 'nee', day)
      for (const { box } of await urns.of('2026-Q4')) {
        sizes.add(box.length)
        const text = Buffer.from(box.split('.')[1] ?? '', 'base64').toString('latin1')
        assert.doesNotMatch(text, /eenheid|antwoord|zelf|counts|spent/)
      }
    }
    assert.equal(sizes.size, 1)
  })

  it('does not open for another name, nor when a byte was changed', async () => {
    const own = boxes(new Map([key('a')]), 'ballots')
    const box = own.close({ n: 1 }, 'urn-1')
    assert.deepEqual(own.open(box, 'urn-1'), { n: 1 })
    assert.throws(() => own.open(box, 'urn-2'))
    assert.throws(() =>
      own.open(
        box.replace(/.$/, 'A').replace(/\.(.)/, (_, c) => `.${c === 'B' ? 'C' : 'B'}`),
        'urn-1',
      ),
    )
    assert.throws(() => own.open('b.AAAA', 'urn-1'), /no key b/)
  })
})

describe('a period', () => {
  it('is a quarter, and opens a month after it', () => {
    assert.deepEqual(['2026-01-01', '2026-06-30', '2026-12-31'].map(periodOf), ['2026-Q1', '2026-Q2', '2026-Q4'])
    assert.deepEqual(['2026-Q1', '2026-Q3', '2026-Q4'].map(opensOn), ['2026-05-01', '2026-11-01', '2027-02-01'])
    assert.equal(isOpenFor('2026-Q4', '2027-01-31'), true)
    assert.deepEqual(closedPeriods('2027-02-01', 3), ['2026-Q4', '2026-Q3', '2026-Q2'])
    assert.deepEqual(closedPeriods('2027-01-31', 2), ['2026-Q3', '2026-Q2'])
  })
})
