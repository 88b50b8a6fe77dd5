import assert from 'node:assert/strict'
import { movableClock } from '#src/agenda/clock.ts'
import { cutoffs } from '#src/privacy/retention.ts'
import type { Store } from '#src/store/store.ts'
import { aDraft } from './campaigns.contract.ts'
import { rowsOf } from './ledger.contract.ts'
import type { Dated } from './retention.contract.ts'

const start = Date.parse('2026-11-20T09:00:00Z')
const DAY = 86_400_000
const zone = 'Europe/Amsterdam'
const hold = { holder: 'one', now: '2026-11-20T09:00:00.000Z', until: '2026-11-20T09:01:00.000Z' }

/** What campaigns keep of people, and how it goes (docs/privacy.md). */
export function campaignPrivacyContract(name: string, fresh: (now: () => number) => Dated) {
  describe(`campaigns and privacy: ${name}`, () => {
    let clock: ReturnType<typeof movableClock>
    let dated: Dated
    let store: Store
    beforeEach(async () => {
      clock = movableClock(() => start)
      dated = fresh(clock.now)
      store = dated.store
      await store.campaigns.save(aDraft('c1'))
      await store.ledger.begin('c1', 2)
      await store.ledger.add('c1', [
        { person: 't:noor', zone },
        { person: 't:sam', zone },
      ])
    })
    afterEach(() => dated.close())

    it('shows somebody what was sent to them, what they wish, and what they wrote', async () => {
      await store.ledger.intend('c1', ['t:noor'], hold)
      await store.ledger.settle('c1', 'one', [{ person: 't:noor', state: 'verzonden', activity: 'a' }])
      await store.ledger.read('c1', 't:noor')
      await store.reach.optOut('t:noor', true)
      const { messages, optedOut, campaigns } = await store.personal.known('t:noor')
      assert.deepEqual(messages, [{ book: 'c1', state: 'verzonden', read: true }])
      assert.deepEqual([optedOut, campaigns], [true, undefined])
      assert.deepEqual(
        (await store.personal.known('t:hr')).campaigns?.map(({ id }) => id),
        ['c1'],
      )
    })

    it('erases all of it and keeps the books balanced; who was still to get it is skipped', async () => {
      await store.reach.optOut('t:noor', true)
      const { counts } = await store.personal.erase('t:noor')
      assert.deepEqual([counts.messages, counts.optedOut], [1, 1])
      const { messages, optedOut } = await store.personal.known('t:noor')
      assert.deepEqual([messages, optedOut], [undefined, undefined])
      const { all, states, reasons } = await store.ledger.totals('c1')
      assert.deepEqual([all, states.open, states.overgeslagen, reasons], [2, 1, 1, { gewist: 1 }])
      assert.equal((await store.ledger.intend('c1', ['t:noor'], hold)).size, 0, 'nothing can be sent any more')
      assert.equal(await store.reach.isOptedOut('t:noor'), false)
    })

    it('keeps that somebody read it as a number when they are erased, and nothing that says who', async () => {
      await store.ledger.intend('c1', ['t:noor'], hold)
      await store.ledger.settle('c1', 'one', [{ person: 't:noor', state: 'verzonden', activity: 'a' }])
      await store.ledger.read('c1', 't:noor')
      await store.personal.erase('t:noor')
      assert.equal((await store.ledger.totals('c1')).read, 1)
      assert.equal(await store.ledger.read('c1', 't:noor'), false)
      assert.equal((await store.personal.known('t:noor')).messages, undefined)
    })

    it('does not wait for ever for a message that was on its way to who is erased', async () => {
      await store.ledger.intend('c1', ['t:noor'], hold)
      await store.personal.erase('t:noor')
      await store.ledger.settle('c1', 'one', [{ person: 't:noor', state: 'verzonden', activity: 'a' }])
      const { all, states } = await store.ledger.totals('c1')
      assert.deepEqual([all, states.onderweg, states.onbekend, states.open], [2, 0, 1, 1])
    })

    it('takes an author out of a campaign, and what they proposed becomes a draft', async () => {
      const proposal = { phase: 'voorgelegd', sendAt: hold.now, recipients: 2 } as const
      await store.campaigns.save({ ...aDraft('c1'), ...proposal, version: 2 })
      assert.equal((await store.personal.erase('t:hr')).counts.campaigns, 1)
      const campaign = await store.campaigns.find('c1')
      assert.deepEqual([campaign?.phase, campaign?.authors, campaign?.version], ['concept', ['gewist'], 3])
      assert.equal((await store.personal.known('t:hr')).campaigns, undefined)
    })

    const forget = () => store.retention.forget(cutoffs(clock.now()))

    it('forgets who the recipients were after ninety days, and keeps the totals', async () => {
      const before = await store.ledger.totals('c1')
      clock.advance(90 * DAY)
      await forget()
      assert.equal((await rowsOf(store.ledger, 'c1')).length, 2)
      clock.advance(DAY)
      const gone = await forget()
      assert.ok(gone !== 'again' && gone.recipient === 1)
      assert.deepEqual(await rowsOf(store.ledger, 'c1'), [])
      assert.deepEqual(await store.ledger.totals('c1'), before)
    })

    it('forgets a campaign with its totals after two years, and not one that is underway', async () => {
      const planned = { phase: 'gepland', approver: 't:x', approvedFor: 1, sendAt: hold.now } as const
      await store.campaigns.save(aDraft('c2'))
      await store.campaigns.save({ ...aDraft('c2'), ...planned, version: 2 })
      clock.advance(732 * DAY)
      const gone = await forget()
      assert.ok(gone !== 'again' && gone.campaign === 1)
      assert.deepEqual(
        (await store.campaigns.all()).map(({ id }) => id),
        ['c2'],
      )
      assert.equal((await store.ledger.totals('c1')).all, 0)
    })
  })
}
