import type { Card } from '#cards/card.ts'
import type { From } from './routes.ts'

/** The card as it is now; `ended` when it will not change any more. */
export type Now = { readonly card: Card; readonly ended: boolean }

/** Keeps the card in the place of the one that was pressed up to date; what a feature gets. */
export type Live = { follow(from: From, look: () => Promise<Now>): void }

/** Milliseconds between two changes of one card, and how long it is followed when nobody presses it. */
const EVERY = 4_000
const LIFETIME = 2 * 60 * 60_000
const MOST = 50

type Followed = { look: () => Promise<Now>; person: string; last: number; until: number; shown: string }

export type LiveDeps = {
  /** Changes a sent message; false when that did not work. */
  change: (person: string, message: string, card: Card) => Promise<boolean>
  now: () => number
  onError: (error: unknown) => void
}

/**
 * Cards that refresh themselves, on the instance where they were asked for and in memory only: after a restart a card stands
 * still until somebody presses it, and says so with its button. Whoever presses a followed card ends the following, so that no
 * answer is overwritten. `now` in milliseconds.
 */
export function following({ change, now, onError }: LiveDeps) {
  const followed = new Map<string, Followed>()

  const renew = async (message: string, one: Followed) => {
    one.last = now()
    const { card, ended } = await one.look()
    const shown = JSON.stringify(card)
    if (followed.get(message) !== one) return
    if (ended) followed.delete(message)
    if (shown === one.shown) return
    one.shown = shown
    if (!(await change(one.person, message, card))) followed.delete(message)
  }

  return {
    follow({ person, message }: From, look: Followed['look']) {
      if (!message) return
      followed.set(message, { look, person, last: now(), until: now() + LIFETIME, shown: '' })
      const [oldest] = followed.keys()
      if (followed.size > MOST && oldest) followed.delete(oldest)
    },
    /** Somebody pressed it: what is shown there is theirs to decide. */
    stop: (message: string | undefined) => void (message && followed.delete(message)),
    async round() {
      for (const [message, one] of followed) {
        if (one.until <= now()) followed.delete(message)
        else if (now() - one.last >= EVERY) await renew(message, one).catch(onError)
      }
    },
  }
}
