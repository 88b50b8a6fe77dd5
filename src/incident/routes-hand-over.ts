import { reminderSummary } from '#cards/incident/followup.ts'
import { codeCard, handOverCard, handOverNewsCard, type News, readMunt } from '#cards/incident/hand-over.ts'
import { handOverVerbs } from '#cards/incident/hand-over-verbs.ts'
import type { Text } from '#cards/text.ts'
import type { Claim } from '#src/agenda/agenda.ts'
import type { From, Reminder, Routes } from '#src/teams/routes.ts'
import { isOpen, offering, released } from './case.ts'
import { changing } from './changing.ts'
import { codeOf } from './code.ts'
import { countedFor, type IncidentDeps } from './deps.ts'
import { duesOf, expiryKind } from './followups.ts'

/** Working days that a code works; a colleague who does not come in that time is asked again. */
const LIFE = { workdays: 3 }

const withdrawn: Text = {
  nl: '✔ De overdracht is ingetrokken. De code werkt niet meer.',
  en: '✔ The hand-over was withdrawn. The code no longer works.',
}

/** The name under which a case is offered: one way, so that what is kept does not tell the code. */
export const offerOf = (digest: IncidentDeps['digest'], code: string): string => digest('overdracht', code)

/** Giving a case to another leidinggevende (A10): the code, taking it back, and what the giver hears. */
export function handOverRoutes(deps: IncidentDeps): Routes {
  const { casebook, schedule, digest, random, audit } = deps
  const { showCase, changeCase, stands, stale } = changing(deps)

  const offer = showCase(async (file, from, data) => {
    const munt = readMunt(data)
    if (!isOpen(file)) return stands(from, file)
    if (!munt) return handOverCard(from.lang, file, random.id(), from.zone)
    const code = codeOf(digest('code', file.id, munt))
    const name = offerOf(digest, code)
    const until = schedule.after(from.now, from.zone, LIFE)
    const offered = offering(file, { name, until })
    const saved = await casebook.save({
      key: digest('bied aan', file.id, munt),
      file: offered,
      due: duesOf(offered),
      counted: countedFor(from, schedule, []),
    })
    if (saved === 'saved') await audit('zaak_aangeboden', from.person)
    const now = saved === 'saved' ? offered : await casebook.find(from.person, file.id)
    return now?.offered?.name === name ? codeCard(from.lang, now, code, from.zone) : stands(from, now ?? file, stale)
  })

  const news =
    (kind: News, stillTrue: (due: Claim, from: From) => Promise<boolean>) =>
    async (due: Claim, from: From): Promise<Reminder> => {
      if (!(await stillTrue(due, from))) return 'vervallen'
      const better = schedule.better(from.now, from.zone)
      if (better) return { at: better }
      const zaak = kind === 'aangenomen' ? undefined : due.about
      return { card: handOverNewsCard(from.lang, kind, zaak), summary: reminderSummary(from.lang) }
    }

  const hasRunOut = async ({ person, about }: Claim, { now }: From) => {
    const offered = (await casebook.find(person, about))?.offered
    return offered !== undefined && Date.parse(offered.until) <= now
  }

  return {
    does: {
      [handOverVerbs.open]: showCase((file, from) =>
        isOpen(file) ? handOverCard(from.lang, file, random.id(), from.zone) : stands(from, file),
      ),
      [handOverVerbs.offer]: offer,
      [handOverVerbs.withdraw]: changeCase('trek in', file => ({ to: released(file), note: withdrawn })),
    },
    reminds: {
      [expiryKind]: news('verlopen', hasRunOut),
      [acceptedKind]: news('aangenomen', async () => true),
      [declinedKind]: news(
        'geweigerd',
        async ({ person, about }) => (await casebook.find(person, about)) !== undefined,
      ),
    },
  }
}

/** What the giver is told, as kinds of things to do. */
export const acceptedKind = 'overdracht_aangenomen'
export const declinedKind = 'overdracht_geweigerd'
