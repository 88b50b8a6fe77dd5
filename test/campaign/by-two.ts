import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { type Bot, colleague } from '../teams/client.ts'
import { button, wordsOf } from '../teams/reading.ts'

export const people = [
  ...['sam', 'kim', 'lou'].map(id => colleague(id, { roles: ['medewerker'] })),
  colleague('robin', { roles: ['hr'] }),
  colleague('alex', { roles: ['hr'] }),
]
export const words = {
  nlTitel: 'Samen sterk',
  nlTekst: 'Vraag hulp.',
  enTitel: 'Strong together',
  enTekst: 'Ask for help.',
}

/** Goes round until it is so; the engine and the counting go on behind the scenes. */
export async function until(bot: Bot, isSo: () => Promise<boolean>) {
  for (let round = 0; round < 1_000; round++) {
    if (await isSo()) return
    await bot.delivery.round()
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  throw new Error('waited in vain')
}

export const pressing =
  (bot: Bot) =>
  (user: string, card: Card | undefined, verb: string, inputs: object = {}) =>
    bot.press(user, button(card, verb), inputs)

/** From a draft to the approval by another; `count` is how many it is for. */
export async function putForward(bot: Bot, draft: Card, count: number): Promise<{ campaign: string; card: Card }> {
  const press = pressing(bot)
  const when = await press('robin', draft, 'campaign.when')
  let check = await press('robin', when, 'campaign.plan', { uren: 'altijd' })
  const isCounted = () => wordsOf(check).includes(`gaat naar **${count}**`)
  for (let ask = 0; ask < 200 && !isCounted(); ask++) check = await press('robin', check, 'campaign.plan')
  assert.ok(isCounted())
  const waits = await press('robin', check, 'campaign.ask')
  const campaign = String(button(waits, 'campaign.back').data.campagne)
  const seen = await bot.press('alex', { verb: 'campaign.open', data: { campagne: campaign }, title: '' })
  const { card } = await bot.deliver('alex', button(seen, 'campaign.approve'), {}, { replyTo: 'card-of-alex' })
  assert.ok(card)
  return { campaign, card }
}

/** From the first word to the approval, by two people, through HTTP. */
export async function approvedBy(bot: Bot, count = 5): Promise<{ campaign: string; card: Card }> {
  const press = pressing(bot)
  const start = await press('robin', await bot.say('robin', 'campagne'), 'campaign.start')
  const form = await press('robin', start, 'campaign.write', { begin: 'leeg' })
  const draft = await press('robin', form, 'campaign.save', { ...words, gelezen: 'ja' })
  return putForward(bot, draft, count)
}

/** A test of a new draft to oneself, of which the press is delivered four times; the card that comes back. */
export async function provedBy(bot: Bot): Promise<Card> {
  const press = pressing(bot)
  const start = await press('robin', await bot.say('robin', 'campagne'), 'campaign.start')
  const draft = await press(
    'robin',
    await press('robin', start, 'campaign.write', { begin: 'leeg' }),
    'campaign.save',
    words,
  )
  const { campagne } = button(draft, 'campaign.when').data
  const ask = await bot.press('robin', { verb: 'campaign.proof', data: { campagne }, title: '' })
  const cards = await Promise.all([1, 2, 3, 4].map(() => press('robin', ask, 'campaign.prove', { aan: 'mij' })))
  return cards[0] ?? assert.fail()
}
