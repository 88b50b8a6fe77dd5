import assert from 'node:assert/strict'
import type { Due } from '#src/agenda/agenda.ts'
import { type Case, handedOver, offering, released } from '#src/incident/case.ts'
import type { Casebook, HandOver } from '#src/incident/casebook.ts'
import type { Shelf } from './shelf.ts'
import { aCase, change, tally } from './some-cases.ts'

const until = '2026-11-25T08:00:00.000Z'
const offered = (name = 'code') => offering(aCase(), { name, until })

const due = (file: Pick<Case, 'id' | 'owner'>, name: string): Due => ({
  id: `${file.id}:${name}`,
  at: '2026-12-01T08:00:00.000Z',
  kind: 'zaak',
  person: file.owner,
  about: file.id,
})

/** What somebody who accepts does. */
export const taking = (owner: string, offer = 'code'): HandOver => {
  const id = `nieuw-${owner.slice(2)}`
  return {
    key: `${owner} takes ${offer}`,
    offer,
    owner,
    id,
    becomes(file) {
      const to = handedOver(file, { id, owner, unit: 'eenheid-2', label: file.label })
      return { file: to, due: [due(to, 'a')], told: [{ ...due(file, 'told'), kind: 'overgenomen' }] }
    },
  }
}

/** A case goes from one owner to another (A10), in every adapter of the casebook. */
export function handOverContract(name: string, fresh: () => Shelf) {
  describe(`handing over: ${name}`, () => {
    let shelf: Shelf
    let casebook: Casebook
    beforeEach(async () => {
      shelf = fresh()
      casebook = shelf.store.casebook
      await casebook.save(change(aCase(), [due(aCase(), 'a')], [tally('genomen', 'trede_4')]))
      await casebook.save(change(offered(), [due(aCase(), 'a')]))
    })
    afterEach(() => shelf.close())

    const ownersOf = () => shelf.tables().cases?.map(({ id, owner }) => `${id} ${owner}`)
    const dates = () => shelf.tables().agenda?.map(({ id, person, kind }) => `${id} ${person} ${kind}`)

    it('finds a case by the name under which it is offered, and by nothing else', async () => {
      assert.deepEqual(await casebook.offered('code'), offered())
      for (const other of ['cod', 'CODE', 'code ', '', '%', 'zaak-1', "' OR 1=1 --"])
        assert.equal(await casebook.offered(other), undefined)
    })

    it('takes the case with its dates from one to the other, and tells the giver', async () => {
      assert.equal(await casebook.handOver(taking('t:sam')), 'saved')
      assert.equal(await casebook.find('t:noor', 'zaak-1'), undefined)
      assert.deepEqual(await casebook.of('t:noor'), [])
      const [file] = await casebook.of('t:sam')
      const { offered: _, ...before } = offered()
      assert.deepEqual(file, { ...before, id: 'nieuw-sam', owner: 't:sam', unit: 'eenheid-2', version: 1 })
      assert.deepEqual(dates(), ['nieuw-sam:a t:sam zaak', 'zaak-1:told t:noor overgenomen'])
      assert.equal(await casebook.offered('code'), undefined)
    })

    it('is no new case and counts nothing', async () => {
      const before = shelf.tables().counts
      await casebook.handOver(taking('t:sam'))
      assert.deepEqual(shelf.tables().counts, before)
    })

    it('lets the new owner go on, and nobody bring the old case back', async () => {
      await casebook.handOver(taking('t:sam'))
      const [file] = await casebook.of('t:sam')
      assert.ok(file)
      assert.equal(await casebook.save({ ...change({ ...file, version: 2 }), key: 'on' }), 'saved')
      for (const version of [2, 3]) {
        const old = { ...change(aCase({ version })), key: `old ${version}` }
        assert.equal(await casebook.save(old), 'stale')
        assert.equal(await casebook.erase(old), 'stale')
      }
      assert.equal(await casebook.save(change(aCase())), 'again', 'also not by opening it once more')
      assert.deepEqual(ownersOf(), ['nieuw-sam t:sam'])
    })

    it('happens once for a key: the second time it says so', async () => {
      assert.equal(await casebook.handOver(taking('t:sam')), 'saved')
      const [file] = await casebook.of('t:sam')
      assert.ok(file)
      await casebook.erase({ ...change(file), key: 'wis' })
      assert.notEqual(await casebook.handOver(taking('t:sam')), 'saved')
      assert.deepEqual(ownersOf(), [], 'what the new owner erased does not come back')
    })

    it('lets one of several win, through whatever connection, each delivered twice', async () => {
      const books = [casebook, shelf.another().casebook, shelf.another().casebook]
      const takers = ['t:sam', 't:kim', 't:sam', 't:kim', 't:bo', 't:bo']
      const saved = await Promise.all(takers.map((who, i) => (books[i % 3] ?? casebook).handOver(taking(who))))
      assert.equal(saved.filter(one => one === 'saved').length, 1)
      const winner = takers[saved.indexOf('saved')]
      assert.deepEqual(ownersOf(), [`nieuw-${winner?.slice(2)} ${winner}`])
      assert.equal(dates()?.length, 2)
    })

    const nothing: Record<string, () => Promise<HandOver>> = {
      'another code': async () => taking('t:sam', 'cod'),
      'somebody who may not have it': async () => ({ ...taking('t:sam'), becomes: () => undefined }),
      'an offer that was withdrawn': async () => {
        await casebook.save({ ...change(released(offered())), key: 'withdraw' })
        return taking('t:sam')
      },
      'an offer that another took the place of': async () => {
        const other = offering(offered(), { name: 'other', until })
        await casebook.save({ ...change(other), key: 'other' })
        return taking('t:sam')
      },
      'a giver who erased everything': async () => {
        await shelf.store.personal.erase('t:noor')
        return taking('t:sam')
      },
    }
    for (const [what, prepare] of Object.entries(nothing))
      it(`does nothing with ${what}`, async () => {
        const taken = await prepare()
        const [before, dated] = [ownersOf(), dates()]
        assert.equal(await casebook.handOver(taken), 'stale')
        assert.deepEqual([ownersOf(), dates()], [before, dated])
        assert.deepEqual(await casebook.of('t:sam'), [])
      })

    it('goes back the same way, under a name of its own', async () => {
      await casebook.handOver(taking('t:sam'))
      const [file] = await casebook.of('t:sam')
      assert.ok(file)
      await casebook.save(change(offering(file, { name: 'back', until })))
      assert.equal(await casebook.handOver(taking('t:noor', 'back')), 'saved')
      assert.deepEqual(ownersOf(), ['nieuw-noor t:noor'])
      assert.deepEqual(await casebook.of('t:sam'), [])
    })

    it('leaves nothing with a giver who erases themselves after it, and takes nothing from the new owner', async () => {
      await casebook.handOver(taking('t:sam'))
      await shelf.store.personal.erase('t:noor')
      assert.deepEqual(ownersOf(), ['nieuw-sam t:sam'])
      assert.deepEqual(dates(), ['nieuw-sam:a t:sam zaak'])
      const { counts } = await shelf.store.personal.erase('t:sam')
      assert.deepEqual([counts.cases, counts.reminders], [1, 1])
      assert.deepEqual([ownersOf(), dates()], [[], []])
    })

    it('fails whole when something in it cannot be kept', async () => {
      const broken = {
        ...taking('t:sam'),
        becomes: (file: Case) => ({ ...moved(file), told: [{ at: 'ooit' } as never] }),
      }
      const moved = (file: Case) => taking('t:sam').becomes(file) ?? assert.fail()
      await assert.rejects(async () => casebook.handOver(broken))
      await assert.rejects(async () =>
        casebook.handOver({
          ...taking('t:sam'),
          becomes: file => moved({ ...file, owner: 't:eve' }) && { ...moved(file), file },
        }),
      )
      assert.deepEqual(await casebook.find('t:noor', 'zaak-1'), offered())
      assert.equal(await casebook.handOver(taking('t:sam')), 'saved')
    })
  })
}
