import type { Section } from './factsheet.ts'
import { hr } from './owners.ts'
import { figuresPeriod } from './periods.ts'

/** 2023 asked about racism only, 2025 about all grounds: the government itself says that they cannot be compared. */
const notComparable = {
  nl: '⚠ De enquêtes van 2023 en 2025 kun je niet vergelijken. In 2023 gingen de vragen alleen over racisme. In 2025 gingen ze over alle soorten discriminatie.',
  en: '⚠ The surveys of 2023 and 2025 cannot be compared. In 2023 the questions were about racism only. In 2025 they were about every kind of discrimination.',
}

export const figureSections = {
  cijfers_2025: {
    id: 'cijfers_2025',
    title: { nl: 'Cijfers: enquête 2025', en: 'Figures: survey of 2025' },
    paragraphs: [
      {
        nl: 'De helft van wie met een leidinggevende sprak, was tevreden over dat gesprek. Jouw eerste gesprek telt dus.',
        en: 'Half of the people who talked to a manager were satisfied with that talk. So your first talk matters.',
      },
      {
        nl: 'De cijfers komen uit de Personeelsenquête Rijk (PER) van najaar 2025. 5.558 medewerkers vulden die in (30,5%). De vragen gingen over de laatste 12 maanden.',
        en: 'The figures come from the staff survey (Personeelsenquête Rijk, PER) of autumn 2025. 5,558 employees took part (30.5%). The questions were about the past 12 months.',
      },
      notComparable,
    ],
    points: [
      {
        nl: '**12,8%** (ongeveer 1 op de 8) maakte zelf discriminatie of racisme mee.',
        en: '**12.8%** (about 1 in 8) experienced discrimination or racism themselves.',
      },
      {
        nl: 'Het vaakst ging het om geslacht (4,2%), om huidskleur, herkomst of geloof (3,9%) en om leeftijd (3,4%).',
        en: 'Most often it was about sex (4.2%), about skin colour, origin or religion (3.9%) and about age (3.4%).',
      },
      {
        nl: '**17,4%** was getuige bij een collega. Het vaakst ging het om huidskleur, herkomst of geloof (8,4%), geslacht (6,1%) en leeftijd (3,7%).',
        en: '**17.4%** saw it happen to a colleague. Most often it was about skin colour, origin or religion (8.4%), sex (6.1%) and age (3.7%).',
      },
      {
        nl: '**6,8%** merkte het bij collega’s tegenover inwoners. Het vaakst om huidskleur, herkomst of geloof (5,1%).',
        en: '**6.8%** noticed it in colleagues towards the public. Most often because of skin colour, origin or religion (5.1%).',
      },
      {
        nl: '**14%** van de medewerkers met een migratieachtergrond van buiten Europa maakte racisme mee.',
        en: '**14%** of employees with a migration background from outside Europe experienced racism.',
      },
      {
        nl: 'Ongeveer **30%** besprak het met niemand.',
        en: 'About **30%** talked to nobody about it.',
      },
      {
        nl: '**25%** van wie het besprak, was ontevreden over wat de organisatie ermee deed.',
        en: '**25%** of those who did talk were dissatisfied with what the organisation did.',
      },
      {
        nl: '**50%** van wie met een leidinggevende sprak, was daar tevreden over.',
        en: '**50%** of those who talked to a manager were satisfied with that.',
      },
      {
        nl: 'Het meest tevreden waren mensen na een gesprek met een collega, een vertrouwenspersoon of iemand van buiten.',
        en: 'People were most satisfied after talking to a colleague, a confidential adviser or someone outside.',
      },
    ],
    source: [{ from: 'kamerbrief2026' }],
    owner: hr,
    ...figuresPeriod,
  },
  cijfers_2023: {
    id: 'cijfers_2023',
    title: { nl: 'Cijfers: enquête 2023', en: 'Figures: survey of 2023' },
    paragraphs: [
      {
        nl: 'De Personeelsenquête Rijk (PER) van 2023 vroeg alleen naar racisme op het werk.',
        en: 'The staff survey (Personeelsenquête Rijk, PER) of 2023 only asked about racism at work.',
      },
      notComparable,
    ],
    points: [
      {
        nl: '**10%** maakte in 12 maanden zelf racisme mee.',
        en: '**10%** experienced racism themselves in 12 months.',
      },
      {
        nl: 'Bij medewerkers met een biculturele achtergrond was dat **een derde**, zei de minister.',
        en: 'Among employees with a bicultural background it was **a third**, the minister said.',
      },
      {
        nl: 'Ongeveer **17%** zag racisme tegen collega’s: 16% een enkele keer, 1% elke maand.',
        en: 'About **17%** saw racism against colleagues: 16% once or sometimes, 1% every month.',
      },
      {
        nl: 'Ongeveer **11%** zag racisme van collega’s tegen burgers: 10% een enkele keer, 1% elke maand.',
        en: 'About **11%** saw racism by colleagues against the public: 10% once or sometimes, 1% every month.',
      },
      {
        nl: '**35%** van wie racisme meemaakte, besprak dat met de leidinggevende.',
        en: '**35%** of those who experienced racism talked about it with their manager.',
      },
      {
        nl: '**62%** van wie het besprak in de organisatie, zei dat het niet is opgepakt.',
        en: '**62%** of those who raised it in the organisation said that it was not taken up.',
      },
      {
        nl: '**54%** van wie het besprak, was ontevreden over hoe het is afgehandeld.',
        en: '**54%** of those who talked about it were dissatisfied with how it was handled.',
      },
    ],
    source: [{ from: 'verslag2024' }, { from: 'debat2024' }],
    owner: hr,
    ...figuresPeriod,
  },
  cijfers_2021: {
    id: 'cijfers_2021',
    title: { nl: 'Cijfers: enquête 2021', en: 'Figures: survey of 2021' },
    paragraphs: [
      {
        nl: 'De personeelsenquête van 2021 vroeg naar discriminatie in brede zin. Er zijn nieuwere cijfers. Zet cijfers van verschillende jaren niet naast elkaar: de vragen waren anders.',
        en: 'The staff survey of 2021 asked about discrimination in a broad sense. There are newer figures. Do not put figures of different years side by side: the questions were different.',
      },
    ],
    points: [
      {
        nl: 'Ongeveer **9%** maakte zelf discriminatie mee.',
        en: 'About **9%** experienced discrimination themselves.',
      },
      {
        nl: '**15%** zag discriminatie. Bij 3% ging het om huidskleur en bij 2% om geloof.',
        en: '**15%** saw discrimination. For 3% it was about skin colour and for 2% about religion.',
      },
    ],
    source: [{ from: 'kamerbrief2023' }],
    owner: hr,
    ...figuresPeriod,
  },
} as const satisfies Record<string, Section>
