import assert from 'node:assert/strict'
import { roles } from '#src/people/people.ts'
import { toCase } from '../incident/walk.ts'
import { inMemory } from '../store/shelf.ts'
import { type Bot, colleague, running } from './client.ts'
import { assertCalm, button, made, titleOf } from './reading.ts'
import { tellsOfInside } from './strange-values.ts'
import { canary } from './withstood.ts'

describe('what a person can press', () => {
  const shelf = inMemory()
  let bot: Bot
  let verbs: string[]
  before(async () => {
    bot = await running({ store: shelf.store, people: [colleague('noor', { roles })] })
    verbs = bot.features.flatMap(({ does = {} }) => Object.keys(does))
  })
  after(async () => {
    await bot.stop()
    await shelf.close()
  })

  async function assertAnswered(verb: string, data: unknown) {
    const logged = bot.logged.length
    const action = { type: 'Action.Execute', verb, data }
    const response = await bot.post({
      ...bot.base('noor'),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action },
    })
    const answer = await response.text()
    assert.equal(response.status, 200, `${verb} ${JSON.stringify(data)}`)
    assertCalm(JSON.parse(answer).value)
    assert.equal(tellsOfInside(answer), undefined)
    assert.deepEqual(bot.logged.slice(logged), [], `${verb} ${JSON.stringify(data)?.slice(0, 200)}`)
    return answer
  }

  /** What a client could send in the place of what we put into the button. */
  const strange: unknown[] = [
    undefined,
    null,
    0,
    '',
    canary,
    [],
    [[]],
    true,
    {},
    { seal: {} },
    { __proto__: null },
  ].concat([
    { seal: canary, page: -1, zaak: '../..', v: 'x', datum: [], trede: {}, reden: 7, ticks: {}, lang: 'xx', term: '' },
    JSON.parse('{"__proto__":{"seal":"x","zaak":"y"},"constructor":{"prototype":{}},"hasOwnProperty":1,"toString":2}'),
    { zaak: 'x'.repeat(50_000), seal: 'y'.repeat(50_000), ticks: ','.repeat(50_000), trede: '٤', lang: '🙂' },
    Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`k${i}`, i])),
  ])

  it('answers every button we have with a calm card, whatever data comes with it', async () => {
    assert.ok(verbs.length > 25)
    for (const verb of verbs) for (const data of strange) await assertAnswered(verb, data)
  }).timeout(60_000)

  it('answers a button that we do not have (any more) with the ways on', async () => {
    const strangers = [
      '',
      ' ',
      'noodrem ',
      'NOODREM',
      'case',
      'case.take.now',
      '__proto__',
      'constructor',
      'toString',
      '🙂',
    ]
    for (const verb of [...strangers, canary.repeat(1_000)]) {
      const answer = await assertAnswered(verb, { zaak: canary })
      assert.match(answer, /Deze knop ken ik niet meer/)
      assert.ok(!answer.includes(canary))
    }
  })

  it('answers foreign values on every question of a case', async () => {
    const zaak = await toCase(bot, 'noor')
    const forms = [
      zaak,
      await bot.press('noor', button(zaak, 'case.close')),
      await bot.press('noor', button(zaak, 'case.step')),
    ]
    const values = [null, 7, [], {}, canary, '__proto__', '<b>', '🙂', 'x'.repeat(50_000), 'a,b,c', ',,,']
    for (const [i, verb] of ['case.tick', 'case.closing', 'case.move'].entries())
      for (const value of values) {
        const { data } = button(forms[i], verb)
        const inputs = Object.fromEntries(
          ['ticks', 'trede', 'uitkomst', 'maatregelen', 'tevreden'].map(id => [id, value]),
        )
        const answer = await assertAnswered(verb, { ...data, ...inputs })
        assert.ok(!answer.includes(canary))
      }
  })

  it('an invoke that is not a button is answered with nothing, and nothing goes wrong', async () => {
    const names = [
      '',
      'task/fetch',
      'composeExtension/query',
      'signin/verifyState',
      'fileConsent/invoke',
      canary,
      '__proto__',
    ]
    for (const name of names)
      for (const value of [undefined, null, {}, [], 7, { action: 'accept', context: canary }]) {
        const logged = bot.logged.length
        const response = await bot.post({ ...bot.base('noor'), type: 'invoke', name, value })
        assert.ok(response.status < 500, `${name} ${response.status}`)
        assert.equal(tellsOfInside(await response.text()), undefined)
        assert.deepEqual(bot.logged.slice(logged), [])
      }
  })

  it('a strange button comes back calmly in English too', async () => {
    await bot.press('noor', made('language.choose', { lang: 'en' }))
    const card = await bot.press('noor', made('nope'))
    assert.match(titleOf(card), /no longer know this button/)
  })
})
