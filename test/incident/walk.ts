import type { Card } from '#cards/card.ts'
import type { Bot } from '../teams/client.ts'
import { button, buttons, questionsOf } from '../teams/reading.ts'

/** Somebody who can type and press. */
export type Hands = Pick<Bot, 'say' | 'press'>

/** What somebody answers, by question; what is not here is answered with "weet ik niet". */
export type Given = Readonly<Record<string, string>>

/** A report that ends in trede 4: more than one remark, no danger, nothing that stops. */
export const remark: Given = {
  rol: 'nee',
  veilig: 'nee',
  melder: 'betrokkene',
  partij: 'collega',
  gedrag: 'opmerking',
  gronden: 'herkomst',
  herhaling: 'vaker',
  wanneer: 'nee',
  impact: 'merkbaar',
  bedoeling: 'onduidelijk',
  macht: 'gelijk',
  strafbaar: 'nee',
  wens: 'gesprek',
  confrontatie: 'nee',
  ook: 'geen',
}

export const closing: Given = {
  uitkomst: 'gedrag_gestopt',
  maatregelen: 'gesprek,training',
  tevreden: 'tevreden',
  moeilijkst: 'eerste_gesprek',
  eerder: 'woorden',
  voorkomen: 'weet_niet',
}

export const answersTo = (card: Card | undefined, given: Given): Given =>
  Object.fromEntries(questionsOf(card).map(({ id }) => [String(id), given[String(id)] ?? 'weet_niet']))

const forward = (card: Card | undefined) => buttons(card).find(({ verb }) => verb === 'intake.next')

export const start = (bot: Hands, user: string) => bot.say(user, 'incident_melden')

/** Answers the questions card by card, at most `most`; resolves to the cards on the way, the last one being what came of it. */
export async function walk(bot: Hands, user: string, given: Given = remark, most = 10): Promise<Card[]> {
  const cards: Card[] = []
  let card = await start(bot, user)
  for (let next = forward(card); card && next && cards.length < most; next = forward(card)) {
    cards.push(card)
    card = await bot.press(user, next, answersTo(card, given))
  }
  return card ? [...cards, card] : cards
}

export async function toAdvice(bot: Hands, user: string, given: Given = remark): Promise<Card> {
  const card = (await walk(bot, user, given)).at(-1)
  if (!card) throw new Error('no card came back')
  return card
}

/** The case card after the advised step was taken. */
export const toCase = async (bot: Hands, user: string, given: Given = remark): Promise<Card> =>
  bot.press(user, button(await toAdvice(bot, user, given), 'case.take'))

export async function close(bot: Hands, user: string, zaak: Card, given: Given = closing): Promise<Card> {
  const form = await bot.press(user, button(zaak, 'case.close'))
  return bot.press(user, button(form, 'case.closing'), given)
}
