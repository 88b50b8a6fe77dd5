import { confirmTalkCard } from '#cards/p-gesprek/after.ts'
import { readConfirmation, readUntil, talkVerbs } from '#cards/p-gesprek/data.ts'
import { pauseCard } from '#cards/p-gesprek/plan.ts'
import { promptCard } from '#cards/p-gesprek/question.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { changingTalks, type Own } from './changing.ts'
import type { TalkDeps } from './deps.ts'
import { seenBy } from './seen.ts'
import { begun, confirmed, paused, put } from './talk.ts'

/** At the talk and after it: it begins, the question is put, both confirm, or it has to wait (C4–C6). */
export function talkRoutes(deps: TalkDeps): Routes {
  const { schedule } = deps
  const { today, words, stands, showTalk, changeTalk } = changingTalks(deps)
  const seen = ({ talk, side }: Own, from: From) => seenBy(side, talk, from.now)

  /** A day from tomorrow on, within a year. */
  const untilIn = (data: unknown, from: From): string | undefined => {
    const day = readUntil(data)
    const at = Date.parse(schedule.moment(day, '12:00', from.zone) ?? '')
    return day > today(from) && at < from.now + 366 * 86_400_000 ? day : undefined
  }

  return {
    does: {
      [talkVerbs.begin]: changeTalk('begint', ({ talk, side }, from) =>
        side === 'leidinggevende' ? begun(talk, from.now) : 'niet_gepland',
      ),
      [talkVerbs.put]: changeTalk('vraag', ({ talk, side }, from) =>
        side === 'leidinggevende' ? put(talk, today(from), from.now) : 'niet_gepland',
      ),
      [talkVerbs.confirm]: changeTalk('bevestigt', (own, from, data) => {
        const said = readConfirmation(data)
        const { talk, side } = own
        const result = said ? confirmed(talk, side, said, today(from), from.now) : undefined
        if (result === 'eerst_vraag')
          return promptCard(from.lang, seen(own, from), words(from, talk.organisation), true)
        return result ?? confirmTalkCard(from.lang, seen(own, from), from.zone, true)
      }),
      [talkVerbs.pause]: showTalk((own, from) => {
        const { state } = seen(own, from)
        const may = own.side === 'leidinggevende' ? state !== 'bevestigd' : state === 'komt'
        return may ? pauseCard(from.lang, seen(own, from), today(from)) : stands(from, own)
      }),
      [talkVerbs.paused]: changeTalk('wacht', (own, from, data) => {
        const until = untilIn(data, from)
        if (!until) return pauseCard(from.lang, seen(own, from), today(from), 'until')
        return paused(own.talk, own.side, until, from.now)
      }),
    },
  }
}
