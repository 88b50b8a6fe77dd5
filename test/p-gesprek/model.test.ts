import assert from 'node:assert/strict'
import { schedule } from '#src/agenda/schedule.ts'
import { duesOf, whatOf } from '#src/p-gesprek/rhythm.ts'
import { seenBy } from '#src/p-gesprek/seen.ts'
import * as talks from '#src/p-gesprek/talk.ts'
import {
  all,
  byDirectory,
  byEmployee,
  byLeader,
  byTime,
  DAY,
  day,
  type Event,
  first,
  monday,
  said,
  type World,
} from './events.ts'

function next(world: World, name: string, event: Event): { world: World; refused?: string } {
  const result = event(world)
  if (typeof result === 'string') return { world, refused: result }
  if (!('id' in result)) return { world: { ...world, ...result } }
  const isNew = result.plan !== world.talk.plan
  return { world: { ...world, talk: result, wasPut: name === 'the question is put' || (world.wasPut && !isNew) } }
}

/** What matters for what can come: numbers that only ever rise are left out, moments become before or after now. */
function nameOf({ talk, now, wasPut }: World): string {
  const { version: _, round: __, plan: ___, leaders: ____, steps: _____, leader: ______, ...rest } = talk
  const at = 'at' in rest ? Date.parse(rest.at) <= now : undefined
  return JSON.stringify({
    ...rest,
    at,
    on: undefined,
    until: undefined,
    put: 'put' in rest,
    wish: Boolean(rest.wish),
    wasPut,
  })
}

const fresh = ({ talk }: World, now: number) => duesOf(talk, schedule, now)

describe('every path of a p-gesprek', () => {
  const seen = new Map<string, World>()
  const refusals = new Set<string>()
  before(() => {
    const queue = [first]
    for (let world = queue.pop(); world; world = queue.pop()) {
      if (seen.has(nameOf(world))) continue
      seen.set(nameOf(world), world)
      for (const [name, event] of Object.entries(all)) {
        const { world: reached, refused } = next(world, name, event)
        if (refused) refusals.add(refused)
        else queue.push(reached)
      }
    }
  })

  it('is walked, and reaches every phase and every refusal', () => {
    assert.ok(seen.size > 25, `${seen.size} states`)
    const phases = new Set([...seen.values()].map(({ talk }) => talk.phase))
    assert.deepEqual([...phases].toSorted(), ['anders', 'gedaan', 'gepland', 'vervallen', 'wacht'])
    assert.deepEqual([...refusals].toSorted(), ['al_bevestigd', 'eerst_vraag', 'niet_gepland', 'te_vroeg', 'vervallen'])
  })

  it('comes to gedaan only when the question was put, for this date, and both said so', () => {
    for (const world of seen.values())
      if (world.talk.phase === 'gedaan' || world.talk.phase === 'anders') assert.ok(world.wasPut, nameOf(world))
    const direct = talks.confirmed(
      { ...first.talk, ...{ said: { medewerker: 'besproken' } } },
      'leidinggevende',
      'besproken',
      day(monday),
      monday + 20 * DAY,
    )
    assert.equal(direct, 'eerst_vraag')
  })

  it('is never a dead end: a new date is always possible', () => {
    for (const { talk, now } of seen.values())
      assert.equal(talks.planned(talk, new Date(now + DAY).toISOString()).phase, 'gepland')
  })

  it('plans at most two reminders a person and round, whatever happens to the date', () => {
    let world = first
    const names = new Set<string>()
    for (let i = 0; i < 6; i++) {
      for (const { id } of fresh(world, world.now)) names.add(id)
      world = { ...world, talk: talks.planned(world.talk, new Date(world.now + (i + 2) * 9 * DAY).toISOString()) }
    }
    const reminders = [...names].filter(id => ['herinnering', 'tweede', 'terug'].includes(whatOf(id)?.what ?? ''))
    assert.deepEqual(
      reminders.toSorted().map(id => id.split(':').slice(1).join(':')),
      ['1:herinnering:leidinggevende1', '1:herinnering:medewerker', '1:terug:medewerker', '1:tweede:leidinggevende1'],
    )
  })

  it('sends nothing to anybody while it waits but the question to plan again', () => {
    for (const world of seen.values())
      if (world.talk.phase === 'wacht')
        for (const { id } of fresh(world, world.now))
          assert.ok(['plannen', 'weer_plannen', 'praten'].includes(whatOf(id)?.what ?? ''), id)
  })
})

describe('what one of the two says', () => {
  /**
   * Two worlds in which everything is the same but what `secret` says. As long as the other does the same in both, they must look
   * the same to the other: state, versions on cards, refusals, and what comes when.
   */
  function walkPairs(secret: talks.Side, others: Record<string, Event>): number {
    const other: talks.Side = secret === 'medewerker' ? 'leidinggevende' : 'medewerker'
    const looks = ({ talk, now }: World) => ({
      seen: seenBy(other, talk, now),
      dues: duesOf(talk, schedule, now)
        .flatMap(due => (whatOf(due.id)?.side === other && whatOf(due.id)?.what !== 'termijn' ? [due] : []))
        .toSorted((a, b) => a.id.localeCompare(b.id)),
    })
    const secrets: Record<string, Event> = { nothing: ({ now }) => ({ now }), ...said[secret] }
    const walked = new Set<string>()
    const queue: [World, World][] = [[first, first]]
    for (let pair = queue.pop(); pair; pair = queue.pop()) {
      const [a, b] = pair
      const key = `${nameOf(a)}${nameOf(b)}`
      if (walked.has(key)) continue
      walked.add(key)
      assert.deepEqual(looks(a), looks(b), key)
      for (const [nameA, eventA] of Object.entries(secrets))
        for (const [nameB, eventB] of Object.entries(secrets))
          queue.push([next(a, nameA, eventA).world, next(b, nameB, eventB).world])
      for (const [name, event] of Object.entries(others)) {
        const [nextA, nextB] = [next(a, name, event), next(b, name, event)]
        const isOwn = name in byTime || (secret === 'leidinggevende' && ['begin', 'put'].includes(name))
        if (!isOwn) assert.equal(nextA.refused, nextB.refused, `${name} in ${key}`)
        queue.push([nextA.world, nextB.world])
      }
    }
    return walked.size
  }

  it('the medewerker, changes nothing that the leidinggevende sees, whatever happens', () => {
    const pairs = walkPairs('medewerker', {
      ...said.leidinggevende,
      ...byTime,
      ...byDirectory,
      ...byLeader,
      ...byEmployee,
    })
    assert.ok(pairs > 100, `${pairs} pairs`)
  })

  it('the leidinggevende, changes nothing that the medewerker sees', () => {
    const { 'it begins': begin, 'the question is put': put } = byLeader as Record<string, Event>
    assert.ok(begin && put)
    const pairs = walkPairs('leidinggevende', {
      ...said.medewerker,
      ...byTime,
      ...byDirectory,
      begin,
      put,
      wish: byEmployee['I want to talk'] ?? put,
    })
    assert.ok(pairs > 50, `${pairs} pairs`)
  })
})
