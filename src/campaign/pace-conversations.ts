/** Messages a chat may get in so many milliseconds (platform.md part 2, 4.1). */
const windows: readonly (readonly [most: number, millis: number])[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
]
const HOUR = 3_600_000
const HALF_MINUTE = 30_000
/**
 * 1,800 an hour. A chat that gets no more than 8 in half a minute gets at most 960 in an hour and need not be remembered longer; of
 * a busier one each is counted, and it may have what is left of the hour.
 */
const [CALM, BUSY] = [8, 840]

/** The windows of each chat. Remembers the last half minute, and longer only of busy chats. */
export function conversations(now: () => number) {
  const chats = new Map<string, { times: number[]; busy: boolean }>()
  let tidied = now()

  const kept = (times: number[], millis: number) => times.filter(at => at > now() - millis)

  function tidy() {
    if (now() - tidied < HALF_MINUTE) return
    tidied = now()
    for (const [name, chat] of chats) {
      chat.times = kept(chat.times, chat.busy ? HOUR : HALF_MINUTE)
      if (chat.times.length === 0) chats.delete(name)
    }
  }

  return {
    left(name: string) {
      tidy()
      const chat = chats.get(name) ?? { times: [], busy: false }
      chat.times.push(now())
      chat.busy ||= kept(chat.times, HALF_MINUTE).length > CALM
      chats.set(name, chat)
    },

    wait(name: string): number {
      const chat = chats.get(name)
      if (!chat) return 0
      const full = [...windows, ...(chat.busy ? [[BUSY, HOUR] as const] : [])].map(([most, millis]) => {
        const inside = kept(chat.times, millis)
        const oldest = inside[inside.length - most]
        return oldest === undefined ? 0 : oldest + millis - now()
      })
      return Math.max(0, Math.ceil(Math.max(...full)))
    },
  }
}
