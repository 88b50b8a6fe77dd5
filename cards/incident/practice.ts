import { type Card, card, execute, text } from '../card.ts'
import { idsOf, pick } from '../field.ts'
import { guideVerb } from '../knowledge/guide.ts'
import { openRow } from '../open-row.ts'
import { situations } from '../policy/practice.ts'
import type { Situation } from '../policy/practice-situation.ts'
import type { Lang, Text } from '../text.ts'
import { intakeVerbs } from './intake.ts'
import { inPractice, practiceVerbs } from './practice-verbs.ts'

const texts = {
  title: { nl: 'Oefenen', en: 'Practise' },
  lead: {
    nl: 'Kies een verzonnen verhaal. Je krijgt dezelfde vragen als in het echt, en daarna kijk je terug. Er wordt niets bewaard en niets geteld.',
    en: 'Choose an invented story. You get the same questions as in real life, and afterwards you look back. Nothing is kept and nothing is counted.',
  },
  gone: {
    nl: 'Dat verhaal ken ik niet (meer). Kies hieronder een ander.',
    en: 'I do not know that story (any more). Choose another one below.',
  },
  row: (n: number, title: Text): Text => ({ nl: `Verhaal ${n}: ${title.nl}`, en: `Story ${n}: ${title.en}` }),
  guides: { nl: 'Een gesprek voorbereiden', en: 'Prepare a talk' },
  real: { nl: 'Er is echt iets gemeld', en: 'This is a real report' },
  storyTitle: (title: Text): Text => ({ nl: `Oefening: ${title.nl}`, en: `Exercise: ${title.en}` }),
  invented: {
    nl: '**Dit is een oefening.** Het verhaal is verzonnen. Er komt geen zaak en er wordt niets geteld.',
    en: '**This is an exercise.** The story is invented. No case will be made and nothing is counted.',
  },
  how: {
    nl: 'Geef straks antwoord alsof dit bij jou gebeurt. Staat iets niet in het verhaal? Kies “Weet ik niet”.',
    en: 'Answer as if this happened in your team. Is something not in the story? Choose “I do not know”.',
  },
  begin: { nl: 'Begin de oefening', en: 'Begin the exercise' },
  other: { nl: 'Ander verhaal kiezen', en: 'Choose another story' },
} as const

/** Which situation a button is about. */
export const readSituation = (data: unknown): Situation | undefined => {
  const id = pick(data, 'oefening', idsOf(situations))
  return situations.find(one => one.id === id)
}

/** A13: all invented situations, by what one hears first and not by what fits. */
export const practiceCard = (lang: Lang, gone = false): Card =>
  card(
    lang,
    texts.title[lang],
    [
      text((gone ? texts.gone : texts.lead)[lang]),
      ...situations.map(({ id, title }, i) =>
        openRow(
          practiceVerbs.story,
          { oefening: id },
          texts.row(i + 1, title)[lang],
          [text(`**${texts.row(i + 1, title)[lang]}**\u00a0›`)],
          'emphasis',
        ),
      ),
    ],
    [
      execute(guideVerb, texts.guides[lang], {}, { inputs: false }),
      execute(intakeVerbs.start, texts.real[lang], {}, { inputs: false }),
    ],
  )

export const storyCard = (lang: Lang, { id, title, story }: Situation): Card =>
  card(
    lang,
    texts.storyTitle(title)[lang],
    [text(texts.invented[lang]), ...story.map(line => text(line[lang])), text(texts.how[lang], { separator: true })],
    [
      execute(inPractice(intakeVerbs.start), texts.begin[lang], { oefening: id }, { style: 'positive', inputs: false }),
      execute(practiceVerbs.open, texts.other[lang], {}, { inputs: false }),
    ],
  )

export const examples = {
  all: (lang: Lang) => practiceCard(lang),
  gone: (lang: Lang) => practiceCard(lang, true),
  ...Object.fromEntries(situations.map(one => [one.id, (lang: Lang) => storyCard(lang, one)])),
}
