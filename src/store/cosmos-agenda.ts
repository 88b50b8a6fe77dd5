import type { Agenda, Claim } from '#src/agenda/agenda.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import { type Folder, folderOf, type Row } from './cosmos-folder.ts'
import { kept } from './cosmos-keeping.ts'
import type { Patience } from './cosmos-patience.ts'
import { claimOf, isFree } from './cosmos-rows.ts'
import { comparable, oldestFirst } from './order.ts'

type Deps = {
  folders: Changing<Folder>
  /** Brings what has waited in the outbox of this folder. */
  relay: (folder: Folder) => Promise<void>
  /** For a fault in one folder that must not keep the others waiting. */
  onError: (error: unknown) => void
  together: Patience['together']
  isOver: Patience['isOver']
}

/** How many folders a round looks at, beside those it wants something of. */
const FOLDERS = 20
/** How many of them side by side. */
const AT_ONCE = 8

/** The agenda lies in the folders, so that a case and its dates are one. A round finds them by the moment they wake. */
export function cosmosAgenda({ folders, relay, onError, together, isOver }: Deps): Agenda {
  /** Some folders at a time that have something to do, as far as the time of one call goes; a fault is reported. */
  const each = (now: string, most: number, work: (folder: Folder, beside: number) => Promise<void>) =>
    together(async () => {
      const text = 'SELECT * FROM c WHERE c.wake <= @now'
      const awake = await folders.some({ text, values: { now } }, most)
      const sorted = awake.toSorted((a, b) => (a.wake ?? '').localeCompare(b.wake ?? ''))
      for (let i = 0; i < sorted.length && !isOver(); i += AT_ONCE) {
        const some = sorted.slice(i, i + AT_ONCE)
        await Promise.all(some.map(folder => work(folder, some.length).catch(onError)))
      }
    })

  /** Leases what is free in this folder; what another instance leases meanwhile is left to it. */
  const lease = async (name: string, now: string, holder: string, until: string, most: number): Promise<Claim[]> => {
    const rows = await folders.change(name, (folder, mark): Decision<Folder, readonly Row[]> => {
      const agenda = folder?.agenda ?? []
      const mine = agenda.filter(row => row.mark === mark)
      const free = agenda
        .filter(row => isFree(row, now))
        .toSorted(oldestFirst)
        .slice(0, most)
      if (!folder || mine.length > 0 || free.length === 0) return { result: mine, sure: true }
      const taken = new Map(free.map(row => [row, { ...row, holder, until, attempts: row.attempts + 1, mark }]))
      const after = agenda.map(row => taken.get(row) ?? row)
      return { result: [...taken.values()], to: kept({ ...folder, agenda: after }) }
    })
    return rows.map(claimOf)
  }

  /** Changes the one row that this claim still holds. False when it was lost. */
  const held = (claim: Claim, change: (row: Row) => Partial<Row> | undefined): Promise<boolean> =>
    folders.change(folderOf(claim), (folder, mark): Decision<Folder, boolean> => {
      const row = folder?.agenda.find(row => row.id === claim.id)
      if (row?.mark === mark) return { result: true, sure: true }
      const after = row?.holder === claim.holder ? change(row) : undefined
      if (!folder || !row || !after) return { result: false }
      const agenda = folder.agenda.map(one => (one === row ? { ...row, ...after, mark } : one))
      return { result: true, to: kept({ ...folder, agenda }) }
    })

  const given = (folder: Folder, now: string) =>
    folders.change(folder.id, (current, mark): Decision<Folder, number> => {
      const agenda = current?.agenda ?? []
      const mine = agenda.filter(row => row.mark === mark).length
      const died = agenda.filter(row => row.state === 'zendt' && row.until <= now)
      if (!current || mine > 0 || died.length === 0) return { result: mine, sure: true }
      const after = agenda.map(row => (died.includes(row) ? { ...row, state: 'onbekend' as const, mark } : row))
      return { result: died.length, to: kept({ ...current, agenda: after }) }
    })

  return {
    async claim(now, holder, until, limit) {
      const claims: Claim[] = []
      let left = limit
      await each(now, limit + FOLDERS, async ({ id }, beside) => {
        const part = Math.min(left, Math.max(1, Math.floor(left / beside)))
        if (part === 0) return
        left -= part
        const leased = await lease(id, now, holder, until, part)
        left += part - leased.length
        claims.push(...leased)
      })
      return claims.toSorted(oldestFirst)
    },
    intend: (claim, now) =>
      held(claim, row => (row.state === 'open' && row.until > now ? { state: 'zendt' } : undefined)),
    settle: async (claim, outcome) => void (await held(claim, () => ({ state: outcome }))),
    postpone: async (claim, at) => void (await held(claim, () => ({ state: 'open', at: comparable(at), until: '' }))),

    /** Also brings what an instance that died left in its outboxes: every instance makes these rounds. */
    async abandon(now) {
      let n = 0
      await each(now, FOLDERS, async folder => {
        if (folder.outbox.some(({ from }) => from <= now)) await relay(folder)
        n += await given(folder, now)
      })
      return n
    },

    async next() {
      const text = 'SELECT TOP 1 * FROM c WHERE c.first > "" ORDER BY c.first'
      const [folder] = await folders.some({ text, values: {} }, 1)
      return folder?.first
    },
  }
}
