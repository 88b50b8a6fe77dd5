import assert from 'node:assert/strict'
import fc from 'fast-check'
import { stretchesOf } from '#cards/content/line-numbers.ts'
import { importList } from '#src/campaign/list-import.ts'
import { isList, type ListRow, linesOf } from '#src/campaign/list-lines.ts'
import { nearest } from '#src/campaign/nearest.ts'
import { stranger } from '#src/people/people.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { id } from './desk-of-hr.ts'

const rows = (...all: string[][]): ListRow[] => all.map((cells, i) => ({ line: i + 1, cells }))
const zoned = (n: number) => ({ person: `t:${id(n)}`, zone: n % 2 ? 'Europe/Amsterdam' : 'America/Kralendijk' })
/** Everybody below `n` works here. */
const staff = (n: number) => ({
  find: async (person: string) => {
    const number = Number(person.slice(-12))
    return number < n ? { ...stranger(person), ...zoned(number) } : undefined
  },
  async *placed() {
    for (let i = 0; i < n; i++) yield zoned(i)
  },
  async *members() {},
})

async function imported(given: () => Iterable<ListRow>, people: number) {
  const { ledger, close } = sqliteStore(':memory:')
  const read = await importList(given, {
    ...{ ledger, directory: staff(people), list: 'lijst-x', until: '2027-02-18', told: () => undefined },
    personOf: id => `t:${id}`,
  })
  const kept: { person: string; zone: string }[] = []
  for await (const page of ledger.rows('lijst-x', ['open']))
    kept.push(...page.map(({ person, zone }) => ({ person, zone })))
  await close()
  return { read, kept }
}

describe('a list of colleagues', () => {
  it('is one with a column of numbers, named or not; with a day beside it it is a planning', () => {
    for (const first of [['id'], ['Naam', 'Entra Object-ID'], [id(1)], ['Jan', id(1)], ['medewerker', 'stad']])
      assert.ok(isList(rows(first)), first.join())
    for (const first of [['medewerker', 'datum'], ['naam', 'stad'], [''], ['id', 'Dag']])
      assert.ok(!isList(rows(first)), first.join())
    assert.ok(!isList([]))
  })

  it('names every bad line, and leaves the good ones alone', () => {
    const all = [
      ...linesOf([...rows(['naam', 'id'], ['Jan', id(1)], ['Piet', 'piet@x.nl']), { line: 4, fault: 'quotes' }]),
    ]
    assert.deepEqual(all, [
      { line: 2, id: id(1) },
      { line: 3, what: 'id' },
      { line: 4, what: 'quotes' },
    ])
  })

  it('tells lines as stretches that name each once', () => {
    const lines = fc.uniqueArray(fc.integer({ min: 1, max: 60 })).map(all => all.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(lines, lines => {
        const again = stretchesOf(lines).flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        )
        assert.deepEqual(again, lines)
      }),
    )
  })

  for (const [how, size] of [
    ['a few, asked for one by one', 30],
    ['many, by going through the directory', 2_600],
  ] as const)
    it(`keeps who works here, once and with their zone, and names the lines of others: ${how}`, async () => {
      const given = rows(['id'], ...Array.from({ length: size }, (_, i) => [id(i)]), [id(3)], ['x'], [id(size + 5)])
      const { read, kept } = await imported(() => given, size - 2)
      assert.deepEqual(
        kept.toSorted((a, b) => a.person.localeCompare(b.person)),
        Array.from({ length: size - 2 }, (_, i) => zoned(i)),
      )
      assert.deepEqual(read, {
        ...{ list: 'lijst-x', until: '2027-02-18', recipients: size - 2, lines: size + 3, twice: 1 },
        faults: new Map([
          ['id', [size + 3]],
          ['unknown', [size, size + 1, size + 4]],
        ]),
      })
    })

  it('keeps nothing of a list in which nobody works here, nor of one that is too long', async () => {
    const nobody = await imported(() => rows(['id'], [id(900)], ['y']), 10)
    assert.deepEqual([nobody.read?.recipients, nobody.kept], [0, []])
    function* endless(): Generator<ListRow> {
      for (let line = 1; ; line++) yield { line, cells: [id(line)] }
    }
    assert.equal((await imported(endless, 10)).read, undefined)
  })
})

describe('a list that cannot be read to its end', () => {
  it('leaves nobody behind in the store when the directory goes away half-way', async () => {
    for (const size of [30, 2_600]) {
      const { ledger, close } = sqliteStore(':memory:')
      const { find } = staff(size)
      let asked = 0
      const directory = {
        find: (person: string) => (++asked > 55 ? Promise.reject(new Error('away')) : find(person)),
        async *placed() {
          for (let i = 0; ; i++) {
            if (i === 40_000) throw new Error('away')
            yield zoned(i)
          }
        },
        async *members() {},
      }
      const given = Array.from({ length: size * 3 }, (_, i) => [id(i)])
      const importing = importList(() => rows(['id'], ...given), {
        ...{ ledger, directory, list: 'lijst-x', until: '2027-02-18', told: () => undefined },
        personOf: id => `t:${id}`,
      })
      await assert.rejects(importing, /away/)
      assert.equal((await ledger.totals('lijst-x')).all, 0)
      await close()
    }
  })
})

describe('a name that is nearly right', () => {
  it('leads to what it looks like', () => {
    const units = ['Directie Uitvoering', 'Directie Beleid', 'Team Bonaire', 'HR']
    assert.deepEqual(nearest('uitvoring directie', units)[0], 'Directie Uitvoering')
    assert.deepEqual(nearest('bonare', units), ['Team Bonaire'])
    assert.deepEqual(nearest('zzz', units), [])
  })
})
