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

/** So many are stored in one go, for each going costs a moment of waiting for the disk. */
const TOGETHER = 200
const YEAR = 366 * 86_400_000

/**
 * Goes through the lines, and stores what they plan when `store` says so; without it this is the preview. Each line is judged by
 * how things stand at that moment, so a second time nothing changes.
 */
export async function planAll(file: PlanFile, deps: ImportDeps, store: boolean): Promise<Planned> {
  const counts = { nieuw: 0, verzet: 0, zelfde: 0 }
  const faults: PlanFound[] = [...file.faults]
  const waiting: { key: string; talk: Talk }[] = []
  const flush = async (least: number) => {
    if (store && waiting.length >= least) await deps.talkbook.saveAll(waiting.splice(0), deps.now())
  }
  for (const line of file.lines) {
    const judged = await judge(line, deps)
    if (typeof judged === 'string') {
      faults.push({ line: line.line, what: judged })
      continue
    }
    if (judged.talk) waiting.push({ key: deps.key(), talk: judged.talk })
    counts[judged.effect]++
    await flush(TOGETHER)
  }
  await flush(1)
  return { counts, faults: faults.toSorted((a, b) => a.line - b.line), lines: file.count }
}

async function judge(line: PlanLine, deps: ImportDeps): Promise<{ effect: PlanEffect; talk?: Talk } | PlanFault> {
  const { talkbook, directory, schedule, idOf, label, now } = deps
  const employee = await directory.find(line.employee)
  if (!employee) return 'unknown'
  const leader = employee.leader ?? line.leader
  if (!leader) return 'no_leader'
  if (line.leader && line.leader !== leader) return 'other_leader'
  const zone = (await directory.find(leader))?.zone ?? employee.zone
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
