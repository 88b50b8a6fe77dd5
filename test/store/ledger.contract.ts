import assert from 'node:assert/strict'
import { ends, type Ledger, type Row, type State } from '#src/campaign/ledger.ts'
import type { Shelf } from './shelf.ts'

const start = Date.parse('2026-11-20T09:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1_000).toISOString()
const zone = 'Europe/Amsterdam'
const persons = (n: number) => Array.from({ length: n }, (_, i) => `t:${i}`)
const hold = (holder = 'one', seconds = 0) => ({ holder, now: at(seconds), until: at(seconds + 60) })

export async function rowsOf(ledger: Ledger, book: string, states: readonly State[] = ['open', 'onderweg', ...ends]) {
  const all: Row[] = []
  for await (const page of ledger.rows(book, states)) all.push(...page)
  return all.toSorted((a, b) => a.person.localeCompare(b.person))
}

/** The books balance: the states sum to the audience, and the totals are those of the rows. */
export async function balanced(ledger: Ledger, book: string, audience: number) {
  const { all, states, read } = await ledger.totals(book)
  assert.equal(all, audience)
  assert.equal(
    Object.values(states).reduce((sum, n) => sum + n, 0),
    audience,
  )
  const rows = await rowsOf(ledger, book)
  assert.equal(rows.length, audience)
  for (const [state, n] of Object.entries(states))
    assert.equal(rows.filter(row => row.state === state).length, n, state)
  assert.equal(rows.filter(row => row.read).length, read)
  return states
}

/** What every ledger keeps (src/campaign/ledger.ts). */
export function ledgerContract(name: string, fresh: () => Shelf) {
  describe(`the ledger: ${name}`, () => {
    let shelf: Shelf
    let ledger: Ledger
    beforeEach(() => {
      shelf = fresh()
      ledger = shelf.store.ledger
    })
    afterEach(() => shelf.close())

    const open = async (n: number, book = 'c1') => {
      await ledger.begin(book, n)
      await ledger.add(
        book,
        persons(n).map(person => ({ person, zone })),
      )
    }

    it('has everybody once, however often they are added', async () => {
      await open(300)
      await Promise.all([open(300), shelf.another().ledger.add('c1', [{ person: 't:0', zone: 'other' }])])
      assert.equal((await balanced(ledger, 'c1', 300)).open, 300)
      assert.deepEqual(await ledger.openZones('c1'), [zone])
    })

    it('gives open rows of zones that are awake, no more than asked', async () => {
      await open(5)
      await ledger.add('c1', [{ person: 't:bes', zone: 'America/Kralendijk' }])
      assert.equal((await ledger.candidates('c1', [zone], 4)).length, 4)
      assert.deepEqual(
        (await ledger.candidates('c1', ['America/Kralendijk'], 9)).map(({ person }) => person),
        ['t:bes'],
      )
      assert.deepEqual(await ledger.candidates('c1', [], 9), [])
      assert.deepEqual((await ledger.openZones('c1')).toSorted(), ['America/Kralendijk', zone])
    })

    it('lets one of two have the intent, and not the same one twice', async () => {
      await open(40)
      const other = shelf.another().ledger
      const taken = await Promise.all(
        [0, 1, 2, 3].map(i => (i % 2 ? other : ledger).intend('c1', persons(40), hold(`h${i}`))),
      )
      const all = taken.flatMap(mine => [...mine])
      assert.equal(all.length, 40)
      assert.equal(new Set(all).size, 40)
      assert.equal((await ledger.intend('c1', persons(40), hold('h0'))).size, 0)
      assert.equal((await balanced(ledger, 'c1', 40)).onderweg, 40)
    })

    for (const state of ends)
      it(`keeps that it ended as ${state}, with proof and reason`, async () => {
        await open(2)
        await ledger.intend('c1', ['t:0'], hold())
        await ledger.settle('c1', 'one', [{ person: 't:0', state, reason: 'storing', activity: 'a1' }])
        const [row] = await rowsOf(ledger, 'c1', [state])
        assert.deepEqual([row?.person, row?.activity, row?.reason, row?.attempts], ['t:0', 'a1', 'storing', 1])
        assert.equal((await balanced(ledger, 'c1', 2))[state], 1)
        assert.deepEqual((await ledger.totals('c1')).reasons, { storing: 1 })
        assert.equal((await ledger.intend('c1', ['t:0'], hold('two'))).size, 0, 'it is not open any more')
      })

    it('leaves a row alone that somebody else holds', async () => {
      await open(1)
      await ledger.intend('c1', ['t:0'], hold('one'))
      await ledger.settle('c1', 'two', [{ person: 't:0', state: 'verzonden', activity: 'x' }])
      assert.equal((await balanced(ledger, 'c1', 1)).onderweg, 1)
    })

    it('gives back what certainly did not arrive', async () => {
      await open(1)
      await ledger.intend('c1', ['t:0'], hold())
      await ledger.settle('c1', 'one', [{ person: 't:0', state: 'open' }])
      const [row] = await ledger.candidates('c1', [zone], 1)
      assert.equal(row?.attempts, 1)
      assert.equal((await ledger.intend('c1', ['t:0'], hold('two'))).size, 1)
      await balanced(ledger, 'c1', 1)
    })

    it('calls unknown what a dead holder was sending, and nothing else; late proof still counts', async () => {
      await open(3)
      await ledger.intend('c1', ['t:0'], hold('dead', 0))
      await ledger.intend('c1', ['t:1'], hold('alive', 30))
      assert.equal(await ledger.abandon('c1', at(59)), 0)
      assert.equal(await ledger.abandon('c1', at(60)), 1)
      assert.equal(await ledger.abandon('c1', at(60)), 0)
      const states = await balanced(ledger, 'c1', 3)
      assert.deepEqual([states.onbekend, states.onderweg, states.open], [1, 1, 1])
      await ledger.settle('c1', 'dead', [{ person: 't:0', state: 'verzonden', activity: 'late' }])
      assert.equal((await balanced(ledger, 'c1', 3)).verzonden, 1)
    })

    it('does not take late proof for a row that was opened again', async () => {
      await open(1)
      await ledger.intend('c1', ['t:0'], hold('dead'))
      await ledger.abandon('c1', at(60))
      assert.equal(await ledger.reopen('c1', ['onbekend']), 1)
      await ledger.settle('c1', 'dead', [{ person: 't:0', state: 'mislukt' }])
      assert.equal((await balanced(ledger, 'c1', 1)).open, 1)
    })

    it('skips without a send, only what is open', async () => {
      await open(2)
      await ledger.intend('c1', ['t:1'], hold())
      const skip = (person: string) => ({ person, state: 'overgeslagen', reason: 'afgemeld' }) as const
      await ledger.skip('c1', [skip('t:0'), skip('t:1')])
      const states = await balanced(ledger, 'c1', 2)
      assert.deepEqual([states.overgeslagen, states.onderweg], [1, 1])
    })

    it('opens again what failed, all of it or of some, with its message kept', async () => {
      await ledger.begin('c1', 3)
      await ledger.add(
        'c1',
        persons(3).map(person => ({ person, zone, activity: `of ${person}` })),
      )
      await ledger.intend('c1', persons(3), hold())
      await ledger.settle(
        'c1',
        'one',
        persons(3).map(person => ({ person, state: 'mislukt', reason: 'te_druk' })),
      )
      assert.equal(await ledger.reopen('c1', ['geblokkeerd']), 0)
      assert.equal(await ledger.reopen('c1', ['mislukt'], ['t:2', 't:unknown']), 1)
      assert.equal(await ledger.reopen('c1', ['mislukt']), 2)
      const rows = await rowsOf(ledger, 'c1')
      assert.deepEqual(
        rows.map(({ activity, attempts, reason, state }) => [activity, attempts, reason, state]),
        persons(3).map(person => [`of ${person}`, 0, undefined, 'open']),
      )
      await balanced(ledger, 'c1', 3)
      assert.deepEqual((await ledger.totals('c1')).reasons, {})
    })

    it('counts a press of "Gelezen" once', async () => {
      await open(3)
      assert.deepEqual(await Promise.all([1, 2, 3].map(() => ledger.read('c1', 't:1'))), [true, true, true])
      assert.equal(await ledger.read('c1', 't:nobody'), false)
      assert.equal(await ledger.read('no book', 't:1'), false)
      assert.equal((await ledger.totals('c1')).read, 1)
      await balanced(ledger, 'c1', 3)
    })

    it('tells in how many books somebody stands', async () => {
      await open(3, 'c1')
      await open(2, 'c2')
      await ledger.intend('c1', ['t:0'], hold())
      assert.deepEqual([...(await ledger.among(['c1', 'c2', 'none'], persons(4), ['open']))].toSorted(), [
        ['t:0', 1],
        ['t:1', 2],
        ['t:2', 1],
      ])
      assert.deepEqual([...(await ledger.among(['c1', 'c2'], persons(4), ['onderweg']))], [['t:0', 1]])
    })

    it('throws a book away and begins anew', async () => {
      await open(50)
      await ledger.drop('c1')
      assert.equal((await ledger.totals('c1')).all, 0)
      await open(2)
      await balanced(ledger, 'c1', 2)
    })

    it('forgets who they were and keeps the totals', async () => {
      await open(3)
      await ledger.intend('c1', ['t:0'], hold())
      await ledger.settle('c1', 'one', [{ person: 't:0', state: 'verzonden', activity: 'a' }])
      await ledger.read('c1', 't:0')
      const before = await ledger.totals('c1')
      await ledger.fold('c1')
      assert.deepEqual(await ledger.totals('c1'), before)
      assert.deepEqual(await rowsOf(ledger, 'c1'), [])
      assert.deepEqual(await ledger.candidates('c1', [zone], 9), [])
      assert.deepEqual(await ledger.openZones('c1'), [])
    })
  })
}
