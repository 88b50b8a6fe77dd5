import { retention } from '#src/privacy/retention.ts'
import { bullets, type Card, card, execute, subheading, text } from '../card.ts'
import { helpVerb } from '../manners.ts'
import { periodText } from '../period.ts'
import type { Lang } from '../text.ts'
import { privacyDoor } from './privacy-doors.ts'

const period = (lang: Lang, kind: keyof typeof retention) => periodText(lang, retention[kind].period)

const texts = {
  title: { nl: 'Wat Trede bewaart en wat niet', en: 'What Trede keeps and what not' },
  not: { nl: 'Dit bewaart Trede nooit', en: 'Trede never keeps this' },
  nots: {
    nl: [
      'namen van de melder, de collega over wie het gaat of getuigen',
      'wat je typt',
      'de grond of het gedrag bij een zaak of persoon',
      'jouw antwoorden bij een melding: die zitten verzegeld in de kaart, hoogstens 24 uur',
      'jouw antwoord bij het p-gesprek: dat wordt alleen geteld, zonder jou',
    ],
    en: [
      'names of the person who reported, the colleague it is about or witnesses',
      'what you type',
      'the ground or the behaviour with a case or person',
      'your answers about a report: they sit sealed in the card, for at most 24 hours',
      'your answer at the p-gesprek: it is only counted, without you',
    ],
  },
  kept: { nl: 'Dit bewaart Trede wel', en: 'Trede does keep this' },
  keeps: {
    nl: [
      `hoe Trede jou in Teams bereikt, je taal en de maand dat je hier was: ${period('nl', 'acquaintance')} na je laatste bezoek`,
      `je zaken: een neutraal woord, de treden, de vinkjes, de data en de uitkomst. Na afronden ${period('nl', 'closedCase')}. Doe je niets en komt er geen datum meer: ${period('nl', 'openCase')}`,
      `je p-gesprek: met wie, wanneer, en of het is besproken. Tot ${period('nl', 'talk')} na de laatste wijziging`,
      `welk bericht van HR je kreeg en of je op Gelezen drukte: ${period('nl', 'recipient')}. Wil je geen campagnes meer? Dan onthoudt Trede dat ook`,
      `welk soort handeling je deed en wanneer, niet waarover, met een code in plaats van je naam: ${period('nl', 'auditEntry')}`,
      'tellingen per afdeling en maand, zonder personen en zonder zaken',
    ],
    en: [
      `how Trede reaches you in Teams, your language and the month you were here: ${period('en', 'acquaintance')} after your last visit`,
      `your cases: a neutral word, the treden, the ticks, the dates and the outcome. After closing ${period('en', 'closedCase')}. If you do nothing and no date is to come: ${period('en', 'openCase')}`,
      `your p-gesprek: with whom, when, and whether it was discussed. Until ${period('en', 'talk')} after the last change`,
      `which message of HR you got and whether you pressed “I have read this”: ${period('en', 'recipient')}. Do you want no more campaigns? Then Trede remembers that too`,
      `what kind of thing you did and when, not what about, with a code instead of your name: ${period('en', 'auditEntry')}`,
      'counts per unit and month, without persons and without cases',
    ],
  },
  teams: {
    nl: '**Let op:** Teams zelf bewaart dit gesprek. Je werkgever kan dat in sommige gevallen opvragen. Schrijf dus geen namen en geen verhaal. Wil je praten zonder dat iets wordt bewaard? Bel een vertrouwenspersoon.',
    en: '**Please note:** Teams itself keeps this chat. Your employer can request it in some cases. So do not write names or the story. Want to talk without anything being kept? Call a confidential adviser.',
  },
  seen: {
    nl: 'Alleen jij ziet je zaken. HR ziet geen zaken. Een afgeronde zaak wist Trede na de laatste check. Je kunt altijd zien wat Trede over je weet, en alles laten wissen.',
    en: 'Only you see your cases. HR sees no cases. Trede erases a closed case after the last check. You can always see what Trede knows about you, and have it all erased.',
  },
  help: { nl: 'Wat kan Trede?', en: 'What can Trede do?' },
} as const

/** Said before anyone types (product.md, promise 3). */
export const privacyCard = (lang: Lang): Card =>
  card(
    lang,
    texts.title[lang],
    [
      text(texts.teams[lang]),
      subheading(texts.not[lang]),
      bullets(texts.nots[lang]),
      subheading(texts.kept[lang]),
      bullets(texts.keeps[lang]),
      text(texts.seen[lang]),
    ],
    [privacyDoor(lang, 'know'), privacyDoor(lang, 'erase'), execute(helpVerb, texts.help[lang], {}, { inputs: false })],
  )

export const examples = { privacy: privacyCard }
