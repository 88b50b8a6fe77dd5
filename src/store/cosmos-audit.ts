import { isDeepStrictEqual } from 'node:util'
import type { AuditTrail, Entry } from '#src/privacy/audit-trail.ts'
import { fullPage, numberOf, type Page, pageName, pageOf, type Trail, without } from './cosmos-audit-pages.ts'
import { type Changing, type Decision, gathered } from './cosmos-change.ts'

type Deps = {
  trails: Changing<Trail>
  pages: Changing<Page>
  /** Runs after the answer; false when it will not. */
  later: (work: () => Promise<void>) => boolean
}

const TRAIL = 'trail'
const same = { result: 0, sure: true } as const
const beginning: Trail = { id: TRAIL, first: 1, tail: [] }

/**
 * The audit trail (P7). Its head and its youngest entries are one document, so that an entry and the new head are one write,
 * and one at a time over all instances. Older entries move to pages, which are there before they leave the head.
 */
export function cosmosAudit({ trails, pages, later }: Deps): AuditTrail {
  const trail = async (): Promise<Trail> => (await trails.find(TRAIL)) ?? beginning

  const add = (next: Parameters<AuditTrail['append']>[0]) =>
    trails.change(TRAIL, (now = beginning, mark): Decision<Trail, Appended> => {
      const mine = now.tail.find(young => young.mark === mark)
      if (mine) return { result: { trail: now, entry: mine.entry }, sure: true }
      const { entry, head } = next(now.head)
      const to = { ...now, head, tail: [...now.tail, { entry, mark }] }
      return { result: { trail: to, entry }, to }
    })

  /** Moves what is full out of the head. Two instances that do it at the same time make the same pages. */
  async function turnPages() {
    turning = false
    for (let page = await full(); page; page = await full()) {
      const { id } = page
      await pages.change(id, there => (isDeepStrictEqual(there, page) ? same : { result: 0, to: page }), true)
      await trails.change(TRAIL, now => (now ? { result: 0, to: without(now, page) } : same))
    }
  }

  const full = async () => fullPage((await trails.seen(TRAIL)) ?? beginning)

  /** In order; what is in no page yet is in the head, which was read before. */
  async function* all(after: number): AsyncGenerator<Entry> {
    const { first, anchor, head, tail } = await trail()
    const from = Math.max(after, anchor?.seq ?? 0) + 1
    for (let number = Math.max(first, numberOf(from)); number <= numberOf(head?.seq ?? 0); number++) {
      const young = tail.map(({ entry }) => entry)
      const { entries } = (await pages.find(pageName(number))) ?? pageOf(number, young)
      yield* entries.filter(({ seq }) => seq >= from)
    }
  }

  /** Pages of which nothing may stay go; the one in which the anchor lies keeps the rest. */
  async function tidy(first: number, anchor: number) {
    for (let number = first; number < numberOf(anchor + 1); number++) await pages.remove(pageName(number))
    await pages.change(pageName(numberOf(anchor + 1)), page => {
      const rest = page?.entries.filter(({ seq }) => seq > anchor)
      return page && rest?.length !== page.entries.length
        ? { result: 0, to: pageOf(numberOf(anchor + 1), rest ?? []) }
        : same
    })
    await trails.change(TRAIL, now => (now ? { result: 0, to: { ...now, first: numberOf(anchor + 1) } } : same))
  }

  let last: Promise<unknown> = Promise.resolve()
  let turning = false

  return {
    /** Within one process one after the other, so that it does not lose to itself. */
    async append(next) {
      const adding = last.then(() => add(next))
      last = adding.catch(() => undefined)
      const { trail, entry } = await adding
      if (!turning && fullPage(trail)) turning = later(turnPages)
      return entry
    },

    async marks() {
      const { anchor, head } = await trail()
      return { ...(anchor && { anchor }), ...(head && { head }) }
    },

    after: (seq, limit) => gathered(all(seq), (_entry, n) => n < limit),

    async lastBefore(at) {
      let found: Entry | undefined
      for await (const entry of all(0)) {
        if (entry.at >= at) return found
        found = entry
      }
      return found
    },

    async prune(anchor) {
      const { first } = await trail()
      const went = await gathered(all(0), ({ seq }) => seq <= anchor.seq)
      await trails.change(TRAIL, (now = beginning) => ({
        result: 0,
        to: { ...now, anchor, tail: now.tail.filter(({ entry }) => entry.seq > anchor.seq) },
      }))
      await tidy(first, anchor.seq)
      return went.length
    },

    async of(actor) {
      const { anchor, tail } = await trail()
      const text = 'SELECT * FROM c WHERE ARRAY_CONTAINS(c.actors, @actor)'
      const found = await gathered(pages.all({ text, values: { actor } }))
      const entries = [...found.flatMap(page => page.entries), ...tail.map(({ entry }) => entry)]
      const its = entries.filter(entry => entry.actor === actor && entry.seq > (anchor?.seq ?? 0))
      return [...new Map(its.map(entry => [entry.seq, entry])).values()].toSorted((a, b) => a.seq - b.seq)
    },
  }
}

/** The trail as one moment shows it, for who checks it while entries are added: what came after its head is not looked at. */
export function cosmosAuditReader(deps: Deps): Pick<AuditTrail, 'marks' | 'after'> {
  const then = deps.trails.find(TRAIL)
  const { marks, after } = cosmosAudit({ ...deps, trails: { ...deps.trails, find: () => then } })
  return {
    marks,
    async after(seq, limit) {
      const { head, tail = [] } = (await then) ?? {}
      const inHead = new Set(tail.map(({ entry }) => entry.seq))
      return (await after(seq, limit)).filter(entry => entry.seq <= (head?.seq ?? 0) || inHead.has(entry.seq))
    },
  }
}

type Appended = { trail: Trail; entry: Entry }
