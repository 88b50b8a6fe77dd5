import assert from 'node:assert/strict'
import type { Due } from '#src/agenda/agenda.ts'
import type { TalkFile, Talks, Urns } from '#src/p-gesprek/talks.ts'
import { cutoffs } from '#src/privacy/retention.ts'
import type { Shelf } from './shelf.ts'

export const aTalk = (change: Partial<TalkFile> = {}): TalkFile => ({
  id: 'gesprek-1',
  employee: 't:sam',
  leader: 't:noor',
  version: 1,
  box: 'k.eerste',
  ...change,
})
const dueFor = (person: string, what: string, at = '2026-12-04T13:00:00.000Z', about = 'gesprek-1'): Due => ({
  id: `${about}:1.1:${what}:${person}`,
  at,
  kind: 'p_gesprek',
  person,
  about,
})
const change = (file: TalkFile, due: readonly Due[] = [], key = `${file.id}@${file.version}`) => ({ key, file, due })
const later = '2026-12-31T00:00:00.000Z'
const until = '2026-12-31T00:00:30.000Z'

/** What every adapter of the talks keeps (src/p-gesprek/talks.ts). */
export function talksContract(name: string, fresh: () => Shelf) {
  describe(`the talks: ${name}`, () => {
    let shelf: Shelf
    let talks: Talks
    beforeEach(() => {
      shelf = fresh()
      talks = shelf.store.talks
    })
    afterEach(() => shelf.close())
    const waiting = async () => (await shelf.store.agenda.claim(later, 'one', until, 99)).map(({ id }) => id).toSorted()

    it('gives a talk back as it was, to both and to nobody else', async () => {
      assert.equal(await talks.save(change(aTalk())), 'saved')
      assert.deepEqual(await talks.find('gesprek-1'), aTalk())
      for (const person of ['t:sam', 't:noor']) assert.deepEqual(await talks.of(person), [aTalk()])
      for (const person of ['t:ali', 't:sa', '%', '']) assert.deepEqual(await talks.of(person), [])
      assert.equal(await talks.find('gesprek-2'), undefined)
    })

    it('does the same thing once', async () => {
      assert.equal(await talks.save(change(aTalk())), 'saved')
      assert.equal(await talks.save(change(aTalk({ box: 'k.tweede' }))), 'again')
      assert.equal(await talks.save(change(aTalk({ version: 2, box: 'k.tweede' }), [], 'gesprek-1@1')), 'again')
      assert.equal((await talks.find('gesprek-1'))?.box, 'k.eerste')
    })

    it('saves many at once, each by itself', async () => {
      await talks.save(change(aTalk()))
      const many = Array.from({ length: 25 }, (_, i) => aTalk({ id: `gesprek-${i}`, employee: `t:lid${i}` }))
      const results = await talks.saveAll([
        change(aTalk({ box: 'k.x' })),
        change(aTalk({ box: 'k.y' }), [], 'other'),
        ...many.slice(2).map(file => change(file)),
      ])
      assert.deepEqual(results, ['again', 'stale', ...many.slice(2).map(() => 'saved')])
      assert.equal((await talks.of('t:noor')).length, 24)
    })

    it('follows the versions, and never changes whose talk it is', async () => {
      assert.equal(await talks.save(change(aTalk({ version: 2 }))), 'stale')
      for (const version of [1, 2]) assert.equal(await talks.save(change(aTalk({ version }))), 'saved')
      for (const version of [1, 2, 4])
        assert.equal(await talks.save(change(aTalk({ version }), [], `other ${version}`)), 'stale')
      assert.equal(await talks.save(change(aTalk({ version: 3, employee: 't:ali' }), [], 'ali')), 'stale')
      assert.equal(await talks.save(change(aTalk({ version: 3, leader: 't:kim' }))), 'saved')
      assert.deepEqual([(await talks.of('t:noor')).length, (await talks.of('t:kim')).length], [0, 1])
    })

    it('plans the dates of both with it, and new ones in the place of those that were still to come', async () => {
      await talks.save(change(aTalk(), [dueFor('t:sam', 'info'), dueFor('t:noor', 'vraag')]))
      await talks.save(change(aTalk({ version: 2 }), [dueFor('t:sam', 'bevestigen')]))
      assert.deepEqual(await waiting(), ['gesprek-1:1.1:bevestigen:t:sam'])
    })

    it('is claimed, sent and settled through the agenda, each date once', async () => {
      await talks.save(change(aTalk(), [dueFor('t:sam', 'info'), dueFor('t:noor', 'vraag')]))
      for (const claim of await shelf.store.agenda.claim(later, 'one', until, 99)) {
        assert.equal(await shelf.store.agenda.intend(claim, later), true)
        await shelf.store.agenda.settle(claim, 'verzonden')
      }
      await talks.save(change(aTalk({ version: 2 }), [dueFor('t:sam', 'info'), dueFor('t:noor', 'vraag')]))
      assert.deepEqual(await waiting(), [])
    })

    it('postpones one date and leaves that of the other', async () => {
      await talks.save(change(aTalk(), [dueFor('t:sam', 'info'), dueFor('t:noor', 'vraag')]))
      const claims = await shelf.store.agenda.claim(later, 'one', until, 99)
      for (const claim of claims)
        if (claim.person === 't:sam') await shelf.store.agenda.postpone(claim, '2027-01-04T08:00:00Z')
        else await shelf.store.agenda.settle(claim, 'verzonden')
      assert.equal(await shelf.store.agenda.next(), '2027-01-04T08:00:00.000Z')
    })

    it('of two who change it at once, one has to look again', async () => {
      await talks.save(change(aTalk()))
      const other = shelf.another().talks
      const both = await Promise.all([
        talks.save(change(aTalk({ version: 2, box: 'k.a' }), [], 'a')),
        other.save(change(aTalk({ version: 2, box: 'k.b' }), [], 'b')),
      ])
      assert.deepEqual(both.toSorted(), ['saved', 'stale'])
    })

    it('is told to each of the two, with their own dates only, and erased for both by one', async () => {
      await talks.save(change(aTalk(), [dueFor('t:sam', 'info'), dueFor('t:noor', 'vraag')]))
      await talks.save(change(aTalk({ id: 'gesprek-2', employee: 't:ali' }), []))
      const known = await shelf.store.personal.known('t:sam')
      assert.deepEqual([known.talks.map(({ file }) => file.id), known.reminders.length], [['gesprek-1'], 1])
      assert.equal((await shelf.store.personal.known('t:noor')).talks.length, 2)
      const { counts } = await shelf.store.personal.erase('t:sam')
      assert.deepEqual([counts.talks, counts.reminders], [1, 2])
      assert.deepEqual(
        (await talks.of('t:noor')).map(({ id }) => id),
        ['gesprek-2'],
      )
      assert.deepEqual(await waiting(), [])
      assert.equal((await shelf.store.personal.erase('t:sam')).counts.talks, 0)
    })

    it('goes fourteen months after the last change, and not while something is still to come', async () => {
      await talks.save(change(aTalk(), [dueFor('t:noor', 'jaar', '2100-01-01T08:00:00Z')]))
      await talks.save(change(aTalk({ id: 'gesprek-2', employee: 't:ali' })))
      const gone = await shelf.store.retention.forget(cutoffs(Date.now() + 500 * 86_400_000))
      assert.equal(gone !== 'again' && gone.talk, 1)
      assert.deepEqual(
        (await talks.of('t:noor')).map(({ id }) => id),
        ['gesprek-1'],
      )
    })
  })

  describe(`the urns: ${name}`, () => {
    let shelf: Shelf
    let urns: Urns
    beforeEach(() => {
      shelf = fresh()
      urns = shelf.store.urns
    })
    afterEach(() => shelf.close())
    const put = (name: string, period: string, add: string) =>
      urns.change(name, period, box => ({ result: 'added', to: `${box ?? ''}${add}` }))

    it('change whole, and are found by name and by period', async () => {
      assert.equal(await put('b', '2026-Q4', 'x'), 'added')
      await put('b', '2026-Q4', 'y')
      await put('a', '2026-Q4', 'z')
      await put('c', '2027-Q1', 'w')
      assert.equal(await urns.find('b'), 'xy')
      assert.equal(await urns.find('d'), undefined)
      assert.deepEqual(await urns.of('2026-Q4'), [
        { name: 'a', box: 'z' },
        { name: 'b', box: 'xy' },
      ])
    })

    it('stay as they are when nothing is to change', async () => {
      await put('a', '2026-Q4', 'x')
      assert.equal(await urns.change('a', '2026-Q4', () => ({ result: 'no' })), 'no')
      assert.equal(await urns.change('b', '2026-Q4', () => ({ result: 'no' })), 'no')
      assert.deepEqual([await urns.find('a'), await urns.find('b')], ['x', undefined])
    })

    it('lose nothing when many add at once, on two connections', async () => {
      const other = shelf.another().urns
      const one = (all: Urns) => all.change('a', '2026-Q4', box => ({ result: 0, to: String(Number(box ?? 0) + 1) }))
      await Promise.all(Array.from({ length: 20 }, (_, i) => one(i % 2 ? urns : other)))
      assert.equal(await urns.find('a'), '20')
    })

    it('go 36 months after their quarter', async () => {
      await put('a', '2023-Q3', 'x')
      await put('b', '2023-Q4', 'y')
      const gone = await shelf.store.retention.forget(cutoffs(Date.parse('2026-12-31T12:00:00Z')))
      assert.equal(gone !== 'again' && gone.urn, 1)
      assert.deepEqual([await urns.find('a'), await urns.find('b')], [undefined, 'y'])
    })
  })
}
