import { definitionFor, definitionVerb } from '#cards/definition.ts'
import { factsheetFor, factsheetVerb } from '#cards/factsheet.ts'
import { guideFor, guideVerb } from '#cards/guide.ts'
import { ladderFor, ladderVerb } from '#cards/ladder.ts'
import { whoHelpsFor, whoHelpsVerb } from '#cards/who-helps.ts'
import type { Schedule } from '#src/agenda/schedule.ts'
import { type ContactMap, organisationOf } from '#src/people/contacts.ts'
import type { From, Routes } from '#src/teams/routes.ts'

type Deps = { contactMap: ContactMap; schedule: Schedule }

/** Factsheet, ladder, definitions, who helps and conversation guides (product.md, B1–B4). Needs no store. */
export function knowledgeRoutes({ contactMap, schedule }: Deps): Routes {
  const today = ({ now, zone }: From) => schedule.day(now, zone)
  const org = ({ organisation }: From) => organisationOf(contactMap, organisation)

  const factsheet = async (data: unknown, from: From) => factsheetFor(from.lang, today(from), data)
  const definition = async (data: unknown, from: From) => definitionFor(from.lang, today(from), data)
  const whoHelps = async (data: unknown, from: From) => whoHelpsFor(from.lang, today(from), org(from), data)
  const ladder = async (data: unknown, { lang }: From) => ladderFor(lang, data)
  const guide = async (data: unknown, { lang }: From) => guideFor(lang, data)

  return {
    says: {
      factsheet: from => factsheet({}, from),
      definitie: (from, topic) => definition(topic ? { term: topic } : {}, from),
      wie_helpt: from => whoHelps({}, from),
      ladder: from => ladder({}, from),
      gesprek_voorbereiden: from => guide({}, from),
    },
    does: {
      [factsheetVerb]: factsheet,
      [definitionVerb]: definition,
      [whoHelpsVerb]: whoHelps,
      [ladderVerb]: ladder,
      [guideVerb]: guide,
    },
  }
}
