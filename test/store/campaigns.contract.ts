import assert from 'node:assert/strict'
import { messageExample } from '#cards/campaign/example.ts'
import type { Campaign } from '#src/campaign/campaign.ts'
import { begun } from '#src/campaign/drafts.ts'
import type { Shelf } from './shelf.ts'

const now = '2026-11-20T09:00:00.000Z'
export const aDraft = (id: string): Campaign =>
  begun({ id, message: messageExample, audience: { kind: 'deel', part: {} } }, { person: 't:hr', now })

/** What every keeper of campaigns, wishes and shares keeps (src/campaign/). */
export function campaignsContract(name: string, fresh: () => Shelf) {
  describe(`campaigns: ${name}`, () => {
    let shelf: Shelf
    beforeEach(() => {
      shelf = fresh()
    })
    afterEach(() => shelf.close())

    it('gives back what was saved, letter by letter', async () => {
      const { campaigns } = shelf.store
      assert.equal(await campaigns.find('c1'), undefined)
      assert.equal(await campaigns.save(aDraft('c1')), 'saved')
      assert.deepEqual(await campaigns.find('c1'), aDraft('c1'))
    })

    it('takes one of two who change the same version', async () => {
      const { campaigns } = shelf.store
      await campaigns.save(aDraft('c1'))
      const other = shelf.another().campaigns
      const edits = ['t:a', 't:b'].map(author => ({ ...aDraft('c1'), version: 2, authors: [author] as const }))
      const answers = await Promise.all(edits.map((edit, i) => (i ? other : campaigns).save(edit)))
      assert.deepEqual(answers.toSorted(), ['saved', 'stale'])
      assert.deepEqual((await campaigns.find('c1'))?.authors, edits[answers.indexOf('saved')]?.authors)
    })

    it('makes one of a draft that comes four times', async () => {
      const { campaigns } = shelf.store
      const answers = await Promise.all([1, 2, 3, 4].map(() => campaigns.save(aDraft('c1'))))
      assert.deepEqual(answers.toSorted(), ['saved', 'stale', 'stale', 'stale'])
      assert.equal((await campaigns.all()).length, 1)
    })

    it('tells which are underway, and lists the last changed first', async () => {
      const { campaigns } = shelf.store
      await campaigns.save(aDraft('c1'))
      await campaigns.save({ ...aDraft('c2'), touched: '2026-11-21T09:00:00.000Z' })
      const planned = { phase: 'gepland', approver: 't:x', approvedFor: 1, sendAt: now } as const
      await campaigns.save({ ...aDraft('c1'), ...planned, version: 2 })
      assert.deepEqual(
        (await campaigns.underway()).map(({ id }) => id),
        ['c1'],
      )
      assert.deepEqual(
        (await campaigns.all()).map(({ id }) => id),
        ['c2', 'c1'],
      )
    })

    it('removes only the version that was seen', async () => {
      const { campaigns } = shelf.store
      await campaigns.save(aDraft('c1'))
      await campaigns.save({ ...aDraft('c1'), version: 2 })
      assert.equal(await campaigns.remove({ id: 'c1', version: 1 }), 'stale')
      assert.equal(await campaigns.remove({ id: 'c1', version: 2 }), 'saved')
      assert.equal(await campaigns.find('c1'), undefined)
    })

    it('halts everything, on every instance', async () => {
      const other = shelf.another().campaigns
      assert.equal(await other.isHalted(), false)
      await shelf.store.campaigns.halt(true)
      await shelf.store.campaigns.halt(true)
      assert.equal(await other.isHalted(), true)
      await other.halt(false)
      assert.equal(await shelf.store.campaigns.isHalted(), false)
    })

    it('knows how to reach somebody, and who wants no campaigns', async () => {
      const { reach, acquaintances } = shelf.store
      const address = { serviceUrl: 'https://x/', conversation: 'chat', tenant: 't', user: 'noor', bot: 'b' }
      await acquaintances.met('t:noor', address, '2026-11')
      await acquaintances.speaks('t:noor', 'en')
      await reach.optOut('t:sam', true)
      await reach.optOut('t:sam', true)
      const found = await reach.of(['t:noor', 't:sam', 't:nobody'])
      assert.deepEqual(found.get('t:noor'), { address, lang: 'en', optedOut: false })
      assert.deepEqual(found.get('t:sam'), { lang: 'nl', optedOut: true })
      assert.deepEqual(found.get('t:nobody'), { lang: 'nl', optedOut: false })
      await reach.optOut('t:sam', false)
      assert.equal(await reach.isOptedOut('t:sam'), false)
    })

    it('divides the rate among those who send, and tells all of them to wait', async () => {
      const [one, two] = [shelf.store.shares, shelf.another().shares]
      assert.deepEqual(await one.sync('one', 0, 10_000, 0), { parts: 1, heldUntil: 0 })
      assert.equal((await two.sync('two', 1_000, 11_000, 0)).parts, 2)
      assert.deepEqual(await one.sync('one', 2_000, 12_000, 5_000), { parts: 2, heldUntil: 5_000 })
      assert.deepEqual(await two.sync('two', 3_000, 13_000, 0), { parts: 2, heldUntil: 5_000 })
      await one.leave('one', 4_500)
      assert.equal((await two.sync('two', 4_000, 14_000, 0)).parts, 2, 'counts until its last second is over')
      assert.deepEqual(await two.sync('two', 4_500, 14_000, 0), { parts: 1, heldUntil: 5_000 })
      assert.equal((await one.sync('one', 14_000, 24_000, 0)).parts, 1, 'who said nothing for so long is gone')
    })
  })
}
