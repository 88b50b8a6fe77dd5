import type { Due } from '#src/agenda/agenda.ts'
import type { Schedule } from '#src/agenda/schedule.ts'
import { isClosedByLeader, isConfirmedByEmployee, type Side, type Talk } from './talk.ts'

export const talkKind = 'p_gesprek'

/**
 * When what comes, in working days around the talk. Owner: HR policy. At most two reminders a person and talk
 * (`herinnering`, `tweede`, `terug`), whatever happens to its date.
 */
export const rhythm = {
  info: 5,
  voorbereiden: 2,
  bevestigen: 1,
  herinnering: 4,
  tweede: 10,
  terug: 10,
  termijn: 15,
  jaar: { months: 11 },
} as const

export type What =
  | 'info'
  | 'voorbereiden'
  | 'vraag'
  | 'bevestigen'
  | 'herinnering'
  | 'tweede'
  | 'terug'
  | 'termijn'
  | 'jaar'
  | 'plannen'
  | 'weer_plannen'
  | 'praten'
  | 'vervallen'

type Moment = { readonly what: What; readonly to: Side; readonly at: string; readonly once: 'plan' | 'round' }

/**
 * All that is still to come of a talk. What was sent before has the same name, so the agenda does not take it twice: a new date
 * makes new names, but not for reminders, which are counted over the whole round.
 */
export const duesOf = (talk: Talk, schedule: Schedule, now: number): Due[] =>
  [...momentsOf(talk, schedule, now), ...wishes(talk, now)].map(({ what, to, at, once }) => {
    const which = once === 'round' ? `${talk.round}` : `${talk.round}.${talk.plan}`
    const whose = to === 'leidinggevende' ? `${to}${talk.leaders}` : to
    const person = to === 'leidinggevende' ? talk.leader : talk.employee
    return { id: `${talk.id}:${which}:${what}:${whose}`, at, kind: talkKind, person, about: talk.id }
  })

/** What something due is, read back from its name. */
export function whatOf(dueId: string): { what: What; side: Side } | undefined {
  const [, , what, whose = ''] = dueId.split(':')
  const side = whose.startsWith('leidinggevende') ? 'leidinggevende' : 'medewerker'
  return whats.some(each => each === what) ? { what: what as What, side } : undefined
}

const whats: readonly What[] = [
  ...(['info', 'voorbereiden', 'vraag', 'bevestigen', 'herinnering', 'tweede', 'terug', 'termijn'] as const),
  ...(['jaar', 'plannen', 'weer_plannen', 'praten', 'vervallen'] as const),
]

/** Neither list looks at what the other side has said: else a reminder that stays away would tell. */
function momentsOf(talk: Talk, schedule: Schedule, now: number): Moment[] {
  if (talk.phase === 'vervallen') return [{ what: 'vervallen', to: 'medewerker', at: iso(now), once: 'plan' }]
  if (talk.phase === 'wacht') return waiting(talk, talk.until, schedule)
  return [...toLeader(talk, talk.at, schedule, now), ...toEmployee(talk, talk.at, schedule, now)]
}

function waiting({ zones }: Talk, until: string, schedule: Schedule): Moment[] {
  const from = `${until}T12:00:00Z`
  const [first, second] = [1, 6].map(workdays => schedule.after(Date.parse(from), zones.leidinggevende, { workdays }))
  return [
    { what: 'plannen', to: 'leidinggevende', at: first ?? from, once: 'plan' },
    { what: 'weer_plannen', to: 'leidinggevende', at: second ?? from, once: 'plan' },
  ]
}

function toLeader(talk: Talk, at: string, schedule: Schedule, now: number): Moment[] {
  const zone = talk.zones.leidinggevende
  const to = 'leidinggevende'
  const later = (workdays: number) => spread(talk, schedule.after(Date.parse(at), zone, { workdays }))
  const yearly: Moment = {
    what: 'jaar',
    to,
    at: spread(talk, schedule.after(Date.parse(at), zone, rhythm.jaar)),
    once: 'round',
  }
  if (isClosedByLeader(talk))
    return [
      ...(talk.phase === 'gepland' ? [{ what: 'termijn', to, at: later(rhythm.termijn), once: 'plan' } as const] : []),
      yearly,
    ]
  const ready = spread(talk, schedule.before(at, zone, rhythm.voorbereiden))
  return [
    ...soon(ready, at, now).map(at => ({ what: 'voorbereiden', to, at, once: 'plan' }) as const),
    { what: 'vraag', to, at, once: 'plan' },
    { what: 'bevestigen', to, at: later(rhythm.bevestigen), once: 'plan' },
    { what: 'herinnering', to, at: later(rhythm.herinnering), once: 'round' },
    { what: 'tweede', to, at: later(rhythm.tweede), once: 'round' },
    yearly,
  ]
}

function toEmployee(talk: Talk, at: string, schedule: Schedule, now: number): Moment[] {
  const zone = talk.zones.medewerker
  const to = 'medewerker'
  const later = (workdays: number) => spread(talk, schedule.after(Date.parse(at), zone, { workdays }))
  const ready = spread(talk, schedule.before(at, zone, rhythm.info))
  const confirming: Moment[] = isConfirmedByEmployee(talk)
    ? []
    : [
        { what: 'bevestigen', to, at: later(rhythm.bevestigen), once: 'plan' },
        { what: 'herinnering', to, at: later(rhythm.herinnering), once: 'round' },
      ]
  return [
    ...soon(ready, at, now).map(at => ({ what: 'info', to, at, once: 'plan' }) as const),
    { what: 'vraag', to, at, once: 'plan' },
    ...confirming,
    // To everybody, whatever they answered: that is how "later" can come back without anybody having written it down.
    { what: 'terug', to, at: later(rhythm.terug), once: 'round' },
  ]
}

function wishes({ wish }: Talk, now: number): Moment[] {
  return wish === undefined ? [] : [{ what: 'praten', to: 'leidinggevende', at: iso(now), once: 'round' }]
}

/** What should have come before comes now, as long as the talk has not begun. */
const soon = (moment: string, at: string, now: number): string[] =>
  now < Date.parse(at) ? [Date.parse(moment) > now ? moment : iso(now)] : []

const iso = (now: number) => new Date(now).toISOString()

/** Seconds, and a prime beyond them. */
const [SPREAD, PRIME] = [90 * 60, 1_000_003]
/** Not everybody at nine: the same place in the first ninety minutes for each talk, so that a busy morning stays within the pace. */
function spread({ id }: Talk, at: string): string {
  const place = [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % PRIME, 7) % SPREAD
  return iso(Date.parse(at) + place * 1_000)
}
