import type { Card } from '#cards/card.ts'
import type { Lang } from '#cards/text.ts'
import type { Claim } from '#src/agenda/agenda.ts'
import type { Region, Role } from '#src/people/people.ts'

/** Who is asking, and from where. Never a name. `now` is milliseconds since the epoch. */
export type From = {
  readonly person: string
  readonly conversation: string
  readonly lang: Lang
  readonly roles: readonly Role[]
  readonly unit: string
  readonly organisation: string
  readonly region: Region
  readonly zone: string
  readonly now: number
  /** The message whose button was pressed, where the channel says so: what can be followed (src/teams/live.ts). */
  readonly message?: string
}

/** A card that comes without being asked; `summary` is what a lock screen shows and betrays nothing. */
export type Message = { readonly card: Card; readonly summary: string }

/** A card to put into any chat, with the two lines that stand for it in the list to choose from. */
export type Insert = { readonly title: string; readonly text: string; readonly card: Card }

/** What is due: the message, a better moment (ISO instant), or nothing any more. */
export type Reminder = Message | { readonly at: string } | 'vervallen'

/** Who may use a part of Trede, and where; looked at in teams/ before any of its handlers runs. */
export type Permission = {
  /** One of these roles is enough; absent: everybody, also who is in no directory (docs/decisions.md 14). */
  readonly for?: readonly Role[]
  /** Also where others read along; absent: only in somebody's own chat with Trede. */
  readonly inGroups?: true
}

/**
 * A feature as the channel sees it: data in, card out. It knows no TurnContext, and the channel knows no feature.
 * Whatever a handler throws is caught once, in teams/.
 */
export type Routes = Permission & {
  /**
   * By intent of what somebody typed, with its topic if it has one, and ids of the content that answers it, the likeliest
   * first. The words themselves never reach a feature.
   */
  readonly says?: Readonly<Record<string, (from: From, topic: string, found: readonly string[]) => Promise<Card>>>
  /** Verbs of `does` that leave no trace of who pressed: nobody is remembered as having been here, nothing is measured. */
  readonly traceless?: readonly string[]
  /** By verb of the button somebody pressed. The data comes from a client: unknown until a reader has read it. */
  readonly does?: Readonly<Record<string, (data: unknown, from: From) => Promise<Card>>>
  /** By command of the message extension: what can be put into a chat, for the ids that were found, or to suggest something. */
  readonly inserts?: Readonly<
    Record<string, (found: readonly string[] | undefined, from: From) => Promise<readonly Insert[]>>
  >
  /**
   * By the ending of its name: a file that somebody sent in their own chat; reading it gives nothing when it cannot be had. Who answers
   * nothing leaves it to the next that takes such a file.
   */
  readonly takes?: Readonly<
    Record<string, (read: () => Promise<Uint8Array | undefined>, from: From) => Promise<Card | undefined>>
  >
  /** A Teams meeting has started, and this is who started it. Nothing is answered. */
  readonly meets?: (from: From) => Promise<void>
  /** By kind of what is due in the agenda, for the person it is for. */
  readonly reminds?: Readonly<Record<string, (due: Claim, from: From) => Promise<Reminder>>>
}
