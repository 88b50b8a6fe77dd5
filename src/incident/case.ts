import type { Trede } from './ladder.ts'

/** Why a step was taken: as advised, another one than advised, up, down, to recover (trede 8), or after benadeling. */
export type How = 'advies' | 'keuze' | 'omhoog' | 'omlaag' | 'herstel' | 'heropend'
export type Step = { readonly trede: Trede; readonly on: string; readonly how: How; readonly ticks: readonly string[] }

/** A date to come back to. `at` is the moment the reminder is due (ISO instant); days are `yyyy-mm-dd`. */
export type Followup = {
  readonly id: string
  readonly at: string
  readonly state: 'gepland' | 'gedaan' | 'vervallen'
}

export type Phase =
  | { readonly phase: 'open' }
  | { readonly phase: 'gesloten'; readonly on: string; readonly outcome: string }

/** The one-way name of the code that was told to another leidinggevende, and until when it works (ISO instant). */
export type Offer = { readonly name: string; readonly until: string }

/**
 * All that Trede keeps of a case (architecture.md, "Sealed intake"): no answers, no ground, no behaviour, no names.
 * `version` rises by one with every change. The last step is the one the case stands on.
 */
export type Case = Phase & {
  readonly id: string
  readonly owner: string
  readonly unit: string
  readonly label: string
  readonly policy: string
  readonly version: number
  readonly steps: readonly [Step, ...Step[]]
  readonly followups: readonly Followup[]
  /** Offered to another leidinggevende, who may accept it (A10). */
  readonly offered?: Offer
}

export type Planned = { readonly id: string; readonly at: string }

const changed = (from: Case, change: Partial<Case> & Partial<Phase>): Case =>
  ({ ...from, ...change, version: from.version + 1 }) as Case

/** How a case ended is forgotten when it opens again. */
function withoutEnd(file: Case): Case {
  if (file.phase === 'open') return file
  const { on: _, outcome: __, ...rest } = file
  return { ...rest, phase: 'open' }
}

export const currentStep = (file: Case): Step => file.steps.at(-1) ?? file.steps[0]

export const isOpen = (file: Case): boolean => file.phase === 'open'

/** The next thing to come back to, or nothing. */
export const nextFollowup = (file: Case): Followup | undefined =>
  file.followups.filter(({ state }) => state === 'gepland').toSorted((a, b) => a.at.localeCompare(b.at))[0]

export const openedCase = (
  start: Pick<Case, 'id' | 'owner' | 'unit' | 'label' | 'policy'>,
  step: Omit<Step, 'ticks'>,
  planned: readonly Planned[],
): Case => ({
  ...start,
  phase: 'open',
  version: 1,
  steps: [{ ...step, ticks: [] }],
  followups: planned.map(date => ({ ...date, state: 'gepland' })),
})

/** Up, down or on to herstel: the old dates lapse, those of the new trede come. A closed case opens again. */
export const moved = (file: Case, step: Omit<Step, 'ticks'>, planned: readonly Planned[]): Case =>
  changed(withoutEnd(file), {
    steps: [...file.steps, { ...step, ticks: [] }],
    followups: [...lapsed(file), ...planned.map(date => ({ ...date, state: 'gepland' as const }))],
  })

export const ticked = (file: Case, ticks: readonly string[]): Case => {
  const [first, ...rest] = [...file.steps.slice(0, -1), { ...currentStep(file), ticks }]
  return changed(file, { steps: [first ?? currentStep(file), ...rest] })
}

export const settled = (file: Case, followup: string, state: 'gedaan' | 'vervallen'): Case =>
  changed(file, { followups: file.followups.map(one => (one.id === followup ? { ...one, state } : one)) })

export const snoozed = (file: Case, followup: string, at: string): Case =>
  changed(file, { followups: file.followups.map(one => (one.id === followup ? { ...one, at } : one)) })

/** Offered to whoever gets the code; an offer that stood before no longer does. */
export const offering = (file: Case, offered: Offer): Case => changed(file, { offered })

/** No longer offered: withdrawn, or declined. */
export const released = (file: Case): Case => changed(withoutOffer(file), {})

/** As it comes to whom accepts it: a case of their own under another name, and nothing that says where it came from. */
export const handedOver = (file: Case, to: Pick<Case, 'id' | 'owner' | 'unit' | 'label'>): Case => ({
  ...withoutOffer(file),
  ...to,
  version: 1,
})

function withoutOffer({ offered: _, ...file }: Case): Case {
  return file
}

/** What is closed is no longer offered. */
export const closed = (file: Case, on: string, outcome: string, planned: readonly Planned[]): Case =>
  changed(withoutOffer(file), {
    phase: 'gesloten',
    on,
    outcome,
    followups: [...lapsed(file), ...planned.map(date => ({ ...date, state: 'gepland' as const }))],
  })

const lapsed = (file: Case): Followup[] =>
  file.followups.map(one => (one.state === 'gepland' ? { ...one, state: 'vervallen' } : one))
