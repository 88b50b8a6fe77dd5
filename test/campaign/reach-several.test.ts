import assert from 'node:assert/strict'
import { doneExample, draftExample } from '#cards/campaign/example.ts'
import { reachCard } from '#cards/campaign/reach.ts'
import type { End } from '#src/campaign/ledger.ts'
import type { Reason } from '#src/campaign/outcome.ts'
import { latelySent, reachCounting } from '#src/campaign/reach-list.ts'
import { fileDirectory } from '#src/people/directory.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { colleague, personOf } from '../teams/client.ts'
import { wordsOf } from '../teams/reading.ts'

const people = Array.from({ length: 60 }, (_, i) => colleague(`p${i}`, { unit: i < 30 ? 'a' : 'b' }))
type Ended = readonly [from: number, to: number, state: End, reason: Reason]

/** A book in which these people ended so, each from one place in the list to before another. */
async function booked(store: ReturnType<typeof sqliteStore>, book: string, ended: readonly Ended[]) {
  await store.ledger.begin(book, people.length)
  for (const [from, to, state, reason] of ended) {
    const persons = people.slice(from, to).map(({ id }) => personOf(id))
    await store.ledger.add(
      book,
      persons.map(person => ({ person, zone: 'Europe/Amsterdam' })),
    )
    await store.ledger.skip(
      book,
      persons.map(person => ({ person, state, reason })),
    )
  }
}

describe('who cannot be reached, over several campaigns', () => {
  it('counts each once, as it went in the newest that tells', async () => {
    const store = sqliteStore(':memory:')
    await booked(store, 'new', [
      [0, 15, 'geblokkeerd', 'geblokkeerd'],
      [15, 20, 'verzonden', 'geweigerd'],
      [20, 30, 'overgeslagen', 'genoeg_deze_week'],
    ])
    await booked(store, 'old', [
      [0, 30, 'niet_geinstalleerd', 'nooit_ontmoet'],
      [30, 60, 'geblokkeerd', 'geblokkeerd'],
    ])
    const onError = (error: unknown) => assert.fail(String(error))
    const reach = reachCounting({ ledger: store.ledger, directory: fileDirectory(people), smallest: 10, onError })
    let counting = reach(['new', 'old'], 0)
    while (!('list' in counting)) {
      await new Promise(resolve => setImmediate(resolve))
      counting = reach(['new', 'old'], 0)
    }
    // 15 blocked in the newest, of the ten who were skipped there the older one tells, five were reached since.
    const { all, rows, rest } = counting.list
    assert.equal(all, 15 + 10 + 30)
    const shown = [...rows, ...rest].reduce((sum, { n }) => sum + n, 0)
    assert.equal(shown, all)
    await store.close()
  })

  it('looks at five messages of the last thirty days, and at an older one when there is none', () => {
    const sent = (id: string, since: string) => ({ ...doneExample, id, since })
    const now = Date.parse('2026-11-20T09:00:00Z')
    const days = ['19', '18', '17', '16', '15', '14'].map(day => sent(day, `2026-11-${day}T09:00:00Z`))
    const old = sent('old', '2026-09-01T09:00:00Z')
    assert.deepEqual(
      latelySent([old, ...days, { ...doneExample, id: 'k', kind: 'correctie' }, draftExample], now).map(({ id }) => id),
      ['19', '18', '17', '16', '15'],
    )
    assert.deepEqual(
      latelySent([old], now).map(({ id }) => id),
      ['old'],
    )
  })

  it('says how many stand in units that do not fit on the card', () => {
    const rows = Array.from({ length: 14 }, (_, i) => ({ unit: `unit-${i}`, reason: 'geblokkeerd' as const, n: 20 }))
    const words = wordsOf(reachCard('nl', [doneExample], { list: { smallest: 10, rows, rest: [], all: 280 } }))
    assert.match(words, /En \*\*40\*\* collega’s in andere onderdelen/)
    assert.doesNotMatch(words, /unit-12/)
  })
})
