import type { Card } from '#cards/card.ts'
import { freshLabel } from '#cards/label.ts'
import { readFirst, readPlan, talkVerbs } from '#cards/p-gesprek/data.ts'
import { moveTalkCard, type PlanProblem, planCard } from '#cards/p-gesprek/plan.ts'
import { aboutQuestionCard } from '#cards/p-gesprek/talk.ts'
import type { Text } from '#cards/text.ts'
import type { Profile } from '#src/people/people.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { changingTalks } from './changing.ts'
import type { TalkDeps } from './deps.ts'
import { seenBy } from './seen.ts'
import { planned, plannedTalk, type Talk } from './talk.ts'

const texts = {
  planned: {
    nl: '✔ Gepland. Je medewerker krijgt vooraf uitleg, jij een voorbereiding.',
    en: '✔ Planned. Your employee gets an explanation beforehand, you a preparation.',
  },
} as const satisfies Record<string, Text>

const YEAR = 366 * 86_400_000
const ROUNDS = 4

/** C1: the leidinggevende plans, and chooses another date. */
export function planRoutes(deps: TalkDeps): Routes {
  const { talkbook, directory, names, schedule, random } = deps
  const { idOf, today, words, ledBy, list, stands, called, showTalk, changeTalk } = changingTalks(deps)

  const momentIn = ({ day, time }: { day: string; time: string }, from: From): string | undefined => {
    const at = schedule.moment(day, time, from.zone)
    const moment = Date.parse(at ?? '')
    return moment > from.now && moment < from.now + YEAR ? at : undefined
  }

  const candidates = async (leads: readonly string[]) => {
    const known = await names(leads)
    return leads.flatMap(person => {
      const name = known.get(person)
      return name === undefined ? [] : [{ id: idOf(person), name }]
    })
  }

  const form = async (from: From, problem?: PlanProblem, filled?: ReturnType<typeof readPlan>): Promise<Card> => {
    const { leads } = await ledBy(from)
    return planCard(from.lang, await candidates(leads), today(from), problem, filled)
  }

  /** What was chosen: an id of ours from the list, or the object id that the people picker of Teams gives. */
  const personIn = (who: string, leads: readonly string[], { person }: From): string | undefined => {
    const tenant = person.split(':')[0] ?? ''
    return leads.find(
      each => idOf(each) === who || each === `${tenant}:${who.toLowerCase()}` || each === `${tenant}:${who}`,
    )
  }

  const shown = (talk: Talk, from: From) => {
    const own = { talk, side: 'leidinggevende' } as const
    return called(stands(from, own, texts.planned), own)
  }

  async function plan(employee: Profile, at: string, from: From): Promise<Card> {
    const id = idOf(employee.person)
    for (let round = 0; round < ROUNDS; round++) {
      const before = await talkbook.find(id)
      const isPlanned = before?.phase === 'gepland' && before.at === at && before.leader === from.person
      if (isPlanned) return shown(before, from)
      const talk = before ? planned(before, at) : await fresh(employee, id, at, from)
      const saved = await talkbook.save(random.id(), { ...talk, leader: from.person, unit: employee.unit }, from.now)
      if (saved === 'saved') return shown(talk, from)
    }
    return list(from)
  }

  const fresh = async ({ person, unit, organisation, zone }: Profile, id: string, at: string, from: From) => {
    const used = (await talkbook.of(from.person)).map(({ label }) => label)
    const label = freshLabel(random.number, used)
    const zones = { leidinggevende: from.zone, medewerker: zone }
    return plannedTalk({ id, employee: person, leader: from.person, unit, organisation, label, zones }, at)
  }

  const seen = (talk: Talk, from: From) => seenBy('leidinggevende', talk, from.now)

  return {
    says: {
      p_gesprek_plannen: from => list(from),
      p_gesprek_vraag: async from =>
        aboutQuestionCard(from.lang, words(from), from.roles.length === 0 || from.roles.includes('leidinggevende')),
    },
    does: {
      [talkVerbs.list]: async (data, from) => list(from, undefined, readFirst(data)),
      [talkVerbs.plan]: async (_data, from) => form(from),
      [talkVerbs.planned]: async (data, from) => {
        const filled = readPlan(data)
        const { leads } = await ledBy(from)
        const person = personIn(filled.who, leads, from)
        const employee = person === undefined ? undefined : await directory.find(person)
        if (!employee) return form(from, 'who', filled)
        const at = momentIn(filled, from)
        return at ? plan(employee, at, from) : form(from, 'moment', filled)
      },
      [talkVerbs.open]: showTalk((own, from) => stands(from, own)),
      [talkVerbs.move]: showTalk((own, from) =>
        own.side === 'leidinggevende' ? moveTalkCard(from.lang, seen(own.talk, from), today(from)) : stands(from, own),
      ),
      [talkVerbs.moved]: changeTalk('verzet', ({ talk, side }, from, data) => {
        if (side !== 'leidinggevende') return 'niet_gepland'
        const at = momentIn(readPlan(data), from)
        return at ? planned(talk, at) : moveTalkCard(from.lang, seen(talk, from), today(from), 'moment')
      }),
    },
  }
}
