import assert from 'node:assert/strict'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { halfwayExample } from '#cards/campaign/totals.ts'
import type { Card } from '#cards/card.ts'
import type { Totals } from '#src/campaign/ledger.ts'
import { readToShow, reasonsToShow, toRemind } from '#src/campaign/told.ts'
import { personOf } from '../teams/client.ts'
import { buttons, made, wordsOf } from '../teams/reading.ts'
import { id, type Office, office } from './desk-of-hr.ts'
import { campaignOf, proposedBy } from './hr-writes.ts'

const words = { nlTitel: 'A', nlTekst: 'B', enTitel: 'C', enTekst: 'D', gelezen: 'ja' }
const member = (n: number) => id(n)

/** A campaign to so many, of whom so many pressed "Gelezen"; done or still under way. */
async function campaignTo(hr: Office, all: number, read: number, isDone = true): Promise<string> {
  const own = await proposedBy(hr, 'robin', words)
  const campaign = campaignOf(own)
  await hr.press('alex', await hr.pressRaw('alex', made('campaign.open', { campagne: campaign })), 'campaign.approve')
  hr.pass(4 * 86_400_000)
  const members = Array.from({ length: all }, (_, i) => member(i))
  await hr.begin(campaign, members)
  await hr.end(campaign, members, { state: 'verzonden' })
  for (const one of members.slice(0, read)) await hr.store.ledger.read(campaign, personOf(one))
  if (isDone) await hr.finish(campaign)
  return campaign
}

const shown = (hr: Office, campaign: string): Promise<Card> =>
  hr.pressRaw('robin', made('campaign.open', { campagne: campaign }))

describe('a campaign that a few colleagues read', () => {
  let hr: Office
  beforeEach(() => {
    hr = office()
  })
  afterEach(async () => {
    assert.deepEqual(hr.faults, [])
    await hr.stop()
  })

  /** All that HR is shown and can take, with what differs between two equal campaigns left out. */
  async function seen(all: number, read: number, isDone: boolean): Promise<string> {
    const other = office()
    const campaign = await campaignTo(other, all, read, isDone)
    const card = await shown(other, campaign)
    for (const one of buttons(card).filter(({ data }) => data.soort)) await other.pressRaw('robin', one)
    const v = (await other.found(campaign)).version
    const reminder = await other.pressRaw('robin', made('campaign.remind', { campagne: campaign, v }))
    await new Promise(resolve => setTimeout(resolve, 20))
    const draft = (await other.store.campaigns.all()).find(({ kind }) => kind === 'herinnering')
    const counted = draft ? await shown(other, draft.id) : reminder
    const files = other.files.map(({ name, bytes }) =>
      name.endsWith('csv')
        ? strFromU8(bytes)
        : Object.entries(unzipSync(bytes)).map(([part, text]) => `${part} ${strFromU8(text)}`),
    )
    await other.stop()
    return JSON.stringify([card, files, reminder, counted])
  }

  it('shows HR the same whoever of three pressed Gelezen, in card, progress, CSV, Excel and reminder', async () => {
    for (const isDone of [true, false]) {
      const nobody = await seen(3, 0, isDone)
      assert.match(nobody, /te klein om te tonen/)
      for (const read of [1, 2, 3]) assert.equal(await seen(3, read, isDone), nobody, `${read} of 3`)
    }
  }).timeout(20_000)

  it('does not tell that all of twelve did, or all but one', async () => {
    const all = await seen(12, 12, true)
    for (const read of [11, 2]) assert.equal(await seen(12, read, true), all)
  }).timeout(20_000)

  it('reminds everybody where who did not read would be known by their number', async () => {
    const campaign = await campaignTo(hr, 3, 1)
    const v = (await hr.found(campaign)).version
    const reminder = await hr.pressRaw('robin', made('campaign.remind', { campagne: campaign, v }))
    assert.match(wordsOf(reminder), /wie het eerste bericht kreeg/)
    const saved = (await hr.store.campaigns.all()).find(({ kind }) => kind === 'herinnering')
    assert.deepEqual(saved?.audience, { kind: 'ontvangers', of: campaign, who: 'verzonden' })
  })

  it('shows the number where ten did and ten did not', async () => {
    const large = office({ smallest: 5 })
    const campaign = await campaignTo(large, 12, 6)
    assert.match(wordsOf(await shown(large, campaign)), /\*\*6\*\* drukten op Gelezen \(50/)
    const v = (await large.found(campaign)).version
    await large.pressRaw('robin', made('campaign.remind', { campagne: campaign, v }))
    const saved = (await large.store.campaigns.all()).find(({ kind }) => kind === 'herinnering')
    assert.deepEqual(saved?.audience, { kind: 'ontvangers', of: campaign, who: 'ongelezen' })
    await large.stop()
  })
})

describe('what is told of the totals of a campaign', () => {
  const totals = (verzonden: number, read: number): Totals => ({
    ...halfwayExample,
    ...{ all: verzonden, read, states: { ...halfwayExample.states, verzonden } },
  })
  const count = fc.nat(60)
  const least = fc.integer({ min: 10, max: 25 })

  it('leaves at least as many open as the smallest number, on either side', () =>
    fc.assert(
      fc.property(count, count, least, (sent, read, smallest) => {
        const told = readToShow(totals(sent, read), smallest)
        if (told !== undefined) assert.ok(told >= smallest && sent - told >= smallest)
      }),
    ))

  it('reminds by number of readers only where that number is shown', () =>
    fc.assert(
      fc.property(count, count, least, (sent, read, smallest) => {
        const who = toRemind(totals(sent, read), smallest)
        assert.equal(who === 'ongelezen', readToShow(totals(sent, read), smallest) !== undefined && sent > 0)
        if (sent > 0 && sent < 2 * smallest) assert.equal(who, 'verzonden')
      }),
    ))

  it('says of a few not who turned campaigns off, had enough or was erased', () => {
    const few = (reason: 'afgemeld' | 'genoeg_deze_week' | 'gewist'): Totals => ({
      ...totals(2, 0),
      ...{ all: 3, reasons: { [reason]: 1 } },
    })
    const [out, enough, gone] = (['afgemeld', 'genoeg_deze_week', 'gewist'] as const).map(reason =>
      reasonsToShow(few(reason), 10),
    )
    assert.deepEqual([enough, gone], [out, out])
    assert.deepEqual(reasonsToShow({ ...few('afgemeld'), all: 10 }, 10), [['afgemeld', 1]])
  })
})
