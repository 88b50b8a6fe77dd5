import type { Card } from '#cards/card.ts'
import { adviceVerbs, sealIn } from '#cards/incident/advice.ts'
import { sentencesCard } from '#cards/incident/advice-more.ts'
import { caseVerbs, readTicks } from '#cards/incident/case.ts'
import { closeCard, readClosing } from '#cards/incident/close.ts'
import { moveCard, otherTredeCard, readReason, stepVerbs } from '#cards/incident/step.ts'
import { freshLabel } from '#cards/label.ts'
import { triage } from '#cards/policy/triage.ts'
import { refusedCard, usedCard } from '#cards/refused.ts'
import { readTrede } from '#cards/trede.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { type Advice, advise } from './advise.ts'
import { closed, currentStep, type How, isOpen, moved, openedCase, ticked } from './case.ts'
import { changing } from './changing.ts'
import { ended, stepped, taken } from './counted.ts'
import { countedFor, type IncidentDeps } from './deps.ts'
import { duesOf } from './followups.ts'
import { factsIn, type Journey, opened } from './journey.ts'
import type { Trede } from './ladder.ts'
import { checkAfterClosing, plannedFor } from './planning.ts'
import { caseId } from './routes-intake.ts'

/** From the step that is taken to the closed case (A7, A9, A11, A14). */
export function caseRoutes(deps: IncidentDeps): Routes {
  const { casebook, seals, schedule, random, digest, audit } = deps
  const { casesOf, stands, showCase, changeCase } = changing(deps)
  const today = (from: From) => schedule.day(from.now, from.zone)

  const withAdvice =
    (then: (journey: Journey, advice: Advice, from: From, data: unknown) => Promise<Card> | Card) =>
    async (data: unknown, from: From): Promise<Card> => {
      const journey = opened(seals, sealIn(data), from)
      if (typeof journey === 'string') return refusedCard(from.lang, journey)
      return then(journey, advise(factsIn(journey, from), triage), from, data)
    }

  const open = async (journey: Journey, from: From, trede: Trede, deviation?: string) => {
    const { person, unit } = from
    const id = caseId(digest, journey.session, person)
    const step = { trede, on: today(from), how: deviation ? ('keuze' as const) : ('advies' as const) }
    const used = (await casebook.of(person)).map(({ label }) => label)
    const file = openedCase(
      { id, owner: person, unit, label: freshLabel(random.number, used), policy: triage.version },
      step,
      plannedFor(trede, 0, from, schedule),
    )
    const key = digest('neem', journey.session, person)
    const saved = await casebook.save({
      key,
      file,
      due: duesOf(file),
      counted: countedFor(from, schedule, taken(trede, deviation)),
    })
    if (saved === 'saved') await audit('zaak_geopend', person)
    const shown = saved === 'saved' ? file : await casebook.find(person, id)
    return shown ? stands(from, shown) : refusedCard(from.lang, 'expired')
  }

  return {
    says: { mijn_zaken: from => casesOf(from) },
    does: {
      [adviceVerbs.take]: withAdvice((journey, advice, from) =>
        advice.trede === null || advice.overdragen
          ? refusedCard(from.lang, 'broken')
          : open(journey, from, advice.trede),
      ),
      [adviceVerbs.other]: withAdvice(async (journey, advice, from, data) => {
        const file = await casebook.find(from.person, caseId(digest, journey.session, from.person))
        return file ? usedCard(from.lang, file) : otherTredeCard(from.lang, advice, sealIn(data))
      }),
      [stepVerbs.choose]: withAdvice((journey, advice, from, data) => {
        const [trede, reason] = [readTrede(data), readReason(data)]
        if (advice.trede === null || advice.overdragen) return refusedCard(from.lang, 'broken')
        if (!trede || !reason) return otherTredeCard(from.lang, advice, sealIn(data), true)
        return open(journey, from, trede, trede === advice.trede ? undefined : reason)
      }),
      [caseVerbs.list]: async (_data, from) => casesOf(from),
      [caseVerbs.open]: showCase((file, from) => stands(from, file)),
      [caseVerbs.say]: showCase((file, from) => sentencesCard(from.lang, currentStep(file).trede, file.id)),
      [caseVerbs.tick]: changeCase('vink', (file, _from, data) => ({
        to: ticked(file, readTicks(data, currentStep(file).trede)),
      })),
      [caseVerbs.step]: showCase((file, from) => moveCard(from.lang, file)),
      [caseVerbs.move]: changeCase('stap', (file, from, data) => {
        const trede = readTrede(data)
        if (!trede) return moveCard(from.lang, file, true)
        const step = { trede, on: today(from), how: directionTo(trede, currentStep(file).trede) }
        return { to: moved(file, step, plannedFor(trede, file.steps.length, from, schedule)), counted: stepped(trede) }
      }),
      [caseVerbs.close]: showCase((file, from) => (isOpen(file) ? closeCard(from.lang, file) : stands(from, file))),
      [caseVerbs.closing]: changeCase(
        'sluit',
        (file, from, data) => {
          const closing = readClosing(data)
          if (!isOpen(file)) return stands(from, file)
          if (!closing) return closeCard(from.lang, file, true)
          return {
            to: closed(file, today(from), closing.outcome, checkAfterClosing(file.steps.length, from, schedule)),
            counted: ended(closing),
            audited: 'zaak_gesloten',
          }
        },
        { told: data => readClosing(data)?.outcome },
      ),
    },
  }
}

const directionTo = (to: Trede, from: Trede): How => (to === 8 ? 'herstel' : to > from ? 'omhoog' : 'omlaag')
