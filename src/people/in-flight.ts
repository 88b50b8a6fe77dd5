import { GraphError } from './graph-error.ts'

/** Runs at most `most` pieces of work at a time; `waiting` more may stand in line, and beyond that it throws at once. */
export function inFlight(most: number, waiting: number) {
  const line: (() => void)[] = []
  let running = 0

  const enter = async () => {
    if (running < most) return void running++
    if (line.length >= waiting) throw new GraphError('busy')
    await new Promise<void>(resolve => line.push(resolve))
  }
  /** Who leaves gives the place to the first in line. */
  const leave = () => {
    const next = line.shift()
    if (next) next()
    else running--
  }

  return async <T>(work: () => Promise<T>): Promise<T> => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
