import { type Case, closed, type How, openedCase, type Step } from '#src/incident/case.ts'
import type { Trede } from '#src/incident/ladder.ts'
import { afterClosing } from '../policy/after-closing.ts'
import { ladder } from '../policy/ladder.ts'

const dates = (trede: Trede, step: number) =>
  ladder.rungs[trede].moments.map(({ id }, i) => ({ id: `${step}.${id}`, at: `2026-12-0${i + 1}T08:00:00Z` }))

export const caseExample: Case = openedCase(
  { id: 'c1', owner: 'tenant:person', unit: 'unit', label: 'Linde 27', policy: ladder.version },
  { trede: 4, on: '2026-11-20', how: 'advies' },
  dates(4, 0),
)

const step = (trede: Trede, on: string, how: How): Step => ({ trede, on, how, ticks: [] })

export const movedExample: Case = {
  ...caseExample,
  id: 'c2',
  label: 'Kade 81',
  version: 3,
  steps: [step(2, '2026-11-13', 'advies'), step(4, '2026-11-20', 'omhoog'), step(8, '2026-12-18', 'herstel')],
  followups: [],
}

export const closedExample: Case = closed(
  { ...caseExample, id: 'c3', label: 'Lantaarn 44' },
  '2026-12-18',
  'gedrag_gestopt',
  [{ id: `1.${afterClosing.id}`, at: '2027-03-18T08:00:00Z' }],
)

const upAndDown = Array.from({ length: 40 }, (_, i) => step(i % 2 ? 4 : 6, '2026-11-23', i % 2 ? 'omlaag' : 'omhoog'))

/** More of everything than a case is likely to get: steps, dates, ticks, and a word that does not fit on a line. */
export const longExample: Case = {
  ...caseExample,
  id: 'c4',
  label: 'Kindercarnavalsoptochtvoorbereidingswerkzaamheden 99',
  version: 87,
  steps: [
    step(4, '2026-11-20', 'advies'),
    ...upAndDown,
    { ...step(6, '2026-11-30', 'keuze'), ticks: ladder.rungs[6].checklist.map(({ id }) => id) },
  ],
  followups: [4, 5, 6, 8]
    .flatMap(trede => dates(trede as Trede, 41))
    .map(date => ({ ...date, state: 'gepland' as const })),
}

export const manyExamples: Case[] = Array.from({ length: 40 }, (_, i) => ({
  ...(i % 3 === 2 ? closedExample : i % 3 ? movedExample : caseExample),
  id: `c${i}`,
  label: `Rotonde ${10 + i}`,
}))
