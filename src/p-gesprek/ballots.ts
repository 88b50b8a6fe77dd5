import type { Boxes } from '#src/privacy/box.ts'
import { isOpenFor, opensOn, type Period } from './period.ts'
import type { Urns } from './talks.ts'
import { type Added, type Answer, added, emptyUrn, isSpent, type Replaced, type TalkOutcome, type Urn } from './urn.ts'

export type Place = { readonly organisation: string; readonly unit: string; readonly period: Period }

/** What the private card carries, sealed: what its answer is called, and where it counts. Nothing in it leads back to a talk. */
export type Ballot = Place & {
  /** The urn, and what it was called under older keys. */
  readonly urns: readonly string[]
  readonly names: readonly string[]
  readonly laterNames: readonly string[]
}

/** Sums of one unit in one period that is over. */
export type Opened = { readonly organisation: string; readonly unit: string; readonly counts: Urn['counts'][string] }

export type Ballots = {
  /** The ballot of a talk: the same each time it is made, and kept nowhere. */
  ballot(talk: string, round: number, place: Place): Ballot
  /** Adds one answer, once. `gesloten`: the period is over on `day`. */
  cast(ballot: Ballot, answer: Answer, day: string): Promise<'geteld' | 'al_geteld' | 'gesloten'>
  /** Adds how a talk went, once for a talk and round; what comes after `eenzijdig` takes its place. */
  note(talk: string, round: number, place: Place, outcome: TalkOutcome, day: string): Promise<void>
  /** The sums of a period, only when it is over on `day`; else throws. */
  opened(period: Period, day: string): Promise<Opened[]>
}

type Deps = { urns: Urns; boxes: Boxes }

const SHARDS = 16

/**
 * Answers and outcomes, in urns: for each organisation and period sixteen boxes with the counts of all units and the one-time
 * names that were used. A box is closed anew at every change, so who holds the whole store sees that something was added, in a box
 * of many people, and no more (docs/p-gesprek.md).
 */
export function ballots({ urns, boxes }: Deps): Ballots {
  type Kept = { readonly organisation: string; readonly urn: Urn }

  /** Which urn is decided by the key as well: else the id of a talk would tell where its answer lies. */
  const urnsOf = (talk: string, round: number, { organisation, period }: Place) =>
    boxes
      .names('shard', talk, String(round), period)
      .map((shard, i) => boxes.names('urn', organisation, period, String(shard.charCodeAt(0) % SHARDS))[i] ?? '')

  const namesOf = (use: string, talk: string, round: number, { period }: Place) =>
    boxes.names(use, talk, String(round), period)

  const opened = (name: string, box: string | undefined, organisation: string): Kept =>
    box === undefined ? { organisation, urn: emptyUrn } : (boxes.open(box, name) as Kept) // closed by ourselves

  /** What was counted before a new key came lies in an urn with an older name. */
  async function isSpentBefore(names: readonly string[], [, ...older]: readonly string[]): Promise<boolean> {
    for (const name of older) {
      const box = await urns.find(name)
      if (box !== undefined && isSpent(opened(name, box, '').urn, names)) return true
    }
    return false
  }

  async function add(place: Place, all: readonly string[], what: Added, instead: readonly Replaced[] = []) {
    const [name = ''] = all
    if (await isSpentBefore(what.names, all)) return false
    return urns.change(name, place.period, box => {
      const { organisation, urn } = opened(name, box, place.organisation)
      const after = added(urn, what, instead)
      return after ? { result: true, to: boxes.close({ organisation, urn: after }, name) } : { result: false }
    })
  }

  return {
    ballot: (talk, round, place) => ({
      ...place,
      urns: urnsOf(talk, round, place),
      names: namesOf('antwoord', talk, round, place),
      laterNames: namesOf('later', talk, round, place),
    }),

    async cast({ urns: all, names, laterNames, ...place }, answer, day) {
      if (!isOpenFor(place.period, day)) return 'gesloten'
      const { unit } = place
      const isNew =
        answer === 'later'
          ? await add(place, all, { unit, cell: 'antwoord:later', names: laterNames, unless: names })
          : await add(place, all, { unit, cell: `antwoord:${answer}`, names }, [
              { cell: 'antwoord:later', names: laterNames },
            ])
      return isNew ? 'geteld' : 'al_geteld'
    },

    async note(talk, round, place, outcome, day) {
      if (!isOpenFor(place.period, day)) return
      const names = namesOf(outcome, talk, round, place)
      const earlier = namesOf('eenzijdig', talk, round, place)
      const instead = outcome === 'gedaan' || outcome === 'verschilt'
      await add(place, urnsOf(talk, round, place), { unit: place.unit, cell: `gesprek:${outcome}`, names }, [
        ...(instead ? [{ cell: 'gesprek:eenzijdig', names: earlier } as const] : []),
      ])
    },

    async opened(period, day) {
      if (isOpenFor(period, day)) throw new Error(`the urns of ${period} stay closed until ${opensOn(period)}`)
      const kept = (await urns.of(period)).map(({ name, box }) => opened(name, box, ''))
      const sums = new Map<string, Opened>()
      for (const { organisation, urn } of kept)
        for (const [unit, counts] of Object.entries(urn.counts)) {
          const key = JSON.stringify([organisation, unit])
          sums.set(key, { organisation, unit, counts: plus(sums.get(key)?.counts ?? {}, counts) })
        }
      return [...sums.values()].toSorted((a, b) => a.unit.localeCompare(b.unit))
    },
  }
}

type Counts = Urn['counts'][string]

const plus = (a: Counts, b: Counts): Counts =>
  Object.fromEntries([...new Set([...cells(a), ...cells(b)])].map(cell => [cell, (a[cell] ?? 0) + (b[cell] ?? 0)]))

const cells = (counts: Counts) => Object.keys(counts) as (keyof Counts)[]
