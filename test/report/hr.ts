import { readFileSync } from 'node:fs'
import type { Card } from '#cards/card.ts'
import { readConfig } from '#src/config.ts'
import { addSample } from '#src/local/sample.ts'
import { addSampleCampaigns } from '#src/local/sample-campaigns.ts'
import { addSampleTalks } from '#src/local/sample-talks.ts'
import { readUnits } from '#src/report/read-units.ts'
import type { Parts } from '#src/trede.ts'
import { type Bot, colleague, DAY, running } from '../teams/client.ts'
import { wordsOf } from '../teams/reading.ts'

export const units = readUnits(JSON.parse(readFileSync('src/local/units.json', 'utf8')))

type Setup = Pick<NonNullable<Parameters<typeof running>[0]>, 'store' | 'clock'>

/** HR, a leidinggevende and a medewerker; it is 20 November 2026. */
export const withFigures = async (parts: Partial<Parts> = {}, sample = true, setup: Setup = {}): Promise<Bot> => {
  const bot = await running({
    people: [colleague('hanna', { roles: ['hr'] }), colleague('noor'), colleague('sam', { roles: ['medewerker'] })],
    parts: { units, ...parts },
    ...setup,
  })
  if (sample) {
    await addSample(bot.store.casebook, '2026-11')
    await addSampleTalks(bot.store.urns, readConfig({}, true).ballotKeys, '2026-11')
    await addSampleCampaigns(bot.store, '2026-11')
  }
  await bot.tick()
  return bot
}

export const later = async (bot: Bot, days: number) => {
  bot.clock.advance(days * DAY)
  await bot.tick()
}

export const open = (bot: Bot) => bot.say('hanna', 'rapportage')
export const verb = (name: string, data: Record<string, unknown> = {}) => ({ title: '', verb: name, data })
export const show = (bot: Bot, name: string, data: Record<string, unknown> = {}) => bot.press('hanna', verb(name, data))

/** What stands in the table behind a question. */
export const answer = (card: Card, question: string) =>
  new RegExp(`"${question}".*?"TextBlock","text":"([^"]*)"`).exec(wordsOf(card))?.[1] ?? ''

/** Counts `n` of something in a unit. `key` is what it is counted once by. */
export const count = (bot: Bot, key: string, n: number, of: { month?: string; unit?: string; value?: string } = {}) =>
  bot.store.casebook.count(key, {
    unit: of.unit ?? 'voorbeeld-ict',
    month: of.month ?? '2026-11',
    tallies: Array(n).fill({ measure: 'advies', value: of.value ?? 'trede_4' }),
  })

/** A file as HR gets it, by the link of the local run. */
export async function file(bot: Bot, kind: string, period = '2026') {
  const card = await show(bot, 'figures.export', { period, kind })
  const link = card.actions.find(({ type }) => type === 'Action.OpenUrl')?.url
  const found = await fetch(String(link))
  return { bytes: new Uint8Array(await found.arrayBuffer()), headers: found.headers }
}
