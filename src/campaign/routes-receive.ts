import { receiverVerbs } from '#cards/campaign/doors.ts'
import { killCard } from '#cards/campaign/kill.ts'
import { isProof, receivedCard, saidRead } from '#cards/campaign/received.ts'
import { campaignWishCard, messageGoneCard, proofPressedCard } from '#cards/campaign/settings.ts'
import { readCampaign } from '#cards/campaign/words.ts'
import type { Card } from '#cards/card.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { bookOf, type Campaign, messageOf } from './campaign.ts'
import { changing } from './changing.ts'
import type { CampaignDeps } from './deps.ts'

/** Who may have the message on their screen. */
const HAS = ['verzonden', 'onderweg', 'onbekend'] as const

/** For everybody: what comes of a message of HR, and whether one wants them (D16, D17). */
export function receiveRoutes(deps: CampaignDeps): Routes {
  const { desk, random } = deps
  const { list } = changing(deps)
  const { ledger, reach, campaigns } = desk

  /** The campaign of a button, for who really has its message: a made-up name tells nobody what is planned. */
  const had = async (data: unknown, { person }: From): Promise<Campaign | undefined> => {
    const asked = readCampaign(data)
    const found = asked && (await campaigns.find(asked.id))
    if (!found) return undefined
    const books = [...new Set([bookOf(found), messageOf(found)])]
    return ((await ledger.among(books, [person], HAS)).get(person) ?? 0) > 0 ? found : undefined
  }

  const again = ({ lang }: From, campaign: Campaign, change: { isRead?: true; optedOut?: true }): Card =>
    receivedCard(lang, campaign.message, {
      id: campaign.id,
      audience: campaign.audience,
      corrected: campaign.kind === 'correctie',
      reminds: campaign.kind === 'herinnering',
      ...change,
    })

  const whoHas =
    (then: (campaign: Campaign, from: From) => Promise<Card> | Card) =>
    async (data: unknown, from: From): Promise<Card> => {
      if (isProof(data)) return proofPressedCard(from.lang)
      const campaign = await had(data, from)
      return campaign ? then(campaign, from) : messageGoneCard(from.lang)
    }

  /** A reminder counts for the message that it reminds of. */
  const read = whoHas(async (campaign, from) => {
    for (const book of new Set([bookOf(campaign), messageOf(campaign)])) await ledger.read(book, from.person)
    return again(from, campaign, { isRead: true })
  })

  const wish = (out: boolean) => async (data: unknown, from: From) => {
    if (isProof(data)) return proofPressedCard(from.lang)
    await reach.optOut(from.person, out)
    const campaign = await had(data, from)
    const change = { ...(out && { optedOut: true as const }), ...(saidRead(data) && { isRead: true as const }) }
    return campaign ? again(from, campaign, change) : campaignWishCard(from.lang, !out)
  }

  return {
    says: {
      campagne: async from => {
        if (from.roles.includes('hr')) return list(from)
        if (from.roles.includes('beheerder')) return killCard(from.lang, await campaigns.isHalted(), false, random.id())
        return campaignWishCard(from.lang, !(await reach.isOptedOut(from.person)), true)
      },
    },
    does: {
      [receiverVerbs.open]: whoHas((campaign, from) => again(from, campaign, {})),
      [receiverVerbs.read]: read,
      [receiverVerbs.optOut]: wish(true),
      [receiverVerbs.optIn]: wish(false),
    },
  }
}
