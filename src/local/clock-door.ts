import { Temporal } from 'temporal-polyfill'
import type { Agenda } from '#src/agenda/agenda.ts'
import type { movableClock } from '#src/agenda/clock.ts'

/** The time of the bot, and the first moment at which something is due (ISO instants). */
export type Time = { now: string; next?: string }
export type Moved = { time: Time } | { error: string }

/** Only in the local run: lets time pass by a duration (`P14D`, `PT3H`) or up to what is due next (`next`). */
export function clockDoor(clock: ReturnType<typeof movableClock>, agenda: Agenda) {
  const time = async (): Promise<Time> => {
    const next = await agenda.next()
    return { now: new Date(clock.now()).toISOString(), ...(next && { next }) }
  }
  return {
    time,
    async advance(by: unknown): Promise<Moved> {
      const millis = by === 'next' ? await untilNext(agenda, clock.now()) : millisOf(by)
      if (millis === undefined) return { error: 'advance is an ISO 8601 duration such as P14D or PT3H, or next' }
      clock.advance(millis)
      return { time: await time() }
    },
  }
}

async function untilNext(agenda: Agenda, now: number): Promise<number> {
  const next = await agenda.next()
  return next ? Math.max(0, Date.parse(next) - now) : 0
}

/** Days of 24 hours: nobody watching a demo waits for a DST night. */
function millisOf(by: unknown): number | undefined {
  try {
    const duration = Temporal.Duration.from(String(by))
    const millis = duration.total({ unit: 'milliseconds', relativeTo: Temporal.PlainDate.from('2026-01-01') })
    return millis >= 0 && millis <= 3_660 * 86_400_000 ? millis : undefined
  } catch {
    return undefined
  }
}
