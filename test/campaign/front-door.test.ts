import assert from 'node:assert/strict'
import { type CosmosServer, cosmosServer } from '../store/cosmos-server.ts'
import { freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'
import { type Bot, friday, personOf, running } from '../teams/client.ts'
import { button, buttons, titleOf, wordsOf } from '../teams/reading.ts'
import { approvedBy, people, provedBy, putForward, until, words } from './by-two.ts'

/** Kept in each store, and on Cosmos DB by the real client against the protocol server. */
for (const where of ['SQLite', 'Cosmos DB'] as const)
  describe(`a campaign through the front door, kept in ${where}`, function () {
    this.timeout(60_000)
    let server: CosmosServer
    before(async () => {
      if (where === 'Cosmos DB') server = await cosmosServer()
    })
    after(() => server?.close())
    let bot: Bot
    let gone = ''
    beforeEach(async () => {
      const kept =
        where === 'SQLite'
          ? {}
          : {
              store: openCosmos({
                endpoint: server.endpoint,
                database: await freshDatabase(server),
                now: () => friday,
              }),
            }
      bot = await running({
        people,
        ...kept,
        answers: ({ path }) => (gone && path.includes(gone) ? 404 : 200),
      })
      for (const user of ['sam', 'kim']) await bot.say(user, 'hulp')
    })
    afterEach(() => bot.stop())

    it('is written, approved by another, received once each, read, and reported', async () => {
      const { campaign } = await approvedBy(bot)
      const before = bot.sent.length
      await until(bot, async () => (await bot.store.campaigns.find(campaign))?.phase === 'klaar')
      const got = bot.sent.slice(before).filter(({ method }) => method === 'POST')
      assert.deepEqual(got.map(({ path }) => /chat-(\w+)/.exec(path)?.[1]).toSorted(), ['alex', 'kim', 'robin', 'sam'])
      const received = got[0]?.card
      assert.equal(titleOf(received), 'Samen sterk')
      assert.equal(got[0]?.summary, 'Bericht van HR: Samen sterk')
      await bot.press('sam', button(received, 'campaign.read'))
      const report = await bot.press('robin', { verb: 'campaign.open', data: { campagne: campaign }, title: '' })
      assert.match(wordsOf(report), /op Gelezen drukten, is \*\*te klein om te tonen/)
      assert.match(wordsOf(report), /Trede nog nooit geopend/)
      const reach = () => bot.press('robin', { verb: 'campaign.reach', data: {}, title: '' })
      await until(bot, async () => /Kleinere groepen samen/.test(wordsOf(await reach())))
    })

    it('gives its figures as CSV and as Excel, each by a link that works once', async () => {
      const { campaign } = await approvedBy(bot)
      await until(bot, async () => (await bot.store.campaigns.find(campaign))?.phase === 'klaar')
      const report = await bot.press('robin', { verb: 'campaign.open', data: { campagne: campaign }, title: '' })
      for (const [soort, start] of [
        ['csv', /Hoe het staat;/],
        ['xlsx', /^PK/],
      ] as const) {
        const take = buttons(report).find(({ data }) => data.soort === soort) ?? assert.fail()
        const cards = await Promise.all([1, 2, 3, 4].map(() => bot.press('robin', take)))
        const links = new Set(cards.map(card => /"(http[^"]+local.files[^"]+)"/.exec(JSON.stringify(card))?.[1]))
        const [link = ''] = links
        assert.equal(links.size, 1, 'four deliveries of a press give one file')
        const answer = await fetch(link)
        assert.match(await answer.text(), start)
        assert.equal((await fetch(link)).status, 404)
      }
    })

    it('shows how far it is in the card that was pressed, at most every four seconds', async () => {
      const { campaign } = await approvedBy(bot)
      const before = bot.sent.length
      const changed = () => bot.sent.slice(before).filter(({ method }) => method === 'PUT')
      await until(bot, async () => (await bot.store.campaigns.find(campaign))?.phase === 'klaar')
      await bot.tick()
      assert.equal(changed().length, 0)
      bot.clock.advance(4_000)
      await bot.tick()
      await bot.tick()
      assert.deepEqual(
        changed().map(({ path }) => path.split('/').at(-1)),
        ['card-of-alex'],
      )
      assert.match(JSON.stringify(changed()[0]?.card), /✓ Klaar/)
    })

    it('is corrected in place, reminded of, and withdrawn', async () => {
      const { campaign } = await approvedBy(bot)
      const isDone = (id: string) => async () => (await bot.store.campaigns.find(id))?.phase === 'klaar'
      await until(bot, isDone(campaign))
      const report = () => bot.press('robin', { verb: 'campaign.open', data: { campagne: campaign }, title: '' })
      const { v } = button(await report(), 'campaign.file').data
      const follow = (verb: string) => bot.press('robin', { verb, data: { campagne: campaign, v }, title: '' })
      await bot.press('sam', { verb: 'campaign.read', data: { campagne: campaign }, title: '' })

      const draft = await follow('campaign.correct')
      const form = await bot.press('robin', button(draft, 'campaign.write'))
      const better = await bot.press('robin', button(form, 'campaign.save'), { ...words, nlTitel: 'Nog sterker' })
      const correction = await putForward(bot, better, 4)
      const before = bot.sent.length
      await until(bot, isDone(correction.campaign))
      const changed = bot.sent.slice(before).filter(({ method }) => method === 'PUT')
      assert.equal(changed.length, 4)
      assert.match(JSON.stringify(changed[0]?.card), /HR heeft dit bericht verbeterd/)

      const reminder = await putForward(bot, await follow('campaign.remind'), 4)
      const between = bot.sent.length
      await until(bot, isDone(reminder.campaign))
      const again = bot.sent.slice(between).filter(({ method }) => method === 'POST')
      assert.deepEqual(again.map(({ path }) => /chat-(\w+)/.exec(path)?.[1]).toSorted(), [
        'alex',
        'kim',
        'robin',
        'sam',
      ])
      assert.match(JSON.stringify(again[0]?.card), /Dit is een herinnering/)

      const sure = await follow('campaign.recall')
      const recall = await bot.press('robin', button(sure, 'campaign.recalled'))
      const last = bot.sent.length
      await until(bot, isDone(String(button(recall, 'campaign.open').data.campagne)))
      assert.equal(bot.sent.slice(last).filter(({ method }) => method === 'DELETE').length, 4)
    })

    it('sends a test that says so, and a test changes nothing', async () => {
      const before = bot.sent.length
      await provedBy(bot)
      const proofs = bot.sent.slice(before).filter(({ card }) => /Dit is een \*\*proef\*\*/.test(JSON.stringify(card)))
      assert.equal(proofs.length, 1)
      assert.match(JSON.stringify(proofs[0]?.card), /Dit is een \*\*proef\*\*/)
      await bot.press('robin', button(proofs[0]?.card, 'campaign.opt-out'))
      assert.equal(await bot.store.reach.isOptedOut(personOf('robin')), false)
    })

    it('does not try who removed Trede in a next campaign either, until they are here again', async () => {
      const { campaign } = await approvedBy(bot)
      gone = 'chat-sam'
      const isDone = (id: string) => async () => (await bot.store.campaigns.find(id))?.phase === 'klaar'
      await until(bot, isDone(campaign))
      assert.equal((await bot.store.ledger.totals(campaign)).reasons.gesprek_weg, 1)
      gone = ''
      const next = await approvedBy(bot)
      const before = bot.sent.length
      await until(bot, isDone(next.campaign))
      const asked = () =>
        bot.sent.slice(before).filter(({ path, method }) => method === 'POST' && path.includes('chat-sam'))
      assert.deepEqual(asked(), [], 'nothing is asked of the channel')
      assert.equal((await bot.store.ledger.totals(next.campaign)).reasons.gesprek_weg, 1)
      await bot.say('sam', 'hulp')
      const got = () => asked().filter(({ card }) => /Samen sterk/.test(JSON.stringify(card))).length
      await until(bot, async () => {
        bot.clock.advance(1_000) // what is underway is looked at once a second
        return got() === 2 && (await isDone(campaign)()) && (await isDone(next.campaign)())
      })
      assert.equal(
        asked().filter(({ card }) => /Samen sterk/.test(JSON.stringify(card))).length,
        2,
        'and what they missed',
      )
      assert.equal((await bot.store.ledger.totals(next.campaign)).states.verzonden, 4)
    })

    it('stops at the emergency stop and goes on after it', async () => {
      const stop = await bot.press('alex', { verb: 'campaign.kill', data: {}, title: '' })
      const on = await bot.press('alex', button(stop, 'campaign.killed'))
      const { campaign } = await approvedBy(bot)
      const before = bot.sent.length
      for (let round = 0; round < 20; round++) await bot.delivery.round()
      assert.equal(bot.sent.length, before)
      assert.match(wordsOf(await provedBy(bot)), /ook geen proef/)
      const isMessage = ({ card }: { card?: unknown }) =>
        /Hoort bij je werk|campaign.opt-out/.test(JSON.stringify(card ?? ''))
      assert.deepEqual(bot.sent.slice(before).filter(isMessage), [])
      await bot.press('robin', button(on, 'campaign.killed'))
      await until(bot, async () => (await bot.store.campaigns.find(campaign))?.phase === 'klaar')
      assert.equal(bot.sent.slice(before).filter(isMessage).length, 4)
    })
  })
