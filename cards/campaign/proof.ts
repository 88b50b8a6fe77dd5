import type { Campaign } from '#src/campaign/campaign.ts'
import { block, type Card, card, choice, execute, small, text } from '../card.ts'
import { pick, typedIn } from '../field.ts'
import { numberText } from '../number.ts'
import type { Lang, Text } from '../text.ts'
import { typedField } from '../typed-field.ts'
import { campaignVerbs } from './doors.ts'
import { draftExample } from './example.ts'
import { campaignTitle } from './words.ts'

const texts = {
  title: { nl: 'Proef sturen', en: 'Send a test' },
  lead: {
    nl: 'De proef komt als gewoon bericht in de chat met Trede. Iedereen ziet dat het een proef is.',
    en: 'The test comes as a normal message in the chat with Trede. Everybody sees that it is a test.',
  },
  whom: { nl: 'Aan wie?', en: 'To whom?' },
  me: { nl: 'Alleen aan mij', en: 'Only to me' },
  hr: { nl: 'Aan alle collega’s van HR', en: 'To all colleagues of HR' },
  list: { nl: 'Aan een proeflijst (vul hieronder in)', en: 'To a test list (fill in below)' },
  ids: { nl: 'Proeflijst: Entra-nummers, een per regel', en: 'Test list: Entra numbers, one a line' },
  kept: {
    nl: 'Er passen 20 nummers in. Trede bewaart de proeflijst niet.',
    en: '20 numbers fit. Trede does not keep the test list.',
  },
  send: { nl: 'Versturen', en: 'Send' },
  back: { nl: 'Terug naar de campagne', en: 'Back to the campaign' },
  bad: {
    nl: 'Vul een tot twintig Entra-nummers in, een per regel.',
    en: 'Fill in one to twenty Entra numbers, one a line.',
  },
  incomplete: {
    nl: 'Schrijf eerst de titel en de tekst in beide talen. Daarna kun je een proef sturen.',
    en: 'First write the title and the text in both languages. Then you can send a test.',
  },
  halted: {
    nl: 'De noodstop staat aan. Er gaat nu niets uit, ook geen proef.',
    en: 'The emergency stop is on. Nothing goes out now, no test either.',
  },
  busy: {
    nl: 'Trede stuurt de proef nu. Kijk zo in de chat.',
    en: 'Trede is sending the test now. Look in the chat in a moment.',
  },
  again: { nl: 'Deze proef is al verstuurd.', en: 'This test was sent already.' },
  sent: (n: string): Text => ({ nl: `Verstuurd aan ${n}.`, en: `Sent to ${n}.` }),
  missed: (n: string): Text => ({
    nl: `Bij ${n} kwam de proef niet aan, of dat is niet zeker. Misschien is Trede daar nog nooit geopend.`,
    en: `For ${n} the test did not arrive, or that is not certain. Maybe Trede was never opened there.`,
  }),
} as const

export const MOST_PROVED = 20

export type ProofNote =
  | 'bad'
  | 'incomplete'
  | 'halted'
  | 'busy'
  | 'again'
  | { readonly sent: number; readonly missed: number }

/** To oneself and to a test list, before anybody else sees it (D4). `fresh` tells one test from the next. */
export const proofCard = (lang: Lang, campaign: Campaign, fresh: string, note?: ProofNote): Card =>
  card(
    lang,
    texts.title[lang],
    [
      small(campaignTitle(lang, campaign)),
      ...(note ? [noted(lang, note)] : []),
      text(texts.lead[lang]),
      choice(
        'aan',
        texts.whom[lang],
        [
          { id: 'mij', title: texts.me[lang] },
          { id: 'hr', title: texts.hr[lang] },
          { id: 'lijst', title: texts.list[lang] },
        ],
        { value: 'mij', open: true },
      ),
      typedField('proeflijst', texts.ids[lang], { lines: true, most: 1_000 }),
      small(texts.kept[lang]),
    ],
    [
      execute(campaignVerbs.prove, texts.send[lang], { campagne: campaign.id, nieuw: fresh }, { style: 'positive' }),
      execute(campaignVerbs.open, texts.back[lang], { campagne: campaign.id }, { inputs: false }),
    ],
  )

const noted = (lang: Lang, note: ProofNote) =>
  typeof note === 'string'
    ? block('attention', [text(texts[note][lang])])
    : block(note.missed > 0 ? 'warning' : 'good', [
        text(texts.sent(numberText(lang, note.sent))[lang]),
        ...(note.missed > 0 ? [text(texts.missed(numberText(lang, note.missed))[lang])] : []),
      ])

/** To whom: oneself, all of HR, or what was typed. */
export function readProof(data: unknown): 'mij' | 'hr' | { readonly listed: string } {
  const whom = pick(data, 'aan', ['mij', 'hr', 'lijst'] as const) ?? 'mij'
  return whom === 'lijst' ? { listed: typedIn(data, 'proeflijst', 1_000) } : whom
}

export const examples = {
  ask: (lang: Lang) => proofCard(lang, draftExample, 'vers'),
  sent: (lang: Lang) => proofCard(lang, draftExample, 'vers', { sent: 1, missed: 0 }),
  missed: (lang: Lang) => proofCard(lang, draftExample, 'vers', { sent: 4, missed: 2 }),
  bad: (lang: Lang) => proofCard(lang, draftExample, 'vers', 'bad'),
  incomplete: (lang: Lang) => proofCard(lang, draftExample, 'vers', 'incomplete'),
}
