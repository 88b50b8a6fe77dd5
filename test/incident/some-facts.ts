import fc from 'fast-check'
import { type Fact, type Facts, factTable } from '#src/incident/facts.ts'

const keys = Object.keys(factTable) as Fact[]
const endsEarly: readonly Fact[] = ['acuutGevaar', 'zelfdoding', 'eigenRol', 'beschuldigde']

/** Random facts; each answer is known about half of the time, and danger or an early end only now and then. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(keys.map(key => [key, answerTo(key)])),
) as fc.Arbitrary<Facts>

function answerTo(key: Fact): fc.Arbitrary<unknown> {
  const { kind, values } = factTable[key]
  const value = fc.constantFrom<unknown>(...values)
  const answer = kind === 'list' ? fc.array(value, { maxLength: 4 }) : value
  const known = endsEarly.includes(key) ? 1 : 5
  return fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: known, arbitrary: answer })
}

/** Every single answer there is; of a list, each one of its values. */
export const singleAnswers: readonly Facts[] = keys.flatMap(key => {
  const { kind, values } = factTable[key]
  return values.map(value => ({ [key]: kind === 'list' ? [value] : value }))
})

/** Any three answers together (for a list they add up), so that every meeting of up to three rules is there. */
export function* threeAnswers(): Generator<Facts> {
  for (const [i, first] of singleAnswers.entries())
    for (const [j, second] of singleAnswers.slice(i).entries())
      for (const third of singleAnswers.slice(i + j)) yield together([first, second, third])
}

const together = (answers: readonly Facts[]): Facts => {
  const gedrag = answers.flatMap(({ gedrag }) => gedrag ?? [])
  const gronden = answers.flatMap(({ gronden }) => gronden ?? [])
  return Object.assign({}, ...answers, gedrag.length > 0 && { gedrag }, gronden.length > 0 && { gronden })
}

/** Every combination of the answers that weigh, `undefined` meaning not known: 100,800 of them. */
export function* weighingFacts(): Generator<Facts> {
  const axes: readonly (readonly Facts[])[] = [
    axis('impact'),
    axis('herhaling'),
    axis('macht'),
    axis('bedoeling'),
    axis('strafbaar'),
    axis('wens'),
    [{}, { geheim: true }],
    [{}, { benadeling: true }, { confrontatie: true }],
    [{}, { gedrag: ['opmerking'] }],
  ]
  yield* product(axes, {})
}

const axis = (key: Fact): Facts[] => [{}, ...factTable[key].values.map(value => ({ [key]: value }))]

function* product([first, ...rest]: readonly (readonly Facts[])[], so: Facts): Generator<Facts> {
  if (!first) yield so
  else for (const facts of first) yield* product(rest, { ...so, ...facts })
}
