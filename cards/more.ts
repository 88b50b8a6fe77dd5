import type { Role } from '#src/people/people.ts'
import { campaignVerbs } from './campaign/doors.ts'
import { type Action, type Card, card, type Element, execute, text } from './card.ts'
import { figuresVerbs } from './figures/doors.ts'
import { caseVerbs } from './incident/case.ts'
import { handOverVerbs } from './incident/hand-over-verbs.ts'
import { intakeVerbs } from './incident/intake.ts'
import { practiceVerbs } from './incident/practice-verbs.ts'
import { guideVerb } from './knowledge/guide.ts'
import { definitionVerb, factsheetVerb, ladderVerb, whoHelpsVerb } from './knowledge/knowledge-doors.ts'
import { otherLanguages } from './language.ts'
import { helpVerb } from './manners.ts'
import { openRow } from './open-row.ts'
import { coverageVerb, talkVerbs } from './p-gesprek/data.ts'
import { privacyVerbs } from './privacy/privacy-doors.ts'
import type { Lang, Text } from './text.ts'

export const moreVerb = 'more.open'

const texts = {
  door: { nl: 'Meer', en: 'More' },
  title: { nl: 'Meer in Trede', en: 'More in Trede' },
  lead: { nl: 'Kies wat je wilt doen.', en: 'Choose what you want to do.' },
  back: { nl: 'Terug naar het begin', en: 'Back to the start' },
} as const satisfies Record<string, Text>

type Row = {
  readonly verb: string
  readonly data?: object
  readonly name: Text
  /** Other words for the same door, as people type them. */
  readonly also?: readonly string[]
  readonly for?: readonly Role[]
  /** Refused to who is in no directory, so not shown to them either. */
  readonly known?: true
}

/**
 * Everything that has no place among the five buttons of the start card (cards/home.ts). `for` leaves a row out for whoever has
 * none of these roles; whether somebody may is decided elsewhere (src/teams/permission.ts).
 */
const rows: readonly Row[] = [
  { verb: campaignVerbs.list, name: { nl: 'Campagnes', en: 'Campaigns' }, for: ['hr'], known: true },
  { verb: figuresVerbs.open, name: { nl: 'Cijfers', en: 'Figures' }, for: ['hr'] },
  {
    verb: figuresVerbs.questions,
    name: { nl: 'Vragen van de Kamer', en: 'Questions of parliament' },
    also: ['kamervragen', 'parliamentary questions'],
    for: ['hr'],
  },
  {
    verb: intakeVerbs.start,
    name: { nl: 'Er is iets gemeld', en: 'Something was reported' },
    for: ['leidinggevende'],
  },
  { verb: caseVerbs.list, name: { nl: 'Mijn zaken', en: 'My cases' }, for: ['leidinggevende'] },
  { verb: talkVerbs.list, name: { nl: 'P-gesprekken', en: 'P-gesprekken' }, for: ['leidinggevende', 'hr'] },
  { verb: talkVerbs.list, name: { nl: 'Mijn p-gesprek', en: 'My p-gesprek' } },
  {
    verb: coverageVerb,
    name: { nl: 'Hoeveel p-gesprekken zijn gevoerd?', en: 'How many p-gesprekken were held?' },
    for: ['hr'],
  },
  {
    verb: handOverVerbs.enter,
    name: { nl: 'Een zaak overnemen', en: 'Take over a case' },
    also: ['zaak overnemen', 'ik wil een zaak overnemen', 'take over case', 'i want to take over a case'],
    for: ['leidinggevende'],
  },
  {
    verb: whoHelpsVerb,
    name: { nl: 'Wie helpt?', en: 'Who helps?' },
    also: ['wie kan ik bellen', 'wie bel ik', 'who can i call', 'who do i call'],
  },
  { verb: guideVerb, name: { nl: 'Een gesprek voorbereiden', en: 'Prepare a talk' } },
  {
    verb: practiceVerbs.open,
    name: { nl: 'Oefenen met een verzonnen verhaal', en: 'Practise with an invented story' },
  },
  { verb: ladderVerb, name: { nl: 'De ladder', en: 'The ladder' } },
  { verb: factsheetVerb, name: { nl: 'Factsheet', en: 'Factsheet' } },
  { verb: definitionVerb, name: { nl: 'Begrippen', en: 'Terms' } },
  {
    verb: figuresVerbs.hard,
    name: { nl: 'Wat anderen moeilijk vonden', en: 'What others found hard' },
    also: ['wat vonden anderen moeilijk', 'what did others find hard'],
    for: ['leidinggevende'],
  },
  { verb: privacyVerbs.open, name: { nl: 'Wat Trede bewaart', en: 'What Trede keeps' } },
  { verb: privacyVerbs.know, name: { nl: 'Wat weet Trede over mij?', en: 'What Trede knows about me' } },
  {
    verb: campaignVerbs.kill,
    name: { nl: 'Noodstop voor campagnes', en: 'Emergency stop for campaigns' },
    also: ['noodstop', 'emergency stop'],
    for: ['beheerder'],
    known: true,
  },
]

/** Who is in no directory sees every row that could be theirs: a missing directory must not lock anybody out (docs/decisions.md 14). */
const mayUse = (roles: readonly Role[]) => (row: Row) =>
  (roles.length === 0 && !row.known) || !row.for || row.for.some(role => roles.includes(role))

/** Buttons of other cards, that people type as well. */
const elsewhere: readonly Row[] = [
  { verb: moreVerb, name: texts.door },
  { verb: helpVerb, name: texts.back },
  { verb: privacyVerbs.erase, name: { nl: 'Alles over mij wissen', en: 'Erase everything about me' } },
]

const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The rows of each name, as it is compared. */
const doors = Map.groupBy(
  [...rows, ...elsewhere].flatMap(row =>
    [...new Set([row.name.nl, row.name.en, ...(row.also ?? [])].map(bare))].map(name => ({ name, row })),
  ),
  ({ name }) => name,
)

/**
 * The door that somebody types by its name, in either language: what stands on a button also works as words, for whom the
 * button is there.
 */
export function doorNamed(typed: string, roles: readonly Role[]): { verb: string; data: object } | undefined {
  const row = doors
    .get(bare(typed.slice(0, 80)))
    ?.map(({ row }) => row)
    .find(mayUse(roles))
  return row && { verb: row.verb, data: row.data ?? {} }
}

/** Once, under the name for who asks, when a row has two. */
const rowsFor = (roles: readonly Role[]): readonly Row[] => {
  const open = rows.filter(mayUse(roles))
  return open.filter(({ verb }, i) => open.findIndex(other => other.verb === verb) === i)
}

const rowOf = (lang: Lang, { verb, data = {}, name }: Row): Element =>
  openRow(verb, data, name[lang], [text(`**${name[lang]}**\u00a0›`)], 'emphasis')

export const moreCard = (lang: Lang, roles: readonly Role[]): Card =>
  card(
    lang,
    texts.title[lang],
    [text(texts.lead[lang]), ...rowsFor(roles).map(row => rowOf(lang, row))],
    [execute(helpVerb, texts.back[lang], {}, { inputs: false }), ...otherLanguages(lang)],
  )

export const moreDoor = (lang: Lang): Action => execute(moreVerb, texts.door[lang], {}, { inputs: false })

export const examples = {
  leidinggevende: (lang: Lang) => moreCard(lang, ['leidinggevende']),
  medewerker: (lang: Lang) => moreCard(lang, ['medewerker']),
  hr: (lang: Lang) => moreCard(lang, ['hr']),
}
