import type { Card } from '#cards/card.ts'
import { confirmedTalkCard, confirmTalkCard } from '#cards/p-gesprek/after.ts'
import { readTalk } from '#cards/p-gesprek/data.ts'
import { talksCard } from '#cards/p-gesprek/p-gesprek.ts'
import { promptCard } from '#cards/p-gesprek/question.ts'
import { infoCard, prepareCard, standingCard } from '#cards/p-gesprek/talk.ts'
import { withName } from '#cards/p-gesprek/words.ts'
import type { Text } from '#cards/text.ts'
import type { From } from '#src/teams/routes.ts'
import { helpers, type TalkDeps } from './deps.ts'
import { noting, talkId } from './planning.ts'
import { seenBy } from './seen.ts'
import { handedTo, isRefusal, type Refusal, type Result, type Side, type Talk } from './talk.ts'

const texts = {
  gone: { nl: 'Dat gesprek is er niet (meer).', en: 'That talk is not here (any more).' },
  stale: {
    nl: 'Dit gesprek was intussen veranderd. Zo staat het nu.',
    en: 'This talk had changed meanwhile. This is how it stands now.',
  },
  refused: {
    te_vroeg: { nl: 'Dat kan pas als het gesprek is begonnen.', en: 'That is possible once the talk has begun.' },
    eerst_vraag: { nl: 'Stel eerst de vraag.', en: 'Put the question first.' },
    al_bevestigd: { nl: 'Je hebt dit gesprek al bevestigd.', en: 'You have confirmed this talk already.' },
    niet_gepland: { nl: 'Dat kan nu niet meer bij dit gesprek.', en: 'That is no longer possible for this talk.' },
    vervallen: { nl: 'Dit gesprek is vervallen.', en: 'This talk has lapsed.' },
  } satisfies Record<Refusal, Text>,
} as const

/** A press is decided again when the other of the two was faster; more often than this somebody is playing. */
const ROUNDS = 6

export type Own = { readonly talk: Talk; readonly side: Side }

/** How every button of a talk works: find it (only for the two it is of), do the effect once, show one's own side of it. */
export function changingTalks(deps: TalkDeps) {
  const { talkbook, directory, names, wordingOf, schedule, digest, random, contacts, onError } = deps
  const note = noting(deps)
  const idOf = (employee: string) => talkId(digest, employee)
  const today = ({ now, zone }: From) => schedule.day(now, zone)
  const words = (from: From, organisation = from.organisation) => ({
    wording: wordingOf(organisation, today(from)),
    today: today(from),
  })

  /** Who the directory says leads this medewerker takes the talk over; nobody else finds it. */
  async function own(id: string, from: From): Promise<Own | undefined> {
    const talk = await talkbook.find(id)
    if (!talk) return undefined
    if (talk.employee === from.person) return { talk, side: 'medewerker' }
    if (talk.leader === from.person) return { talk, side: 'leidinggevende' }
    const employee = await directory.find(talk.employee)
    if (employee?.leader !== from.person) return undefined
    const handed = handedTo(talk, from.person, from.zone)
    const saved = await talkbook.save(random.id(), handed, from.now)
    return saved === 'saved' ? { talk: handed, side: 'leidinggevende' } : undefined
  }

  const stands = (from: From, { talk, side }: Own, said?: Text): Card => {
    const seen = seenBy(side, talk, from.now)
    const { lang, zone } = from
    if (seen.state === 'wacht' || seen.state === 'vervallen') return standingCard(lang, seen, zone, said)
    if (seen.state === 'komt')
      return (side === 'medewerker' ? infoCard : prepareCard)(lang, seen, zone, words(from, talk.organisation), said)
    if (seen.state === 'stellen') return promptCard(lang, seen, words(from, talk.organisation))
    if (seen.state === 'bevestigd')
      return confirmedTalkCard(lang, seen, side === 'medewerker' ? contacts(from, helpers) : [], said)
    return confirmTalkCard(lang, seen, zone)
  }

  /** For the leidinggevende with the name, if it can be had now. */
  async function called(card: Card | Promise<Card>, { talk, side }: Own): Promise<Card> {
    if (side === 'medewerker') return card
    const known = await names([talk.employee]).catch(onError)
    return withName(await card, known?.get(talk.employee))
  }

  /** Everybody this person leads, with their talk if there is one, each by the id of it. */
  async function ledBy(from: From) {
    const leads = (await directory.find(from.person))?.leads ?? []
    const led = (await talkbook.of(from.person)).filter(({ leader }) => leader === from.person)
    const missing = leads.map(idOf).filter(id => !led.some(talk => talk.id === id))
    const adopted = await Promise.all(missing.map(id => own(id, from)))
    return { leads, talks: [...led, ...adopted.flatMap(found => found?.talk ?? [])] }
  }

  async function list(from: From, said?: Text, first = 0): Promise<Card> {
    const { leads, talks } = await ledBy(from)
    const mine = await talkbook.find(idOf(from.person))
    const known = await names(talks.map(({ employee }) => employee))
    const led = talks
      .map(talk => ({ seen: seenBy('leidinggevende', talk, from.now), name: known.get(talk.employee) }))
      .toSorted((a, b) => momentOf(a.seen).localeCompare(momentOf(b.seen)))
      .map(({ seen, name }) => ({ seen, ...(name !== undefined && { name }) }))
    const isLeader = from.roles.includes('leidinggevende') || leads.length > 0 || (from.roles.length === 0 && !mine)
    const listing = {
      led,
      ...(first < led.length && { from: first }),
      ...(isLeader && { open: leads.filter(person => !talks.some(({ employee }) => employee === person)).length }),
      ...(mine && { own: seenBy('medewerker', mine, from.now) }),
      counts: from.roles.includes('hr'),
    }
    return talksCard(from.lang, listing, from.zone, said)
  }

  type EffectOf = (own: Own, from: From, data: unknown) => Result | Card

  const showTalk =
    (then: (own: Own, from: From, data: unknown) => Card | Promise<Card>) =>
    async (data: unknown, from: From): Promise<Card> => {
      const asked = readTalk(data)
      const found = asked && (await own(asked.id, from))
      return found ? called(then(found, from, data), found) : list(from, texts.gone)
    }

  /**
   * `name`, the talk and how far one was make the key, never what was chosen: of few choices a hash can be guessed. What the
   * other did meanwhile makes one's own card neither old nor different.
   */
  const changeTalk =
    (name: string, effectOf: EffectOf) =>
    async (data: unknown, from: From): Promise<Card> => {
      const asked = readTalk(data)
      for (let round = 0; asked && round < ROUNDS; round++) {
        const found = await own(asked.id, from)
        if (!found) break
        const { talk, side } = found
        const isOwn = asked.step === talk.steps[side]
        if (asked.plan !== talk.plan || !isOwn)
          return called(stands(from, found, isOwn ? texts.stale : undefined), found)
        const result = effectOf(found, from, data)
        if (typeof result === 'object' && 'type' in result) return called(result, found)
        if (isRefusal(result)) return called(stands(from, found, texts.refused[result]), found)
        const key = digest('p-gesprek', name, side, talk.id, String(talk.plan), String(talk.steps[side]))
        const saved = await talkbook.save(key, result, from.now)
        if (saved === 'stale') continue
        if (saved === 'saved') await note(result, from.now).catch(onError)
        const now = saved === 'saved' ? result : await talkbook.find(asked.id)
        return now ? called(stands(from, { talk: now, side }), found) : list(from, texts.gone)
      }
      return list(from, texts.gone)
    }

  return { idOf, today, words, own, stands, called, ledBy, list, showTalk, changeTalk, gone: texts.gone }
}

const momentOf = (seen: ReturnType<typeof seenBy>): string =>
  'at' in seen ? seen.at : 'until' in seen ? seen.until : '9999'
