import type { Audience, Campaign, Kind } from './campaign.ts'
import type { By } from './changes.ts'
import type { CampaignMessage } from './message.ts'

export type Begin = {
  readonly id: string
  readonly message: CampaignMessage
  readonly audience: Audience
  readonly kind?: Kind
  readonly of?: string
}

export const begun = ({ id, message, audience, kind = 'bericht', of }: Begin, { person, now }: By): Campaign => ({
  id,
  version: 1,
  kind,
  ...(of && { of }),
  authors: [person],
  message,
  audience,
  anyHour: false,
  phase: 'concept',
  touched: now,
})

/** A draft with the same words, for the same people: nothing of the approval or the sending goes along. */
export const duplicated = (campaign: Campaign, id: string, by: By): Campaign => ({
  ...begun({ id, message: campaign.message, audience: campaign.audience }, by),
  anyHour: campaign.anyHour,
})

/** Whether the list of its audience is certainly still there on a day (`yyyy-mm-dd`); other audiences are found anew each time. */
export const isThereOn = ({ audience }: Pick<Campaign, 'audience'>, day: string): boolean =>
  audience.kind !== 'lijst' || audience.until === undefined || day <= audience.until

/** Follows from the one before, and stays short however long the series. */
export function nextId(id: string): string {
  const [, first = id, n] = /^(.+)-n(\d*)$/.exec(id) ?? []
  return n === undefined ? `${id}-n` : `${first}-n${Number(n || 1) + 1}`
}

/** The next one of a series: a draft of the same authors, put to a second person by the first of them who looks. */
export const nextOf = (campaign: Campaign, id: string, now: string): Campaign => ({
  ...duplicated(campaign, id, { person: campaign.authors[0], now }),
  authors: campaign.authors,
  ...(campaign.repeat && { repeat: campaign.repeat }),
})

/**
 * Takes a message back from everybody who has it. It needs no second person: it only ever takes away, and who waits for a
 * colleague lets more people read what they should not.
 */
export const recall = (campaign: Campaign, id: string, recipients: number, by: By): Campaign => ({
  ...follow(campaign, 'intrekking', id, by),
  phase: 'gepland',
  approver: by.person,
  approvedFor: recipients,
  sendAt: by.now,
})

/** A draft that follows on a campaign: another text for who has it, or a reminder for `who` did not press "Gelezen" (told.ts). */
export const follow = (
  campaign: Campaign,
  kind: Exclude<Kind, 'bericht'>,
  id: string,
  by: By,
  who: 'verzonden' | 'ongelezen' = 'verzonden',
): Campaign => {
  const { message } = campaign
  return {
    ...begun({ id, message, audience: { kind: 'ontvangers', of: campaign.id, who }, kind, of: campaign.id }, by),
    anyHour: campaign.anyHour || kind === 'intrekking',
  }
}
