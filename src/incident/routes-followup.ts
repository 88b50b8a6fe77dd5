import { readFollowup } from '#cards/incident/case-data.ts'
import {
  checkCard,
  followupCard,
  followupVerbs,
  readCheck,
  readSnooze,
  reminderSummary,
  type Snooze,
} from '#cards/incident/followup.ts'
import type { Text } from '#cards/text.ts'
import type { From, Reminder, Routes } from '#src/teams/routes.ts'
import { type Case, type Followup, isOpen, moved, settled, snoozed } from './case.ts'
import { changing } from './changing.ts'
import { checked, stepped } from './counted.ts'
import type { IncidentDeps } from './deps.ts'
import { followupKind, followupOf } from './followups.ts'
import type { Term } from './ladder.ts'
import { plannedFor } from './planning.ts'

const texts = {
  done: { nl: '✔ Genoteerd. Goed dat je dit deed.', en: '✔ Noted. Well done.' },
  later: { nl: '✔ Ik herinner je later.', en: '✔ I will remind you later.' },
  stopped: { nl: '✔ Deze herinnering komt niet meer.', en: '✔ This reminder will not come again.' },
  erased: { nl: '✔ Fijn. De zaak is gewist.', en: '✔ Good. The case is erased.' },
  harmed: {
    nl: '⛔ Benadeling mag niet. Bel vandaag HR en bied de vertrouwenspersoon aan. De zaak is weer open.',
    en: '⛔ This is not allowed. Call HR today and offer the confidential adviser. The case is open again.',
  },
} as const satisfies Record<string, Text>

const lengths: Record<Snooze, Term> = { morgen: { workdays: 1 }, week: { weeks: 1 }, twee_weken: { weeks: 2 } }

/** Coming back to a case: the reminder (A8), what one can do with it, and the check after closing. */
export function followupRoutes(deps: IncidentDeps): Routes {
  const { casebook, schedule } = deps
  const { changeCase, stands, stale } = changing(deps)

  const answered = (
    name: string,
    effect: (file: Case, followup: string, from: From, data: unknown) => Case,
    note: Text,
  ) =>
    changeCase(
      name,
      (file, from, data) => {
        const asked = askedIn(file, data)
        return asked ? { to: effect(file, asked.id, from, data), note } : stands(from, file, stale)
      },
      { holds: stillAsked },
    )

  const later = (file: Case, followup: string, { now, zone }: From, length: Term) =>
    snoozed(file, followup, schedule.after(now, zone, length))

  const card = (file: Case, followup: Followup, { lang }: From) =>
    isOpen(file) ? followupCard(lang, file, followup) : checkCard(lang, file, followup)

  return {
    does: {
      [followupVerbs.done]: answered('gedaan', (file, followup) => settled(file, followup, 'gedaan'), texts.done),
      [followupVerbs.stop]: answered(
        'niet meer',
        (file, followup) => settled(file, followup, 'vervallen'),
        texts.stopped,
      ),
      [followupVerbs.later]: answered(
        'later',
        (file, followup, from, data) => later(file, followup, from, lengths[readSnooze(data)]),
        texts.later,
      ),
      [followupVerbs.check]: changeCase(
        'check',
        (file, from, data) => {
          const [answer, asked] = [readCheck(data), askedIn(file, data)]
          if (!asked) return stands(from, file, stale)
          if (!answer) return checkCard(from.lang, file, asked, true)
          if (answer === 'nee')
            return { to: 'erased', counted: checked('nee'), audited: 'zaak_gewist', note: texts.erased }
          if (answer === 'weet_niet') return { to: later(file, asked.id, from, lengths.twee_weken), note: texts.later }
          const step = { trede: 2, on: schedule.day(from.now, from.zone), how: 'heropend' } as const
          return {
            to: moved(file, step, plannedFor(2, file.steps.length, from, schedule)),
            counted: [...checked('ja'), ...stepped(2)],
            note: texts.harmed,
          }
        },
        { holds: stillAsked },
      ),
    },
    reminds: {
      async [followupKind](due, from): Promise<Reminder> {
        const file = await casebook.find(due.person, due.about)
        const followup = file && followupOf(file, due.id)
        if (!file || !followup) return 'vervallen'
        const better = schedule.better(from.now, from.zone)
        return better ? { at: better } : { card: card(file, followup, from), summary: reminderSummary(from.lang) }
      },
    },
  }
}

/** The date that a reminder was about. */
const askedIn = (file: Case, data: unknown): Followup | undefined => {
  const id = readFollowup(data)
  return file.followups.find(followup => followup.id === id)
}

/** A tick or another date that was settled meanwhile does not make a reminder old: its own date has come and stands open. */
function stillAsked(file: Case, { now }: From, data: unknown): boolean {
  const asked = askedIn(file, data)
  return asked?.state === 'gepland' && Date.parse(asked.at) <= now
}
