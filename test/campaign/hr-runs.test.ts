import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { assertCalm, buttons, made, titleOf, wordsOf } from '../teams/reading.ts'
import { type Office, office } from './desk-of-hr.ts'
import { done, members, sending, shown } from './hr-runs.ts'

const inside = (card: Card): Card => ({
  ...card,
  actions: [
    ...card.actions,
    ...card.body.flatMap(({ type, actions }) => (type === 'ActionSet' ? (actions as Card['actions']) : [])),
  ],
})

describe('HR watches a campaign', () => {
  let hr: Office
  beforeEach(() => {
    hr = office()
  })
  afterEach(async () => {
    assert.deepEqual(hr.faults, [])
    await hr.stop()
  })

  it('sees how far it is in a card that is followed until the end', async () => {
    const campaign = await sending(hr)
    await hr.end(campaign, members.slice(0, 6), { state: 'verzonden' })
    const card = await shown(hr, campaign, 'robin', 'm1')
    assert.match(wordsOf(card), /6 van 12/)
    await hr.end(campaign, members.slice(6), { state: 'verzonden' })
    const look = hr.followed.get('m1')
    assert.ok(look)
    const later = await look()
    assert.match(wordsOf(later.card), /12 van 12/)
    assert.equal(later.ended, false)
    await hr.finish(campaign)
    const last = await look()
    assert.equal(last.ended, true)
    assert.match(wordsOf(last.card), /✓ Klaar/)
  })

  it('pauses, goes on and stops, once however often it is delivered', async () => {
    const campaign = await sending(hr)
    const four = async (card: Card, verb: string, phase: string) => {
      const cards = await Promise.all([1, 2, 3, 4].map(() => hr.press('alex', card, verb)))
      for (const one of cards) assert.deepEqual(one.body, cards[0]?.body)
      assert.equal((await hr.found(campaign)).phase, phase)
      const [first] = cards
      assert.ok(first)
      return first
    }
    const paused = await four(await shown(hr, campaign, 'alex'), 'campaign.pause', 'gepauzeerd')
    const resumed = await four(paused, 'campaign.resume', 'verzendt')
    const sure = await hr.press('alex', resumed, 'campaign.cancel')
    assert.match(titleOf(sure), /stoppen\?/)
    await four(sure, 'campaign.cancelled', 'gestopt')
    assert.deepEqual(hr.audited.slice(-3), [
      'campagne_gepauzeerd alex',
      'campagne_hervat alex',
      'campagne_gestopt alex',
    ])
    assert.match(wordsOf(await hr.press('alex', paused, 'campaign.resume')), /intussen veranderd/)
  })

  it('reads a report in which the states sum, with reasons and what to do', async () => {
    const campaign = await done(hr)
    const card = await shown(hr, campaign)
    assert.match(JSON.stringify(card), /Chart\.Donut/)
    for (const said of [
      /Trede geblokkeerd/,
      /Trede nog nooit geopend/,
      /Probeer het later opnieuw/,
      /Onbekend\*\* betekent/,
    ])
      assert.match(wordsOf(card), said)
    const rows = card.body.find(({ type }) => type === 'Table')?.rows as { cells: { items: { text: string }[] }[] }[]
    const numbers = rows.slice(1).map(({ cells }) => Number(cells[1]?.items[0]?.text))
    assert.equal(
      numbers.slice(0, -1).reduce((sum, n) => sum + n, 0),
      numbers.at(-1),
    )
    assert.doesNotMatch(JSON.stringify(card), new RegExp(members.join('|')))
    assertCalm(card)
  })

  it('gets the figures as files that run nothing', async () => {
    const campaign = await done(hr, {
      nlTitel: '=HYPERLINK("https://kwaad.nl")'.replace('https:', ''),
      nlTekst: 'x',
      enTitel: '+cmd',
      enTekst: 'x',
    })
    const card = await shown(hr, campaign)
    const csv = card.actions.find(({ title }) => title.includes('CSV'))
    const xlsx = card.actions.find(({ title }) => title.includes('Excel'))
    for (const action of [csv, xlsx])
      assert.match(wordsOf(await hr.pressRaw('robin', action as never)), /bestand staat klaar/)
    const text = new TextDecoder().decode(hr.files[0]?.bytes)
    assert.match(text, /^.?Hoe het staat;/)
    assert.match(text, /"?'=HYPERLINK/)
    for (const line of text.split('\r\n')) for (const cell of line.split(';')) assert.doesNotMatch(cell, /^"?[=+@-]/)
    assert.doesNotMatch(text, new RegExp(members.join('|')))
    assert.equal(hr.files[1]?.bytes.slice(0, 2).join(), '80,75')
    assert.equal(hr.audited.filter(line => line === 'export robin').length, 2)
  })

  it('gets one file of one press, however often that is delivered, and another one of another press', async () => {
    const campaign = await done(hr)
    const card = await shown(hr, campaign)
    const csv = card.actions.find(({ title }) => title.includes('CSV')) as never
    const cards = await Promise.all([1, 2, 3, 4].map(() => hr.pressRaw('robin', csv)))
    for (const card of cards) assert.match(wordsOf(card), /bestand staat klaar/)
    const exports = () => hr.audited.filter(line => line === 'export robin').length
    assert.deepEqual([hr.files.length, exports()], [1, 1])
    const another = hr.another()
    const late = await another('robin', csv)
    assert.match(wordsOf(late), /Met deze knop vroeg je het bestand al/)
    assert.deepEqual([hr.files.length, exports()], [1, 1])
    const back = await hr.press('robin', late, 'campaign.open')
    await hr.pressRaw('robin', back.actions.find(({ title }) => title.includes('CSV')) as never)
    assert.deepEqual([hr.files.length, exports()], [2, 2])
  })

  it('tries again what failed, and decides about unknown after being asked', async () => {
    const campaign = await done(hr)
    const report = await shown(hr, campaign)
    const again = await hr.press('robin', report, 'campaign.retry')
    assert.match(wordsOf(again), /probeert het opnieuw/)
    assert.equal((await hr.store.ledger.totals(campaign)).states.open, 1)
    await hr.end(campaign, members.slice(10, 11), { state: 'verzonden' })
    await hr.finish(campaign)
    const sure = await hr.press('robin', await shown(hr, campaign), 'campaign.unknown')
    assert.match(wordsOf(sure), /twee keer/)
    await Promise.all([1, 2, 3, 4].map(() => hr.press('robin', sure, 'campaign.unknown-again')))
    assert.equal(hr.audited.filter(line => line.startsWith('campagne_onbekend_opnieuw')).length, 1)
  })

  it('reminds who did not read, corrects, and withdraws without a second person', async () => {
    const campaign = await done(hr, { nlTitel: 'A', nlTekst: 'B', enTitel: 'C', enTekst: 'D', gelezen: 'ja' })
    const report = inside(await shown(hr, campaign))
    const reminder = await hr.press('robin', report, 'campaign.remind')
    assert.match(wordsOf(reminder), /wie het eerste bericht kreeg/)
    const correction = await hr.press('robin', report, 'campaign.correct')
    assert.match(wordsOf(correction), /Verbetering/)
    assert.ok(!buttons(correction).some(({ verb }) => verb === 'campaign.approve'))
    const sure = await hr.press('robin', report, 'campaign.recall')
    assert.match(wordsOf(sure), /8 collega’s/)
    const four = await Promise.all([1, 2, 3, 4].map(() => hr.press('robin', sure, 'campaign.recalled')))
    for (const card of four) assert.match(wordsOf(card), /Intrekken van een verstuurd bericht/)
    const kinds = (await hr.store.campaigns.all()).map(({ kind }) => kind).toSorted()
    assert.deepEqual(kinds, ['bericht', 'correctie', 'herinnering', 'intrekking'])
    assert.equal(hr.audited.filter(line => line.startsWith('campagne_ingetrokken')).length, 1)
  })

  it('sees who cannot be reached in numbers, small groups together', async () => {
    assert.match(wordsOf(await hr.pressRaw('robin', made('campaign.reach'))), /nog geen campagne verstuurd/)
    await done(hr)
    await hr.pressRaw('robin', made('campaign.reach'))
    await new Promise(resolve => setTimeout(resolve, 20))
    const card = await hr.pressRaw('robin', made('campaign.reach'))
    assert.match(wordsOf(card), /\*\*3\*\* collega’s waren niet te bereiken/)
    assert.match(wordsOf(card), /Kleinere groepen samen/)
    assert.doesNotMatch(wordsOf(card), /eenheid-1/)
  })

  it('names a unit from the smallest number on that may be shown, which a setting may raise', async () => {
    for (const [smallest, isNamed] of [
      [6, true],
      [7, false],
    ] as const) {
      const other = office({ smallest })
      const campaign = await sending(other)
      await other.end(campaign, members, { state: 'geblokkeerd', reason: 'geblokkeerd' })
      await other.pressRaw('robin', made('campaign.reach'))
      await new Promise(resolve => setTimeout(resolve, 20))
      const words = wordsOf(await other.pressRaw('robin', made('campaign.reach')))
      assert.equal(/eenheid-1/.test(words), isNamed)
      assert.doesNotMatch(words, /eenheid-2/, 'alone in the rest it would be told as well')
      assert.match(words, new RegExp(`Groepen kleiner dan ${smallest} `))
      await other.stop()
    }
  })
})

describe('the emergency stop', () => {
  it('is for HR and for who runs Trede, once per press', async () => {
    const hr = office()
    const off = await hr.say('bo')
    const four = await Promise.all([1, 2, 3, 4].map(() => hr.press('bo', off, 'campaign.killed')))
    for (const card of four) assert.match(wordsOf(card), /noodstop staat aan/)
    assert.match(wordsOf(await hr.say('robin')), /noodstop staat aan/)
    await hr.press('robin', await hr.pressRaw('robin', made('campaign.kill')), 'campaign.killed')
    assert.equal(await hr.store.campaigns.isHalted(), false)
    assert.deepEqual(hr.audited, ['noodstop_aan bo', 'noodstop_uit robin'])
    await hr.stop()
  })
})
