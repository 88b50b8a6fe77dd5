import { type Campaign, isOf, withoutPerson } from '#src/campaign/campaign.ts'
import { erasedAs } from '#src/campaign/ledger.ts'
import type { Erased, Known } from '#src/privacy/personal.ts'
import type { Cutoffs, Forgotten } from '#src/privacy/retention.ts'
import { type Block, blockOf, ended, type Head } from './cosmos-blocks.ts'
import type { Books } from './cosmos-books.ts'
import { type KeptCampaign, keptCampaign, nameOfCampaign } from './cosmos-campaigns.ts'
import { type Changing, type Decision, gathered } from './cosmos-change.ts'
import type { ReadMarks } from './cosmos-reads.ts'

type Deps = {
  blocks: Changing<Block>
  heads: Changing<Head>
  books: Books
  marks: ReadMarks
  campaigns: Changing<KeptCampaign>
  now: () => number
}

export type CampaignPrivacy = ReturnType<typeof campaignPrivacy>

/** What campaigns keep of somebody, how that goes, and what has been kept long enough. Every step can be repeated. */
export function campaignPrivacy({ blocks, heads, books, marks, campaigns, now }: Deps) {
  const authored = async (person: string): Promise<Campaign[]> => {
    const all = await campaigns.every({ text: 'SELECT * FROM c WHERE c.touched > ""', values: {} })
    return all
      .map(({ campaign }) => campaign)
      .filter(campaign => isOf(campaign, person))
      .toSorted((a, b) => a.id.localeCompare(b.id))
  }

  /** The rows of somebody: a point read for each book that still knows who its recipients are. */
  const rowsOf = async (person: string) => {
    const all = await heads.every({ text: 'SELECT * FROM c WHERE c.day > ""', values: {} })
    const found = await Promise.all(
      all.map(async ({ book, blocks }) => ({ book, rows: (await books.find(book, blockOf(person, blocks)))?.rows })),
    )
    return found
      .flatMap(({ book, rows = {} }) => (rows[person] ? [{ book, row: rows[person] }] : []))
      .toSorted((a, b) => a.book.localeCompare(b.book))
  }

  const forgetAuthor = (id: string, person: string) =>
    campaigns.change(nameOfCampaign(id), (there, mark): Decision<KeptCampaign, void> => {
      if (!there || !isOf(there.campaign, person)) return { result: undefined }
      const campaign = withoutPerson(there.campaign, person, new Date(now()).toISOString())
      return { result: undefined, to: keptCampaign(campaign, mark) }
    })

  async function remove(campaign: Campaign) {
    const text = 'SELECT c.id FROM c WHERE c.book = @book'
    for await (const { id } of blocks.all({ text, values: { book: campaign.id } })) await blocks.remove(id)
    await campaigns.remove(nameOfCampaign(campaign.id))
  }

  return {
    async known(person: string): Promise<Pick<Known, 'messages' | 'campaigns'>> {
      const [rows, own] = await Promise.all([rowsOf(person), authored(person)])
      const messages = await Promise.all(
        rows.map(async ({ book, row: { state, read } }) => ({
          book,
          state,
          read: read || (await marks.has(book, person)),
        })),
      )
      return {
        ...(messages.length > 0 && { messages }),
        ...(own.length > 0 && { campaigns: own.map(({ id, touched }) => ({ id, touched })) }),
      }
    },

    /** Who was still to get a message ends as skipped, what is on its way as unknown; the counts stay, for they are of nobody. */
    async erase(person: string): Promise<Partial<Erased['counts']>> {
      const [rows, own] = await Promise.all([rowsOf(person), authored(person)])
      for (const { book } of rows) {
        await books.each(book, [person], row => {
          const state = erasedAs[row.state]
          return state && ended(row, { person, state, reason: 'gewist' })
        })
        await books.takeOut(book, [person])
      }
      for (const { id } of own) await forgetAuthor(id, person)
      return {
        ...(rows.length > 0 && { messages: rows.length }),
        ...(own.length > 0 && { campaigns: own.length }),
      }
    },

    async forget({ recipient, campaign }: Cutoffs): Promise<Pick<Forgotten, 'campaign' | 'recipient'>> {
      const ofBooks = 'SELECT * FROM c WHERE c.day > "" AND c.day < @day'
      const old = await gathered(heads.all({ text: ofBooks, values: { day: recipient } }))
      for (const { book, id } of old) {
        await books.takeOut(book)
        await heads.remove(id)
      }
      const over = await gathered(
        campaigns.all({ text: 'SELECT * FROM c WHERE c.touched < @touched', values: { touched: campaign } }),
      )
      const gone = over.filter(({ underway }) => !underway)
      for (const { campaign } of gone) await remove(campaign)
      return { ...(old.length > 0 && { recipient: old.length }), ...(gone.length > 0 && { campaign: gone.length }) }
    },
  }
}
