import { definitionFor } from '#cards/knowledge/definition.ts'
import { factsheetFor } from '#cards/knowledge/factsheet.ts'
import { guideFor, guideVerb } from '#cards/knowledge/guide.ts'
import { definitionVerb, factsheetVerb, ladderVerb, whoHelpsVerb } from '#cards/knowledge/knowledge-doors.ts'
import { ladderFor } from '#cards/knowledge/ladder.ts'
import { whoHelpsFor } from '#cards/knowledge/who-helps.ts'
import type { Schedule } from '#src/agenda/schedule.ts'
import { type ContactMap, organisationOf } from '#src/people/contacts.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { answering } from './routes-answer.ts'
import { insertRoutes } from './routes-insert.ts'

export { printRoutes } from './routes-print.ts'

type Deps = Omit<Parameters<typeof answering>[0], 'today' | 'org' | 'open'> & {
  readonly contactMap: ContactMap
  readonly schedule: Schedule
  /** The id that Teams knows the bot by. */
  readonly bot: string
}

/** Factsheet, ladder, definitions, who helps, guides, answers to questions and the message extension (product.md, B). */
export function knowledgeRoutes({ contactMap, schedule, bot, ...deps }: Deps): Routes[] {
  const today = ({ now, zone }: From) => schedule.day(now, zone)
  const org = ({ organisation }: From) => organisationOf(contactMap, organisation)

  const does: NonNullable<Routes['does']> = {
    [factsheetVerb]: async (data, from) => factsheetFor(from.lang, today(from), data),
    [definitionVerb]: async (data, from) => definitionFor(from.lang, today(from), data),
    [whoHelpsVerb]: async (data, from) => whoHelpsFor(from.lang, today(from), org(from), data),
    [ladderVerb]: async (data, { lang }) => ladderFor(lang, data),
    [guideVerb]: async (data, { lang }) => guideFor(lang, data),
  }
  return [answering({ ...deps, today, org, open: does }), insertRoutes(today, bot)]
}
