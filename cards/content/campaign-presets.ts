import { dayPresets } from './campaign-days.ts'
import type { Preset } from './campaign-preset.ts'
import { hr } from './owners.ts'
import { period } from './periods.ts'

/** What has no day of its own, lasts longer, or moves (facts.md §8). */
const otherPresets = [
  {
    id: 'e_learning',
    name: { nl: 'E-learning sociale veiligheid', en: 'E-learning on social safety' },
    when: 'any',
    check: {
      nl: 'Kijk of de e-learning er is, en zet de link in een knop.',
      en: 'See whether the e-learning is there, and put its link in a button.',
    },
    title: { nl: 'Volg de e-learning over sociale veiligheid', en: 'Take the e-learning on social safety' },
    text: {
      nl: 'Er is een e-learning over ongewenst gedrag en sociale veiligheid. Je leert wat ongewenst gedrag is, wat je kunt zeggen en waar je hulp vindt. Spreek in je team af wanneer je er tijd voor maakt.',
      en: 'There is an e-learning on unwanted behaviour and social safety. You learn what unwanted behaviour is, what you can say and where you find help. Agree in your team when you take time for it.',
    },
    picture: {
      shows: { nl: 'Een collega achter een laptop', en: 'A colleague at a laptop' },
      alt: { nl: 'Een collega volgt een les op een laptop', en: 'A colleague takes a lesson on a laptop' },
    },
    source: [{ from: 'kamerbrief2026' }],
    owner: hr,
    ...period,
  },
  {
    id: 'handreiking',
    name: { nl: 'September 2026: handreiking en ladder', en: 'September 2026: guide and ladder' },
    when: 'any',
    check: {
      nl: 'Het plan was september 2026. Kijk of de handreiking er is.',
      en: 'The plan was September 2026. See whether the guide is there.',
    },
    title: { nl: 'Een ladder voor lastige gesprekken', en: 'A ladder for difficult talks' },
    text: {
      nl: 'Er is een handreiking voor leidinggevenden met een ladder. Die helpt om goed te reageren op ongewenst gedrag. Trede loopt de stappen met je door. Ben je geen leidinggevende? Dan vind je in Trede wie je kan helpen.',
      en: 'There is a guide for managers, with a ladder. It helps to respond well to unwanted behaviour. Trede takes you through the steps. Are you not a manager? Then Trede tells you who can help.',
    },
    picture: {
      shows: { nl: 'De ladder van Trede', en: 'The ladder of Trede' },
      alt: { nl: 'Een ladder met acht treden', en: 'A ladder with eight rungs' },
    },
    source: [{ from: 'kamerbrief2026' }],
    owner: hr,
    ...period,
  },
  {
    id: 'pesten',
    name: { nl: 'Eind september: tegen pesten', en: 'End of September: against bullying' },
    when: { from: { month: 9, day: 16 }, to: { month: 9, day: 30 } },
    check: {
      nl: 'De week verschuift elk jaar en is vooral voor scholen. Kijk wanneer die is.',
      en: 'The week moves every year and is mainly for schools. See when it is.',
    },
    title: { nl: 'Pesten gebeurt ook op het werk', en: 'Bullying happens at work too' },
    text: {
      nl: 'Het is de Week tegen Pesten. Buitensluiten, roddelen en vernederen komen ook op het werk voor. Zie je dat? Ga even naast die collega staan en vraag hoe het gaat. Dat alleen al maakt verschil.',
      en: 'It is the week against bullying. Leaving people out, gossip and humiliation happen at work too. Do you see it? Join that colleague for a moment and ask how things are. That alone makes a difference.',
    },
    picture: {
      shows: { nl: 'Twee collega’s praten bij het koffieapparaat', en: 'Two colleagues talk at the coffee machine' },
      alt: { nl: 'Twee collega’s praten met elkaar', en: 'Two colleagues talk to each other' },
    },
    source: [{ from: 'algemeenBekend' }],
    owner: hr,
    ...period,
  },
  {
    id: 'diversity_day',
    name: { nl: 'Eerste dinsdag van oktober: Diversity Day', en: 'First Tuesday of October: Diversity Day' },
    when: { weekday: 2, nth: 1, month: 10 },
    title: { nl: 'Het is Diversity Day', en: 'It is Diversity Day' },
    text: {
      nl: 'Vandaag is het Diversity Day. Verschil maakt ons werk beter, als iedereen mee mag doen. Spreek vandaag een collega die je nog niet goed kent. Vraag wat werken hier voor die collega fijner kan maken.',
      en: 'Today is Diversity Day. Difference makes our work better, as long as everybody can take part. Today, talk to a colleague you do not know well. Ask what would make working here better for that colleague.',
    },
    picture: {
      shows: {
        nl: 'Collega’s van verschillende leeftijd en herkomst',
        en: 'Colleagues of different ages and backgrounds',
      },
      alt: { nl: 'Een groep verschillende collega’s', en: 'A group of different colleagues' },
    },
    source: [{ from: 'diversityDay' }],
    owner: hr,
    ...period,
  },
  {
    id: 'per',
    name: { nl: 'Najaar: Personeelsenquête Rijk', en: 'Autumn: staff survey' },
    when: 'any',
    check: {
      nl: 'De enquête is in oneven jaren, in het najaar. Kijk wanneer die begint.',
      en: 'The survey is in odd years, in autumn. See when it starts.',
    },
    title: { nl: 'Doe mee met de Personeelsenquête Rijk', en: 'Take part in the staff survey' },
    text: {
      nl: 'De Personeelsenquête Rijk staat open. De vragen gaan ook over discriminatie en ongewenst gedrag. Hoe meer collega’s meedoen, hoe beter het beeld. Meedoen is vrijwillig.',
      en: 'The staff survey (Personeelsenquête Rijk) is open. Its questions are also about discrimination and unwanted behaviour. The more colleagues take part, the better the picture. Taking part is voluntary.',
    },
    picture: {
      shows: { nl: 'Een vragenlijst op een scherm', en: 'A list of questions on a screen' },
      alt: { nl: 'Een vragenlijst op een scherm', en: 'A list of questions on a screen' },
    },
    source: [{ from: 'kamerbrief2026' }],
    owner: hr,
    ...period,
  },
  {
    id: 'integriteit',
    name: { nl: '1 tot 9 december: Week van de Integriteit', en: '1 to 9 December: Integrity Week' },
    when: { from: { month: 12, day: 1 }, to: { month: 12, day: 9 } },
    check: {
      nl: 'De week eindigt rond 9 december. Kijk wat de precieze dagen zijn.',
      en: 'The week ends around 9 December. See what the exact days are.',
    },
    title: { nl: 'Week van de Integriteit', en: 'Integrity Week' },
    text: {
      nl: 'Deze week is het de Week van de Integriteit. Integer werken is ook: elkaar netjes behandelen. Loop je ergens mee rond? Bespreek het met je leidinggevende of een vertrouwenspersoon. Een vertrouwenspersoon mag je ook alleen om advies vragen.',
      en: 'This week is Integrity Week. Working with integrity also means treating each other well. Is something on your mind? Talk to your manager or a confidential adviser (vertrouwenspersoon). You may also ask a confidential adviser for advice only.',
    },
    picture: {
      shows: { nl: 'Een kompas op een bureau', en: 'A compass on a desk' },
      alt: { nl: 'Een kompas op een bureau', en: 'A compass on a desk' },
    },
    source: [{ from: 'kamerbrief2023' }, { from: 'weekIntegriteit' }],
    owner: hr,
    ...period,
  },
] as const satisfies readonly Preset[]

/** Where a campaign can start from. */
export const presets: readonly Preset[] = [...otherPresets, ...dayPresets]

export const presetIds = presets.map(({ id }) => id)
