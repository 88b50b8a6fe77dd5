import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { assertCalm, made, titleOf, wordsOf } from '../teams/reading.ts'
import { id, type Office, office } from './desk-of-hr.ts'
import { campaignOf, counted, draft, words } from './hr-writes.ts'

describe('HR writes a campaign', () => {
  let hr: Office
  beforeEach(() => {
    hr = office()
  })
  afterEach(() => {
    assert.deepEqual(hr.faults, [])
    return hr.stop()
  })

  it('begins with an empty list and the way to a first one', async () => {
    const list = await hr.say('robin')
    assert.match(wordsOf(list), /nog geen campagnes/)
    assertCalm(list)
  })

  it('keeps a draft with its words, tidied, and counts for whom it is', async () => {
    const card = await draft(hr, 'robin', { ...words, nlTitel: '  Samen \u202e sterk ' })
    assert.equal(titleOf(card), 'Samen sterk')
    assert.match(wordsOf(card), /15\*\* collega/)
    assert.match(wordsOf(card), /Strong together/)
    assert.deepEqual(hr.audited, ['campagne_geschreven robin', 'campagne_geschreven robin'])
  })

  it('starts from the calendar, with the words, the source and what to check', async () => {
    const start = await hr.press('robin', await hr.say('robin'), 'campaign.start')
    const form = await hr.press('robin', start, 'campaign.write', { begin: 'integriteit' })
    assert.match(wordsOf(form), /Week van de Integriteit/)
    assert.match(wordsOf(form), /Bronnen: /)
    assert.match(wordsOf(form), /precieze dagen/)
  })

  it('gives words back that cannot be kept, with a sentence, and keeps nothing', async () => {
    const card = await draft(hr)
    const form = await hr.press('robin', card, 'campaign.write')
    const back = await hr.press('robin', form, 'campaign.save', { ...words, nlTekst: 'Kijk op https://kwaad.nl' })
    assert.match(wordsOf(back), /Nederlandse tekst heeft een link/)
    assert.match(wordsOf(back), /https:\/\/kwaad.nl/)
    assert.equal((await hr.found(campaignOf(card))).message.nl.text, words.nlTekst)
  })

  it('takes a picture and buttons, and warns of an unknown site', async () => {
    const form = await hr.pressRaw('robin', made('campaign.links', { campagne: campaignOf(await draft(hr)) }))
    const knop = { knop1Nl: 'Lees meer', knop1En: 'Read more', knop1Adres: 'https://leren.example.nl' }
    const foto = { foto: 'https://www.rijksoverheid.nl/a.png', fotoNl: 'Een kaars', fotoEn: 'A candle' }
    const card = await hr.press('robin', form, 'campaign.save-links', { ...knop, ...foto })
    assert.match(wordsOf(card), /niet op de lijst van HR/)
    assert.match(wordsOf(card), /leren\.example\.nl/)
    assert.doesNotMatch(wordsOf(card), /- www\.rijksoverheid/)
    const bad = await hr.press('robin', form, 'campaign.save-links', { ...knop, knop1Adres: 'http://a.nl' })
    assert.match(titleOf(bad), /Samen sterk/, 'an old card shows how it stands')
  })

  it('chooses a part, and a list without names', async () => {
    const card = await draft(hr)
    const audience = await hr.press('robin', card, 'campaign.audience')
    const part = await hr.press('robin', audience, 'campaign.choose', { rol: 'hr', regio: 'nl', taal: 'alle' })
    await counted()
    assert.match(wordsOf(part), /collega’s van HR, Europees Nederland/)
    const again = await hr.pressRaw('robin', made('campaign.audience', { campagne: campaignOf(card) }))
    const wrong = await hr.press('robin', again, 'campaign.choose', { lijst: `id;naam\n${id(1)};Jan\nJan;Jan` })
    assert.match(wordsOf(wrong), /\*\*1\*\* · geen Entra-nummer/)
    assert.match(wordsOf(wrong), /Regel 3/)
    assert.doesNotMatch(JSON.stringify(wrong), /Jan/)
    const listed = await hr.press('robin', again, 'campaign.choose', { lijst: `naam;id\nJan;${id(1)}\nPiet;${id(2)}` })
    assert.match(wordsOf(listed), /\*\*2 collega’s\*\*, in 2 regels/)
    assert.equal((await hr.found(campaignOf(card))).audience.kind, 'deel', 'looking changes nothing')
    const used = await hr.press('robin', listed, 'campaign.use-list', { campagne: campaignOf(card) })
    assert.match(wordsOf(used), /een lijst van HR, bewaard tot en met 18 februari 2027/)
    assert.doesNotMatch(JSON.stringify(await hr.found(campaignOf(card))), /Jan|Piet/)
  })

  it('is told when a unit is unknown, with what it looks like, and never sends to nobody because of a capital', async () => {
    const units = ['voorbeeld-uitvoering', 'voorbeeld-beleid', ...Array.from({ length: 120 }, (_, i) => `team ${i}`)]
    const other = office({ units })
    const card = await draft(other)
    const audience = await other.press('robin', card, 'campaign.audience')
    const wrong = await other.press('robin', audience, 'campaign.choose', { onderdeel: 'Voorbeeld uitvoring' })
    assert.match(wordsOf(wrong), /“Voorbeeld uitvoring” ken ik niet/)
    assert.match(wordsOf(wrong), /Bedoel je: voorbeeld-uitvoering/)
    const right = await other.press('robin', wrong, 'campaign.choose', { onderdeel: 'VOORBEELD-BELEID' })
    const { audience: chosen } = await other.found(campaignOf(right))
    assert.deepEqual(chosen, { kind: 'deel', part: { unit: 'voorbeeld-beleid' } })
    await other.stop()
    const few = office({ units: ['a', 'b'] })
    const list = await few.press('robin', await draft(few), 'campaign.audience')
    const choices = list.body.find(({ id }) => id === 'onderdeel')?.choices as { value: string }[]
    assert.deepEqual(
      choices.map(({ value }) => value),
      ['alle', 'a', 'b'],
    )
    await few.stop()
  })

  it('copies and deletes, after asking', async () => {
    const card = await draft(hr)
    const copied = await hr.press('robin', { ...card, actions: [...card.actions, ...inside(card)] }, 'campaign.copy')
    assert.notEqual(campaignOf(copied), campaignOf(card))
    const sure = await hr.pressRaw('robin', made('campaign.drop', { campagne: campaignOf(card) }))
    assert.match(titleOf(sure), /verwijderen\?/)
    const list = await hr.press('robin', sure, 'campaign.dropped')
    assert.equal(titleOf(list), 'Campagnes')
    assert.equal((await hr.store.campaigns.all()).length, 1)
  })

  it('sends a test to oneself, to HR and to a list, once per press', async () => {
    const card = await draft(hr)
    const ask = await hr.pressRaw('robin', made('campaign.proof', { campagne: campaignOf(card) }))
    const four = await Promise.all([1, 2, 3, 4].map(() => hr.press('robin', ask, 'campaign.prove', { aan: 'mij' })))
    assert.equal(hr.sent.length, 1)
    for (const one of four) assert.match(wordsOf(one), /Verstuurd aan 1/)
    const [next] = four
    assert.ok(next)
    await hr.press('robin', next, 'campaign.prove', { aan: 'hr' })
    assert.equal(hr.sent.length, 3)
    const list = { aan: 'lijst', proeflijst: 'Jan' }
    assert.match(wordsOf(await hr.press('robin', next, 'campaign.prove', list)), /Entra-nummers in/)
    assert.equal(hr.audited.filter(line => line.startsWith('campagne_proef')).length, 2)
  })

  it('shows who comes second how it stands, and keeps what the first wrote', async () => {
    const card = await draft(hr)
    const [one, other] = [
      await hr.press('robin', card, 'campaign.write'),
      await hr.press('alex', card, 'campaign.write'),
    ]
    await hr.press('robin', one, 'campaign.save', { ...words, nlTitel: 'Van Robin' })
    const late = await hr.press('alex', other, 'campaign.save', { ...words, nlTitel: 'Van Alex' })
    assert.match(wordsOf(late), /intussen veranderd/)
    assert.equal(titleOf(late), 'Van Robin')
  })
})

const inside = (card: Card) =>
  card.body.flatMap(({ type, actions }) => (type === 'ActionSet' ? (actions as Card['actions']) : []))
