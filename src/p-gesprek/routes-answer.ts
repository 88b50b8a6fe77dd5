import type { Card } from '#cards/card.ts'
import { readAnswer, readBallot, readTalk, talkVerbs } from '#cards/p-gesprek/data.ts'
import { questionCard, type Thanked, thanksCard } from '#cards/p-gesprek/question.ts'
import { wishedCard } from '#cards/p-gesprek/wish.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import type { Ballot } from './ballots.ts'
import { changingTalks } from './changing.ts'
import { helpers, type TalkDeps } from './deps.ts'
import { placeOf } from './planning.ts'
import { hasBegun, isConfirmedByEmployee, type Talk, wished } from './talk.ts'

const binding = ({ person, conversation }: From) => `stem|${person}|${conversation}`

/** The private card for one talk; nothing is read or written for it. */
export const privateCard = (
  { ballots, ballotSeals, schedule }: TalkDeps,
  talk: Talk & { readonly at: string },
  from: From,
  words: Parameters<typeof questionCard>[2],
  again = false,
): Card => {
  const ballot = ballots.ballot(talk.id, talk.round, placeOf(talk, { schedule }))
  return questionCard(from.lang, { talk: talk.id, ballot: ballotSeals.seal(ballot, binding(from)), again }, words)
}

/**
 * The answer of the medewerker (C4). It touches no talk and nobody: only an urn changes, and the turn itself leaves no trace either
 * (`traceless`).
 */
export function answerRoutes(deps: TalkDeps): Routes {
  const { talkbook, ballots, ballotSeals, schedule, random, contacts } = deps
  const { words, own, showTalk, list, gone } = changingTalks(deps)

  const thanks = (from: From, data: unknown, how: Thanked) =>
    thanksCard(from.lang, readTalk(data)?.id, contacts(from, helpers), how)

  return {
    traceless: [talkVerbs.answer],
    does: {
      [talkVerbs.question]: showTalk(({ talk, side }, from) =>
        side === 'medewerker' &&
        'at' in talk &&
        (hasBegun(talk, from.now) || isConfirmedByEmployee(talk) || talk.phase !== 'gepland')
          ? privateCard(deps, talk, from, words(from, talk.organisation))
          : list(from),
      ),
      [talkVerbs.answer]: async (data, from) => {
        const opened = ballotSeals.open(readBallot(data), binding(from))
        if (!('value' in opened)) return thanks(from, data, opened.refused === 'expired' ? 'gesloten' : 'oud')
        const ballot = opened.value as Ballot // sealed by ourselves
        const answer = readAnswer(data)
        if (answer) return thanks(from, data, await ballots.cast(ballot, answer, schedule.day(from.now, 'UTC')))
        const again = { talk: readTalk(data)?.id ?? '', ballot: String(readBallot(data)), missing: true }
        return questionCard(from.lang, again, words(from, ballot.organisation))
      },
      [talkVerbs.wish]: async (data, from) => {
        const asked = readTalk(data)
        for (let round = 0; asked && round < 4; round++) {
          const found = await own(asked.id, from)
          if (found?.side !== 'medewerker' || found.talk.phase === 'vervallen') break
          const isNew = found.talk.wish === undefined
          const talk = wished(found.talk, schedule.day(from.now, from.zone))
          const saved = isNew ? await talkbook.save(random.id(), talk, from.now) : 'again'
          if (saved !== 'stale') return wishedCard(from.lang, contacts(from, helpers))
        }
        return list(from, gone)
      },
    },
  }
}
