import assert from 'node:assert/strict'
import { type ReachCounting, type ReachList, reachCounting } from '#src/campaign/reach-list.ts'
import { fileDirectory } from '#src/people/directory.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { chance } from '../report/world.ts'
import { colleague, personOf } from '../teams/client.ts'

type Missed = readonly [unit: string, reason: Reason, n: number]
type Reason = 'geblokkeerd' | 'nooit_ontmoet'
const reasons = { geblokkeerd: 'geblokkeerd', nooit_ontmoet: 'niet_geinstalleerd' } as const

/** The list of a campaign that could not reach so many of each unit, for each reason. */
async function countingOf(missed: readonly Missed[], fold = false): Promise<ReachCounting> {
  const all = missed.flatMap(([unit, reason, n], m) =>
    Array.from({ length: n }, (_, i) => ({ who: colleague(`p${m}-${i}`, { unit }), reason })),
  )
  const { ledger, close } = sqliteStore(':memory:')
  await ledger.begin('b', all.length)
  await ledger.add(
    'b',
    all.map(({ who }) => ({ person: personOf(who.id), zone: 'Europe/Amsterdam' })),
  )
  await ledger.skip(
    'b',
    all.map(({ who, reason }) => ({ person: personOf(who.id), state: reasons[reason], reason })),
  )
  if (fold) await ledger.fold('b')
  const reach = reachCounting({
    ledger,
    directory: fileDirectory(all.map(({ who }) => who)),
    smallest: 10,
    onError: error => assert.fail(String(error)),
  })
  for (;;) {
    const counting = reach(['b'], 0)
    if (!('counted' in counting)) {
      await close()
      return counting
    }
    await new Promise(resolve => setImmediate(resolve))
  }
}

async function listOf(missed: readonly Missed[]): Promise<ReachList> {
  const counting = await countingOf(missed)
  assert.ok('list' in counting)
  return counting.list
}

describe('who could not be reached, by unit and reason', () => {
  it('names units that are large enough when enough others are left beside them', async () => {
    const { rows, rest, all } = await listOf([
      ['a', 'geblokkeerd', 40],
      ['b', 'geblokkeerd', 20],
      ['c', 'geblokkeerd', 6],
      ['d', 'geblokkeerd', 5],
    ])
    assert.deepEqual(rows, [
      { unit: 'a', reason: 'geblokkeerd', n: 40 },
      { unit: 'b', reason: 'geblokkeerd', n: 20 },
    ])
    assert.deepEqual(rest, [{ reason: 'geblokkeerd', n: 11 }])
    assert.equal(all, 71)
  })

  it('never leaves a rest that is told by subtracting, nor tells that nobody else had it', async () => {
    const small = await listOf([
      ['a', 'geblokkeerd', 40],
      ['b', 'geblokkeerd', 20],
      ['c', 'geblokkeerd', 4],
    ])
    assert.deepEqual(small.rows, [{ unit: 'a', reason: 'geblokkeerd', n: 40 }])
    assert.deepEqual(small.rest, [{ reason: 'geblokkeerd', n: 24 }])
    const none = await listOf([
      ['a', 'geblokkeerd', 40],
      ['b', 'geblokkeerd', 20],
      ['a', 'nooit_ontmoet', 12],
    ])
    assert.deepEqual(none.rows, [{ unit: 'a', reason: 'geblokkeerd', n: 40 }])
  })

  it('holds for any numbers: what is named and what is left are large enough, or nothing is named', async () => {
    const random = chance(11)
    for (let run = 0; run < 60; run++) {
      const units = Array.from({ length: random.between(1, 5) }, (_, i) => `u${i}`)
      const { rows, rest } = await listOf(
        units.flatMap(unit => [
          [unit, 'geblokkeerd', random.below(random.pick([3, 15, 40]))] as const,
          [unit, 'nooit_ontmoet', random.below(random.pick([3, 15, 40]))] as const,
        ]),
      )
      for (const { reason, n } of rows) {
        assert.ok(n >= 10)
        assert.ok((rest.find(each => each.reason === reason)?.n ?? 0) >= 10, `run ${run}`)
      }
    }
  })

  it('tells numbers, never who', async () => {
    const list = await listOf([['a', 'geblokkeerd', 12]])
    assert.ok(!JSON.stringify(list).includes(personOf('p0-1')))
  })

  it('does not say that everybody was reached when it no longer knows who was not', async () => {
    assert.deepEqual(await countingOf([['a', 'geblokkeerd', 12]], true), { forgotten: true })
    const nobody = await countingOf([], true)
    assert.ok('list' in nobody && nobody.list.all === 0)
  })
})
