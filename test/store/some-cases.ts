import type { Due } from '#src/agenda/agenda.ts'
import { type Case, openedCase } from '#src/incident/case.ts'
import type { Change, Tally } from '#src/incident/casebook.ts'

const opened = openedCase(
  { id: 'zaak-1', owner: 't:noor', unit: 'eenheid-1', label: 'Linde 27', policy: '2026-07-10' },
  { trede: 4, on: '2026-11-20', how: 'advies' },
  [],
)

/** A case that was just opened, unless said otherwise. */
export const aCase = (change: Partial<Pick<Case, 'id' | 'owner' | 'label' | 'version' | 'steps'>> = {}): Case => ({
  ...opened,
  ...change,
})

export const tally = (measure: string, value: string): Tally => ({ measure, value })

/** A change with a key of its own for each version of a case. */
export const change = (file: Case, due: readonly Due[] = [], tallies: readonly Tally[] = []): Change => ({
  key: `${file.id}@${file.version}`,
  file,
  due,
  counted: { unit: 'eenheid-1', month: '2026-11', tallies },
})
