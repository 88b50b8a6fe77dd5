import assert from 'node:assert/strict'
import fc from 'fast-check'
import { adviceCard } from '#cards/incident/advice.ts'
import { noodremCard, withNoodrem } from '#cards/noodrem.ts'
import { type AskedQuestion, allQuestions, pages } from '#cards/policy/intake.ts'
import { triage } from '#cards/policy/triage.ts'
import { advise } from '#src/incident/advise.ts'
import { type Fact, type Facts, factTable } from '#src/incident/facts.ts'
import { type Answers, factsOf, isAsked, packed, unpacked } from '#src/incident/intake.ts'
import { type Bot, running } from '../teams/client.ts'
import { titleOf } from '../teams/reading.ts'
import { type Given, toAdvice } from './walk.ts'

const weak = ['weet_niet', 'geen']

/** Some answer to a question: one option, or with `many` any few in any order. */
const anyAnswer = ({ many, options }: AskedQuestion) => {
  const ids = options.map(({ id }) => id)
  return many ? fc.shuffledSubarray(ids, { minLength: 1, maxLength: 4 }) : fc.constantFrom(...ids).map(id => [id])
}
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(allQuestions.map(question => [question.id, anyAnswer(question)])),
)

/** "I do not know" and "none of these" beside an answer that says more mean nothing. */
const strong = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, chosen]) => {
      const says = chosen.filter(one => !weak.includes(one))
      return [id, says.length > 0 ? says : chosen]
    }),
  )

const asked = (answers: Answers) => allQuestions.filter(question => isAsked(question, answers))

/** What the policy must know, told a second time in another way than src/incident/intake.ts does. */
function meant(given: Answers): Facts {
  const answers = strong(given)
  const facts: Record<string, unknown> = { regio: 'nl' }
  for (const { id, options } of asked(answers))
    for (const option of options.filter(option => answers[id]?.includes(option.id)))
      for (const [fact, value] of Object.entries(option.facts))
        facts[fact] = Array.isArray(value) ? [...((facts[fact] as string[]) ?? []), ...value] : value
  return facts
}

/** A rule that ends triage after the first card leaves the rest unanswered. */
const answeredBefore = (answers: Answers): Answers => {
  const first = Object.fromEntries((pages[0]?.questions ?? []).map(({ id }) => [id, answers[id] ?? []]))
  const { regels, noodrem } = advise(meant(first), triage)
  const ends = noodrem || triage.rules.some(({ id, effect }) => effect.endsAt && regels.includes(id))
  return ends ? first : answers
}

describe('what was answered reaches the advice', () => {
  let bot: Bot
  before(async () => {
    bot = await running()
  })
  after(() => bot.stop())

  it('exactly: whatever is chosen, the advice shown is that of the policy for these facts', async () => {
    const shown = async (answers: Answers) => {
      const given: Given = Object.fromEntries(Object.entries(answers).map(([id, chosen]) => [id, chosen.join(',')]))
      const advice = advise(meant(answeredBefore(answers)), triage)
      const card = await toAdvice(bot, 'noor', given)
      if (advice.noodrem) return assert.deepEqual(card.body, noodremCard('nl', 'nl').body)
      if (answeredBefore(answers).rol?.includes('overkomt_mij'))
        return assert.equal(titleOf(card), 'Goed dat je het vertelt')
      if (advice.overdragen) return assert.equal(titleOf(card), 'Draag dit over')
      const plain = adviceCard('nl', advice, '')
      const doubted = answeredBefore(answers).veilig?.includes('weet_niet')
      assert.deepEqual(card.body, (doubted ? withNoodrem(plain, 'nl') : plain).body)
    }
    // Most of the time neither danger nor an early end, so that all cards are gone through.
    const calm = anyAnswers.map(answers => ({ ...answers, veilig: ['nee'], rol: ['nee'], melder: ['betrokkene'] }))
    await fc.assert(fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: calm }, anyAnswers), shown), { numRuns: 100 })
  }).timeout(20_000)

  it('as the facts that the options say, adding up what several say of a list', () => {
    fc.assert(
      fc.property(anyAnswers, given => {
        const answers = strong(given)
        const { regio: _, ...facts } = meant(given)
        const answered = asked(answers).map(({ id }) => [id, answers[id] ?? []])
        assert.deepEqual(factsOf(allQuestions, Object.fromEntries(answered)), facts)
      }),
    )
  })

  it('as a short line in the seal that says the same', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const line = packed(allQuestions, answers)
        const back = unpacked(allQuestions, line)
        for (const [id, chosen] of Object.entries(answers)) assert.deepEqual(back[id], chosen)
        assert.ok(line.length <= 60)
      }),
    )
    assert.deepEqual(unpacked(allQuestions, packed(allQuestions, {})), {})
  })
})

describe('what the policy can know', () => {
  const told = allQuestions.flatMap(({ options }) => options.map(({ facts }) => facts))
  const tellable = (fact: Fact, value: unknown) =>
    told.some(facts => {
      const said = facts[fact]
      return Array.isArray(said) ? said.includes(value as never) : said === value
    })

  it('can be told in the intake: every fact by some option, except the region, which the profile tells', () => {
    const untold = (Object.keys(factTable) as Fact[]).filter(fact => !told.some(facts => fact in facts))
    assert.deepEqual(untold, ['regio'])
  })

  it('can be told in every value but a plain no of what is asked as a list', () => {
    const untold = (Object.keys(factTable) as Fact[]).flatMap(fact =>
      factTable[fact].values.filter(value => !tellable(fact, value)).map(value => `${fact} ${value}`),
    )
    assert.deepEqual(untold, [
      'regio nl',
      'regio bes',
      ...[
        'geheim',
        'benadeling',
        'gezondheid',
        'oordeelGevraagd',
        'adviesNodig',
        'grondOnduidelijk',
        'beschuldigde',
      ].map(fact => `${fact} false`),
    ])
  })
})
