import assert from 'node:assert/strict'
import { personOf } from '../teams/client.ts'
import { button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { type Office, office } from './desk-of-hr.ts'
import { done, members, sending, shown } from './hr-runs.ts'

describe('a colleague', () => {
  let hr: Office
  beforeEach(() => {
    hr = office()
  })
  afterEach(() => hr.stop())

  it('presses Gelezen once, of which nothing is seen where they are few', async () => {
    const campaign = await done(hr, { nlTitel: 'A', nlTekst: 'B', enTitel: 'C', enTekst: 'D', gelezen: 'ja' })
    const [reader = ''] = members
    const press = made('campaign.read', { campagne: campaign })
    for (const card of await Promise.all([1, 2, 3, 4].map(() => hr.pressRaw(reader, press))))
      assert.match(wordsOf(card), /Je hebt op Gelezen gedrukt/)
    assert.equal((await hr.store.ledger.totals(campaign)).read, 1)
    assert.match(wordsOf(await shown(hr, campaign)), /op Gelezen drukten, is \*\*te klein om te tonen/)
    assert.deepEqual(
      hr.audited.filter(line => line.includes(reader)),
      [],
    )
  })

  it('still reads that Gelezen was pressed after turning campaigns off', async () => {
    const campaign = await done(hr, { nlTitel: 'A', nlTekst: 'B', enTitel: 'C', enTekst: 'D', gelezen: 'ja' })
    const [reader = ''] = members
    const read = await hr.pressRaw(reader, made('campaign.read', { campagne: campaign }))
    const out = await hr.press(reader, read, 'campaign.opt-out')
    for (const card of [out, await hr.press(reader, out, 'campaign.opt-in')]) {
      assert.match(wordsOf(card), /Je hebt op Gelezen gedrukt/)
      assert.ok(!JSON.stringify(card).includes('campaign.read'))
    }
  })

  it('learns nothing of a message that is not theirs', async () => {
    const campaign = await sending(hr)
    for (const verb of ['campaign.read', 'campaign.received'])
      for (const who of [members[3] ?? '', 'bo'])
        assert.match(titleOf(await hr.pressRaw(who, made(verb, { campagne: campaign }))), /is er niet meer/)
    assert.equal((await hr.store.ledger.totals(campaign)).read, 0)
  })

  it('turns campaigns off and on again, and keeps the message on the screen', async () => {
    const campaign = await done(hr)
    const [reader = ''] = members
    const out = await hr.pressRaw(reader, made('campaign.opt-out', { campagne: campaign }))
    assert.match(wordsOf(out), /Je krijgt geen campagnes meer/)
    assert.match(wordsOf(out), /Je hoeft het niet alleen te doen/)
    assert.equal(await hr.store.reach.isOptedOut(personOf(reader)), true)
    await hr.press(reader, out, 'campaign.opt-in')
    assert.equal(await hr.store.reach.isOptedOut(personOf(reader)), false)
    const asked = await hr.say(reader)
    assert.match(wordsOf(asked), /kan HR/)
    assert.ok(button(asked, 'campaign.opt-out'))
  })

  it('changes nothing with a button of a test', async () => {
    for (const verb of ['campaign.read', 'campaign.opt-out'])
      assert.match(titleOf(await hr.pressRaw('robin', made(verb, { proef: true }))), /proef/)
    assert.equal(await hr.store.reach.isOptedOut(personOf('robin')), false)
  })
})
