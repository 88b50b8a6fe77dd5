import type { Part, Published, Row } from '#src/report/release.ts'
import { categoriesOf } from '#src/report/table.ts'
import { figured } from '../policy/figures.ts'

const span = { from: '2026-07', to: '2026-09' }

/** Invented: every third figure is hidden. */
const rowOf =
  (size: number, hide: (i: number) => boolean) =>
  (table: (typeof figured)[number]): Row =>
    Object.fromEntries(categoriesOf(table).map((category, i) => [category, hide(i) ? null : size - 7 * i + i * i]))

const totals = Object.fromEntries(figured.map(({ base }) => [base, { span, n: 1234, k: 10 }]))

export const releaseExample: Published = {
  period: '2026-Q3',
  made: '2026-11-01',
  k: 10,
  totals,
  tables: Object.fromEntries(figured.map(table => [table.id, rowOf(140, i => i % 3 === 2)(table)])),
}

const parts: readonly Part[] = [
  { id: 'a', name: 'Uitvoering', whole: true, with: [], n: 640 },
  { id: 'b', name: 'Beleid', whole: true, with: ['Beleid Noord', 'Beleid Zuid'], n: 320 },
  { id: '', name: '', whole: false, with: ['Bonaire', 'HR'], n: 274 },
]

export const yearExample: Published = {
  ...releaseExample,
  period: '2026',
  totals: Object.fromEntries(
    Object.entries(totals).map(([base, total]) => [base, { ...total, span: { from: '2026-01', to: '2026-12' } }]),
  ),
  parts: Object.fromEntries(figured.map(({ base }) => [base, parts])),
  byPart: Object.fromEntries(
    figured.map(table => [table.id, parts.map((_, g) => rowOf(90 - 20 * g, i => (i + g) % 2 === 1)(table))]),
  ),
}

/** With every category of one table shown, so that the size of a card is judged with it. */
export const oneTable = (id: string): Published => ({
  ...releaseExample,
  tables: Object.fromEntries(figured.map(table => [table.id, rowOf(1234, () => false && table.id === id)(table)])),
})
