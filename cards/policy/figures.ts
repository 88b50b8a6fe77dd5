import type { Table } from '#src/report/table.ts'
import type { Text } from '../text.ts'
import { deviationReasons, outcomes, satisfaction } from './closed-lists.ts'
import { intake } from './figures-asked.ts'
import { lessons } from './lessons.ts'
import { measures } from './measures.ts'

/** A table of figures (src/report/table.ts) in words: what it counts, and what its categories are called. */
export type Figured = Table & {
  readonly title: Text
  /** What is counted, as in "120 meldingen". */
  readonly of: Text
  readonly names: Readonly<Record<string, Text>>
}

type Named = readonly { readonly id: string; readonly text: Text }[]

const rest = { id: 'overig', text: { nl: 'Niet ingevuld', en: 'Not filled in' } }
const reports: Text = { nl: 'meldingen', en: 'reports' }
const steps: Text = { nl: 'gezette eerste stappen', en: 'first steps taken' }
const closings: Text = { nl: 'afgeronde zaken', en: 'closed cases' }

const make = (
  kind: Table['kind'],
  id: string,
  base: string,
  of: Text,
  title: Text,
  list: Named,
  other = rest,
): Figured => {
  const all = kind === 'one' ? [...list, other] : list
  return {
    id,
    base,
    measure: id,
    kind,
    categories: list.map(each => each.id),
    ...(kind === 'one' && { rest: other.id }),
    title,
    of,
    names: Object.fromEntries(all.map(each => [each.id, each.text])),
  }
}

const treden: Named = [1, 2, 3, 4, 5, 6, 7, 8].map(n => ({
  id: `trede_${n}`,
  text: { nl: `Trede ${n}`, en: `Trede ${n}` },
}))

const checks: Named = [
  { id: 'nee', text: { nl: 'Niet benadeeld', en: 'Not treated worse' } },
  { id: 'ja', text: { nl: 'Misschien benadeeld', en: 'Maybe treated worse' } },
  { id: 'weet_niet', text: { nl: 'Nog niet bekend', en: 'Not known yet' } },
]

/** Only that: how the two differ is counted (docs/p-gesprek.md) and told nowhere, for it would say something of one of them. */
const talks: Named = [{ id: 'gedaan', text: { nl: 'Besproken, zeggen beiden', en: 'Discussed, both say' } }]

const answers: Named = [
  { id: 'zelf', text: { nl: 'Ja, zelf meegemaakt', en: 'Yes, happened to me' } },
  { id: 'getuige', text: { nl: 'Ja, bij een ander gezien', en: 'Yes, seen with somebody else' } },
  { id: 'nee', text: { nl: 'Nee', en: 'No' } },
  { id: 'niet_zeker', text: { nl: 'Niet zeker', en: 'Not sure' } },
  { id: 'wil_niet_zeggen', text: { nl: 'Wil het niet zeggen', en: 'Would rather not say' } },
  {
    id: 'vertrouwenspersoon',
    text: { nl: 'Liever met een vertrouwenspersoon', en: 'Rather with a confidential adviser' },
  },
  { id: 'later', text: { nl: 'Later', en: 'Later' } },
]

/**
 * Which counters become figures. Everything that may be counted is named, so that a table is always as long: which answers nobody gave
 * is not shown either. Order is that of the rapportage.
 */
export const figured: readonly Figured[] = [
  make('one', 'advies', 'advies', reports, { nl: 'Geadviseerde trede', en: 'Trede that was advised' }, treden),
  make(
    'many',
    'grond',
    'advies',
    reports,
    { nl: 'Waarmee het te maken had', en: 'What it had to do with' },
    intake.grond,
  ),
  make('many', 'gedrag', 'advies', reports, { nl: 'Wat er gebeurde', en: 'What happened' }, intake.gedrag),
  make('one', 'genomen', 'genomen', steps, { nl: 'Gezette trede', en: 'Trede that was taken' }, treden),
  make(
    'one',
    'afwijking',
    'genomen',
    steps,
    { nl: 'Zoals geadviseerd of anders, en waarom', en: 'As advised or otherwise, and why' },
    deviationReasons,
    { id: 'zoals_advies', text: { nl: 'Zoals geadviseerd', en: 'As advised' } },
  ),
  make(
    'one',
    'stap',
    'stap',
    { nl: 'volgende stappen', en: 'next steps' },
    { nl: 'Latere treden', en: 'Later treden' },
    treden,
  ),
  make('one', 'uitkomst', 'uitkomst', closings, { nl: 'Hoe zaken afliepen', en: 'How cases ended' }, outcomes),
  make(
    'many',
    'maatregel',
    'uitkomst',
    closings,
    { nl: 'Wat er is gedaan', en: 'What was done' },
    // Alone in a list of figures, "geen" would say nothing.
    measures.map(({ id, text }) => ({ id, text: id === 'geen' ? { nl: 'Geen maatregel', en: 'No measure' } : text })),
  ),
  make(
    'one',
    'tevreden',
    'uitkomst',
    closings,
    { nl: 'Was de melder tevreden?', en: 'Was the person who reported satisfied?' },
    satisfaction,
  ),
  make(
    'one',
    'benadeling',
    'benadeling',
    { nl: 'controles na afronden', en: 'checks after closing' },
    { nl: 'Benadeeld door de melding?', en: 'Treated worse because of the report?' },
    checks,
  ),
  ...lessons.map(({ id, told, options }) => make('one', `les_${id}`, 'uitkomst', closings, told, options)),
  make(
    'many',
    'p_gesprek',
    'p_gesprek_gevraagd',
    { nl: 'p-gesprekken', en: 'p-gesprekken (yearly talks)' },
    { nl: 'Is de vraag besproken?', en: 'Was the question discussed?' },
    talks,
  ),
  make(
    'one',
    'p_antwoord',
    'p_antwoord',
    { nl: 'antwoorden', en: 'answers' },
    { nl: 'Antwoorden op de vraag', en: 'Answers to the question' },
    answers,
  ),
  make(
    'one',
    'campagne',
    'campagne_bericht',
    { nl: 'berichten aan collega’s', en: 'messages to colleagues' },
    { nl: 'Kwamen campagnes aan?', en: 'Did campaigns arrive?' },
    [{ id: 'gekregen', text: { nl: 'Zeker gekregen', en: 'Certainly received' } }],
    { id: 'niet_zeker', text: { nl: 'Niet of niet zeker gekregen', en: 'Not received, or not certain' } },
  ),
  make(
    'one',
    'campagne_gelezen',
    'campagne_vraag',
    { nl: 'berichten met de knop Gelezen', en: 'messages with the button to say so' },
    { nl: 'Zijn ze gelezen?', en: 'Were they read?' },
    [{ id: 'gelezen', text: { nl: 'Op Gelezen gedrukt', en: 'Said that they read it' } }],
    { id: 'niet_gelezen', text: { nl: 'Niet gedrukt, of niet gekregen', en: 'Did not say so, or did not receive it' } },
  ),
]

export const figuredOf = (id: string): Figured | undefined => figured.find(table => table.id === id)

export const categoryName = (table: Figured, category: string): Text =>
  table.names[category] ?? { nl: category, en: category }
