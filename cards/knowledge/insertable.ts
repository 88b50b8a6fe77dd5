import { type Trede, treden } from '#src/incident/ladder.ts'
import { block, bullets, type Card, card, type Element, openUrl, small, subheading, text } from '../card.ts'
import { citation } from '../cite.ts'
import { type Answer, type AnswerId, answerIds, answers } from '../content/answers.ts'
import { type Definition, definitions, type TermId, termIds } from '../content/definitions.ts'
import { factsheet, type Section, type SectionId, sectionIds } from '../content/factsheet.ts'
import { hr } from '../content/owners.ts'
import { type Cited, type Source, sources } from '../content/sources.ts'
import { examplesOf } from '../examples.ts'
import { ownChat } from '../own-chat.ts'
import { ladder } from '../policy/ladder.ts'
import type { Rung } from '../policy/rung.ts'
import { provenance } from '../provenance.ts'
import type { Lang, Text } from '../text.ts'
import { colourOf, tredeName } from '../trede.ts'
import { expiredNotice } from '../validity.ts'

const texts = {
  danger: {
    nl: 'Is er gevaar? Bel **112**. In Caribisch Nederland bel je **911**.',
    en: 'Is there danger? Call **112**. In the Caribbean Netherlands call **911**.',
  },
  source: { nl: 'Bron (opent buiten Teams)', en: 'Source (opens outside Teams)' },
  when: { nl: 'Wanneer', en: 'When' },
  decides: { nl: 'Wie beslist', en: 'Who decides' },
  do: { nl: 'Doe dit', en: 'Do this' },
  dont: { nl: 'Doe dit niet', en: 'Do not do this' },
  official: { nl: 'De officiële tekst', en: 'The official text (Dutch only)' },
} as const satisfies Record<string, Text>

/** What can be put into any chat: nothing about a person, no button that only works in somebody's own chat with Trede. */
export type Insertable = {
  readonly id: string
  readonly title: Text
  readonly lead: Text
  readonly card: (show: Show) => Card
}
type Show = { readonly lang: Lang; readonly today: string; readonly bot: string }

/** `bot` is the id that Teams knows us by; a link goes to the first source that has an address. */
const insert = ({ lang, bot }: Show, title: string, body: Element[], source: readonly Cited[]): Card => {
  const url = source.map(({ from }): Source => sources[from]).find(each => each.url)?.url
  return card(
    lang,
    title,
    [...body, small(texts.danger[lang])],
    [...(url ? [openUrl(texts.source[lang], url)] : []), ownChat(lang, bot)],
    false,
  )
}

const section = (show: Show, { title, ...section }: Section): Card =>
  insert(
    show,
    title[show.lang],
    [
      ...expiredNotice(show.lang, show.today, section),
      ...section.paragraphs.map(paragraph => text(paragraph[show.lang])),
      ...(section.points ? [bullets(section.points.map(point => point[show.lang]))] : []),
      ...provenance(show.lang, section),
    ],
    section.source,
  )

const term = (show: Show, { term, plain, official, source, ...dated }: Definition): Card =>
  insert(
    show,
    term[show.lang],
    [
      ...expiredNotice(show.lang, show.today, dated),
      text(plain[show.lang]),
      ...(official ? [subheading(texts.official[show.lang]), text(`“${official}”`)] : []),
      ...provenance(show.lang, { source, owner: hr, ...dated }),
    ],
    source,
  )

const rung = (show: Show, trede: Trede): Card => {
  const { goal, when, decides, day, dont, source }: Rung = ladder.rungs[trede]
  const { symbol, style, word } = colourOf(trede)
  const { lang } = show
  return insert(
    show,
    tredeName(lang, trede),
    [
      block(style, [text(`${symbol} ${word[lang]}`), text(goal[lang], { weight: 'Bolder' })]),
      text(`**${texts.when[lang]}:** ${when[lang]}`),
      text(`**${texts.decides[lang]}:** ${decides[lang]}`),
      subheading(texts.do[lang]),
      bullets(day.map(line => line[lang])),
      subheading(texts.dont[lang]),
      bullets(dont.map(line => line[lang])),
      { ...small(citation(lang, source)), separator: true },
      small(ladder.status[lang]),
    ],
    source,
  )
}

const answer = (show: Show, { title, short, why, ...kept }: Answer): Card =>
  insert(
    show,
    title[show.lang],
    [
      ...expiredNotice(show.lang, show.today, kept),
      text(short[show.lang]),
      text(why[show.lang]),
      ...provenance(show.lang, kept),
    ],
    kept.source,
  )

const both = (say: (lang: Lang) => string): Text => ({ nl: say('nl'), en: say('en') })

export const insertables: ReadonlyMap<string, Insertable> = new Map(
  [
    ...sectionIds.map((id: SectionId): Insertable => {
      const each: Section = factsheet[id]
      return {
        id: `onderdeel:${id}`,
        title: each.title,
        lead: each.paragraphs[0] ?? each.title,
        card: show => section(show, each),
      }
    }),
    ...termIds.map((id: TermId): Insertable => {
      const each: Definition = definitions[id]
      return { id: `begrip:${id}`, title: each.term, lead: each.plain, card: show => term(show, each) }
    }),
    ...treden.map((trede): Insertable => {
      const { goal }: Rung = ladder.rungs[trede]
      return {
        id: `trede:${trede}`,
        title: both(lang => tredeName(lang, trede)),
        lead: goal,
        card: show => rung(show, trede),
      }
    }),
    ...answerIds
      .filter(id => (answers[id] as Answer).confirmed !== false)
      .map((id: AnswerId): Insertable => {
        const each: Answer = answers[id]
        return { id: `antwoord:${id}`, title: each.title, lead: each.short, card: show => answer(show, each) }
      }),
  ].map(each => [each.id, each]),
)

/** What is offered before anybody types. */
export const suggestions: readonly string[] = [
  'onderdeel:norm',
  'onderdeel:doen_omstander',
  'onderdeel:cijfers_2025',
  'begrip:discriminatie',
  'begrip:microagressie',
  'trede:1',
  'trede:3',
]

export const examples = examplesOf([...insertables.keys()], id => lang => {
  const found = insertables.get(id)
  if (!found) throw new Error(id)
  return found.card({ lang, today: '2026-11-01', bot: '28:bot' })
})
