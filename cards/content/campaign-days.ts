import type { Preset } from './campaign-preset.ts'
import { hr } from './owners.ts'
import { period } from './periods.ts'

/** Days against discrimination, in the order of the year (facts.md §8). */
export const dayPresets = [
  {
    id: 'holocaust',
    name: { nl: '27 januari: Holocaustherdenking', en: '27 January: Holocaust Remembrance' },
    when: { on: { month: 1, day: 27 } },
    title: { nl: 'Vandaag herdenken we de Holocaust', en: 'Today we remember the Holocaust' },
    text: {
      nl: 'Het is vandaag de internationale dag om de Holocaust te herdenken. Uitsluiting begint vaak klein: met een grap, een bijnaam of wegkijken. Zie je het gebeuren op je werk? Praat erover. Je hoeft het niet alleen te doen.',
      en: 'Today is the international day to remember the Holocaust. Exclusion often starts small: with a joke, a nickname or looking away. Do you see it happen at work? Talk about it. You do not have to do it alone.',
    },
    picture: {
      shows: { nl: 'Een brandende kaars, zonder personen', en: 'A burning candle, without people' },
      alt: { nl: 'Een brandende kaars in het donker', en: 'A burning candle in the dark' },
    },
    source: [{ from: 'vnDagen' }],
    owner: hr,
    ...period,
  },
  {
    id: 'vrouwendag',
    name: { nl: '8 maart: Vrouwendag', en: '8 March: Women’s Day' },
    when: { on: { month: 3, day: 8 } },
    title: { nl: 'Internationale Vrouwendag', en: 'International Women’s Day' },
    text: {
      nl: 'Vandaag is het Internationale Vrouwendag. Een opmerking over uiterlijk of een overgeslagen idee lijkt klein. Wie het vaak meemaakt, merkt het wel. Let vandaag eens op wie er aan het woord komt. Zeg er iets van als het niet klopt.',
      en: 'Today is International Women’s Day. A remark about looks or an idea that is passed over seems small. Whoever meets it often does notice. Watch today who gets to speak. Say something when it is not right.',
    },
    picture: {
      shows: { nl: 'Collega’s in overleg aan een tafel', en: 'Colleagues in a meeting at a table' },
      alt: { nl: 'Collega’s praten aan een tafel', en: 'Colleagues talk at a table' },
    },
    source: [{ from: 'vnDagen' }],
    owner: hr,
    ...period,
  },
  {
    id: '21_maart',
    name: { nl: '21 maart: tegen racisme', en: '21 March: against racism' },
    when: { on: { month: 3, day: 21 } },
    title: {
      nl: 'Samen tegen racisme en discriminatie',
      en: 'Together against racism and discrimination',
    },
    text: {
      nl: 'Op 21 maart is het de internationale dag tegen racisme en discriminatie. Maak je op het werk iets mee dat niet goed voelt? Of zie je het bij een ander? Je hoeft het niet alleen te doen. Vraag Trede wie je kan helpen.',
      en: '21 March is the international day against racism and discrimination. Does something happen at work that does not feel right? Or do you see it happen to somebody else? You do not have to do it alone. Ask Trede who can help.',
    },
    picture: {
      shows: { nl: 'Handen van veel verschillende collega’s', en: 'Hands of many different colleagues' },
      alt: { nl: 'Handen van verschillende mensen naast elkaar', en: 'Hands of different people side by side' },
    },
    source: [{ from: 'verslag2024' }, { from: 'collegeSite' }],
    owner: hr,
    ...period,
  },
  {
    id: '17_mei',
    name: { nl: '17 mei: IDAHOBIT', en: '17 May: IDAHOBIT' },
    when: { on: { month: 5, day: 17 } },
    title: { nl: '17 mei: jezelf zijn op je werk', en: '17 May: being yourself at work' },
    text: {
      nl: '17 mei is de internationale dag tegen discriminatie van lhbtiq+ personen. Het Rijk tekende op die dag in 2023 de Verklaring van Amsterdam. Iedereen moet op het werk zichzelf kunnen zijn. Lukt dat niet? Er zijn mensen die met je meedenken.',
      en: '17 May is the international day against discrimination of LGBTIQ+ people. On that day in 2023 the Rijk signed the Declaration of Amsterdam. Everybody should be able to be themselves at work. Is that not so? There are people who think along with you.',
    },
    picture: {
      shows: { nl: 'De regenboogvlag bij een gebouw van het Rijk', en: 'The rainbow flag at a government building' },
      alt: { nl: 'Een regenboogvlag voor een kantoor', en: 'A rainbow flag in front of an office' },
    },
    source: [{ from: 'verslag2024' }, { from: 'governmentPride' }],
    owner: hr,
    ...period,
  },
  {
    id: 'keti_koti',
    name: { nl: '1 juli: Keti Koti', en: '1 July: Keti Koti' },
    when: { on: { month: 7, day: 1 } },
    title: { nl: '1 juli is Keti Koti', en: '1 July is Keti Koti' },
    text: {
      nl: 'Op 1 juli is het Keti Koti. We herdenken de slavernij en vieren de vrijheid. Voor veel collega’s is dit een belangrijke dag. Vraag eens wat deze dag voor een ander betekent, en luister.',
      en: '1 July is Keti Koti. We remember slavery and celebrate freedom. For many colleagues this is an important day. Ask what this day means to somebody else, and listen.',
    },
    picture: {
      shows: { nl: 'Het vieren van Keti Koti', en: 'People celebrating Keti Koti' },
      alt: { nl: 'Mensen vieren samen Keti Koti', en: 'People celebrate Keti Koti together' },
    },
    source: [{ from: 'algemeenBekend' }],
    owner: hr,
    ...period,
  },
  {
    id: 'coming_out',
    name: { nl: '11 oktober: Coming Out Day', en: '11 October: Coming Out Day' },
    when: { on: { month: 10, day: 11 } },
    title: { nl: 'Vandaag is het Coming Out Day', en: 'Today is Coming Out Day' },
    text: {
      nl: 'Niemand hoeft iets over zichzelf te vertellen. Wie het wil, moet dat veilig kunnen doen. Hoor je een nare grap? Zeg dan kort dat je het niet prettig vindt. Dat helpt meer dan je denkt.',
      en: 'Nobody has to tell anything about themselves. Whoever wants to should be able to do so safely. Do you hear a nasty joke? Say briefly that you do not like it. That helps more than you think.',
    },
    picture: {
      shows: { nl: 'Een open deur met regenboogkleuren', en: 'An open door in rainbow colours' },
      alt: { nl: 'Een open deur in regenboogkleuren', en: 'An open door in rainbow colours' },
    },
    source: [{ from: 'verslag2024' }],
    owner: hr,
    ...period,
  },
  {
    id: '3_december',
    name: { nl: '3 december: werken met een beperking', en: '3 December: working with a disability' },
    when: { on: { month: 12, day: 3 } },
    title: { nl: 'Werken met een beperking', en: 'Working with a disability' },
    text: {
      nl: '3 december is de internationale dag van personen met een beperking. Niet elke beperking is te zien. Vraag een collega wat helpt, en vul het niet in voor een ander. Heb je zelf iets nodig om goed te werken? Bespreek het met je leidinggevende.',
      en: '3 December is the international day of persons with disabilities. Not every disability can be seen. Ask a colleague what helps, and do not decide for others. Do you need something yourself to work well? Talk to your manager.',
    },
    picture: {
      shows: {
        nl: 'Collega’s aan het werk, ieder op een eigen manier',
        en: 'Colleagues at work, each in their own way',
      },
      alt: { nl: 'Collega’s werken samen in een kantoor', en: 'Colleagues work together in an office' },
    },
    source: [{ from: 'vnDagen' }],
    owner: hr,
    ...period,
  },
  {
    id: 'mensenrechten',
    name: { nl: '10 december: mensenrechten', en: '10 December: human rights' },
    when: { on: { month: 12, day: 10 } },
    title: { nl: 'Dag van de Rechten van de Mens', en: 'Human Rights Day' },
    text: {
      nl: 'Op 10 december is het de Dag van de Rechten van de Mens. Gelijk behandeld worden is een grondrecht. Dat geldt ook op het werk, en voor de inwoners die wij helpen. Twijfel je of iets wel mag? Vraag het.',
      en: '10 December is Human Rights Day. Being treated equally is a fundamental right. That also holds at work, and for the people we serve. Not sure whether something is allowed? Ask.',
    },
    picture: {
      shows: { nl: 'Artikel 1 van de Grondwet op een muur', en: 'Article 1 of the constitution on a wall' },
      alt: {
        nl: 'De tekst van artikel 1 van de Grondwet op een muur',
        en: 'The text of article 1 of the Dutch constitution on a wall',
      },
    },
    source: [{ from: 'dagenSite' }],
    owner: hr,
    ...period,
  },
] as const satisfies readonly Preset[]
