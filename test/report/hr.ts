import { readFileSync } from 'node:fs'
import { addSample } from '#src/local/sample.ts'
import { readUnits } from '#src/report/read-units.ts'
import type { Parts } from '#src/trede.ts'
import { type Bot, colleague, DAY, running } from '../teams/client.ts'

export const units = readUnits(JSON.parse(readFileSync('src/local/units.json', 'utf8')))

/** HR, a leidinggevende and a medewerker; it is 20 November 2026. */
export const withFigures = async (parts: Partial<Parts> = {}, sample = true): Promise<Bot> => {
  const bot = await running({
    people: [colleague('hanna', { roles: ['hr'] }), colleague('noor'), colleague('sam', { roles: ['medewerker'] })],
    parts: { units, ...parts },
  })
  if (sample) await addSample(bot.store.casebook, '2026-11')
  await bot.tick()
  return bot
}

export const later = async (bot: Bot, days: number) => {
  bot.clock.advance(days * DAY)
  await bot.tick()
}
