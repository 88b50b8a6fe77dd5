import type { Card } from '#cards/card.ts'
import type { Settled } from '#src/campaign/ledger.ts'
import { made } from '../teams/reading.ts'
import { id, type Office } from './desk-of-hr.ts'
import { campaignOf, proposedBy } from './hr-writes.ts'

export const members = Array.from({ length: 12 }, (_, i) => id(i))
const DAY = 86_400_000

/** A campaign that Alex approved and that has begun. */
export async function sending(hr: Office, inputs?: object): Promise<string> {
  const own = await proposedBy(hr, 'robin', inputs)
  const seen = await hr.pressRaw('alex', made('campaign.open', { campagne: campaignOf(own) }))
  await hr.press('alex', seen, 'campaign.approve')
  hr.pass(4 * DAY)
  await hr.begin(campaignOf(own), members)
  return campaignOf(own)
}

/** How it stands, on the card of somebody of HR; with a message that card is followed. */
export const shown = (hr: Office, campaign: string, user = 'robin', message?: string): Promise<Card> =>
  hr.pressRaw(user, made('campaign.open', { campagne: campaign }), {}, message)

/** One that has ended, in every way there is. */
export async function done(hr: Office, inputs?: object): Promise<string> {
  const campaign = await sending(hr, inputs)
  const end = (users: readonly string[], ended: Omit<Settled, 'person'>) => hr.end(campaign, users, ended)
  await end(members.slice(0, 8), { state: 'verzonden' })
  await end(members.slice(8, 9), { state: 'geblokkeerd', reason: 'geblokkeerd' })
  await end(members.slice(9, 10), { state: 'niet_geinstalleerd', reason: 'nooit_ontmoet' })
  await end(members.slice(10, 11), { state: 'mislukt', reason: 'te_druk' })
  await end(members.slice(11, 12), { state: 'onbekend', reason: 'geen_antwoord' })
  await hr.finish(campaign)
  return campaign
}
