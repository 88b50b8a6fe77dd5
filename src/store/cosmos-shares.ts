import type { Share, Shares } from '#src/campaign/shares.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import { nameOf } from './cosmos-folder.ts'

/** Who sends, until when (milliseconds), and until when the channel asked everybody to wait. */
export type Senders = { readonly id: string; readonly until: Readonly<Record<string, number>>; readonly held: number }

const NAME = nameOf('senders')

/** One small document. It is only written when something changed or a lease is half over; else the rounds only read it. */
export const cosmosShares = (senders: Changing<Senders>): Shares => ({
  async sync(holder, now, until, heldUntil) {
    await senders.find(NAME) // how it stands now: what was seen a moment ago may lack what the channel asked meanwhile
    return senders.change(NAME, (found): Decision<Senders, Share> => {
      const before = found ?? { id: NAME, until: {}, held: 0 }
      const alive = Object.entries(before.until).filter(([, until]) => until > now)
      const mine = before.until[holder] ?? 0
      const held = Math.max(before.held, heldUntil)
      const others = alive.filter(([name]) => name !== holder)
      const result = { parts: others.length + 1, heldUntil: held }
      const isFresh = mine - now > (until - now) / 2 && held === before.held
      if (found && isFresh) return { result, sure: true }
      return { result, to: { id: NAME, until: Object.fromEntries([...others, [holder, until]]), held } }
    })
  },
  leave: (holder, until) =>
    senders.change(NAME, (found): Decision<Senders, void> => {
      if (!found?.until[holder] || found.until[holder] <= until) return { result: undefined, sure: true }
      return { result: undefined, to: { ...found, until: { ...found.until, [holder]: until } } }
    }),
})
