import assert from 'node:assert/strict'
import { sources } from '#cards/content/sources.ts'
import { triage } from '#cards/policy/triage.ts'
import { langs } from '#cards/text.ts'
import { rollen } from '#src/incident/roles.ts'

const { rules } = triage
const numberOf = (id: string) => Number(id.slice(1))

const tooLong = (text: string, words: number) =>
  text.split(/[.!?:] /).filter(sentence => sentence.split(' ').length > words)

describe('the triage table', () => {
  it('holds R1 to R44, each once', () => {
    const numbers = rules.map(({ id }) => numberOf(id)).sort((a, b) => a - b)
    assert.deepEqual(
      numbers,
      Array.from({ length: 44 }, (_, i) => i + 1),
    )
  })

  it('stands in order of priority and number: the first rule that ends triage wins', () => {
    const sorted = rules.toSorted((a, b) => a.priority - b.priority || numberOf(a.id) - numberOf(b.id))
    assert.deepEqual(rules, sorted)
  })

  it('has an owner, a status and a date', () => {
    assert.match(triage.validFrom, /^\d{4}-\d\d-\d\d$/)
    assert.equal(triage.status, 'voorstel')
    for (const lang of langs) assert.ok(triage.owner[lang])
  })

  for (const rule of rules)
    it(`${rule.id} says what, why and after which source`, () => {
      const { title, reason, advice, source } = rule
      for (const lang of langs) {
        for (const text of [title, reason, advice ?? reason]) assert.ok(text[lang].trim())
        assert.ok(title[lang].length <= 60, 'a title is short')
        assert.match(reason[lang], /^\S.*[^.]\.$/, 'a reason is a sentence')
        assert.equal(reason[lang].match(/[.!?](\s|$)/g)?.length, 1, 'one sentence')
      }
      assert.notEqual(reason.nl, reason.en)
      for (const { from } of source) assert.ok(sources[from])
    })

  it('speaks in short sentences, and never of a dader or a slachtoffer', () => {
    const long = rules.flatMap(({ title, reason, advice }) =>
      [title, reason, advice ?? title].flatMap(({ nl, en }) => [...tooLong(nl, 16), ...tooLong(en, 20)]),
    )
    assert.deepEqual(long, [])
    const dutch = rules.map(({ title, reason, advice }) => `${title.nl} ${reason.nl} ${advice?.nl}`).join(' ')
    assert.doesNotMatch(dutch, /dader|slachtoffer|beklaagde|\bu\b|\buw\b|https?:/i)
  })

  it('tells at every stop and every danger what to do', () => {
    const first = rules.filter(({ effect }) => effect.stop || effect.noodrem)
    assert.deepEqual(
      first.filter(({ advice }) => !advice).map(({ id }) => id),
      [],
    )
    assert.equal(first.length, 3 + 10 + 1)
  })

  it('names only roles that exist, each once a rule, and uses them all', () => {
    const used = rules.flatMap(rule => {
      assert.equal(new Set(rule.rollen).size, rule.rollen.length)
      return rule.rollen
    })
    assert.deepEqual([...new Set(used)].sort(), [...rollen])
  })
})
