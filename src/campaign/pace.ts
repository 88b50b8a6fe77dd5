import { conversations } from './pace-conversations.ts'

/** Requests in any second, per app and tenant (platform.md part 2, 4.1). */
const MOST = 50
/**
 * A second, and 40 ms for what comes closer together than it left: 20 between taking a place and the last byte (`FRESH`), 20 on the
 * way. Whatever left within this long is never more than `MOST`, so whatever comes in within a second is not either.
 */
export const SECOND = 1_040
const FRESH = 20
/** Spread over this part of the second, not in one burst; the rest is for catching up. */
const SPREAD = 0.8
/** Without a share of the rate nothing leaves; look again after this. */
const LOOK_AGAIN = 50
/** So long an answer waits for a place at most, and only so many in a second: campaigns stand still meanwhile. A rush goes at once. */
const [UNNOTICED, FEW] = [200, 5]
/** For so long a place is kept for what goes before campaigns. */
const KEPT_FREE = 200
/** After the channel asked to wait: this part of the rate, growing by so much of the whole each second. */
const [LESS, LEAST, GROWTH] = [0.7, 0.1, 0.15 / 1_000]
/** How long one waits when the channel does not say, and at most. */
const [PAUSE, LONGEST] = [1_000, 600_000]
/** While people talk to the bot campaigns stand still for a moment, then go on at half the rate. */
const POLITE = 200

export type Pace = ReturnType<typeof pacing>

/** Asked right before the bytes leave: 0 when they may, or in how many milliseconds to ask again. */
export type Place = () => number

/**
 * When something may be sent. Pure but for `now`, in milliseconds of a clock that only goes forward. Everything that goes to
 * the channel says so with `left` or `answers`; who can wait asks `room` first, and people hardly ever wait.
 */
export function pacing(now: () => number) {
  const chats = conversations(now)
  let [sent, answered]: [number[], number[]] = [[], []]
  let share = { parts: 0, until: Number.NEGATIVE_INFINITY }
  let [heldUntil, level, since, stumbles] = [Number.NEGATIVE_INFINITY, 1, 0, 0]
  let [turns, busySince, asked] = [0, 0, Number.NEGATIVE_INFINITY]

  /** In the order of leaving, so only the beginning can be too old. */
  const recent = () => {
    const from = now() - SECOND
    const kept = sent.findIndex(at => at > from)
    if (kept !== 0) sent = kept < 0 ? [] : sent.slice(kept)
    return sent
  }

  const grown = () => Math.min(1, level + Math.max(0, now() - since) * GROWTH)
  const isSharing = () => share.until > now()

  /** How many may leave in a second now. */
  const cap = (): number => (isSharing() ? Math.floor((MOST * grown()) / share.parts / (turns > 0 ? 2 : 1)) : 0)

  const isHeld = () => heldUntil > now() || (turns > 0 && now() - busySince < POLITE)

  function hold(millis: number) {
    if (heldUntil <= now()) level = Math.max(LEAST, grown() * LESS)
    heldUntil = Math.max(heldUntil, now() + Math.min(millis, LONGEST))
    since = heldUntil
  }

  /** Milliseconds until one more may leave, with so many places kept free. */
  function waitFor(kept: number): number {
    if (heldUntil > now()) return Math.ceil(heldUntil - now())
    if (isHeld()) return Math.max(1, Math.ceil(POLITE - (now() - busySince)))
    const [all, most] = [recent(), cap() - kept]
    if (most < 1) return LOOK_AGAIN
    const inTheWay = all[all.length - most]
    return inTheWay === undefined ? 0 : Math.max(1, Math.ceil(inTheWay + SECOND - now()))
  }

  /** Evenly spread: of a burst all is on its way at once, and unknown when the process dies. */
  const spread = (kept: number): number => {
    const even = (sent.at(-1) ?? Number.NEGATIVE_INFINITY) + (SECOND / Math.max(1, cap())) * SPREAD - now()
    return Math.max(0, Math.ceil(even), waitFor(kept))
  }

  /** For campaigns: after what goes before them. */
  const wait = (): number => spread(now() - asked < KEPT_FREE ? 1 : 0)

  function take(): number {
    sent.push(now())
    return now()
  }

  return {
    cap,
    /** 1 when something of a campaign may leave now. */
    room: (): number => (wait() === 0 ? 1 : 0),
    /** Milliseconds until there may be room. */
    wait: (): number => Math.max(1, wait()),

    /** For what is nobody's answer but goes before campaigns: a reminder, a test, a card that is followed. */
    first: {
      room(): number {
        asked = now()
        return spread(0) === 0 ? 1 : 0
      },
      wait: (): number => Math.max(1, spread(0)),
    },

    /**
     * Something leaves for this chat now. Who cannot be sure of that asks what it gives once more: a place that is older than it
     * may be, or that was taken with a share that has run out, is given up for another one.
     */
    left(conversation: string): Place {
      chats.left(conversation)
      let at = take()
      return () => {
        if (isSharing() && heldUntil <= now() && now() - at <= FRESH) return 0
        const millis = wait()
        if (millis === 0) at = take()
        return millis
      }
    },

    /** Somebody gets an answer now, or as soon as it does not make a second too full, which is hardly ever later. */
    answers(conversation: string): Place {
      chats.left(conversation)
      const since = now()
      answered = [...answered.filter(at => at > since - SECOND), since].slice(-FEW - 1)
      const isRush = answered.length > FEW
      return () => {
        const most = isSharing() ? MOST / share.parts : MOST
        const all = recent()
        const inTheWay = all[all.length - Math.floor(most)]
        if (!isRush && inTheWay !== undefined && now() - since < UNNOTICED)
          return Math.max(1, Math.min(UNNOTICED - (now() - since), Math.ceil(inTheWay + SECOND - now())))
        take()
        return 0
      }
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

    /** Whether this instance knows its share; without it nothing of ours goes but answers. */
    isSharing,

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
