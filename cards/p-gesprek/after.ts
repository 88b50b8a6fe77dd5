import type { Seen } from '#src/p-gesprek/seen.ts'
import { type Confirmation, confirmations, type Side } from '#src/p-gesprek/talk.ts'
import { block, type Card, card, choice, type Element, execute, noted, subheading, text } from '../card.ts'
import { exampleContacts } from '../knowledge/contact-example.ts'
import { door, whoHelpsVerb } from '../knowledge/knowledge-doors.ts'
import type { Lang, Text } from '../text.ts'
import { talkData, talkVerbs } from './data.ts'
import { talksDoor } from './door.ts'
import { ownExample, seenExample } from './p-gesprek.ts'
import { whenText } from './words.ts'

const texts = {
  title: { nl: 'Hoe ging het p-gesprek?', en: 'How did the p-gesprek go?' },
  lead: {
    leidinggevende: {
      nl: 'Jullie bevestigen allebei of er over sociale veiligheid is gesproken. Je ziet niet wat de ander zegt. De ander ziet niet wat jij zegt.',
      en: 'You both confirm whether you talked about social safety. You do not see what the other says. The other does not see what you say.',
    },
    medewerker: {
      nl: 'Jullie bevestigen allebei of er over sociale veiligheid is gesproken. Je leidinggevende ziet niet wat jij zegt. Jij ziet niet wat je leidinggevende zegt.',
      en: 'You both confirm whether you talked about social safety. Your manager does not see what you say. You do not see what your manager says.',
    },
  } satisfies Record<Side, Text>,
  overdue: {
    nl: 'De datum is voorbij. Is het gesprek nog niet geweest? Kies een andere datum.',
    en: 'The date has passed. Has the talk not been held yet? Choose another date.',
  },
  ask: { nl: 'Is er gesproken over sociale veiligheid?', en: 'Did you talk about social safety?' },
  need: { nl: 'Kies een antwoord.', en: 'Choose an answer.' },
  confirm: { nl: 'Bevestigen', en: 'Confirm' },
  move: { nl: 'Andere datum', en: 'Another date' },
  pause: { nl: 'Nu niet', en: 'Not now' },
  question: { nl: 'Vraag aan mij alleen', en: 'Question for me alone' },
  doneTitle: (label: string): Text => ({ nl: `${label}: bevestigd`, en: `${label}: confirmed` }),
  ownDoneTitle: { nl: 'Je hebt bevestigd', en: 'You have confirmed' },
  done: {
    nl: 'Dank je wel. Volgend jaar vraagt Trede je weer een datum te kiezen. Eerder mag ook.',
    en: 'Thank you. Next year Trede asks you to choose a date again. Earlier is fine too.',
  },
  ownDone: {
    nl: 'Dank je wel. Ging het gesprek anders dan je hoopte, of is er niet gesproken? Je kunt altijd bij iemand anders terecht.',
    en: 'Thank you. Did the talk go differently than you hoped, or did it not take place? You can always go to somebody else.',
  },
  routes: { nl: 'Hier kun je terecht', en: 'Where you can go' },
  next: { nl: 'Volgend gesprek plannen', en: 'Plan the next talk' },
  planTitle: (label: string): Text => ({ nl: `Tijd voor een datum: ${label}`, en: `Time for a date: ${label}` }),
  plan: {
    nl: 'Het p-gesprek komt elk jaar terug, en na “nu niet” ook. Kies een datum met je medewerker.',
    en: 'The p-gesprek comes back every year, and after “not now” as well. Choose a date with your employee.',
  },
  choose: { nl: 'Datum kiezen', en: 'Choose a date' },
} as const

const said: Record<Confirmation, Text> = {
  besproken: { nl: 'Ja, het is besproken', en: 'Yes, it was discussed' },
  niet: { nl: 'Nee, het is niet besproken', en: 'No, it was not discussed' },
  nog_niet: { nl: 'Nog niet, het gesprek komt nog', en: 'Not yet, the talk is still to come' },
}

/** C5: each of the two says how it went, on a card of their own. */
export const confirmTalkCard = (lang: Lang, seen: Seen, zone: string, missing = false): Card => {
  const leads = seen.side === 'leidinggevende'
  return card(
    lang,
    texts.title[lang],
    [
      ...(missing ? [block('attention', [text(texts.need[lang], { weight: 'Bolder' })])] : []),
      text(`**${seen.label}** · ${whenText(lang, seen, zone)}`),
      text(texts.lead[seen.side][lang]),
      ...(leads && seen.state === 'opnieuw' ? [text(texts.overdue[lang])] : []),
      choice(
        'gesprek_gevoerd',
        texts.ask[lang],
        confirmations.map(id => ({ id, title: said[id][lang] })),
        {
          open: true,
          required: texts.need[lang],
        },
      ),
    ],
    [
      execute(talkVerbs.confirm, texts.confirm[lang], talkData(seen), { style: 'positive' }),
      ...(leads
        ? [
            execute(talkVerbs.move, texts.move[lang], talkData(seen), { inputs: false }),
            execute(talkVerbs.pause, texts.pause[lang], talkData(seen), { inputs: false }),
          ]
        : [execute(talkVerbs.question, texts.question[lang], { gesprek: seen.id }, { inputs: false })]),
      talksDoor(lang, seen.side),
    ],
  )
}

/**
 * After confirming. The medewerker gets the routes whatever either of them said: routes that only came when the two differ would
 * tell what the leidinggevende said.
 */
export const confirmedTalkCard = (lang: Lang, seen: Seen, contacts: readonly Element[], note?: Text): Card =>
  seen.side === 'leidinggevende'
    ? card(
        lang,
        texts.doneTitle(seen.label)[lang],
        [...noted(lang, note), text(texts.done[lang])],
        [
          talksDoor(lang),
          execute(talkVerbs.move, texts.next[lang], talkData(seen), { inputs: false }),
          door(lang, whoHelpsVerb),
        ],
      )
    : card(
        lang,
        texts.ownDoneTitle[lang],
        [...noted(lang, note), text(texts.ownDone[lang]), subheading(texts.routes[lang]), ...contacts],
        [
          door(lang, whoHelpsVerb),
          execute(talkVerbs.question, texts.question[lang], { gesprek: seen.id }, { inputs: false }),
          talksDoor(lang, seen.side),
        ],
      )

/** C6: the waiting is over, or a year has passed. */
export const planAgainCard = (lang: Lang, seen: Seen): Card =>
  card(
    lang,
    texts.planTitle(seen.label)[lang],
    [text(texts.plan[lang])],
    [
      execute(talkVerbs.move, texts.choose[lang], talkData(seen), { style: 'positive', inputs: false }),
      execute(talkVerbs.pause, texts.pause[lang], talkData(seen), { inputs: false }),
      talksDoor(lang),
    ],
  )

const zone = 'Europe/Amsterdam'
const note: Text = { nl: '✔ Genoteerd.', en: '✔ Noted.' }
const contacts = (lang: Lang) => exampleContacts(lang, ['vertrouwenspersoon', 'mior'])
const after = { state: 'bevestigen', at: '2026-11-20T13:00:00Z' } as const

export const examples = {
  leader: (lang: Lang) => confirmTalkCard(lang, { ...seenExample, ...after }, zone),
  leaderAgain: (lang: Lang) => confirmTalkCard(lang, { ...seenExample, ...after, state: 'opnieuw' }, zone, true),
  employee: (lang: Lang) => confirmTalkCard(lang, { ...ownExample, ...after }, zone),
  leaderDone: (lang: Lang) => confirmedTalkCard(lang, { ...seenExample, ...after, state: 'bevestigd' }, [], note),
  employeeDone: (lang: Lang) =>
    confirmedTalkCard(lang, { ...ownExample, ...after, state: 'bevestigd' }, contacts(lang)),
  planAgain: (lang: Lang) => planAgainCard(lang, seenExample),
}
