export const sides = ['leidinggevende', 'medewerker'] as const
export type Side = (typeof sides)[number]

/** What one of the two says of it afterwards (C5). */
export const confirmations = ['besproken', 'niet', 'nog_niet'] as const
export type Confirmation = (typeof confirmations)[number]
export type Said = { readonly [S in Side]?: Confirmation }

/** How a talk ended when it did not end in "gedaan": only the leidinggevende confirmed, or the two say different things. */
export type Otherwise = 'eenzijdig' | 'verschilt'

/**
 * `at` is an ISO instant; `put`, `on` and `until` are days. A talk is only `gedaan` when the question was put, so that day is part
 * of the word; there is no way to write down one without the other.
 */
export type Phase =
  | { readonly phase: 'gepland'; readonly at: string; readonly put?: string; readonly said: Said }
  | { readonly phase: 'wacht'; readonly until: string }
  | { readonly phase: 'gedaan'; readonly at: string; readonly put: string; readonly on: string }
  | {
      readonly phase: 'anders'
      readonly at: string
      readonly put: string
      readonly on: string
      readonly because: Otherwise
    }
  | { readonly phase: 'vervallen'; readonly on: string }

/**
 * The p-gesprek of one medewerker, one record that returns every year. It knows nothing of what was said or answered; who
 * answered the question is nowhere (ballots.ts).
 */
export type Talk = Phase & {
  readonly id: string
  readonly employee: string
  readonly leader: string
  readonly unit: string
  readonly organisation: string
  /** A word and a number, to know it by where no names are known. */
  readonly label: string
  /** Which yearly talk this is, from 1; which date for it, from 1; which leidinggevende, from 1. */
  readonly round: number
  readonly plan: number
  readonly leaders: number
  /** How many steps each has taken. Each has their own count, for one's step must not show on the other's card. */
  readonly steps: Readonly<Record<Side, number>>
  readonly zones: Readonly<Record<Side, string>>
  /** The medewerker asked for a talk with the leidinggevende, in this round, on this day. */
  readonly wish?: string
  readonly version: number
}

/** Why something cannot be done now; each has a sentence in cards/. */
export type Refusal = 'te_vroeg' | 'eerst_vraag' | 'al_bevestigd' | 'niet_gepland' | 'vervallen'
export type Result = Talk | Refusal

export const isRefusal = (result: Result): result is Refusal => typeof result === 'string'

type Start = Pick<Talk, 'id' | 'employee' | 'leader' | 'unit' | 'organisation' | 'label' | 'zones'>

const start = { round: 1, plan: 1, leaders: 1, version: 1, steps: { leidinggevende: 0, medewerker: 0 } } as const

export const plannedTalk = (talk: Start, at: string): Talk => ({ ...talk, ...start, phase: 'gepland', at, said: {} })

/** What stays of a talk whatever phase it is in. */
function base(talk: Talk) {
  const { id, employee, leader, unit, organisation, label, round, plan, leaders, steps, zones, wish, version } = talk
  const kept = { id, employee, leader, unit, organisation, label, round, plan, leaders, steps, zones, version }
  return { ...kept, ...(wish !== undefined && { wish }) }
}

const became = (talk: Talk, phase: Phase, change: Partial<Talk> = {}): Talk => ({
  ...base(talk),
  ...change,
  ...phase,
  version: talk.version + 1,
})

const stepped = ({ steps }: Talk, side: Side) => ({ steps: { ...steps, [side]: steps[side] + 1 } })

/** Whether the leidinggevende has said that it was discussed; from then on this round is over for them. */
export const isClosedByLeader = (talk: Talk): boolean =>
  talk.phase === 'gedaan' ||
  talk.phase === 'anders' ||
  (talk.phase === 'gepland' && talk.said.leidinggevende === 'besproken')

/** A (new) date. After one's own "besproken" it is that of the next round, whatever the other has said. */
export function planned(talk: Talk, at: string): Talk {
  const next = isClosedByLeader(talk)
  const { wish, ...rest } = base(talk)
  const kept = next || wish === undefined ? rest : { ...rest, wish }
  const change = { round: talk.round + (next ? 1 : 0), plan: talk.plan + 1, ...stepped(talk, 'leidinggevende') }
  return { ...kept, ...change, phase: 'gepland', at, said: {}, version: talk.version + 1 }
}

/** "Nu niet", leave, illness: Trede waits and asks no reason (facts.md §9: health is not for us). */
export function paused(talk: Talk, side: Side, until: string, now: number): Result {
  if (talk.phase === 'vervallen') return 'vervallen'
  if (side === 'medewerker' && (talk.phase !== 'gepland' || hasBegun(talk, now))) return 'niet_gepland'
  if (isClosedByLeader(talk)) return 'al_bevestigd'
  return became(talk, { phase: 'wacht', until }, { plan: talk.plan + 1, ...stepped(talk, side) })
}

export const hasBegun = (talk: Talk, now: number): boolean => talk.phase === 'gepland' && Date.parse(talk.at) <= now

/** The talk begins earlier than it was planned: the leidinggevende says so, or the meeting started. */
export function begun(talk: Talk, now: number): Result {
  if (talk.phase === 'vervallen') return 'vervallen'
  if (talk.phase !== 'gepland' || hasBegun(talk, now)) return 'niet_gepland'
  return became(talk, { ...phaseOf(talk), at: new Date(now).toISOString() }, stepped(talk, 'leidinggevende'))
}

/** The leidinggevende has put the question. */
export function put(talk: Talk, on: string, now: number): Result {
  if (talk.phase === 'vervallen') return 'vervallen'
  if (isClosedByLeader(talk)) return 'al_bevestigd'
  if (talk.phase !== 'gepland') return 'niet_gepland'
  if (!hasBegun(talk, now)) return 'te_vroeg'
  return became(talk, { ...phaseOf(talk), put: on }, stepped(talk, 'leidinggevende'))
}

/** One of the two says how it went. Only this can end in `gedaan`, and only when the question was put. */
export function confirmed(talk: Talk, side: Side, said: Confirmation, on: string, now: number): Result {
  if (talk.phase === 'vervallen') return 'vervallen'
  if (talk.phase === 'wacht') return 'niet_gepland'
  if (side === 'medewerker' ? isConfirmedByEmployee(talk) : isClosedByLeader(talk)) return 'al_bevestigd'
  if (talk.phase !== 'gepland') return ended(talk, said, on, stepped(talk, side))
  if (!hasBegun(talk, now)) return 'te_vroeg'
  if (side === 'leidinggevende' && said === 'besproken' && !talk.put) return 'eerst_vraag'
  const both = { ...talk.said, [side]: said }
  if (talk.put && both.leidinggevende === 'besproken' && both.medewerker)
    return ended({ ...talk, put: talk.put }, both.medewerker, on, stepped(talk, side))
  return became(talk, { ...phaseOf(talk), said: both }, stepped(talk, side))
}

export const isConfirmedByEmployee = (talk: Talk): boolean =>
  talk.phase === 'gedaan' ||
  (talk.phase === 'anders' && talk.because === 'verschilt') ||
  (talk.phase === 'gepland' && talk.said.medewerker !== undefined)

/** Long enough after "besproken" of the leidinggevende nobody waits for the medewerker any more. */
export function lateFor(talk: Talk, on: string): Result {
  if (talk.phase !== 'gepland' || !talk.put || !isClosedByLeader(talk) || talk.said.medewerker) return 'niet_gepland'
  return became(talk, { phase: 'anders', at: talk.at, put: talk.put, on, because: 'eenzijdig' })
}

/** The directory says that somebody else leads this medewerker now. */
export const handedTo = (talk: Talk, leader: string, zone: string): Talk => ({
  ...became(talk, phaseOf(talk), stepped(talk, 'leidinggevende')),
  leader,
  leaders: talk.leaders + 1,
  zones: { ...talk.zones, leidinggevende: zone },
})

/** The leidinggevende left and nobody came. */
export const lapsed = (talk: Talk, on: string): Talk =>
  became(talk, { phase: 'vervallen', on }, { plan: talk.plan + 1 })

/** The medewerker wants to talk; that is all the leidinggevende will hear. */
export const wished = (talk: Talk, on: string): Talk => became(talk, phaseOf(talk), { wish: on })

type Put = Talk & { readonly at: string; readonly put: string }

const ended = (talk: Put, employee: Confirmation, on: string, change: Partial<Talk>): Talk => {
  const { at, put } = talk
  return employee === 'besproken'
    ? became(talk, { phase: 'gedaan', at, put, on }, change)
    : became(talk, { phase: 'anders', at, put, on, because: 'verschilt' }, change)
}

function phaseOf(talk: Talk & { readonly phase: 'gepland' }): Phase & { readonly phase: 'gepland' }
function phaseOf(talk: Talk): Phase
function phaseOf(talk: Talk): Phase {
  const { phase } = talk
  if (phase === 'wacht') return { phase, until: talk.until }
  if (phase === 'vervallen') return { phase, on: talk.on }
  if (phase === 'gedaan') return { phase, at: talk.at, put: talk.put, on: talk.on }
  if (phase === 'anders') return { phase, at: talk.at, put: talk.put, on: talk.on, because: talk.because }
  return { phase, at: talk.at, said: talk.said, ...(talk.put !== undefined && { put: talk.put }) }
}
