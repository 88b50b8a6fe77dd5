import { ballots } from '#src/p-gesprek/ballots.ts'
import { periodOf } from '#src/p-gesprek/period.ts'
import type { Urns } from '#src/p-gesprek/talks.ts'
import { answers } from '#src/p-gesprek/urn.ts'
import { boxes } from '#src/privacy/box.ts'
import type { SealingKeys } from '#src/privacy/seal.ts'
import { before, busy, drawing } from './sample.ts'

/** How often of twenty each answer is given, in their order: most people say no. */
const given = [2, 2, 11, 1, 2, 1, 1]
const draws = answers.flatMap((answer, i) => Array.from({ length: given[i] ?? 0 }, () => answer))

/** Invented p-gesprekken beside the invented counters: asked, mostly discussed, mostly answered. Doing it again changes nothing. */
export async function addSampleTalks(urns: Urns, keys: SealingKeys, month: string, months = 15): Promise<number> {
  const counted = ballots({ urns, boxes: boxes(keys, 'urns') })
  let added = 0
  for (const [unit, mean] of Object.entries(busy))
    for (const each of before(month, months)) {
      const draw = drawing(`talks ${unit} ${each}`)
      const day = `${each}-10`
      const place = { organisation: 'voorbeeld', unit, period: periodOf(day) }
      for (let i = 0; i < Math.round(mean * (0.5 + draw())); i++, added++) {
        const talk = `sample ${unit} ${each} ${i}`
        await counted.note(talk, 1, place, 'gevraagd', day)
        if (draw() < 0.75) await counted.note(talk, 1, place, 'gedaan', day)
        if (draw() < 0.9) {
          const answer = draws[Math.floor(draws.length * draw())] ?? 'nee'
          await counted.cast(counted.ballot(talk, 1, place), answer, day)
        }
      }
    }
  return added
}
