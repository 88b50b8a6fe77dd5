import fc from 'fast-check'
import { toAdvice } from '../incident/walk.ts'
import { type Bot, running } from './client.ts'
import { assertCalm, button } from './reading.ts'
import { setAt } from './strange-values.ts'
import { canary, withstanding } from './withstood.ts'

const paths = [
  'type',
  'id',
  'timestamp',
  'channelId',
  'from',
  'from.id',
  'from.aadObjectId',
  'from.name',
  'recipient',
].concat(
  ['recipient.id', 'conversation', 'conversation.id', 'conversation.tenantId', 'conversation.conversationType'],
  [
    'conversation.isGroup',
    'channelData',
    'channelData.tenant',
    'channelData.tenant.id',
    'text',
    'textFormat',
    'locale',
  ],
  ['replyToId', 'name', 'action', 'value', 'value.verb', 'value.action', 'value.action.verb', 'value.action.data'],
  ['value.action.data.seal', 'value.action.data.page', 'value.action.data.zaak', 'value.action.data.v', 'entities'],
  ['attachments', 'membersAdded', 'relatesTo', 'localTimezone', 'label', 'semanticAction', 'suggestedActions'],
)
const word = fc.constantFrom(
  '',
  canary,
  '__proto__',
  'mention',
  'message',
  'invoke',
  'personal',
  'adaptiveCard/action',
  '🙂',
)
const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), word, fc.string(), fc.constant(undefined))
const mutation = fc.record({ path: fc.constantFrom(...paths), value: anything })

describe('a thousand activities with something changed in them', () => {
  let bot: Bot
  const { withstood, restore } = withstanding(() => bot)
  before(async () => {
    bot = await running()
  })
  after(async () => {
    restore()
    await bot.stop()
  })

  it('are all withstood', async () => {
    const { verb, data } = button(await toAdvice(bot, 'noor'), 'case.take')
    const good = [
      () => ({ ...bot.base('noor'), type: 'message', text: `hulp ${canary}` }),
      () => ({ ...bot.base('noor'), type: 'message', value: { ...data, verb }, replyToId: 'card' }),
      () => ({ ...bot.base('noor'), type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb, data } } }),
      () => ({ ...bot.base('noor'), type: 'installationUpdate', action: 'add' }),
    ]
    const mutants = fc.tuple(fc.nat(good.length - 1), fc.array(mutation, { minLength: 1, maxLength: 3 }))
    await fc.assert(
      fc.asyncProperty(mutants, async ([which, mutations]) => {
        const start: Record<string, unknown> = good[which]?.() ?? {}
        await withstood(mutations.reduce((from, { path, value }) => setAt(from, path, value), start))
      }),
      { numRuns: 1_000 },
    )
    assertCalm(await bot.say('noor', 'hulp'))
  }).timeout(60_000)

  it('and so are texts with something changed in their characters', async () => {
    const good = JSON.stringify({ ...bot.base('noor'), type: 'message', text: 'hulp' })
    const cut = fc.record({
      at: fc.nat(good.length),
      take: fc.nat(5),
      put: fc.string({ unit: 'binary', maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(cut, async ({ at, take, put }) => {
        await withstood(good.slice(0, at) + put + good.slice(at + take))
      }),
      { numRuns: 300 },
    )
  }).timeout(30_000)
})
