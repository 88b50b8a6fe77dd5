import { BEGINNING, type Checkpoint, chain } from './audit-chain.ts'
import type { AuditTrail, Entry } from './audit-trail.ts'
import { isFault, walk } from './audit-verify.ts'

/** Everything that is written down, a closed list: the kind of an act, never what it was about. */
export const auditKinds = [
  'zaak_geopend',
  'zaak_gesloten',
  'zaak_gewist',
  'taal',
  'inzage',
  'gewist',
  'opgeruimd',
  'campagne_goedgekeurd',
  'rapport_geopend',
  'export',
  'import',
  'zaak_aangeboden',
  'zaak_overgenomen',
  'campagne_geschreven',
  'campagne_verwijderd',
  'campagne_proef',
  'campagne_voorgelegd',
  'campagne_teruggegeven',
  'campagne_gepauzeerd',
  'campagne_hervat',
  'campagne_gestopt',
  'campagne_opnieuw',
  'campagne_onbekend_opnieuw',
  'campagne_ingetrokken',
  'campagne_bereik',
  'noodstop_aan',
  'noodstop_uit',
] as const
export type AuditKind = (typeof auditKinds)[number]

/** Never rejects: a trail that cannot be written must not keep anybody from help. It is logged. */
export type Audit = (kind: AuditKind, person: string) => Promise<void>

/** Who acts when Trede does something by itself. */
export const ITSELF = 'trede'

const EVERY = 20

type Deps = {
  trail: AuditTrail
  /** 32 bytes. */
  key: Buffer
  now: () => number
  /** Keeps a line outside the store, where who can change the store cannot. */
  keep: (checkpoint: Checkpoint) => Promise<void>
  onError: (error: unknown) => void
}

/** The audit trail (P7). `now` in milliseconds. */
export function auditing({ trail, key, now, keep, onError }: Deps) {
  const links = chain(key)

  const made =
    (kind: AuditKind, person: string) =>
    (head = BEGINNING) => {
      const at = new Date(now()).toISOString()
      const fields = { seq: head.seq + 1, at, actor: links.actor(person), kind }
      const entry = { ...fields, mac: links.entry(head.mac, fields) }
      return { entry, head: links.mark('head', entry) }
    }

  async function checkpoint() {
    const { anchor = BEGINNING, head } = await trail.marks()
    if (!head) return
    const { seq, mac } = head
    await keep(links.checkpoint({ seq, mac, count: seq - anchor.seq, at: new Date(now()).toISOString() }))
  }

  const add = async (kind: AuditKind, person: string) => {
    const { seq } = await trail.append(made(kind, person))
    if (seq === 1 || seq % EVERY === 0) await checkpoint()
  }

  const record: Audit = (kind, person) => add(kind, person).catch(onError)

  return {
    record,
    checkpoint,
    /** What was written down of one person, oldest first. */
    about: (person: string): Promise<Entry[]> => trail.of(links.actor(person)),
    /**
     * Takes away what is from before `at`, behind an anchor with which the rest still holds; resolves to how many went. What
     * does not fit the chain is evidence and stays: throws.
     */
    async prune(at: string): Promise<number> {
      const last = await trail.lastBefore(at)
      if (!last) return 0
      const { anchor } = await trail.marks()
      const found = await walk(trail, links, { ...(anchor && { anchor }), until: last.seq })
      if (isFault(found)) throw new Error(`the audit trail is not sound at ${found.seq}`)
      return trail.prune(links.mark('anchor', last))
    },
  }
}

export type Auditing = ReturnType<typeof auditing>
