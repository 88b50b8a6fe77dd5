import type { Audience, Campaign, In, PauseReason, Phase, PhaseName, Repeat } from './campaign.ts'
import { isIn } from './campaign.ts'
import type { CampaignMessage } from './message.ts'
import { faultsIn } from './wording.ts'

/** Why a change is not made: the campaign is in another phase, it is one's own, or something is missing. */
export type Refusal = 'fase' | 'eigen' | 'onvolledig'
export type Changed = { readonly to: Campaign } | { readonly no: Refusal }

/** When, and by whom where that matters. `now` is an ISO instant. */
export type By = { readonly person: string; readonly now: string }

const NO: Record<Refusal, { no: Refusal }> = {
  fase: { no: 'fase' },
  eigen: { no: 'eigen' },
  onvolledig: { no: 'onvolledig' },
}

/** An audience that grew by more than this after the approval is approved again (product.md, D6). */
const GROWTH = 1.05

/** The next version; what belonged to the phase before does not travel along. */
const into = (from: Campaign, phase: Phase, now: string, change: Partial<Made> = {}): Campaign => ({
  id: from.id,
  kind: from.kind,
  ...(from.of && { of: from.of }),
  authors: from.authors,
  message: from.message,
  audience: from.audience,
  anyHour: from.anyHour,
  ...(from.repeat && { repeat: from.repeat }),
  ...change,
  ...phase,
  version: from.version + 1,
  touched: now,
})

type Made = Pick<Campaign, 'authors' | 'message' | 'audience' | 'anyHour'> & { readonly repeat?: Repeat }

/** A change that is possible in these phases only. */
const from = <Name extends PhaseName>(
  campaign: Campaign,
  names: readonly Name[],
  change: (campaign: In<Name>) => Changed,
): Changed => (isIn(campaign, ...names) ? change(campaign) : NO.fase)

export type Edit = { message?: CampaignMessage; audience?: Audience; anyHour?: boolean; repeat?: Repeat | 'niet' }

/** Any edit voids the approval and makes who edits an author, so that they cannot approve it (D6). */
export const edited = (campaign: Campaign, edit: Edit, { person, now }: By): Changed =>
  from(campaign, ['concept', 'voorgelegd', 'gepland'], campaign => {
    const { repeat = campaign.repeat, ...rest } = edit
    const [first = person, ...others] = [...campaign.authors.filter(author => author !== person), person]
    const { repeat: _, ...without } = campaign
    return {
      to: into(without as Campaign, { phase: 'concept' }, now, {
        ...rest,
        authors: [first, ...others],
        ...(repeat && repeat !== 'niet' && { repeat }),
      }),
    }
  })

/** Whether it may be put to somebody: all of its words are there, and the message that it follows on. */
export const isWhole = ({ kind, of, message }: Campaign): boolean =>
  (kind === 'bericht' || of !== undefined) && (kind === 'intrekking' || faultsIn(message).length === 0)

/** Put to a second person, with the number of recipients that the author saw. */
export const proposed = (campaign: Campaign, sendAt: string, recipients: number, now: string): Changed =>
  from(campaign, ['concept'], campaign =>
    isWhole(campaign) ? { to: into(campaign, { phase: 'voorgelegd', sendAt, recipients }, now) } : NO.onvolledig,
  )

/** Four eyes: nobody sends their own text to 180,000 colleagues. */
export const approved = (campaign: Campaign, { person, now }: By): Changed =>
  from(campaign, ['voorgelegd'], campaign =>
    campaign.authors.includes(person)
      ? NO.eigen
      : {
          to: into(
            campaign,
            { phase: 'gepland', approver: person, approvedFor: campaign.recipients, sendAt: campaign.sendAt },
            now,
          ),
        },
  )

/** Back to the author: refused by the second person, or taken back. */
export const returned = (campaign: Campaign, now: string): Changed =>
  from(campaign, ['voorgelegd', 'gepland'], campaign => ({ to: into(campaign, { phase: 'concept' }, now) }))

const approval = ({
  approver,
  approvedFor,
  sendAt,
}: In<'gepland' | 'verzendt' | 'gepauzeerd' | 'klaar' | 'gestopt'>) => ({
  approver,
  approvedFor,
  sendAt,
})

const progress = (campaign: In<'verzendt' | 'gepauzeerd'>) => ({
  ...approval(campaign),
  since: campaign.since,
  ...(campaign.gathered !== undefined && { gathered: campaign.gathered }),
})

/** Its moment has come: from now on recipients are gathered, then it is sent. */
export const started = (campaign: Campaign, now: string): Changed =>
  from(campaign, ['gepland'], campaign =>
    campaign.sendAt <= now
      ? { to: into(campaign, { phase: 'verzendt', since: now, ...approval(campaign) }, now) }
      : NO.fase,
  )

/**
 * The whole audience stands in the ledger. When it grew too much, nobody has got anything yet and it is put to somebody again; when
 * nobody is left it goes back to the author.
 */
export const gathered = (campaign: Campaign, recipients: number, now: string): Changed =>
  from(campaign, ['verzendt'], campaign => ({
    to: isEmptied(campaign, recipients)
      ? into(campaign, { phase: 'concept', emptied: true }, now)
      : recipients > campaign.approvedFor * GROWTH
        ? into(campaign, { phase: 'voorgelegd', sendAt: campaign.sendAt, recipients, grown: true }, now)
        : into(campaign, { phase: 'verzendt', ...progress(campaign), gathered: recipients }, now),
  }))

/** A message that would go to nobody is not sent in silence; a reminder to nobody has nothing left to do. */
const isEmptied = ({ kind, approvedFor }: In<'verzendt'>, recipients: number): boolean =>
  kind === 'bericht' && recipients === 0 && approvedFor > 0

export const paused = (campaign: Campaign, because: PauseReason, now: string): Changed =>
  from(campaign, ['verzendt'], campaign => ({
    to: into(campaign, { phase: 'gepauzeerd', ...progress(campaign), because }, now),
  }))

export const resumed = (campaign: Campaign, now: string): Changed =>
  from(campaign, ['gepauzeerd'], campaign => ({
    to: into(campaign, { phase: 'verzendt', ...progress(campaign) }, now),
  }))

/** For good. What is planned only goes back to the author with `returned`. */
export const stopped = (campaign: Campaign, now: string): Changed =>
  from(campaign, ['verzendt', 'gepauzeerd'], campaign => ({
    to: into(campaign, { phase: 'gestopt', ...progress(campaign), ended: now }, now),
  }))

/** Everybody in the ledger has an outcome. */
export const finished = (campaign: Campaign, now: string): Changed =>
  from(campaign, ['verzendt'], campaign =>
    campaign.gathered === undefined
      ? NO.fase
      : { to: into(campaign, { phase: 'klaar', ...progress(campaign), gathered: campaign.gathered, ended: now }, now) },
  )

/** Goes on after the end: HR tries again what failed, or somebody who could not be reached is back. */
export const continued = (campaign: Campaign, now: string): Changed =>
  from(campaign, ['klaar'], campaign => ({
    to: into(
      campaign,
      { phase: 'verzendt', ...approval(campaign), since: campaign.since, gathered: campaign.gathered },
      now,
    ),
  }))

/** Only what nobody has received may be deleted; the rest is kept until its time (retention). */
export const isDeletable = (campaign: Campaign): boolean => isIn(campaign, 'concept', 'voorgelegd', 'gepland')
