import type { Card } from '#cards/card.ts'
import { caseCard } from '#cards/incident/case.ts'
import { readCase } from '#cards/incident/case-data.ts'
import { casesCard } from '#cards/incident/cases.ts'
import { closedCard } from '#cards/incident/close.ts'
import type { Text } from '#cards/text.ts'
import type { AuditKind } from '#src/privacy/audit.ts'
import type { From } from '#src/teams/routes.ts'
import { type Case, isOpen } from './case.ts'
import type { Saved, Tally } from './casebook.ts'
import { countedFor, type IncidentDeps } from './deps.ts'
import { duesOf } from './followups.ts'

const texts = {
  stale: {
    nl: 'Deze zaak was intussen veranderd. Dit is de stand nu. Kijk of je keuze nog nodig is.',
    en: 'This case had changed meanwhile. This is how it stands now. See whether your choice is still needed.',
  },
  gone: {
    nl: 'Die zaak is er niet (meer). Dit zijn je zaken.',
    en: 'That case is not here (any more). These are your cases.',
  },
} as const satisfies Record<string, Text>

/** What a button does to a case, what it counts, what is written down, and a sentence to show with it. */
export type Effect = {
  to: Case | 'erased'
  counted?: readonly Tally[]
  audited?: AuditKind
  note?: Text
}

type EffectOf = (file: Case, from: From, data: unknown) => Effect | Card

type Pressing = {
  /** What of the press goes into its key: only what the case shows anyway, for a hash of few choices can be guessed. */
  told?: (data: unknown) => unknown
  /** Whether a card that was made from an older version still asks what it asked then. */
  holds?: (file: Case, from: From, data: unknown) => boolean
}

const whole = (data: unknown) => data
const never = () => false

/**
 * How every button of a case works: find it (only one's own), do the effect once, show how it stands. Four deliveries of one
 * press give one effect and four times the same card; a card that has grown old shows the case as it is now.
 */
export function changing({ casebook, schedule, digest, audit }: IncidentDeps) {
  const casesOf = async (from: From, note?: Text) => casesCard(from.lang, await casebook.of(from.person), from, note)

  const stands = (from: From, file: Case, note?: Text): Card =>
    isOpen(file) ? caseCard(from.lang, file, from.zone, note) : closedCard(from.lang, file, from.zone)

  const save = (key: string, before: Case, { to, counted = [] }: Effect, from: From): Promise<Saved> => {
    const tallies = countedFor(from, schedule, counted)
    return to === 'erased'
      ? casebook.erase({ key, file: before, counted: tallies })
      : casebook.save({ key, file: to, due: duesOf(to), counted: tallies })
  }

  const showCase =
    (then: (file: Case, from: From, data: unknown) => Card | Promise<Card>) =>
    async (data: unknown, from: From): Promise<Card> => {
      const asked = readCase(data)
      const file = asked && (await casebook.find(from.person, asked.id))
      return file ? then(file, from, data) : casesOf(from, texts.gone)
    }

  /** `name` and what was pressed make the key: the same press, delivered again, has the same one. */
  const changeCase = (name: string, effectOf: EffectOf, { told = whole, holds = never }: Pressing = {}) =>
    showCase(async (file, from, data) => {
      const pressed = readCase(data)?.version
      if (!pressed) return stands(from, file, texts.stale)
      const version = holds(file, from, data) ? file.version : pressed
      const effect = effectOf({ ...file, version }, from, data)
      if ('type' in effect) return effect
      const key = digest(name, file.id, String(pressed), JSON.stringify(told(data)))
      const saved = await save(key, { ...file, version }, effect, from)
      if (saved === 'saved' && effect.audited) await audit(effect.audited, from.person)
      const shown = saved === 'saved' ? effect.to : ((await casebook.find(from.person, file.id)) ?? 'erased')
      if (shown === 'erased') return casesOf(from, effect.to === 'erased' ? effect.note : texts.gone)
      if (saved === 'stale') return stands(from, shown, texts.stale)
      return stands(from, shown, effect.note)
    })

  return { casesOf, stands, showCase, changeCase, stale: texts.stale }
}
