import type { Card } from '#cards/card.ts'
import { buttons } from '../teams/reading.ts'
import type { Office } from './desk-of-hr.ts'

export const words = {
  nlTitel: 'Samen sterk',
  nlTekst: 'Je hoeft het niet alleen te doen.',
  enTitel: 'Strong together',
  enTekst: 'You do not have to do it alone.',
}
/** Counting goes on behind the scenes. */
export const counted = () => new Promise(resolve => setImmediate(resolve))

/** A draft with words; the card that shows it. */
export async function draft(hr: Office, user = 'robin', inputs: object = words): Promise<Card> {
  const list = await hr.say(user)
  const start = await hr.press(user, list, 'campaign.start')
  const form = await hr.press(user, start, 'campaign.write', { begin: 'leeg' })
  const saved = await hr.press(user, form, 'campaign.save', inputs)
  await counted()
  return hr.press(user, saved, 'campaign.write').then(form => hr.press(user, form, 'campaign.open'))
}

/** Put to a second person. */
export async function proposedBy(hr: Office, user = 'robin', inputs: object = words): Promise<Card> {
  const card = await draft(hr, user, inputs)
  const when = await hr.press(user, card, 'campaign.when')
  const check = await hr.press(user, when, 'campaign.plan', { dag: '2026-11-23', tijd: '10:00', uren: 'werktijd' })
  return hr.press(user, check, 'campaign.ask')
}

export const campaignOf = (card: Card): string =>
  String(buttons(card).find(({ data }) => 'campagne' in data)?.data.campagne)
