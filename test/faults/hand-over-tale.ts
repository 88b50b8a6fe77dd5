import assert from 'node:assert/strict'
import { offering } from '#src/incident/case.ts'
import type { Saved } from '#src/incident/casebook.ts'
import type { CosmosStore } from '#src/store/cosmos.ts'
import { cosmosTables } from '../store/cosmos-shelf.ts'
import { taking } from '../store/hand-over.contract.ts'
import { aCase, change, tally } from '../store/some-cases.ts'
import type { Tale } from './failing-story.ts'
import { inTime, pressed } from './story.ts'

type Shown = { readonly sam: Saved | undefined; readonly kim: Saved | undefined; readonly erased: boolean }

const opened = change(aCase(), [], [tally('genomen', 'trede_4')])
const offered = change(offering(aCase(), { name: 'code', until: '2026-11-25T08:00:00.000Z' }))

/** `once`: whoever takes it presses one time and gives up, as when their process dies. */
const taken = async (store: CosmosStore, who: string, once: boolean): Promise<Saved | undefined> => {
  const take = () => store.casebook.handOver(taking(who))
  if (!once) return pressed(take)
  const result = await inTime(take)
  return 'value' in result ? result.value : undefined
}

/** Two people take a case that is offered, at the same time; the giver erases themselves right after, if they do. */
export const handOverTale = ({ once = false, erases = false } = {}): Tale<Shown> => ({
  async tell(store) {
    for (const one of [opened, offered]) await pressed(() => store.casebook.save(one))
    const [sam, kim] = await Promise.all(['t:sam', 't:kim'].map(who => taken(store, who, once)))
    if (erases) await pressed(() => store.personal.erase('t:noor'))
    return { sam, kim, erased: erases }
  },

  /** The case is with one of them, or where it was; never nowhere, never twice. */
  async settled(server, database, fresh, { sam, kim, erased }) {
    for (let round = 0; round < 3; round++) await fresh.agenda.abandon('2027-01-01T00:00:00.000Z')
    const { cases = [], agenda = [], counts = [] } = cosmosTables(server, database)
    const owners = cases.map(({ owner }) => owner)
    const won = [sam, kim].filter(answer => answer === 'saved' || answer === 'again').length
    assert.ok(won <= 1, `${sam} and ${kim}`)
    assert.ok(owners.length <= 1 && (erased || owners.length === 1), owners.join())
    if (!once) assert.equal(won, 1, `${sam} and ${kim}`)
    if (won === 1) assert.deepEqual(owners, [sam === 'stale' || sam === undefined ? 't:kim' : 't:sam'])
    const theirs = owners.flatMap(owner => (owner === 't:noor' ? [] : [`nieuw-${String(owner).slice(2)}:a`]))
    const ofTaker = agenda.filter(({ person }) => person !== 't:noor').map(({ id }) => id)
    assert.deepEqual(ofTaker, theirs)
    assert.deepEqual(
      counts.map(({ measure, n }) => `${measure} ${n}`),
      ['genomen 1'],
    )

    const folders = server.all<{ outbox: unknown[] }>(database, 'folders')
    assert.deepEqual(
      folders.flatMap(({ outbox }) => outbox),
      [],
    )
    const names = server.all(database, 'nameplates').length
    assert.equal(names, owners.length === 0 ? 0 : owners[0] === 't:noor' ? 2 : 1)
  },
})
