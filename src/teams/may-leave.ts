import type { Steady } from '#src/agenda/clock.ts'

/** What goes to the channel unasked waits for its turn here: the chat may have it, and there is room in the second (src/campaign/pace.ts). */
export type Turns = {
  room(): number
  wait(): number
  /** Milliseconds until this chat may have another message. */
  chat(conversation: string): number
}

/**
 * False when its turn does not come within so many milliseconds. `goes` is called at the very moment that it may, so that of many who
 * wait side by side no two take the same place.
 */
export async function mayLeave(
  turns: Turns,
  conversation: string,
  patience: number,
  steady: Steady,
  goes = () => {},
): Promise<boolean> {
  const latest = steady.now() + patience
  for (;;) {
    const millis = Math.max(turns.chat(conversation), turns.room() > 0 ? 0 : turns.wait())
    if (millis === 0) {
      goes()
      return true
    }
    if (steady.now() + millis > latest) return false
    await steady.wait(millis)
  }
}
