import type { Seen } from '#src/p-gesprek/seen.ts'
import { type Answer, answers } from '#src/p-gesprek/urn.ts'
import { block, bullets, type Card, card, choice, type Element, execute, small, subheading, text } from '../card.ts'
import { askingTips, usualWording } from '../content/p-gesprek.ts'
import { sealExample } from '../examples.ts'
import { exampleContacts } from '../knowledge/contact-example.ts'
import { door, whoHelpsVerb } from '../knowledge/knowledge-doors.ts'
import type { Lang, Text } from '../text.ts'
import { expiredNotice } from '../validity.ts'
import { talkData, talkVerbs } from './data.ts'
import { talksDoor } from './door.ts'
import { ownExample, seenExample } from './p-gesprek.ts'
import { questions, type Words } from './talk.ts'

const texts = {
  promptTitle: (label: string): Text => ({
    nl: `Nu: stel de vraag (${label})`,
    en: `Now: put the question (${label})`,
  }),
  prompt: {
    nl: 'Je gesprek is begonnen. Stel de vraag, luister, en vertel waar iemand terechtkan. Vraag niet wat de ander op de eigen kaart koos.',
    en: 'Your talk has begun. Put the question, listen, and tell where one can go. Do not ask what the other chose on their own card.',
  },
  first: {
    nl: 'Stel eerst de vraag. Daarna kun je bevestigen dat het is besproken.',
    en: 'Put the question first. Then you can confirm that it was discussed.',
  },
  put: { nl: 'De vraag is gesteld', en: 'The question was put' },
  move: { nl: 'Andere datum', en: 'Another date' },
  pause: { nl: 'Nu niet', en: 'Not now' },
  title: { nl: 'Een vraag aan jou alleen', en: 'A question for you alone' },
  againTitle: { nl: 'Wil je nog iets kwijt?', en: 'Is there something you still want to say?' },
  lead: {
    nl: 'Iedereen krijgt deze vraag bij het p-gesprek. Je antwoord wordt alleen opgeteld. Niemand kan zien wat jij koos: je leidinggevende niet, HR niet en Trede niet. Daarom kun je het later niet meer veranderen of wissen.',
    en: 'Everybody gets this question at the p-gesprek. Your answer is only added up. Nobody can see what you chose: not your manager, not HR and not Trede. That is why you cannot change or erase it later.',
  },
  again: {
    nl: 'Twee weken na het gesprek krijgt iedereen deze kaart nog één keer. Had je al geantwoord? Dan telt dat, en hoef je niets te doen.',
    en: 'Two weeks after the talk everybody gets this card once more. Did you answer already? Then that counts, and you need not do anything.',
  },
  choose: { nl: 'Kies een antwoord, of laat de kaart liggen.', en: 'Choose an answer, or leave the card.' },
  send: { nl: 'Antwoord insturen', en: 'Send the answer' },
  thanksTitle: { nl: 'Dank je wel', en: 'Thank you' },
  thanks: {
    nl: 'Je antwoord is opgeteld, één keer. Deze kaart is voor iedereen hetzelfde. Wie meeleest, ziet dus niet wat je koos.',
    en: 'Your answer was added, once. This card is the same for everybody. So who reads along does not see what you chose.',
  },
  closed: {
    nl: 'Deze vraag was van een vorig kwartaal. Antwoorden telt niet meer mee. Hulp vragen kan altijd.',
    en: 'This question was of an earlier quarter. Answering no longer counts. You can always ask for help.',
  },
  oldTitle: { nl: 'Dit antwoord telt nog niet', en: 'This answer does not count yet' },
  old: { nl: 'Deze kaart is oud. Open je p-gesprek opnieuw.', en: 'This card is old. Open your p-gesprek again.' },
  routes: { nl: 'Heb je iets meegemaakt of gezien?', en: 'Did you experience or see something?' },
  routesLead: {
    nl: 'Je hoeft niet te weten hoe het heet en niets te bewijzen. Niemand mag je nadeel geven omdat je iets vertelt.',
    en: 'You need not know what it is called nor prove anything. Nobody may treat you worse because you tell something.',
  },
  can: {
    nl: [
      'Praat met iemand hieronder. Wat je daar vertelt, hoort je leidinggevende niet vanzelf.',
      'Wil je met je leidinggevende praten? Druk op de knop. Die hoort dan alleen dat je wilt praten.',
      'Wil je later antwoorden of praten? Over twee weken komt de vraag nog één keer, bij iedereen.',
    ],
    en: [
      'Talk to somebody below. Your manager does not automatically hear what you tell there.',
      'Do you want to talk with your manager? Press the button. They then only hear that you want to talk.',
      'Would you rather answer or talk later? In two weeks the question comes once more, to everybody.',
    ],
  },
  wish: { nl: 'Praten met leidinggevende', en: 'Talk with my manager' },
} as const

const answerTexts: Record<Answer, Text> = {
  zelf: { nl: 'Ja, zelf meegemaakt', en: 'Yes, it happened to me' },
  getuige: { nl: 'Ja, bij een ander gezien of gehoord', en: 'Yes, I saw or heard it happen to somebody else' },
  nee: { nl: 'Nee', en: 'No' },
  niet_zeker: { nl: 'Weet ik niet zeker', en: 'I am not sure' },
  wil_niet_zeggen: { nl: 'Wil ik niet zeggen', en: 'I would rather not say' },
  vertrouwenspersoon: {
    nl: 'Bespreek ik liever met een vertrouwenspersoon',
    en: 'I would rather discuss it with a confidential adviser',
  },
  later: { nl: 'Wil ik later bespreken', en: 'I want to discuss it later' },
}

/** C4: at the talk, for the leidinggevende. `first`: somebody wanted to confirm before the question was put. */
export const promptCard = (lang: Lang, seen: Seen, words: Words, first = false): Card =>
  card(
    lang,
    texts.promptTitle(seen.label)[lang],
    [
      ...(first ? [block('attention', [text(texts.first[lang], { weight: 'Bolder' })])] : []),
      text(texts.prompt[lang]),
      ...questions(lang, words),
      bullets(askingTips.slice(2, 6).map(one => one[lang])),
    ],
    [
      execute(talkVerbs.put, texts.put[lang], talkData(seen), { style: 'positive', inputs: false }),
      execute(talkVerbs.move, texts.move[lang], talkData(seen), { inputs: false }),
      execute(talkVerbs.pause, texts.pause[lang], talkData(seen), { inputs: false }),
      door(lang, whoHelpsVerb),
    ],
  )

type Question = { readonly talk: string; readonly ballot: string; readonly again?: boolean; readonly missing?: boolean }

/** C4: at the talk, for the medewerker alone. The ballot is sealed; nothing on the card says whose it is. */
export const questionCard = (lang: Lang, { talk, ballot, again, missing }: Question, { wording, today }: Words): Card =>
  card(
    lang,
    texts[again ? 'againTitle' : 'title'][lang],
    [
      text(texts[again ? 'again' : 'lead'][lang]),
      ...(missing ? [block('attention', [text(texts.choose[lang], { weight: 'Bolder' })])] : []),
      ...expiredNotice(lang, today, wording),
      choice(
        'antwoord',
        wording.privately[lang],
        answers.map(id => ({ id, title: answerTexts[id][lang] })),
        { open: true, required: texts.choose[lang] },
      ),
    ],
    [
      execute(talkVerbs.answer, texts.send[lang], { gesprek: talk, stem: ballot }, { style: 'positive' }),
      door(lang, whoHelpsVerb),
    ],
  )

export type Thanked = 'geteld' | 'al_geteld' | 'gesloten' | 'oud'

/** After any answer the same card: thanks and every way on, for what stays in the chat must not tell what was chosen. */
export const thanksCard = (lang: Lang, talk: string | undefined, contacts: readonly Element[], how: Thanked): Card =>
  card(
    lang,
    texts[how === 'oud' ? 'oldTitle' : 'thanksTitle'][lang],
    [
      text((how === 'gesloten' ? texts.closed : how === 'oud' ? texts.old : texts.thanks)[lang]),
      subheading(texts.routes[lang]),
      text(texts.routesLead[lang]),
      bullets(texts.can[lang]),
      ...contacts,
      small(honest[lang]),
    ],
    [
      door(lang, whoHelpsVerb),
      ...(talk ? [execute(talkVerbs.wish, texts.wish[lang], { gesprek: talk }, { inputs: false })] : []),
      talksDoor(lang, 'medewerker'),
    ],
  )

const honest: Text = {
  nl: 'Teams bewaart deze chat. Schrijf hier geen namen en geen verhaal.',
  en: 'Teams keeps this chat. Do not write names or the story here.',
}

const words = { wording: usualWording, today: '2026-11-20' }
const contacts = (lang: Lang) => exampleContacts(lang, ['vertrouwenspersoon', 'mior'])

export const examples = {
  prompt: (lang: Lang) => promptCard(lang, { ...seenExample, state: 'stellen', at: '' }, words),
  promptFirst: (lang: Lang) => promptCard(lang, { ...seenExample, state: 'stellen', at: '' }, words, true),
  question: (lang: Lang) => questionCard(lang, { talk: ownExample.id, ballot: sealExample.repeat(3) }, words),
  again: (lang: Lang) =>
    questionCard(lang, { talk: ownExample.id, ballot: sealExample, again: true, missing: true }, words),
  thanks: (lang: Lang) => thanksCard(lang, ownExample.id, contacts(lang), 'geteld'),
  closed: (lang: Lang) => thanksCard(lang, ownExample.id, contacts(lang), 'gesloten'),
  old: (lang: Lang) => thanksCard(lang, undefined, contacts(lang), 'oud'),
}
