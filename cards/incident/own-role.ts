import type { Advice } from '#src/incident/advise.ts'
import { bullets, type Card, card, type Element, execute, small, subheading, text } from '../card.ts'
import { exampleContacts } from '../knowledge/contact-example.ts'
import { door, whoHelpsVerb } from '../knowledge/knowledge-doors.ts'
import type { Lang } from '../text.ts'
import { adviceExamples, stopBlocks } from './advice.ts'
import { intakeVerbs } from './intake.ts'

const texts = {
  title: { nl: 'Draag dit over', en: 'Hand this over' },
  lead: {
    nl: 'Dit gaat ook over jou, of over iemand die dicht bij je staat. Dan kun je deze melding niet zelf behandelen. Dat is geen verwijt. Het beschermt jou en de melder.',
    en: 'This is also about you, or about somebody close to you. Then you cannot handle this report yourself. That is no reproach. It protects you and the person who reported.',
  },
  superior: {
    nl: '**Gaat het over je eigen leidinggevende?** Ga dan naar de leidinggevende dáárboven, of naar de vertrouwenspersoon.',
    en: '**Is it about your own manager?** Then go to the manager above them, or to the confidential adviser.',
  },
  say: { nl: 'Zeg tegen de melder', en: 'Tell the person who reported' },
  words: {
    nl: [
      '“Goed dat je dit vertelt.”',
      '“Ik ben hier zelf bij betrokken. Daarom zorg ik dat iemand anders je helpt.”',
      '“Ik vraag nu niet verder. Vandaag hoor je wie contact met je opneemt.”',
    ],
    en: [
      '“Thank you for telling me.”',
      '“I am involved in this myself. So I will make sure somebody else helps you.”',
      '“I will not ask more now. Today you will hear who contacts you.”',
    ],
  },
  whom: { nl: 'Aan wie draag je over', en: 'To whom you hand over' },
  nothing: {
    nl: 'Trede stopt hier met vragen en bewaart hier niets van.',
    en: 'Trede stops asking here and stores nothing of this.',
  },
  again: { nl: 'Het gaat niet over mij', en: 'It is not about me' },
} as const

/** Own role first (A3): guiding ends, to whom to hand over, nothing is kept. `contacts` are lines of the own organisation. */
export const ownRoleCard = (lang: Lang, advice: Advice, contacts: readonly Element[]): Card =>
  card(
    lang,
    texts.title[lang],
    [
      text(texts.lead[lang]),
      ...stopBlocks(lang, advice),
      text(texts.superior[lang]),
      subheading(texts.say[lang]),
      bullets(texts.words[lang]),
      subheading(texts.whom[lang]),
      ...contacts,
      small(texts.nothing[lang]),
    ],
    [door(lang, whoHelpsVerb), execute(intakeVerbs.start, texts.again[lang], {}, { inputs: false })],
  )

export const examples = {
  involved: (lang: Lang) =>
    ownRoleCard(
      lang,
      { ...adviceExamples.limits, overdragen: true, trede: 6, stops: ['R4'], regels: ['R4'] },
      exampleContacts(lang, ['naasthogere', 'vertrouwenspersoon', 'mior']),
    ),
  relation: (lang: Lang) =>
    ownRoleCard(
      lang,
      { ...adviceExamples.limits, overdragen: true, trede: 2, stops: ['R5'], regels: ['R5'] },
      exampleContacts(lang, ['naasthogere']),
    ),
}
