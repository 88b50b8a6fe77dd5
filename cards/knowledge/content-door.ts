import { type Trede, treden } from '#src/incident/ladder.ts'
import { type AnswerId, answerIds, answers } from '../content/answers.ts'
import { definitions, termIds } from '../content/definitions.ts'
import { factsheet, sectionIds } from '../content/factsheet.ts'
import { roleIds, roles } from '../content/roles.ts'
import { caseVerbs } from '../incident/case.ts'
import { intakeVerbs } from '../incident/intake.ts'
import { guides } from '../policy/guides.ts'
import { ladder } from '../policy/ladder.ts'
import type { Rung } from '../policy/rung.ts'
import { privacyVerbs } from '../privacy/privacy-doors.ts'
import type { Lang, Text } from '../text.ts'
import { tredeName } from '../trede.ts'
import { guideVerb } from './guide.ts'
import { definitionVerb, factsheetVerb, ladderVerb, whoHelpsVerb } from './knowledge-doors.ts'

export const answerVerb = 'answer.open'

/** What to press to see a piece of content, what it is called, and one sentence of it. */
export type ContentDoor = { readonly verb: string; readonly data: object; readonly title: Text; readonly lead?: Text }

const inBoth = (say: (lang: Lang) => string): Text => ({ nl: say('nl'), en: say('en') })
const rung = (trede: Trede): ContentDoor => {
  const { goal }: Rung = ladder.rungs[trede]
  return {
    verb: ladderVerb,
    data: { trede: String(trede) },
    title: inBoth(lang => tredeName(lang, trede)),
    lead: goal,
  }
}

const doors: ReadonlyMap<string, ContentDoor> = new Map<string, ContentDoor>([
  ...answerIds.map(id => [`antwoord:${id}`, answerDoor(id)] as const),
  ...sectionIds.map(section => {
    const { title, paragraphs } = factsheet[section]
    return [`onderdeel:${section}`, { verb: factsheetVerb, data: { section }, title, ...lead(paragraphs[0]) }] as const
  }),
  ...termIds.map(term => {
    const { term: title, plain } = definitions[term]
    return [`begrip:${term}`, { verb: definitionVerb, data: { term }, title, lead: plain }] as const
  }),
  ...treden.map(trede => [`trede:${trede}`, rung(trede)] as const),
  ...roleIds.map(rol => {
    const { name, does } = roles[rol]
    return [`rol:${rol}`, { verb: whoHelpsVerb, data: { rol }, title: name, lead: does }] as const
  }),
  ...Object.values(guides).map(
    ({ id, name }) => [`gids:${id}`, { verb: guideVerb, data: { gesprek: id }, title: name }] as const,
  ),
  ['ladder', { verb: ladderVerb, data: {}, title: { nl: 'De ladder: 8 treden', en: 'The ladder: 8 treden (rungs)' } }],
  ['hulp', { verb: whoHelpsVerb, data: {}, title: { nl: 'Wie helpt?', en: 'Who helps?' } }],
  ['privacy', { verb: privacyVerbs.open, data: {}, title: { nl: 'Wat Trede bewaart', en: 'What Trede keeps' } }],
  [
    'melden',
    {
      verb: intakeVerbs.start,
      data: {},
      title: { nl: 'Er is iets gemeld: advies', en: 'Something was reported: advice' },
    },
  ],
  [
    'wens:incident_melden',
    { verb: intakeVerbs.start, data: {}, title: { nl: 'Er is iets gemeld', en: 'Something was reported' } },
  ],
  [
    'wens:wie_helpt',
    { verb: whoHelpsVerb, data: {}, title: { nl: 'Met wie kun je praten?', en: 'Who can you talk to?' } },
  ],
  [
    'wens:ladder',
    { verb: ladderVerb, data: {}, title: { nl: 'De treden van de ladder', en: 'The rungs of the ladder' } },
  ],
  [
    'wens:gesprek_voorbereiden',
    { verb: guideVerb, data: {}, title: { nl: 'Een gesprek voorbereiden', en: 'Preparing a talk' } },
  ],
  [
    'wens:factsheet',
    { verb: factsheetVerb, data: {}, title: { nl: 'Feiten, cijfers en de wet', en: 'Facts, figures and the law' } },
  ],
  [
    'wens:privacy',
    { verb: privacyVerbs.open, data: {}, title: { nl: 'Privacy: wat Trede bewaart', en: 'Privacy: what Trede keeps' } },
  ],
  ['wens:mijn_zaken', { verb: caseVerbs.list, data: {}, title: { nl: 'Je zaken bekijken', en: 'See your cases' } }],
])

/** The door to a piece of content; undefined for an id that we do not have (any more). */
export const contentDoor = (id: string): ContentDoor | undefined => doors.get(id)

function answerDoor(id: AnswerId): ContentDoor {
  const { title, short } = answers[id]
  return { verb: answerVerb, data: { answer: id }, title, lead: short }
}

function lead(text: Text | undefined) {
  return text ? { lead: text } : {}
}
