import assert from 'node:assert/strict'
import { doneExample, messageExample } from '#cards/campaign/example.ts'
import type { Campaign } from '#src/campaign/campaign.ts'
import type { Bot } from '../teams/client.ts'
import { button, titleOf, wordsOf } from '../teams/reading.ts'
import { answer, file, later, open, show, withFigures } from './hr.ts'
import { entry, sheetsOf } from './opening.ts'

type Went = { all: number; received: number; read?: number; change?: object }

/** A campaign that began on 12 November 2026 and went so. */
async function campaign(bot: Bot, id: string, { all, received, read = 0, change }: Went) {
  const { ledger, campaigns } = bot.store
  const since = '2026-11-12T09:00:00Z'
  const one: Campaign = { ...doneExample, since, ended: since, touched: since, ...change, id, version: 1 }
  assert.equal(await campaigns.save(one), 'saved')
  const persons = Array.from({ length: all }, (_, i) => `t:${id}-${i}`)
  await ledger.begin(id, all)
  await ledger.add(
    id,
    persons.map(person => ({ person, zone: 'Europe/Amsterdam' })),
  )
  await ledger.intend(id, persons, { holder: 'h', now: since, until: '2026-11-12T09:01:00Z' })
  await ledger.settle(
    id,
    'h',
    persons.map((person, i) =>
      i < received
        ? { person, state: 'verzonden', activity: person }
        : { person, state: 'geblokkeerd', reason: 'geblokkeerd' },
    ),
  )
  for (const person of persons.slice(0, read)) await ledger.read(id, person)
}

const quiet = { message: { ...messageExample, asksRead: false } }
const reach = (bot: Bot, period = '2026-Q4') => show(bot, 'figures.subject', { subject: 'campagnes', period })

describe('the reach of campaigns in figures', () => {
  it('is told by quarter and year: how many began, for how many, who has it and who read it', async () => {
    const bot = await withFigures({}, false)
    await campaign(bot, 'c1', { all: 300, received: 280, read: 90 })
    await campaign(bot, 'c2', { all: 200, received: 150, change: quiet })
    await later(bot, 80)
    const overview = await open(bot)
    assert.match(wordsOf(overview), /Bereik van campagnes/)
    for (const period of ['2026-Q4', '2026']) {
      const card = await reach(bot, period)
      assert.match(wordsOf(card), /Er begonnen 2 campagnes/)
      assert.match(wordsOf(card), /500 berichten aan collega’s/)
      assert.equal(answer(card, '1\\. Zeker gekregen'), '430')
      assert.match(wordsOf(card), /300 berichten met de knop Gelezen/)
      assert.equal(answer(card, '2\\. Op Gelezen gedrukt'), '90')
    }
    const card = await reach(bot)
    assert.equal(titleOf(await bot.press('hanna', button(card, 'Alle campagnes'))), 'Campagnes')
    assert.match(
      wordsOf(await show(bot, 'figures.parts', { period: '2026', subject: 'campagnes' })),
      /niet per onderdeel/,
    )
    await bot.stop()
  })

  it('is in every file', async () => {
    const bot = await withFigures({}, false)
    await campaign(bot, 'c1', { all: 2300, received: 2000, read: 1100 })
    await later(bot, 80)
    const text = new TextDecoder().decode((await file(bot, 'csv')).bytes)
    assert.match(text, /Hele organisatie;Kwamen campagnes aan\?;Zeker gekregen;2000\r\n/)
    assert.match(text, /Hele organisatie;Campagnes;Begonnen;1\r\n/)
    const [, figures, about] = await sheetsOf((await file(bot, 'xlsx')).bytes)
    assert.ok(figures?.some(([, , , , what, n]) => what === 'Op Gelezen gedrukt' && n === 1100))
    assert.match(JSON.stringify(about), /Bij campagnes telt elk bericht/)
    const xml = entry((await file(bot, 'docx')).bytes, 'word/document.xml')
    for (const said of ['Er begon 1 campagne.', 'Zeker gekregen', '2.000', '1.100']) assert.ok(xml.includes(said), said)
    await bot.stop()
  })

  it('protects small numbers, none and all, as every other figure', async () => {
    for (const [received, read] of [
      [57, 20],
      [60, 60],
      [0, 0],
    ] as const) {
      const bot = await withFigures({}, false)
      await campaign(bot, 'c1', { all: 60, received, read })
      await later(bot, 80)
      const csv = new TextDecoder().decode((await file(bot, 'csv')).bytes)
      const told = csv.split('\r\n').filter(line => /;(Zeker gekregen|Niet of niet zeker gekregen);/.test(line))
      assert.equal(told.length, 2)
      for (const line of told) assert.match(line, /te klein om te tonen$/, `${received}`)
      await bot.stop()
    }
  })

  it('adds no readers that a campaign itself does not show, for HR could subtract those it does', async () => {
    for (const read of [0, 1, 3]) {
      const bot = await withFigures({}, false)
      await campaign(bot, 'c1', { all: 300, received: 280, read: 90 })
      await campaign(bot, 'few', { all: 3, received: 3, read })
      await later(bot, 80)
      const card = await reach(bot)
      assert.match(wordsOf(card), /303 berichten aan collega’s/)
      assert.match(wordsOf(card), /300 berichten met de knop Gelezen/)
      assert.equal(answer(card, '2\\. Op Gelezen gedrukt'), '90')
      await bot.stop()
    }
  })

  it('counts a campaign in the quarter in which it began, also what is still under way; no correction and no draft', async () => {
    const bot = await withFigures({}, false)
    await campaign(bot, 'before', { all: 100, received: 80, change: { since: '2026-09-30T23:00:00Z' } })
    await campaign(bot, 'c1', {
      all: 100,
      received: 80,
      change: { ...quiet, phase: 'verzendt' },
    })
    await campaign(bot, 'again', { all: 100, received: 80, change: { kind: 'correctie', of: 'c1' } })
    await campaign(bot, 'later', { all: 100, received: 80, change: { since: '2027-01-01T00:00:00Z' } })
    await later(bot, 80)
    assert.match(wordsOf(await reach(bot)), /Er begon 1 campagne\..*100 berichten aan collega’s/s)
    await bot.stop()
  })

  it('says so when there were none, or too few, and does not change when somebody reads later', async () => {
    const bot = await withFigures({}, false)
    await campaign(bot, 'c1', { all: 6, received: 6 })
    await campaign(bot, 'next', { all: 40, received: 20, read: 12, change: { since: '2027-02-10T09:00:00Z' } })
    await later(bot, 80)
    const few = wordsOf(await reach(bot))
    assert.match(few, /Er begon 1 campagne\./)
    assert.match(few, /minder dan 10 berichten aan collega’s/)
    await later(bot, 95)
    const next = await reach(bot, '2027-Q1')
    assert.match(wordsOf(next), /46 berichten aan collega’s, oktober 2026 tot en met maart 2027/)
    for (let i = 12; i < 20; i++) await bot.store.ledger.read('next', `t:next-${i}`)
    await later(bot, 95)
    assert.deepEqual(await reach(bot, '2027-Q1'), next)
    assert.match(wordsOf(await reach(bot, '2027-Q2')), /Er begonnen geen campagnes/)
    await bot.stop()
  })
})
