import type { GivenFile, Offer } from '#src/privacy/files.ts'
import { type Block, mediaTypes, type TextDocument } from '#src/report/writing.ts'
import { type Card, card, execute, small, text } from '../card.ts'
import { citation } from '../cite.ts'
import { dateText } from '../day.ts'
import { offered } from '../file-offer.ts'
import type { GuideId } from '../policy/guide.ts'
import { guides } from '../policy/guides.ts'
import { ladder } from '../policy/ladder.ts'
import type { Lang, Text } from '../text.ts'
import { guideParts, guideVerb } from './guide.ts'

const texts = {
  file: { nl: (id: GuideId) => `gesprekshulp-${id}.docx`, en: (id: GuideId) => `talk-guide-${names[id]}.docx` },
  lead: {
    nl: 'Gesprekshulp van Trede, om naast je te leggen. Vink aan met een pen. Schrijf hier geen namen op en geen verhaal. Gooi het blad daarna weg.',
    en: 'Talk guide of Trede, to keep beside you. Tick with a pen. Do not write names or the story on it. Throw the sheet away afterwards.',
  },
  danger: {
    nl: 'Is er gevaar of denkt iemand aan zelfdoding? Bel 112 (Bonaire, Sint Eustatius en Saba: 911) en blijf erbij.',
    en: 'Is there danger or is somebody thinking of suicide? Call 112 (Bonaire, Sint Eustatius and Saba: 911) and stay there.',
  },
  dated: {
    nl: `Stand van ${dateText('nl', ladder.version)}, een voorstel tot er een officiële handreiking is.`,
    en: `As of ${dateText('en', ladder.version)}, a proposal until there is an official guide.`,
  },
  title: (name: Text): Text => ({ nl: `Om te printen: ${name.nl}`, en: `To print: ${name.en}` }),
  about: {
    nl: 'Een Word-bestand van A4, met hokjes om aan te vinken. Er staat niets van een zaak in.',
    en: 'A Word file on A4, with boxes to tick. Nothing of a case is in it.',
  },
  empty: {
    nl: 'Schrijf ook op papier geen namen.',
    en: 'Do not write names on paper either.',
  },
  back: { nl: 'Terug naar het gesprek', en: 'Back to the talk' },
  all: { nl: 'Alle gesprekken', en: 'All talks' },
} as const

const names: Record<GuideId, string> = { melder: 'first', collega: 'colleague', team: 'team', nazorg: 'aftercare' }

/** A12: a talk on paper. What one does has boxes; what one says stands between quotes; there is no place to write a name. */
export function guideDocument(lang: Lang, id: GuideId): TextDocument {
  const guide = guides[id]
  const part = (name: keyof typeof guideParts, as: (lines: readonly string[]) => Block): Block[] => [
    { heading: guideParts[name][lang] },
    as(guide[name].map(line => line[lang])),
  ]
  const ticked = (lines: readonly string[]): Block => ({ checks: lines })
  const said = (lines: readonly string[]): Block => ({ bullets: lines.map(line => `“${line}”`) })
  return {
    title: guide.name[lang],
    lang,
    large: true,
    blocks: [
      { text: texts.lead[lang] },
      { text: texts.danger[lang] },
      ...part('before', ticked),
      ...part('open', said),
      ...part('ask', said),
      ...part('do', ticked),
      ...part('dont', lines => ({ bullets: lines })),
      ...part('close', ticked),
      { text: `${citation(lang, guide.source)}. ${texts.dated[lang]}` },
    ],
  }
}

/** The file that it becomes. */
export const guideFile = (lang: Lang, id: GuideId, bytes: Uint8Array): GivenFile => ({
  name: texts.file[lang](id),
  type: mediaTypes.docx,
  bytes,
})

export function guidePrintCard(lang: Lang, id: GuideId, offer: Offer): Card {
  const { body, actions } = offered(lang, offer)
  return card(
    lang,
    texts.title(guides[id].name)[lang],
    [text(texts.about[lang]), ...body, small(texts.empty[lang])],
    [
      ...actions,
      execute(guideVerb, texts.back[lang], { gesprek: id }, { inputs: false }),
      execute(guideVerb, texts.all[lang], {}, { inputs: false }),
    ],
  )
}

export const examples = {
  link: (lang: Lang) => guidePrintCard(lang, 'melder', { link: 'https://localhost/local/files/name' }),
  asked: (lang: Lang) => guidePrintCard(lang, 'collega', 'asked'),
  failed: (lang: Lang) => guidePrintCard(lang, 'nazorg', 'failed'),
}
