import { pick } from '../field.ts'
import type { Text } from '../text.ts'

/** What may be looked at together, in the order of the rapportage. */
export const subjects = [
  { id: 'advies', name: { nl: 'Meldingen en advies', en: 'Reports and advice' }, tables: ['advies'] },
  {
    id: 'waarover',
    name: { nl: 'Waar meldingen over gingen', en: 'What reports were about' },
    tables: ['grond', 'gedrag'],
  },
  { id: 'stappen', name: { nl: 'Gezette stappen', en: 'Steps taken' }, tables: ['genomen', 'afwijking', 'stap'] },
  {
    id: 'afloop',
    name: { nl: 'Uitkomsten en maatregelen', en: 'Outcomes and measures' },
    tables: ['uitkomst', 'maatregel'],
  },
  { id: 'tevreden', name: { nl: 'Tevreden en veilig', en: 'Satisfied and safe' }, tables: ['tevreden', 'benadeling'] },
  {
    id: 'lessen',
    name: { nl: 'Lessen van leidinggevenden', en: 'Lessons of managers' },
    tables: ['les_moeilijkst', 'les_eerder', 'les_voorkomen'],
  },
  { id: 'p_gesprek', name: { nl: 'P-gesprekken', en: 'P-gesprekken' }, tables: ['p_gesprek', 'p_antwoord'] },
  {
    id: 'campagnes',
    name: { nl: 'Bereik van campagnes', en: 'Reach of campaigns' },
    tables: ['campagne', 'campagne_gelezen'],
  },
] as const satisfies readonly { id: string; name: Text; tables: readonly string[] }[]

type Subject = (typeof subjects)[number]
export type SubjectId = Subject['id']

export const subjectOf = (id: SubjectId): Subject => subjects.find(each => each.id === id) ?? subjects[0]

export const readSubject = (data: unknown): SubjectId | undefined =>
  pick(
    data,
    'subject',
    subjects.map(({ id }) => id),
  )
