import type { Card } from '#cards/card.ts'
import { answers } from '#cards/content/answers.ts'
import { followups } from '#cards/content/followups.ts'
import { versionOf } from '#cards/content/version.ts'
import { practiceCard } from '#cards/incident/practice.ts'
import { answerCard, helpedVerb, readAnswer, readHelped, thanksCard } from '#cards/knowledge/answer.ts'
import { answerVerb, contentDoor } from '#cards/knowledge/content-door.ts'
import { guideVerb } from '#cards/knowledge/guide.ts'
import { definitionVerb, factsheetVerb, ladderVerb, whoHelpsVerb } from '#cards/knowledge/knowledge-doors.ts'
import { noneVerb, severalCard, unknownCard } from '#cards/knowledge/several-found.ts'
import type { Casebook } from '#src/incident/casebook.ts'
import type { Organisation } from '#src/people/contacts.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { answerTo } from './followup.ts'
import type { recall } from './recall.ts'

type Handlers = NonNullable<Routes['does']>
type Deps = {
  readonly lastShown: ReturnType<typeof recall>
  /** A fresh name for a card. */
  readonly press: () => string
  readonly count: Casebook['count']
  readonly digest: (...parts: readonly string[]) => string
  readonly today: (from: From) => string
  readonly org: (from: From) => Organisation | undefined
  /** The screens of the factsheet, the ladder and the rest, by verb. */
  readonly open: Handlers
}

/** Also who is in no directory: a missing directory must not lock a leidinggevende out. */
const mayLead = ({ roles }: From) => roles.length === 0 || roles.includes('leidinggevende')

/** What people ask in their own words: one answer, a choice of up to three, or a person to ask (B5, B7). */
export function answering({ lastShown: last, press, count, digest, today, org, open }: Deps): Routes {
  const unknown = async (from: From) => unknownCard(from.lang, today(from), org(from), mayLead(from))

  const does: Handlers = {
    ...open,
    async [answerVerb](data, from) {
      const id = readAnswer(data)
      if (!id) return unknown(from)
      last.shown(from.person, `antwoord:${id}`)
      return answerCard(from.lang, today(from), id, press())
    },
    async [helpedVerb](data, from) {
      const helped = readHelped(data)
      if (!helped) return unknown(from)
      if (helped.current) await tally(helped, from)
      return thanksCard(from.lang, today(from), helped, org(from))
    },
    [noneVerb]: async (_data, from) => unknown(from),
  }

  /** Which answer and which words of it, per month; not whose it was, nor of which unit: few people ask, and then it shows. */
  const tally = ({ answer, helped, press }: NonNullable<ReturnType<typeof readHelped>>, from: From) =>
    count(digest('hielp', answer, press), {
      unit: 'alle',
      month: today(from).slice(0, 7),
      tallies: [{ measure: 'hielp', value: `${answer}@${versionOf(answers[answer])}:${helped}` }],
    })

  const show = async (id: string, from: From): Promise<Card | undefined> => {
    const door = contentDoor(id)
    const handler = door && does[door.verb]
    if (!handler) return undefined
    last.shown(from.person, id)
    return handler(door.data, from)
  }

  const shown = async (found: readonly string[], from: From): Promise<Card | undefined> => {
    const known = found.filter(id => contentDoor(id))
    const [first] = known
    if (!first) return undefined
    if (known.length > 1) last.forget(from.person)
    return known.length > 1 ? severalCard(from.lang, known) : show(first, from)
  }

  /** What was found, else the overview; which was then asked for as a whole. */
  const orOverview =
    (verb: string) =>
    async (from: From, _topic: string, found: readonly string[]): Promise<Card> => {
      const card = await shown(found, from)
      if (card) return card
      last.forget(from.person)
      return overview(verb, {}, from)
    }
  const overview = (verb: string, data: object, from: From): Promise<Card> => {
    const handler = open[verb]
    return handler ? handler(data, from) : unknown(from)
  }

  return {
    says: {
      factsheet: orOverview(factsheetVerb),
      wie_helpt: orOverview(whoHelpsVerb),
      ladder: orOverview(ladderVerb),
      gesprek_voorbereiden: async (from, topic, found) =>
        topic === 'oefenen' ? practiceCard(from.lang) : orOverview(guideVerb)(from, topic, found),
      async definitie(from, term) {
        if (term) last.shown(from.person, `begrip:${term}`)
        return overview(definitionVerb, term ? { term } : {}, from)
      },
      buiten_scope: async (from, _topic, found) => (await shown(found, from)) ?? unknown(from),
      async vervolg(from, facet) {
        const id = answerTo(followups, facet, last.of(from.person))
        return (id && (await show(id, from))) || unknown(from)
      },
    },
    does,
  }
}
