import { randomInt } from 'node:crypto'
import type { Personal, Receipt } from './personal.ts'
import { dayOf } from './retention.ts'

/** Who asks, and when (milliseconds). */
type Asker = { readonly person: string; readonly now: number }

type Deps = { personal: Personal; dropFiles: (person: string) => number }

const REMEMBERED = 100

/**
 * Erases everything of who asks, in every store, with a receipt for each. One press delivered again gets the same receipts, for
 * as long as this process remembers them; what remembers them is the seal of the press, not the person.
 */
export function erasing({ personal, dropFiles }: Deps) {
  const given = new Map<string, Promise<readonly Receipt[]>>()

  const erase = async ({ person, now }: Asker, done: () => Promise<void>): Promise<readonly Receipt[]> => {
    const erased = await personal.erase(person)
    const files = dropFiles(person)
    await done()
    return [
      { ...erased, number: receiptNumber(), day: dayOf(now) },
      ...(files > 0
        ? [{ store: 'memory', counts: { files }, clean: true, number: receiptNumber(), day: dayOf(now) }]
        : []),
    ]
  }

  return (press: string, from: Asker, done: () => Promise<void>): Promise<readonly Receipt[]> => {
    const known = given.get(press)
    if (known) return known
    const receipts = erase(from, done)
    given.set(press, receipts)
    for (const oldest of given.keys()) if (given.size > REMEMBERED) given.delete(oldest)
    receipts.catch(() => given.delete(press))
    return receipts
  }
}

/** Sixteen random digits in four groups, so that they can be read out (platform.md part 6, 4.6). */
const receiptNumber = (): string =>
  Array.from({ length: 4 }, () => String(randomInt(10_000)).padStart(4, '0')).join(' ')
