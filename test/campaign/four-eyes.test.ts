import assert from 'node:assert/strict'
import { button, buttons, made, wordsOf } from '../teams/reading.ts'
import { type Office, office } from './desk-of-hr.ts'
import { campaignOf, draft, proposedBy, words } from './hr-writes.ts'

describe('four eyes', () => {
  let hr: Office
  beforeEach(() => {
    hr = office()
  })
  afterEach(() => hr.stop())

  it('the author waits, the second person approves exactly what they see', async () => {
    const own = await proposedBy(hr)
    assert.match(wordsOf(own), /Jij schreef mee/)
    assert.ok(!buttons(own).some(({ verb }) => verb === 'campaign.approve'))
    const list = await hr.say('alex')
    const seen = await hr.press('alex', list, 'campaign.open')
    assert.match(wordsOf(seen), /Je hoeft het niet alleen te doen/)
    assert.match(wordsOf(seen), /You do not have to do it alone/)
    assert.match(wordsOf(seen), /maandag 23 november/)
    assert.match(wordsOf(seen), /"15 collega’s"/)
    const planned = await hr.press('alex', seen, 'campaign.approve')
    assert.match(wordsOf(planned), /Gepland/)
    assert.ok(hr.audited.includes('campagne_goedgekeurd alex'))
  })

  it('nobody approves what they wrote, whatever they press', async () => {
    const own = await proposedBy(hr)
    const { data } = button(own, 'campaign.back')
    const card = await hr.pressRaw('robin', made('campaign.approve', data))
    assert.match(wordsOf(card), /Een andere collega van HR/)
    assert.equal((await hr.found(campaignOf(own))).phase, 'voorgelegd')
  })

  it('who changes a word may no longer approve, and the approval is gone', async () => {
    const own = await proposedBy(hr)
    const old = made('campaign.save', button(own, 'campaign.back').data)
    const edited = await hr.pressRaw('alex', old, { ...words, nlTitel: 'Anders' })
    assert.match(wordsOf(edited), /goedkeuring die er was, geldt niet meer/)
    assert.deepEqual((await hr.found(campaignOf(own))).authors.length, 2)
  })

  it('four deliveries approve once, and all four show the same', async () => {
    await proposedBy(hr)
    const seen = await hr.press('alex', await hr.say('alex'), 'campaign.open')
    const four = await Promise.all([1, 2, 3, 4].map(() => hr.press('alex', seen, 'campaign.approve')))
    for (const card of four) assert.deepEqual(card.body, four[0]?.body)
    assert.equal(hr.audited.filter(line => line.startsWith('campagne_goedgekeurd')).length, 1)
  })

  it('a moment that is none, over, or far away is asked again', async () => {
    const when = await hr.press('robin', await draft(hr), 'campaign.when')
    for (const [inputs, said] of [
      [{ dag: '2026-02-30', tijd: '10:00' }, /begrijp ik niet/],
      [{ dag: '2026-11-23' }, /begrijp ik niet/],
      [{ dag: '2026-11-19', tijd: '10:00' }, /al voorbij/],
      [{ dag: '2028-11-19', tijd: '10:00' }, /meer dan een jaar/],
    ] as const)
      assert.match(wordsOf(await hr.press('robin', when, 'campaign.plan', inputs)), said)
  })

  it('nothing that misses words or readers is put forward', async () => {
    const card = await draft(hr, 'robin', { nlTitel: 'Alleen Nederlands' })
    const when = await hr.press('robin', card, 'campaign.when')
    const check = await hr.press('robin', when, 'campaign.plan', { uren: 'altijd', herhaal: 'jaar' })
    const back = await hr.press('robin', check, 'campaign.ask')
    assert.match(wordsOf(back), /Er mist nog iets/)
    assert.match(wordsOf(back), /Engelse titel is nog leeg/)
  })

  it('is taken back, and given back', async () => {
    const own = await proposedBy(hr)
    assert.match(wordsOf(await hr.press('robin', own, 'campaign.back')), /Concept/)
  })
})
