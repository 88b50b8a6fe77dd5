import { block, bullets, type Card, card, type Element, execute, small, subheading, text } from '../card.ts'
import { citation } from '../cite.ts'
import { pick, says } from '../field.ts'
import { intakeVerbs } from '../incident/intake.ts'
import { practiceVerbs } from '../incident/practice-verbs.ts'
import { openRow } from '../open-row.ts'
import type { GuideId } from '../policy/guide.ts'
import { guides } from '../policy/guides.ts'
import type { Lang, Text } from '../text.ts'
import { door, ladderVerb, unknownPart } from './knowledge-doors.ts'

export const guideVerb = 'guide.open'
export const printVerb = 'guide.print'

/** The parts of a talk, on the card and on paper. */
export const guideParts = {
  before: { nl: 'Vooraf', en: 'Beforehand' },
  open: { nl: 'Zo kun je beginnen', en: 'How you can begin' },
  ask: { nl: 'Vragen die je kunt stellen', en: 'Questions you can ask' },
  do: { nl: 'Doe dit', en: 'Do this' },
  dont: { nl: 'Doe dit niet', en: 'Do not do this' },
  close: { nl: 'Zo sluit je af', en: 'How to end' },
} as const satisfies Record<string, Text>

const texts = {
  title: { nl: 'Gesprek voorbereiden', en: 'Prepare a talk' },
  lead: { nl: 'Welk gesprek ga je voeren?', en: 'Which talk will you have?' },
  print: { nl: 'Om te printen (Word)', en: 'To print (Word)' },
  practise: { nl: 'Oefenen', en: 'Practise' },
  start: { nl: 'Eerst advies krijgen', en: 'Get advice first' },
  all: { nl: 'Alle gesprekken', en: 'All talks' },
} as const satisfies Record<string, Text>

const guideIds = Object.keys(guides) as GuideId[]

const guidesCard = (lang: Lang, notice: Text = texts.lead): Card =>
  card(
    lang,
    texts.title[lang],
    [
      text(notice[lang]),
      ...guideIds.map(id =>
        openRow(
          guideVerb,
          { gesprek: id },
          guides[id].name[lang],
          [text(`**${guides[id].name[lang]}**\u00a0›`)],
          'emphasis',
        ),
      ),
    ],
    [
      execute(intakeVerbs.start, texts.start[lang], {}, { inputs: false }),
      execute(practiceVerbs.open, texts.practise[lang], {}, { inputs: false }),
      door(lang, ladderVerb),
    ],
  )

function guideCard(lang: Lang, id: GuideId): Card {
  const guide = guides[id]
  const part = (title: Text, lines: readonly Text[], quote = false): Element[] => [
    subheading(title[lang]),
    bullets(lines.map(line => (quote ? `“${line[lang]}”` : line[lang]))),
  ]
  return card(
    lang,
    guide.name[lang],
    [
      ...part(guideParts.before, guide.before),
      block('good', part(guideParts.open, guide.open, true)),
      ...part(guideParts.ask, guide.ask, true),
      ...part(guideParts.do, guide.do),
      block('warning', part(guideParts.dont, guide.dont)),
      ...part(guideParts.close, guide.close),
      small(citation(lang, guide.source)),
    ],
    [
      execute(printVerb, texts.print[lang], { gesprek: id }, { inputs: false }),
      execute(guideVerb, texts.all[lang], {}, { inputs: false }),
      execute(intakeVerbs.start, texts.start[lang], {}, { inputs: false }),
    ],
  )
}

export const readGuide = (data: unknown): GuideId | undefined => pick(data, 'gesprek', guideIds)

/** What `guideVerb` asks for: one talk, or all of them. */
export function guideFor(lang: Lang, data: unknown): Card {
  const id = readGuide(data)
  return id ? guideCard(lang, id) : guidesCard(lang, says(data, 'gesprek') ? unknownPart : undefined)
}

export const examples = {
  all: (lang: Lang) => guidesCard(lang),
  ...Object.fromEntries(guideIds.map(id => [id, (lang: Lang) => guideCard(lang, id)])),
} as Record<string, (lang: Lang) => Card>
