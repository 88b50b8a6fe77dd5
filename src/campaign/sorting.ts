import type { Address, Language } from '#src/people/people.ts'
import { bookOf, type Campaign } from './campaign.ts'
import { actOf, withoutSend } from './deciding.ts'
import type { Ledger, Row } from './ledger.ts'
import type { Act, Answer } from './outcome.ts'
import type { Pace } from './pace.ts'
import type { Reach } from './reach.ts'

/** What goes to the channel for one recipient; `message` is absent when a message is taken away. */
export type Sending = {
  readonly act: Act
  readonly address: Address
  readonly activity?: string
  readonly message?: Made
}
/**
 * Sends it, answers how it went and never throws. `leaving` is asked when the connection is there, right before the bytes leave: 0 when
 * they may, in how many milliseconds to ask again, or nothing when it is too late for them.
 */
export type Send = (sending: Sending, leaving: () => number | undefined) => Promise<Answer>

/** A card with what a lock screen shows; made once for all who read it in that language. */
export type Made = { readonly card: object; readonly summary: string }

type Deps = {
  ledger: Pick<Ledger, 'among' | 'skip'>
  reach: Pick<Reach, 'of'>
  pace: Pick<Pace, 'chat'>
  /** The books of campaigns that count for the cap of this one. */
  lately: (campaign: Campaign) => Promise<readonly string[]>
  make: (campaign: Campaign, lang: Language) => Made
  trusted: (serviceUrl: string) => boolean
}

const NOBODY: ReadonlyMap<string, number> = new Map()
/** Cards that are kept ready. */
const MOST = 20

/**
 * Who of a group is to get it now; the others end without a send, or are left for later because their chat is full.
 */
export function sorting({ ledger, reach, pace, lately, make, trusted }: Deps) {
  const made = new Map<string, Made>()

  const messageOf = (campaign: Campaign, lang: Language): Made => {
    const name = `${campaign.id} ${campaign.version} ${lang}`
    const known = made.get(name) ?? make(campaign, lang)
    if (made.size > MOST) made.clear()
    made.set(name, known)
    return known
  }

  const sendingOf = (campaign: Campaign, row: Row, address: Address, lang: Language): Sending => {
    const act = actOf(campaign)
    return {
      act,
      address,
      ...(act !== 'delete' && { message: messageOf(campaign, lang) }),
      ...(act !== 'post' && row.activity && { activity: row.activity }),
    }
  }

  return async (campaign: Campaign, rows: readonly Row[]) => {
    const persons = rows.map(({ person }) => person)
    const books = await lately(campaign)
    const [known, recent] = await Promise.all([
      reach.of(persons),
      books.length > 0 ? ledger.among(books, persons, ['verzonden', 'onderweg', 'onbekend']) : NOBODY,
    ])
    const sendings = new Map<string, { row: Row; sending: Sending }>()
    const skipped = rows.flatMap(row => {
      const who = known.get(row.person)
      const end = withoutSend(campaign, row, { known: who, trusted, lately: recent.get(row.person) ?? 0 })
      if (end) return [end]
      if (who?.address && pace.chat(who.address.conversation) === 0)
        sendings.set(row.person, { row, sending: sendingOf(campaign, row, who.address, who.lang) })
      return []
    })
    if (skipped.length > 0) await ledger.skip(bookOf(campaign), skipped)
    return { sendings, skipped: skipped.length }
  }
}
