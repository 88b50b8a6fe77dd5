import type { Text } from '../text.ts'
import { doingSections } from './factsheet-doing.ts'
import { figureSections } from './factsheet-figures.ts'
import { islandSection } from './factsheet-islands.ts'
import { lawSections } from './factsheet-law.ts'
import { normSections } from './factsheet-norm.ts'
import { procedureSections } from './factsheet-procedures.ts'
import type { Cited } from './sources.ts'

/** In the order of the factsheet; each years' figures have their own section, so that years are never mixed. */
export const sectionIds = [
  'wat_is_het',
  'cijfers_2025',
  'cijfers_2023',
  'cijfers_2021',
  'norm',
  'doen_leidinggevende',
  'doen_medewerker',
  'doen_omstander',
  'wet',
  'klacht',
  'strafrecht',
  'caribisch_nederland',
] as const
export type SectionId = (typeof sectionIds)[number]

/** Days are 'yyyy-mm-dd', both included; `owner` is who keeps the text right. */
export type Section = {
  readonly id: SectionId
  readonly title: Text
  readonly paragraphs: readonly Text[]
  readonly points?: readonly Text[]
  readonly source: readonly Cited[]
  readonly owner: Text
  readonly validFrom: string
  readonly validTo: string
}

export const factsheet: Readonly<Record<SectionId, Section>> = {
  ...normSections,
  ...figureSections,
  ...doingSections,
  ...lawSections,
  ...procedureSections,
  ...islandSection,
}
