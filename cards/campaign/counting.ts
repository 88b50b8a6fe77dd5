import type { Blast, Counting } from '#src/campaign/blast.ts'
import { block, bullets, type Element, text } from '../card.ts'
import { momentText } from '../day.ts'
import { numberText } from '../number.ts'
import type { Lang, Text } from '../text.ts'

const texts = {
  exact: (n: string): Text => ({ nl: `Dit gaat naar **${n}** collega’s.`, en: `This goes to **${n}** colleagues.` }),
  one: { nl: 'Dit gaat naar **1** collega.', en: 'This goes to **1** colleague.' },
  ends: (when: string): Text => ({
    nl: `De laatste heeft het rond ${when}.`,
    en: `The last one has it around ${when}.`,
  }),
  counting: (n: string): Text => ({
    nl: `Trede telt nog: ${n} tot nu toe. Druk zo op Verversen.`,
    en: `Trede is still counting: ${n} so far. Press Refresh in a moment.`,
  }),
  failed: {
    nl: 'Het tellen lukte niet: de lijst met collega’s is niet te bereiken. Probeer het later nog eens.',
    en: 'Counting failed: the list of colleagues cannot be reached. Try again later.',
  },
  nobody: {
    nl: 'Hier hoort niemand bij. Kies een ander publiek.',
    en: 'Nobody belongs to this. Choose another audience.',
  },
  small: {
    nl: '**Klein publiek.** Bij zo weinig mensen kan iemand denken dat het over hen gaat. Wil je dat?',
    en: '**Small audience.** With so few people somebody may think it is about them. Do you want that?',
  },
  large: {
    nl: '**Groot publiek.** Kijk de tekst nog een keer na.',
    en: '**Large audience.** Check the text once more.',
  },
  overlap: {
    nl: 'Deze mensen krijgen in dezelfde week ook:',
    en: 'In the same week these people also get:',
  },
  other: (name: string, n: string): Text => ({ nl: `${name}: ${n} van hen`, en: `${name}: ${n} of them` }),
  atMost: (name: string, n: string): Text => ({
    nl: `${name}: hoogstens ${n} van hen`,
    en: `${name}: at most ${n} of them`,
  }),
  cap: {
    nl: 'Wie deze week al genoeg campagnes kreeg, wordt overgeslagen.',
    en: 'Whoever had enough campaigns this week is skipped.',
  },
} as const

/** Fewer than a person can hide among (product.md, E7), and so many that a mistake is seen by everybody. */
const SMALL = 10
const LARGE = 10_000

type Names = (id: string) => string

/** The blast radius (D5), or how far counting is. */
export function countingLines(lang: Lang, counting: Counting, zone: string, nameOf: Names): Element[] {
  if ('failed' in counting) return [block('attention', [text(texts.failed[lang])])]
  if ('counted' in counting) return [text(texts.counting(numberText(lang, counting.counted))[lang])]
  const { recipients, ends, overlap } = counting.blast
  if (recipients === 0) return [block('attention', [text(texts.nobody[lang])])]
  return [
    text(recipients === 1 ? texts.one[lang] : texts.exact(numberText(lang, recipients))[lang]),
    text(texts.ends(momentText(lang, ends, zone))[lang], { spacing: 'None' }),
    ...(recipients < SMALL ? [block('warning', [text(texts.small[lang])])] : []),
    ...(recipients >= LARGE ? [block('warning', [text(texts.large[lang])])] : []),
    ...overlapLines(lang, overlap, nameOf),
  ]
}

const overlapLines = (lang: Lang, overlap: Blast['overlap'], nameOf: Names): Element[] =>
  overlap.length > 0
    ? [
        text(texts.overlap[lang]),
        bullets(
          overlap.map(
            ({ id, recipients, atMost }) =>
              texts[atMost ? 'atMost' : 'other'](nameOf(id), numberText(lang, recipients))[lang],
          ),
        ),
        text(texts.cap[lang]),
      ]
    : []

/** How many will get it, once that is known and somebody is there. */
export const countedIn = (counting: Counting): number | undefined =>
  'blast' in counting && counting.blast.recipients > 0 ? counting.blast.recipients : undefined

export const blastExample: Counting = {
  blast: {
    recipients: 180_000,
    ends: '2026-11-23T10:06:00Z',
    overlap: [
      { id: 'c-2', recipients: 1_200, atMost: false },
      { id: 'c-3', recipients: 400, atMost: true },
    ],
  },
}
