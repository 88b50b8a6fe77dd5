import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { Due } from '#src/agenda/agenda.ts'
import { movableClock } from '#src/agenda/clock.ts'
import { type Case, closed } from '#src/incident/case.ts'
import { cutoffs } from '#src/privacy/retention.ts'
import type { Store } from '#src/store/store.ts'
import { aCase, change } from './some-cases.ts'

export type Dated = { store: Store; close(): Promise<void> }

const DAY = 86_400_000
const start = Date.parse('2026-01-20T09:00:00Z')
const zeros = { openCase: 0, closedCase: 0, endedReminder: 0, onceKey: 0, acquaintance: 0, talk: 0, urn: 0 }
const address = { serviceUrl: 'https://x/', conversation: 'c', tenant: 't', user: 'noor', bot: 'b' }

/** What every store forgets, and what not (src/privacy/retention.ts). `fresh` dates what it keeps by the given clock. */
export function retentionContract(name: string, fresh: (now: () => number) => Dated) {
  describe(`forgetting: ${name}`, () => {
    let clock: ReturnType<typeof movableClock>
    let dated: Dated
    let store: Store
    beforeEach(() => {
      clock = movableClock(() => start)
      dated = fresh(clock.now)
      store = dated.store
    })
    afterEach(() => dated.close())

    const to = (day: string, time = '09:00:00Z') => clock.advance(Date.parse(`${day}T${time}`) - clock.now())
    const forget = () => store.retention.forget(cutoffs(clock.now()))
    const forgets = async (wanted: Partial<typeof zeros>) => assert.deepEqual(await forget(), { ...zeros, ...wanted })
    const isThere = async ({ owner, id }: Case) => (await store.casebook.find(owner, id)) !== undefined
    const due = (id: string, at: string, about = 'zaak-1'): Due => ({ id, at, kind: 'zaak', person: 't:noor', about })
    /** Sends what is due now, as the agenda does. */
    const sendAll = async () => {
      const [now, until] = [clock.now(), clock.now() + 30_000].map(millis => new Date(millis).toISOString())
      const claims = await store.agenda.claim(now ?? '', 'one', until ?? '', 20)
      for (const claim of claims) await store.agenda.settle(claim, 'verzonden')
      return claims.length
    }

    it('takes an open case the day after thirteen months without a change, with nothing of it left', async () => {
      const file = aCase()
      await store.casebook.save(change(file))
      to('2027-02-20')
      await forgets({ onceKey: 1 })
      assert.ok(await isThere(file))
      to('2027-02-21')
      await forgets({ openCase: 1 })
      assert.ok(!(await isThere(file)))
      assert.deepEqual(await store.personal.known('t:noor'), { cases: [], reminders: [], talks: [] })
    })

    it('counts from the last change, whatever it was', async () => {
      await store.casebook.save(change(aCase()))
      to('2027-02-01')
      await store.casebook.save(change(aCase({ version: 2 })))
      to('2028-03-01')
      await forgets({ onceKey: 2 })
      to('2028-03-02')
      await forgets({ openCase: 1 })
    })

    it('takes a closed case the day after four months, also when a late answer touched it', async () => {
      const file = closed(aCase(), '2026-01-20', 'gedrag_gestopt', [])
      await store.casebook.save(change(aCase()))
      await store.casebook.save(change(file))
      to('2026-05-19')
      await store.casebook.save({ ...change(file), key: 'late', file: { ...file, version: 3 } })
      to('2026-05-20')
      await forgets({ onceKey: 2 })
      to('2026-05-21')
      await forgets({ closedCase: 1 })
    })

    it('never takes a case with a date to come, however old; a case is not lost while it is alive', async () => {
      const followups = [{ id: '0.a', at: '2031-01-01T08:00:00Z', state: 'gepland' as const }]
      const file = { ...aCase(), followups }
      await store.casebook.save(change(file, [due('d', '2031-01-01T08:00:00Z')]))
      to('2030-12-31')
      await forgets({ onceKey: 1 })
      assert.ok(await isThere(file))
      assert.ok(await store.agenda.next())
      to('2031-01-02')
      await forgets({})
      assert.ok(await isThere(file), 'the reminder has not been sent yet')
      assert.equal(await sendAll(), 1)
      to('2031-01-03')
      await forgets({ openCase: 1 })
    })

    it('keeps an ended reminder as long as its case, so that it cannot come twice', async () => {
      const date = due('d', '2026-01-21T08:00:00Z')
      await store.casebook.save(change(aCase(), [date]))
      to('2026-01-21')
      assert.equal(await sendAll(), 1)
      to('2026-06-01')
      await forgets({ onceKey: 1 })
      await store.casebook.save(change(aCase({ version: 2 }), [date]))
      assert.equal(await sendAll(), 0)
    })

    it('forgets an ended reminder that belongs to no case thirty days after its moment, and none that is still to come', async () => {
      await store.casebook.save(change(aCase(), [due('d', '2026-01-21T08:00:00Z', 'iets anders')]))
      to('2026-02-19')
      await forgets({})
      to('2026-02-22')
      await forgets({ onceKey: 1 })
      assert.equal(await sendAll(), 1)
      await forget()
      to('2026-02-23')
      await forgets({ endedReminder: 1 })
      assert.deepEqual((await store.personal.known('t:noor')).reminders, [])
    })

    it('keeps an ended reminder on its thirtieth day', async () => {
      await store.casebook.save(change(aCase(), [due('d', '2026-01-20T08:00:00Z', 'iets anders')]))
      assert.equal(await sendAll(), 1)
      to('2026-02-19')
      await forgets({})
      to('2026-02-20')
      await forgets({ onceKey: 1, endedReminder: 1 })
    })

    it('forgets the key of an effect after thirty days, and not before', async () => {
      const again = () => store.casebook.count('key', change(aCase()).counted)
      assert.equal(await again(), 'saved')
      to('2026-02-19')
      await forgets({})
      assert.equal(await again(), 'again')
      to('2026-02-20')
      await forgets({ onceKey: 1 })
      assert.equal(await again(), 'saved')
    })

    it('forgets somebody after 24 whole months, and not who has a case or a reminder to come', async () => {
      for (const user of ['ali', 'noor', 'sam'])
        await store.acquaintances.met(`t:${user}`, { ...address, user }, '2026-01')
      await store.acquaintances.met('t:kim', { ...address, user: 'kim' }, '2026-02')
      const far = '2031-01-01T08:00:00Z'
      await store.casebook.save(change(aCase({ id: 'a' }), [due('d', far, 'a')]))
      await store.casebook.save(
        change(aCase({ id: 'b', owner: 't:ali' }), [{ ...due('e', far, 'b'), person: 't:ali' }]),
      )
      to('2027-12-01')
      await store.acquaintances.met('t:kai', { ...address, user: 'kai' }, '2026-01')
      await store.casebook.save(change(aCase({ id: 'c', owner: 't:kai' })))
      to('2028-01-31', '23:59:59Z')
      await forgets({ onceKey: 3 })
      to('2028-02-01', '00:00:00Z')
      await forgets({ acquaintance: 1 })
      assert.equal(await store.acquaintances.find('t:sam'), undefined)
      for (const user of ['noor', 'ali', 'kim', 'kai']) assert.ok(await store.acquaintances.find(`t:${user}`), user)
    })

    it('knows somebody longer who came again', async () => {
      await store.acquaintances.met('t:noor', address, '2026-01')
      await store.acquaintances.met('t:noor', address, '2027-06')
      to('2029-06-30')
      await forgets({})
      to('2029-07-01')
      await forgets({ acquaintance: 1 })
    })

    it('does it once a day', async () => {
      assert.notEqual(await forget(), 'again')
      for (const hours of [0, 1, 13]) {
        clock.advance(hours * 3_600_000)
        assert.equal(await forget(), 'again')
      }
      clock.advance(DAY)
      await forgets({})
    })

    it('takes exactly what is old enough, of any mix of cases', async () => {
      const ages = fc.record({
        days: fc.nat({ max: 900 }),
        isClosed: fc.boolean(),
        later: fc.boolean(),
      })
      const today = Temporal.PlainDate.from('2026-01-20')
      await fc.assert(
        fc.asyncProperty(fc.array(ages, { maxLength: 12 }), async many => {
          const own = movableClock(() => start)
          const { store, close } = fresh(own.now)
          const goes: { file: Case; old: boolean }[] = []
          for (const [i, { days, isClosed, later }] of many.entries()) {
            own.advance(start - days * DAY - own.now())
            const day = today.subtract({ days })
            const followups = later ? [{ id: '0.a', at: '2026-01-21T08:00:00Z', state: 'gepland' as const }] : []
            const file = { ...aCase({ id: `zaak-${i}` }), followups }
            const ended = { ...closed(file, day.toString(), 'anders', []), version: 1, followups }
            await store.casebook.save({ ...change(isClosed ? ended : file), key: `key-${i}` })
            const until = day.add(isClosed ? { months: 4 } : { months: 13 })
            goes.push({ file, old: !later && Temporal.PlainDate.compare(until, today) < 0 })
          }
          own.advance(start - own.now())
          await store.retention.forget(cutoffs(own.now()))
          for (const { file, old } of goes)
            assert.equal((await store.casebook.find(file.owner, file.id)) === undefined, old, file.id)
          await close()
        }),
        { numRuns: 60 },
      )
    })
  })
}
