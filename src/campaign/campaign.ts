import type { Language, Part } from '#src/people/people.ts'
import type { CampaignMessage } from './message.ts'

/** For whom. All that is named must hold; `{ kind: 'deel', part: {} }` is everybody. */
export type Audience =
  | { readonly kind: 'deel'; readonly part: Part; readonly lang?: Language }
  /** A list from a CSV file, kept as a book of the ledger under this name: how many, and the last day on which they are all there. */
  | { readonly kind: 'lijst'; readonly list: string; readonly until?: string; readonly recipients?: number }
  /** Who got another campaign: everybody who did, or only who did not press "Gelezen". */
  | { readonly kind: 'ontvangers'; readonly of: string; readonly who: 'verzonden' | 'ongelezen' }

/**
 * What a campaign does with its recipients. The last three follow on another one (`of`): a read reminder is a new message, a
 * correction replaces the sent one in place, a recall takes it away.
 */
export type Kind = 'bericht' | 'herinnering' | 'correctie' | 'intrekking'

/** How often it comes back. The next one is a draft of its own that somebody approves again. */
export type Repeat = ({ readonly weeks: number } | { readonly months: number }) & {
  /** At which whole hour of the working day; absent: when it begins. */
  readonly at?: { readonly hour: number; readonly zone: string }
}

/** Why nothing is being sent although it had begun: by HR, or because of what the channel answered. */
export type PauseReason = 'hr' | 'geen_toegang' | 'bericht_geweigerd'

/** Who approved, for how many recipients, and from when it may go (ISO instant). */
export type Approval = { readonly approver: string; readonly approvedFor: number; readonly sendAt: string }

export type Phase =
  /** `emptied`: it was to be sent, but nobody was left in its audience. */
  | { readonly phase: 'concept'; readonly emptied?: true }
  /** Waits for a second person. `grown`: it was approved for fewer people than it would reach now. */
  | { readonly phase: 'voorgelegd'; readonly sendAt: string; readonly recipients: number; readonly grown?: true }
  | ({ readonly phase: 'gepland' } & Approval)
  /** `gathered` is the size of the audience, once all of it stands in the ledger; nothing is sent before that. */
  | ({ readonly phase: 'verzendt'; readonly since: string; readonly gathered?: number } & Approval)
  | ({
      readonly phase: 'gepauzeerd'
      readonly since: string
      readonly gathered?: number
      readonly because: PauseReason
    } & Approval)
  | ({ readonly phase: 'klaar'; readonly since: string; readonly gathered: number; readonly ended: string } & Approval)
  /** Stopped for good; who had it by then has it. */
  | ({
      readonly phase: 'gestopt'
      readonly since: string
      readonly gathered?: number
      readonly ended: string
    } & Approval)

/**
 * One campaign. `version` rises by one with every change; a card that was made of an older version changes nothing.
 * `authors` are all who had a hand in what it says and for whom, the latest last: none of them may approve it.
 */
export type Campaign = Phase & {
  readonly id: string
  readonly version: number
  readonly kind: Kind
  readonly of?: string
  readonly authors: readonly [string, ...string[]]
  readonly message: CampaignMessage
  readonly audience: Audience
  /** Also outside working hours of the recipients. */
  readonly anyHour: boolean
  readonly repeat?: Repeat
  /** ISO instant of the last change. */
  readonly touched: string
}

export type PhaseName = Phase['phase']
export type In<Name extends PhaseName> = Extract<Campaign, { phase: Name }>

export const isIn = <Name extends PhaseName>(campaign: Campaign, ...names: readonly Name[]): campaign is In<Name> =>
  names.some(name => name === campaign.phase)

/** Whoever may have written or approved it. */
export const isOf = (campaign: Campaign, person: string): boolean =>
  campaign.authors.includes(person) || ('approver' in campaign && campaign.approver === person)

const ERASED = 'gewist'

/** The campaign without a person who had themselves erased. Who wrote it is needed to approve it, so a proposal becomes a draft again. */
export function withoutPerson(campaign: Campaign, person: string, now: string): Campaign {
  const forget = (one: string) => (one === person ? ERASED : one)
  const [first, ...others] = campaign.authors
  const authors = [forget(first), ...others.map(forget)] as const
  const changed = { ...campaign, authors, version: campaign.version + 1, touched: now }
  if ('approver' in changed) return { ...changed, approver: forget(changed.approver) }
  if (changed.phase !== 'voorgelegd') return changed
  const { sendAt: _, recipients: __, grown: ___, ...draft } = changed
  return { ...draft, phase: 'concept' }
}

/** The book of the ledger that holds its recipients. */
export const bookOf = ({ id }: Pick<Campaign, 'id'>): string => id

/** The campaign whose message the recipients have: its own, or the one it follows on. */
export const messageOf = ({ id, kind, of }: Pick<Campaign, 'id' | 'kind' | 'of'>): string =>
  kind === 'bericht' ? id : (of ?? id)
