import { createHash } from 'node:crypto'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { movableClock } from '#src/agenda/clock.ts'
import { auditing, auditKinds } from '#src/privacy/audit.ts'
import { type Checkpoint, chain } from '#src/privacy/audit-chain.ts'
import { type Fault, isFault, type Sound, verify } from '#src/privacy/audit-verify.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { sqliteAuditReader } from '#src/store/sqlite-audit.ts'
import { emptyFile } from '../store/shelf.ts'

export const keyOf = (word: string) => createHash('sha256').update(word).digest()
export const key = keyOf('the key')
export const noon = Date.parse('2026-11-20T12:00:00Z')

/** A store with a trail in a file, its checkpoints beside it, and hands that change the file behind our back. */
export async function trail(entries: number, withKey = key) {
  const { path, folder, remove } = emptyFile()
  const clock = movableClock(() => noon)
  const store = sqliteStore(path, clock.now)
  const checkpoints: Checkpoint[] = []
  const faults: unknown[] = []
  const audit = auditing({
    trail: store.audit,
    key: withKey,
    now: clock.now,
    keep: async checkpoint => void checkpoints.push(checkpoint),
    onError: error => void faults.push(error),
  })
  const add = async (n: number) => {
    for (let i = 0; i < n; i++) {
      clock.advance(60_000)
      await audit.record(auditKinds[i % auditKinds.length] ?? 'inzage', `t:person-${i % 5}`)
    }
  }
  await add(entries)

  return {
    path,
    folder,
    store,
    clock,
    audit,
    add,
    checkpoints,
    faults,
    links: chain(withKey),
    /** SQL on the file itself, as somebody with access to the disk can. */
    change(sql: string, ...values: SQLInputValue[]) {
      const db = new DatabaseSync(path)
      const changes = Number(db.prepare(sql).run(...values).changes)
      db.close()
      return changes
    },
    rows(sql: string) {
      const db = new DatabaseSync(path)
      const all = db.prepare(sql).all()
      db.close()
      return all
    },
    async check(given: readonly Checkpoint[] = checkpoints): Promise<Sound | Fault> {
      const reader = sqliteAuditReader(path)
      const found = await verify(reader, chain(withKey), given)
      reader.close()
      return found
    },
    async close() {
      await store.close().catch(() => undefined)
      remove()
    },
  }
}

export type Trail = Awaited<ReturnType<typeof trail>>

/** Makes the whole chain anew from what stands in the table, as somebody who knows how it works can. */
export function restamp(on: Trail, withKey: Buffer) {
  const links = chain(withKey)
  const [anchor] = on.rows(`SELECT seq, mac FROM audit_marks WHERE name = 'anchor'`)
  let previous = { seq: Number(anchor?.seq ?? 0), mac: String(anchor?.mac ?? '') }
  for (const row of on.rows('SELECT * FROM audit ORDER BY seq')) {
    const fields = { seq: Number(row.seq), at: String(row.at), actor: String(row.actor), kind: String(row.kind) }
    const mac = links.entry(previous.mac, fields)
    on.change('UPDATE audit SET mac = ? WHERE seq = ?', mac, fields.seq)
    previous = { seq: fields.seq, mac }
  }
  const head = links.mark('head', previous)
  on.change(`UPDATE audit_marks SET seq = ?, mac = ?, seal = ? WHERE name = 'head'`, head.seq, head.mac, head.seal)
}

export const wrongAt = (found: Sound | Fault): number | undefined => (isFault(found) ? found.seq : undefined)
