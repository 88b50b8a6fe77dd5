/** What somebody reads, in one language. */
export type Wording = { readonly title: string; readonly text: string }

/** A link to a page outside Teams. */
export type LinkButton = { readonly nl: string; readonly en: string; readonly url: string }

/** A picture on an address of its own; `nl` and `en` are the words for who does not see it. */
export type Picture = { readonly url: string; readonly nl: string; readonly en: string }

/** What a campaign sends. Written by HR, so nothing of it is ever read as mark-up (cards/unmarked.ts). */
export type CampaignMessage = {
  readonly nl: Wording
  readonly en: Wording
  readonly picture?: Picture
  readonly buttons: readonly LinkButton[]
  /** Also for who opted out, and not counted in the frequency cap. */
  readonly mandatory: boolean
  /** With a button "Gelezen", of which only the total leaves the ledger. */
  readonly asksRead: boolean
}
