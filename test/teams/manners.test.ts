import assert from 'node:assert/strict'
import { monday, waiting } from '../incident/reminders.ts'
import { toCase } from '../incident/walk.ts'
import { inMemory } from '../store/shelf.ts'
import { type Bot, running } from './client.ts'
import { assertCalm, button, buttons, cardIn, titleOf, wordsOf } from './reading.ts'

const team = { id: '19:team@thread.tacv2', conversationType: 'channel', isGroup: true }
const chat = { id: '19:chat@thread.v2', conversationType: 'groupChat', isGroup: true }
const unnamed = { id: '19:other' }

describe('where others read along', () => {
  const shelf = inMemory()
  let bot: Bot
  before(async () => {
    bot = await running({
      store: shelf.store,
      understand: text => ({ intent: 'incident_melden', danger: text === 'gevaar' ? 'ja' : 'nee', lang: 'nl' }),
    })
  })
  after(async () => {
    await bot.stop()
    await shelf.close()
  })

  const inPlace = (place: object) => {
    const { conversation, ...base } = bot.base('noor')
    return { ...base, conversation: { ...place, tenantId: conversation.tenantId } }
  }
  const said = async (place: object, text: string) => {
    const before = bot.sent.length
    await bot.post({ ...inPlace(place), type: 'message', text })
    return bot.sent.slice(before)
  }

  for (const place of [team, chat, unnamed])
    it(`nothing personal is said: ${JSON.stringify(place)}`, async () => {
      const [sent, ...more] = await said(place, 'er is net iemand bij me geweest')
      assert.deepEqual(more, [])
      assert.match(sent?.path ?? '', new RegExp(encodeURIComponent(place.id)))
      assert.equal(titleOf(sent?.card), 'Liever in je eigen chat')
      assert.deepEqual(
        buttons(sent?.card).map(({ title }) => title),
        ['Open eigen chat met Trede'],
      )
    })

  it('danger comes before discretion: the number is said', async () => {
    const [sent] = await said(chat, 'gevaar')
    assert.match(wordsOf(sent?.card), /112/)
    assert.match(JSON.stringify(sent?.card), /Liever in je eigen chat/)
  })

  it('no button of a case or a report works', async () => {
    const zaak = await toCase(bot, 'noor')
    const before = shelf.tables()
    for (const { verb, data } of buttons(zaak)) {
      const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb, data } } }
      const card = await cardIn(await bot.post({ ...inPlace(chat), ...press }))
      assert.equal(titleOf(card), 'Liever in je eigen chat', verb)
      assert.ok(!JSON.stringify(card).includes(titleOf(zaak)))
    }
    assert.deepEqual(shelf.tables(), before)
  })

  it('is no place to send a reminder to', async () => {
    const world = await waiting()
    const { conversation, ...base } = world.bot.base('noor')
    const elsewhere = {
      ...base,
      conversation: { ...chat, tenantId: conversation.tenantId },
      type: 'message',
      text: 'hoi',
    }
    await world.bot.post(elsewhere)
    await world.at(monday)
    assert.match(world.unasked()[0]?.path ?? '', /chat-noor/)
    await world.stop()
  })
})

describe('a first meeting', () => {
  let bot: Bot
  beforeEach(async () => {
    bot = await running()
  })
  afterEach(() => bot.stop())

  const installed = (change: object = {}) => ({
    ...bot.base('noor'),
    type: 'installationUpdate',
    action: 'add',
    ...change,
  })

  it('begins with a welcome that says what Trede does, and what Teams keeps', async () => {
    assert.equal((await bot.post(installed())).status, 200)
    const card = bot.sent.at(-1)?.card
    assertCalm(card)
    assert.equal(titleOf(card), 'Welkom bij Trede')
    assert.match(wordsOf(card), /Teams bewaart het gesprek wel/)
  })

  it('is greeted once, when it is delivered again with the same or another id', async () => {
    const activity = installed()
    await bot.post(activity)
    await bot.post(activity)
    await Promise.all([bot.post(activity), bot.post({ ...activity, id: 'another' })])
    assert.equal(bot.sent.length, 1)
  })

  it('is greeted again when the app was installed again', async () => {
    await bot.post(installed())
    await bot.post(installed({ action: 'remove' }))
    assert.equal(bot.sent.length, 1, 'a farewell is not answered')
    await bot.post(installed({ action: 'add-upgrade' }))
    assert.equal(bot.sent.length, 2)
  })

  it('in a team says only where to go', async () => {
    await bot.post(installed({ conversation: { ...team, tenantId: 't' } }))
    assert.equal(titleOf(bot.sent.at(-1)?.card), 'Liever in je eigen chat')
  })

  it('is nothing that others do: joining, leaving, typing and hearts are not answered', async () => {
    for (const change of [
      { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] },
      { type: 'conversationUpdate', membersRemoved: [{ id: 'x' }] },
      { type: 'messageReaction', reactionsAdded: [{ type: 'heart' }] },
      { type: 'typing' },
      { type: 'messageUpdate' },
      { type: 'event', name: 'application/vnd.microsoft.meetingStart' },
    ])
      assert.equal((await bot.post(installed(change))).status, 200)
    assert.equal(bot.sent.length, 0)
  })
})

describe('a message', () => {
  let bot: Bot
  let answer: number
  before(async () => {
    answer = 200
    bot = await running({ answers: () => answer })
  })
  after(() => bot.stop())

  it('that we do not understand gets the ways on', async () => {
    const card = await bot.say('noor', 'blauwe olifant')
    assertCalm(card)
    assert.equal(titleOf(card), 'Dat begreep ik niet')
    for (const { verb, data, title } of buttons(card)) assertCalm(await bot.press('noor', { verb, data, title }))
  })

  it('that comes twice is answered once', async () => {
    const message = { ...bot.base('noor'), type: 'message', text: 'hulp' }
    const before = bot.sent.length
    await Promise.all([bot.post(message), bot.post(message), bot.post({ ...message, id: 'other' })])
    assert.equal(bot.sent.length, before + 1)
  })

  it('whose answer could not be sent is answered when it is delivered again', async () => {
    const message = { ...bot.base('noor'), type: 'message', text: 'hulp' }
    answer = 503
    await bot.post(message)
    answer = 200
    const before = bot.sent.length
    assert.equal((await bot.post(message)).status, 200)
    assert.equal(bot.sent.length, before + 1)
  })
})

describe('two people', () => {
  it('are each answered in the language they speak, and keep it until they speak or choose another', async () => {
    const bot = await running({
      understand: text => ({
        intent: 'hulp',
        danger: 'nee',
        lang: text === 'help' ? 'en' : text === 'hulp' ? 'nl' : undefined,
      }),
    })
    assert.equal(titleOf(await bot.say('liz', 'help')), 'How can I help?')
    assert.equal(titleOf(await bot.say('noor', 'hulp')), 'Hoe kan ik helpen?')
    assert.equal(titleOf(await bot.say('liz', '?')), 'How can I help?')
    assert.equal(titleOf(await bot.say('noor', '?')), 'Hoe kan ik helpen?')
    const chosen = await bot.press('liz', { verb: 'language.choose', data: { lang: 'nl' }, title: '' })
    assertCalm(chosen)
    assert.equal(titleOf(await bot.press('liz', button(chosen, 'help.open'))), 'Hoe kan ik helpen?')
    assert.equal(titleOf(await bot.say('liz', '?')), 'Hoe kan ik helpen?')
    assert.equal(titleOf(await bot.say('liz', 'help')), 'How can I help?')
    await bot.stop()
  })
})
