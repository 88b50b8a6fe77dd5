import { conversations } from './pace-conversations.ts'

/** Requests in any second, per app and tenant (platform.md part 2, 4.1: 50). Two are left for who talks to the bot. */
const MOST = 48
/** A second, and a little for requests that come closer together than they left. */
const SECOND = 1_005
/** Of an instance that does not share the rate yet; enough for reminders. */
const ALONE = 5
/** After the channel asked to wait: this part of the rate, growing by a tenth of the whole each second. */
const [LESS, LEAST, GROWTH] = [0.6, 0.1, 0.1 / 1_000]
/** How long one waits when the channel does not say, and at most. */
const [PAUSE, LONGEST] = [1_000, 600_000]
/** While people talk to the bot campaigns stand still for a moment, then go on at half the rate. */
const POLITE = 200

export type Pace = ReturnType<typeof pacing>

/**
 * When something may be sent. Pure but for `now`, in milliseconds of a clock that only goes forward. Everything that goes to
 * the channel says so with `left`; who can wait asks `room` first, and people never wait.
 */
export function pacing(now: () => number) {
  const chats = conversations(now)
  let sent: number[] = []
  let share = { parts: 0, until: Number.NEGATIVE_INFINITY }
  let [heldUntil, level, since, stumbles] = [Number.NEGATIVE_INFINITY, 1, 0, 0]
  let [turns, busySince] = [0, 0]

  const recent = () => {
    const from = now() - SECOND
    sent = sent.filter(at => at > from)
    return sent
  }

  const grown = () => Math.min(1, level + Math.max(0, now() - since) * GROWTH)

  /** How many may leave in a second now. */
  const cap = (): number => {
    if (share.until <= now()) return ALONE
    return Math.max(1, Math.floor((MOST * grown()) / share.parts / (turns > 0 ? 2 : 1)))
  }

  const isHeld = () => heldUntil > now() || (turns > 0 && now() - busySince < POLITE)

  function hold(millis: number) {
    if (heldUntil <= now()) level = Math.max(LEAST, grown() * LESS)
    heldUntil = Math.max(heldUntil, now() + Math.min(millis, LONGEST))
    since = heldUntil
  }

  return {
    cap,
    room: (): number => (isHeld() ? 0 : Math.max(0, cap() - recent().length)),

    /** Milliseconds until there may be room for so many. */
    wait(n: number): number {
      if (heldUntil > now()) return Math.ceil(heldUntil - now())
      if (isHeld()) return Math.max(1, Math.ceil(POLITE - (now() - busySince)))
      const [all, most] = [recent(), cap()]
      const over = all.length + Math.min(n, most) - most
      const last = all[over - 1]
      return last === undefined ? 1 : Math.max(1, Math.ceil(last + SECOND - now()))
    },

    /** Something left for this chat. */
    left(conversation: string) {
      sent.push(now())
      chats.left(conversation)
    },

    /** Milliseconds until this chat may have another message; 0 when it may now. */
    chat: chats.wait,

    /** The channel asked to wait, maybe how long (milliseconds): that holds for everything of the tenant. */
    throttled: (after = PAUSE) => hold(after),
    /** The channel could not be reached: longer each time. */
    stumbled: () => hold(Math.min(60_000, PAUSE * 2 ** stumbles++)),
    /** It answers again. */
    reached() {
      stumbles = 0
    },
    /** Another instance was asked to wait. */
    holdFor(millis: number) {
      if (millis > 0 && now() + millis > heldUntil + 1) hold(millis)
    },
    /** How long it is still held, in milliseconds; 0 when it is not. */
    heldFor: (): number => Math.max(0, heldUntil - now()),

    /** The rate is divided among so many instances, for as long as this. */
    sharing(parts: number, millis: number) {
      share = { parts, until: now() + millis }
    },

    /** Whether this instance knows its share; without it only what cannot wait long may go. */
    isSharing: (): boolean => share.until > now(),

    /** Somebody talks to the bot; call what it gives when they have their answer. */
    turn(): () => void {
      if (turns++ === 0) busySince = now()
      let done = false
      return () => {
        if (!done) turns--
        done = true
      }
    },
  }
}
