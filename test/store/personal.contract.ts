import assert from 'node:assert/strict'
import type { Due } from '#src/agenda/agenda.ts'
import type { Store } from '#src/store/store.ts'
import type { Dated } from './retention.contract.ts'
import { aCase, change } from './some-cases.ts'

const address = (user: string) => ({ serviceUrl: 'https://x/', conversation: `c-${user}`, tenant: 't', user, bot: 'b' })
const now = Date.parse('2026-11-20T09:00:00Z')

/** What every store tells of one person, and erases of them (src/privacy/personal.ts). */
export function personalContract(name: string, fresh: (now: () => number) => Dated) {
  describe(`what is kept of one person: ${name}`, () => {
    let dated: Dated
    let store: Store
    beforeEach(async () => {
      dated = fresh(() => now)
      store = dated.store
      for (const user of ['noor', 'sam']) await fill(user)
    })
    afterEach(() => dated.close())

    const due = (user: string, id: string, at: string): Due => ({
      id: `${user}-${id}`,
      at,
      kind: 'zaak',
      person: `t:${user}`,
      about: `zaak-${user}-${id}`,
    })
    async function fill(user: string) {
      await store.acquaintances.met(`t:${user}`, address(user), '2026-11')
      await store.acquaintances.speaks(`t:${user}`, 'en')
      for (const id of ['1', '2']) {
        const file = aCase({ id: `zaak-${user}-${id}`, owner: `t:${user}`, label: `Linde 1${id}` })
        await store.casebook.save(change(file, [due(user, id, `2026-12-0${id}T08:00:00.000Z`)]))
      }
    }
    const ofSam = () => store.personal.known('t:sam')

    it('is all there, and only theirs', async () => {
      const { acquaintance, cases, reminders } = await store.personal.known('t:noor')
      assert.deepEqual(acquaintance, { address: address('noor'), seen: '2026-11', lang: 'en' })
      assert.deepEqual(
        cases.map(({ file, touched }) => [file.id, file.label, file.owner, touched]),
        ['1', '2'].map(id => [`zaak-noor-${id}`, `Linde 1${id}`, 't:noor', '2026-11-20']),
      )
      assert.deepEqual(
        reminders.map(({ at, about, state }) => [at.slice(0, 10), about, state]),
        ['1', '2'].map(id => [`2026-12-0${id}`, `zaak-noor-${id}`, 'open']),
      )
    })

    it('is nothing of who was never here', async () => {
      assert.deepEqual(await store.personal.known('t:kim'), { cases: [], reminders: [], talks: [] })
    })

    it('tells how a reminder ended', async () => {
      const claims = await store.agenda.claim('2026-12-02T08:00:00.000Z', 'one', '2026-12-02T08:00:30.000Z', 9)
      for (const claim of claims) await store.agenda.settle(claim, claim.person === 't:noor' ? 'verzonden' : 'mislukt')
      const { reminders } = await store.personal.known('t:noor')
      assert.deepEqual(
        reminders.map(({ state }) => state),
        ['verzonden', 'verzonden'],
      )
    })

    it('is erased whole, counted per kind, and nothing of anybody else', async () => {
      const before = await ofSam()
      const erased = await store.personal.erase('t:noor')
      assert.deepEqual(erased.counts, { acquaintance: 1, cases: 2, reminders: 2, talks: 0 })
      assert.equal(erased.clean, true)
      assert.ok(erased.store.length > 3)
      assert.deepEqual(await store.personal.known('t:noor'), { cases: [], reminders: [], talks: [] })
      assert.equal(await store.acquaintances.find('t:noor'), undefined)
      assert.deepEqual(await store.casebook.of('t:noor'), [])
      const claims = await store.agenda.claim('2030-01-01T00:00:00.000Z', 'one', '2030-01-01T00:00:30.000Z', 99)
      assert.deepEqual([...new Set(claims.map(({ person }) => person))], ['t:sam'])
      assert.deepEqual((await ofSam()).cases, before.cases)
      assert.deepEqual((await ofSam()).acquaintance, before.acquaintance)
    })

    it('counts zeros when it is erased again, or was never there', async () => {
      await store.personal.erase('t:noor')
      for (const person of ['t:noor', 't:kim'])
        assert.deepEqual((await store.personal.erase(person)).counts, {
          acquaintance: 0,
          cases: 0,
          reminders: 0,
          talks: 0,
        })
    })

    it('lets nothing that was claimed before be sent after it was erased', async () => {
      const claims = await store.agenda.claim('2030-01-01T00:00:00.000Z', 'one', '2030-01-01T00:00:30.000Z', 99)
      await store.personal.erase('t:noor')
      for (const claim of claims)
        assert.equal(await store.agenda.intend(claim, '2030-01-01T00:00:01.000Z'), claim.person === 't:sam')
    })

    it('does not come back by pressing an old button again', async () => {
      await store.personal.erase('t:noor')
      const file = aCase({ id: 'zaak-noor-1', owner: 't:noor', version: 2 })
      assert.equal(await store.casebook.save(change(file)), 'stale')
      assert.equal(await store.casebook.save(change(aCase({ id: 'zaak-noor-1', owner: 't:noor' }))), 'again')
      assert.deepEqual(await store.casebook.of('t:noor'), [])
    })

    it('may be there again: who is erased starts afresh', async () => {
      await store.personal.erase('t:noor')
      await store.acquaintances.met('t:noor', address('noor'), '2026-12')
      assert.deepEqual(await store.acquaintances.find('t:noor'), { address: address('noor'), seen: '2026-12' })
    })
  })
}
