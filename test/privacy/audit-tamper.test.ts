import assert from 'node:assert/strict'
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { auditKinds } from '#src/privacy/audit.ts'
import type { Checkpoint } from '#src/privacy/audit-chain.ts'
import { isFault } from '#src/privacy/audit-verify.ts'
import { key, keyOf, restamp, type Trail, trail, wrongAt } from './audit-trails.ts'

/** What somebody with access to the file of the store can do to the trail, and at which entry it must be seen. */
const attacks: Record<string, { does: (on: Trail) => void; seenAt: number }> = {
  'another moment': {
    does: on => on.change(`UPDATE audit SET at = '2026-11-20T12:07:00.001Z' WHERE seq = 7`),
    seenAt: 7,
  },
  'another person': {
    does: on => on.change('UPDATE audit SET actor = (SELECT actor FROM audit WHERE seq = 8) WHERE seq = 7'),
    seenAt: 7,
  },
  'another kind': { does: on => on.change(`UPDATE audit SET kind = 'taal' WHERE seq = 7`), seenAt: 7 },
  'another mac': { does: on => on.change(`UPDATE audit SET mac = 'x' || mac WHERE seq = 7`), seenAt: 7 },
  'an entry deleted': { does: on => on.change('DELETE FROM audit WHERE seq = 7'), seenAt: 7 },
  'an entry deleted and the rest moved up': {
    does: on => {
      on.change('DELETE FROM audit WHERE seq = 7')
      for (let seq = 8; seq <= 45; seq++) on.change('UPDATE audit SET seq = seq - 1 WHERE seq = ?', seq)
    },
    seenAt: 7,
  },
  'an entry inserted': {
    does: on => {
      for (let seq = 45; seq >= 7; seq--) on.change('UPDATE audit SET seq = seq + 1 WHERE seq = ?', seq)
      on.change('INSERT INTO audit SELECT 7, at, actor, kind, mac FROM audit WHERE seq = 6')
    },
    seenAt: 7,
  },
  'an entry put before the first': {
    does: on => on.change('INSERT INTO audit SELECT 0, at, actor, kind, mac FROM audit WHERE seq = 1'),
    seenAt: 0,
  },
  'an entry put behind the last': {
    does: on => on.change('INSERT INTO audit SELECT 46, at, actor, kind, mac FROM audit WHERE seq = 45'),
    seenAt: 46,
  },
  'two entries swapped': {
    does: on => {
      on.change('UPDATE audit SET seq = -1 WHERE seq = 7')
      on.change('UPDATE audit SET seq = 7 WHERE seq = 12')
      on.change('UPDATE audit SET seq = 12 WHERE seq = -1')
    },
    seenAt: 7,
  },
  'the end cut off': { does: on => on.change('DELETE FROM audit WHERE seq > 42'), seenAt: 43 },
  'the end cut off, and the head moved back': {
    does: on => {
      on.change('DELETE FROM audit WHERE seq > 42')
      on.change(`UPDATE audit_marks SET seq = 42, mac = (SELECT mac FROM audit WHERE seq = 42) WHERE name = 'head'`)
    },
    seenAt: 42,
  },
  'the end and the head cut off': {
    does: on => {
      on.change('DELETE FROM audit WHERE seq > 42')
      on.change('DELETE FROM audit_marks')
    },
    seenAt: 42,
  },
  'everything thrown away': {
    does: on => {
      on.change('DELETE FROM audit')
      on.change('DELETE FROM audit_marks')
    },
    seenAt: 1,
  },
  'only the head thrown away': { does: on => on.change('DELETE FROM audit_marks'), seenAt: 45 },
  'a kind changed and the chain made again without the key': {
    does: on => {
      on.change(`UPDATE audit SET kind = 'taal' WHERE seq = 7`)
      restamp(on, keyOf('a guess'))
    },
    seenAt: 1,
  },
  'the chain made again with an older key': { does: on => restamp(on, keyOf('the key of last year')), seenAt: 1 },
  'a kind changed and the chain made again with the very key': {
    does: on => {
      on.change(`UPDATE audit SET kind = 'taal' WHERE seq = 7`)
      restamp(on, key)
    },
    // The chain fits; the first checkpoint after it does not.
    seenAt: 20,
  },
  'the end cut off and made good with the very key': {
    does: on => {
      on.change('DELETE FROM audit WHERE seq > 30')
      restamp(on, key)
    },
    seenAt: 31,
  },
}

describe('the audit trail sees', () => {
  for (const [what, { does, seenAt }] of Object.entries(attacks))
    it(`${what}`, async () => {
      const on = await trail(45)
      does(on)
      assert.equal(wrongAt(await on.check()), seenAt)
      await on.close()
    })

  it('an older copy of the whole store put back', async () => {
    const on = await trail(30)
    await on.store.close()
    const copy = join(on.folder, 'copy')
    copyFileSync(on.path, copy)
    const { sqliteStore } = await import('#src/store/sqlite.ts')
    const { auditing } = await import('#src/privacy/audit.ts')
    const store = sqliteStore(on.path)
    const keep = async (checkpoint: Checkpoint) => void on.checkpoints.push(checkpoint)
    const audit = auditing({
      trail: store.audit,
      key,
      now: on.clock.now,
      keep,
      onError: error => assert.fail(String(error)),
    })
    for (let i = 0; i < 15; i++) await audit.record('export', 't:sam')
    await store.close()
    assert.equal(wrongAt(await on.check()), undefined)
    copyFileSync(copy, on.path)
    assert.equal(wrongAt(await on.check()), 31)
    assert.ok(readdirSync(on.folder).length > 0)
    await on.close()
  })

  it('an older anchor put back with what was pruned', async () => {
    const on = await trail(45)
    const before = on.rows('SELECT * FROM audit WHERE seq <= 30')
    await on.audit.prune(new Date(Date.parse('2026-11-20T12:31:00Z')).toISOString())
    await on.add(20)
    on.change(`DELETE FROM audit_marks WHERE name = 'anchor'`)
    for (const { seq, at, actor, kind, mac } of before)
      on.change('INSERT INTO audit VALUES (?, ?, ?, ?, ?)', seq ?? 0, at ?? '', actor ?? '', kind ?? '', mac ?? '')
    const found = await on.check()
    assert.ok(isFault(found) && /was pruned before/.test(found.wrong))
    await on.close()
  })

  describe('in its checkpoints', () => {
    const changes: Record<string, (lines: readonly Checkpoint[]) => Checkpoint[]> = {
      'another mac': ([a, b, c]) => [a, { ...b, mac: 'x' }, c] as Checkpoint[],
      'another number': ([a, b, c]) => [a, { ...b, seq: 21 }, c] as Checkpoint[],
      'another count': ([a, b, c]) => [a, { ...b, count: 19 }, c] as Checkpoint[],
      'another moment': ([a, b, c]) => [a, { ...b, at: '2026-11-20T12:00:00.000Z' }, c] as Checkpoint[],
      'one of another trail': ([a, b, c]) => [a, b, { ...c, seal: a?.seal }] as Checkpoint[],
    }
    for (const [what, change] of Object.entries(changes))
      it(`${what}`, async () => {
        const on = await trail(45)
        const lines = change(on.checkpoints)
        assert.notDeepEqual(lines, on.checkpoints)
        assert.notEqual(wrongAt(await on.check(lines)), undefined)
        await on.close()
      })
  })

  it('any change at all: random hands on random places', async () => {
    const on = await trail(45)
    const rows = on.rows('SELECT * FROM audit ORDER BY seq')
    const marks = on.rows('SELECT * FROM audit_marks')
    const restore = () => {
      on.change('DELETE FROM audit')
      on.change('DELETE FROM audit_marks')
      for (const row of rows)
        on.change('INSERT INTO audit VALUES (?, ?, ?, ?, ?)', ...(Object.values(row) as (string | number)[]))
      for (const row of marks)
        on.change('INSERT INTO audit_marks VALUES (?, ?, ?, ?)', ...(Object.values(row) as (string | number)[]))
    }
    const seq = fc.integer({ min: 1, max: 45 })
    const text = fc.constantFrom('actor', 'at', 'kind', 'mac')
    const hand = fc.oneof(
      fc.record({
        do: fc.constant('set' as const),
        seq,
        text,
        to: fc.oneof(fc.string(), fc.constantFrom(...auditKinds)),
      }),
      fc.record({ do: fc.constant('copy' as const), seq, text, other: seq }),
      fc.record({ do: fc.constant('delete' as const), seq }),
      fc.record({ do: fc.constant('cut' as const), seq }),
      fc.record({ do: fc.constant('add' as const), seq, at: fc.integer({ min: -3, max: 60 }) }),
      fc.record({ do: fc.constant('head' as const), seq }),
    )
    const apply = (one: typeof hand extends fc.Arbitrary<infer Hand> ? Hand : never) => {
      if (one.do === 'set') on.change(`UPDATE audit SET ${one.text} = ? WHERE seq = ?`, one.to, one.seq)
      if (one.do === 'copy')
        on.change(
          `UPDATE audit SET ${one.text} = coalesce((SELECT ${one.text} FROM audit WHERE seq = ?), 'x') WHERE seq = ?`,
          one.other,
          one.seq,
        )
      if (one.do === 'delete') on.change('DELETE FROM audit WHERE seq = ?', one.seq)
      if (one.do === 'cut') on.change('DELETE FROM audit WHERE seq >= ?', one.seq)
      if (one.do === 'add')
        on.change(
          'INSERT OR IGNORE INTO audit SELECT ?, at, actor, kind, mac FROM audit WHERE seq = ?',
          one.at,
          one.seq,
        )
      if (one.do === 'head')
        on.change(
          `UPDATE audit_marks SET seq = ?, mac = coalesce((SELECT mac FROM audit WHERE seq = ?), mac)`,
          one.seq,
          one.seq,
        )
    }
    const now = () =>
      JSON.stringify([on.rows('SELECT * FROM audit ORDER BY seq'), on.rows('SELECT * FROM audit_marks')])
    const sound = now()
    await fc.assert(
      fc.asyncProperty(fc.array(hand, { minLength: 1, maxLength: 4 }), async hands => {
        // Some hands do nothing, such as writing what stood there already, or undo each other.
        try {
          for (const one of hands) apply(one)
          const isSame = now() === sound
          assert.equal(wrongAt(await on.check()) === undefined, isSame)
        } finally {
          restore()
        }
      }),
      { numRuns: 200 },
    )
    await on.close()
  }).timeout(120_000)
})
