import assert from 'node:assert/strict'
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { auditKinds } from '#src/privacy/audit.ts'
import type { Checkpoint } from '#src/privacy/audit-chain.ts'
import { isFault } from '#src/privacy/audit-verify.ts'
import { attacks } from './audit-attacks.ts'
import { key, trail, wrongAt } from './audit-trails.ts'

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
