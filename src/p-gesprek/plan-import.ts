import type { Schedule } from '#src/agenda/schedule.ts'
import type { Directory } from '#src/people/people.ts'
import type { PlanFault, PlanFile, PlanFound, PlanLine } from './plan-lines.ts'
import { handedTo, planned, plannedTalk, type Talk } from './talk.ts'
import type { Talkbook } from './talkbook.ts'

export type ImportDeps = {
  talkbook: Talkbook
  directory: Directory
  schedule: Schedule
  idOf: (employee: string) => string
  /** A word and a number for a new talk. */
  label: () => string
  key: () => string
  now: () => number
}

/** What a line does: a new talk, another date, or nothing because it stands like that. */
export type PlanEffect = 'nieuw' | 'verzet' | 'zelfde'
export type Planned = {
  readonly counts: Readonly<Record<PlanEffect, number>>
  readonly faults: readonly PlanFound[]
  readonly lines: number
}

/** So many are stored in one go, for each going costs a moment of waiting for the disk; so many are looked up side by side. */
const [TOGETHER, AT_ONCE] = [200, 10]
/** Somebody else may plan one of these people meanwhile; more often than this something is wrong. */
const ROUNDS = 5
const YEAR = 366 * 86_400_000

/**
 * Goes through the lines, and stores what they plan when `store` says so; without it this is the preview. Each line is judged by
 * how things stand at that moment, so a second time nothing changes.
 */
export async function planAll(file: PlanFile, deps: ImportDeps, store: boolean): Promise<Planned> {
  const counts = { nieuw: 0, verzet: 0, zelfde: 0 }
  const faults: PlanFound[] = [...file.faults]
  for (let at = 0; at < file.lines.length; at += TOGETHER)
    for (const { line, judged } of await planSome(file.lines.slice(at, at + TOGETHER), deps, store))
      if (typeof judged === 'string') faults.push({ line: line.line, what: judged })
      else counts[judged.effect]++
  return { counts, faults: faults.toSorted((a, b) => a.line - b.line), lines: file.count }
}

type Judged = { readonly effect: PlanEffect; readonly talk?: Talk }
type JudgedLine = { readonly line: PlanLine; readonly judged: Judged | PlanFault }

/** What had changed between looking and storing is looked at again. */
async function planSome(lines: readonly PlanLine[], deps: ImportDeps, store: boolean): Promise<JudgedLine[]> {
  const done: JudgedLine[] = []
  let left = lines
  for (let round = 0; left.length > 0; round++) {
    if (round === ROUNDS) throw new Error('somebody else is planning the same talks')
    const judged = await judgeAll(left, deps)
    const stale = store ? await storeAll(judged, deps) : new Set<PlanLine>()
    done.push(...judged.filter(({ line }) => !stale.has(line)))
    left = [...stale]
  }
  return done
}

async function judgeAll(lines: readonly PlanLine[], deps: ImportDeps): Promise<JudgedLine[]> {
  const judged: JudgedLine[] = []
  for (let at = 0; at < lines.length; at += AT_ONCE)
    judged.push(
      ...(await Promise.all(
        lines.slice(at, at + AT_ONCE).map(async line => ({ line, judged: await judge(line, deps) })),
      )),
    )
  return judged
}

/** Resolves to the lines whose talk had changed meanwhile. */
async function storeAll(all: readonly JudgedLine[], { talkbook, key, now }: ImportDeps): Promise<Set<PlanLine>> {
  const changes = all.flatMap(({ line, judged }) =>
    typeof judged === 'object' && judged.talk ? [{ line, key: key(), talk: judged.talk }] : [],
  )
  const saved = await talkbook.saveAll(changes, now())
  return new Set(changes.filter((_, i) => saved[i] === 'stale').map(({ line }) => line))
}

/** A directory that is slow goes on looking after it said so, and then knows; a file asks about many people at once. */
const TRIES = 4
async function look(directory: Directory, person: string): ReturnType<Directory['find']> {
  for (let tries = 1; ; tries++)
    try {
      return await directory.find(person)
    } catch (error) {
      if (tries === TRIES) throw error
    }
}

async function judge(line: PlanLine, deps: ImportDeps): Promise<Judged | PlanFault> {
  const { talkbook, directory, schedule, idOf, label, now } = deps
  const employee = await look(directory, line.employee)
  if (!employee) return 'unknown'
  const leader = employee.leader ?? line.leader
  if (!leader) return 'no_leader'
  if (line.leader && line.leader !== leader) return 'other_leader'
  const zone = (await look(directory, leader))?.zone ?? employee.zone
  const at = schedule.moment(line.day, line.time, zone)
  if (!at) return 'day'
  if (Date.parse(at) <= now() || Date.parse(at) > now() + YEAR) return 'past'
  const before = await talkbook.find(idOf(line.employee))
  if (!before) {
    const { person, unit, organisation } = employee
    const zones = { leidinggevende: zone, medewerker: employee.zone }
    const start = { id: idOf(person), employee: person, leader, unit, organisation, label: label(), zones }
    return { effect: 'nieuw', talk: plannedTalk(start, at) }
  }
  if (before.phase === 'gepland' && before.at === at && before.leader === leader) return { effect: 'zelfde' }
  const next = planned(before, at)
  const led = before.leader === leader ? next : { ...handedTo(next, leader, zone), version: next.version }
  return { effect: 'verzet', talk: led }
}
