/** Chance that repeats itself for the same seed (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    number,
    below: (n: number) => Math.floor(number() * n),
    happens: (share: number) => number() < share,
    oneOf<T>(all: readonly T[]): T {
      const [one = all[0]] = all.slice(Math.floor(number() * all.length))
      if (one === undefined) throw new Error('one of nothing')
      return one
    },
  }
}

export type Chance = ReturnType<typeof chance>
