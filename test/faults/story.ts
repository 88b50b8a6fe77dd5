import assert from 'node:assert/strict'
import type { Claim, Due } from '#src/agenda/agenda.ts'
import type { Case } from '#src/incident/case.ts'
import type { Saved } from '#src/incident/casebook.ts'
import type { CosmosStore } from '#src/store/cosmos.ts'
import { StoreAway } from '#src/store/cosmos-attempt.ts'
import type { CosmosServer } from '../store/cosmos-server.ts'
import { cosmosTables } from '../store/cosmos-shelf.ts'
import { aCase, change, tally } from '../store/some-cases.ts'

export const start = Date.parse('2026-11-20T09:00:00Z')
export const at = (seconds: number) => new Date(start + seconds * 1_000).toISOString()

/** How long a person may wait, in milliseconds. */
const PATIENCE = 2_000

const address = { serviceUrl: 'https://smba.example/', conversation: 'a', tenant: 't', user: 'noor', bot: '28:x' }

const due = (name: string, seconds: number): Due => ({
  id: `zaak-1:${name}`,
  at: at(seconds),
  kind: 'zaak',
  person: 't:noor',
  about: 'zaak-1',
})

/** One call, as a person meets it: it ends in time, and after the calm card the same button is pressed again. */
export async function pressed<T>(call: () => Promise<T>, presses = 40): Promise<T> {
  for (let press = 1; ; press++) {
    const result = await inTime(call)
    if ('value' in result) return result.value
    assert.ok(result.fault instanceof StoreAway, String(result.fault))
    assert.ok(press < presses, 'the store never came back')
  }
}

type Result<T> = { value: T } | { fault: unknown }

/** What came of a call. Time in which this very process did not get its turn on the machine is not the store's. */
export async function inTime<T>(call: () => Promise<T>): Promise<Result<T>> {
  const began = performance.now()
  let [last, lost] = [began, 0]
  const watch = setInterval(() => {
    lost += Math.max(0, performance.now() - last - 20)
    last = performance.now()
  }, 10)
  const result: Result<T> = await call().then(
    value => ({ value }),
    fault => ({ fault }),
  )
  clearInterval(watch)
  const took = performance.now() - began - lost
  assert.ok(took <= PATIENCE, `${Math.round(took)} ms`)
  return result
}

type Shown = { saved: Saved[]; sent: string[] }

/** From meeting somebody to the erased case, each step pressed until there is an answer, and one reminder sent. */
export async function story({ acquaintances, casebook, agenda }: CosmosStore): Promise<Shown> {
  const shown: Shown = { saved: [], sent: [] }
  const press = async (call: () => Promise<Saved>) => void shown.saved.push(await pressed(call))

  await pressed(() => acquaintances.met('t:noor', address, '2026-11'))
  await pressed(() => acquaintances.speaks('t:noor', 'en'))
  await press(() => casebook.count('advies', change(aCase(), [], [tally('advies', 'trede_4')]).counted))
  await press(() => casebook.save(change(aCase(), [due('a', 10), due('b', 99)], [tally('genomen', 'trede_4')])))
  for (const claim of await pressed(() => untilClaimed(() => agenda.claim(at(10), 'one', at(40), 5))))
    if (await sending(claim)) shown.sent.push(claim.id)
  await press(() => casebook.save(change(aCase({ version: 2 }), [due('c', 20)], [tally('stap', 'trede_5')])))
  await press(() => casebook.save(change(aCase({ id: 'zaak-2' }), [], [tally('genomen', 'trede_4')])))
  const erase = { ...change(aCase({ version: 2 }), [], [tally('uitkomst', 'gestopt')]), key: 'wis' }
  await press(() => casebook.erase(erase))
  return shown

  /** An intent whose fate is not known is not sent. */
  async function sending(claim: Claim): Promise<boolean> {
    const answer = await inTime(() => agenda.intend(claim, at(11)))
    const may = 'value' in answer && answer.value
    if (may) await pressed(() => agenda.settle(claim, 'verzonden'))
    return may
  }

  /** A round that was told nothing is due comes again; a lease that we do not know of runs out first. */
  async function untilClaimed(round: () => Promise<Claim[]>): Promise<Claim[]> {
    const claims = await round()
    return claims.length > 0 ? claims : agenda.claim(at(41), 'one', at(71), 5)
  }
}

/** What must be there when the faults are over and a fresh instance has made its rounds, whatever went wrong before. */
export async function settled(server: CosmosServer, database: string, fresh: CosmosStore, { saved, sent }: Shown) {
  for (const answer of saved) assert.ok(answer === 'saved' || answer === 'again', answer)
  assert.ok(sent.length <= 1, 'a reminder is sent once at most')

  await fresh.agenda.abandon('2027-01-01T00:00:00.000Z')
  const { cases, agenda, counts, once, acquaintances } = cosmosTables(server, database)
  assert.deepEqual(cases, [{ id: 'zaak-2', owner: 't:noor', version: 1 }])
  assert.deepEqual(agenda, [])
  const total = (measure: string) => counts?.filter(row => row.measure === measure).map(({ n }) => n)
  assert.deepEqual(['advies', 'genomen', 'stap', 'uitkomst'].map(total), [[1], [2], [1], [1]])
  assert.equal(once?.length, 5)
  assert.equal(acquaintances?.length, 1)
  const [zaak2] = await fresh.casebook.of('t:noor')
  assert.deepEqual(zaak2, aCase({ id: 'zaak-2' }) satisfies Case)
  assert.equal((await fresh.acquaintances.find('t:noor'))?.lang, 'en')
  waitsForNothing(server, database)
}

/** Nothing is left in an outbox, and only the case that is there has its name taken. */
function waitsForNothing(server: CosmosServer, database: string) {
  const folders = server.all<{ outbox: unknown[] }>(database, 'folders')
  assert.deepEqual(
    folders.flatMap(({ outbox }) => outbox),
    [],
  )
  assert.ok(server.all(database, 'nameplates').length >= 1)
}
