import type { Answer } from '../answers.ts'
import { ofFigures } from './kept.ts'

export const figureAnswers = {
  hoe_vaak: {
    title: { nl: 'Hoe vaak komt het voor?', en: 'How often does it happen?' },
    short: {
      nl: 'In 2025 maakte **12,8%** van de medewerkers zelf discriminatie of racisme mee: ongeveer 1 op de 8. **17,4%** zag het bij een collega.',
      en: 'In 2025 **12.8%** of staff experienced discrimination or racism themselves: about 1 in 8. **17.4%** saw it happen to a colleague.',
    },
    why: {
      nl: 'De cijfers komen uit de Personeelsenquête Rijk (PER) van najaar 2025. 5.558 mensen vulden die in.',
      en: 'The figures come from the staff survey (Personeelsenquête Rijk, PER) of autumn 2025. 5,558 people took part.',
    },
    next: 'onderdeel:cijfers_2025',
    source: [{ from: 'kamerbrief2026' }],
    ...ofFigures,
  },
  hoeveel_zwijgt: {
    title: { nl: 'Hoeveel mensen praten er niet over?', en: 'How many people tell nobody?' },
    short: {
      nl: 'Ongeveer **30%** besprak het in 2025 met niemand. Dat iemand zweeg, zegt dus niets over hoe erg het is.',
      en: 'About **30%** talked to nobody in 2025. So silence says nothing about how bad it is.',
    },
    why: { nl: 'Zo meldt de Kamerbrief over de enquête van 2025.', en: 'The letter on the survey of 2025 says so.' },
    next: 'onderdeel:cijfers_2025',
    source: [{ from: 'kamerbrief2026' }],
    ...ofFigures,
  },
  hoe_tevreden: {
    title: { nl: 'Zijn melders tevreden?', en: 'Are people satisfied after reporting?' },
    short: {
      nl: 'In 2025 was **50%** van wie met een leidinggevende sprak tevreden. **25%** van wie het besprak, was ontevreden over wat de organisatie deed. Jouw eerste gesprek telt dus.',
      en: 'In 2025 **50%** of those who talked to a manager were satisfied. **25%** of those who talked were dissatisfied with what the organisation did. So your first talk matters.',
    },
    why: {
      nl: 'Het meest tevreden waren mensen na een gesprek met een collega, een vertrouwenspersoon of iemand van buiten.',
      en: 'People were most satisfied after talking to a colleague, a confidential adviser or someone outside.',
    },
    next: 'gids:melder',
    source: [{ from: 'kamerbrief2026' }],
    ...ofFigures,
  },
  vergelijken: {
    title: { nl: 'Is het erger geworden sinds 2023?', en: 'Has it become worse since 2023?' },
    short: {
      nl: 'Dat kun je niet zeggen. In 2023 gingen de vragen alleen over racisme, in 2025 over alle soorten discriminatie. Zet die cijfers niet naast elkaar.',
      en: 'Nobody can say. In 2023 the questions were about racism only, in 2025 about every kind of discrimination. Do not put those figures side by side.',
    },
    why: {
      nl: 'De regering zegt zelf dat de jaren niet te vergelijken zijn.',
      en: 'The government itself says that the years cannot be compared.',
    },
    next: 'onderdeel:cijfers_2023',
    source: [{ from: 'kamerbrief2026' }],
    ...ofFigures,
  },
  wie_het_vaakst: {
    title: { nl: 'Wie maakt het het vaakst mee?', en: 'Who experiences it most often?' },
    short: {
      nl: 'In 2025 vaker vrouwen, mensen met een achtergrond van buiten Europa, lagere schalen en jongeren. De meeste ervaringen gingen over geslacht (4,2%), huidskleur, herkomst of geloof (3,9%) en leeftijd (3,4%).',
      en: 'In 2025 more often women, people with a background outside Europe, lower pay scales and younger staff. Most experiences were about sex (4.2%), skin colour, origin or religion (3.9%) and age (3.4%).',
    },
    why: {
      nl: 'Dat zijn uitkomsten van de Personeelsenquête Rijk 2025.',
      en: 'These are results of the staff survey of 2025.',
    },
    next: 'onderdeel:cijfers_2025',
    source: [{ from: 'kamerbrief2026' }],
    ...ofFigures,
  },
  hoeveel_straffen: {
    title: { nl: 'Hoe vaak volgt er een straf?', en: 'How often does a punishment follow?' },
    short: {
      nl: 'Dat weet niemand: straffen zijn niet bijgehouden. Ook hoeveel mensen een training moesten volgen, is niet bekend.',
      en: 'Nobody knows: punishments were not recorded. How many people had to follow a training is unknown too.',
    },
    why: {
      nl: 'De minister zei dat in het debat met de Kamer.',
      en: 'The minister said so in the debate with parliament.',
    },
    next: 'trede:7',
    source: [{ from: 'debat2024' }],
    ...ofFigures,
  },
  hoeveel_meldingen: {
    title: { nl: 'Hoeveel meldingen en klachten zijn er?', en: 'How many reports and complaints are there?' },
    short: {
      nl: 'In 2018, 2019 en 2020 waren er elk jaar 25 à 35 meldingen over discriminatie of racisme, bij alle departementen zonder Defensie. Bij de klachtencommissies waren dat er in drie jaar samen 5.',
      en: 'In 2018, 2019 and 2020 there were some 25 to 35 reports a year on discrimination or racism, in all departments without Defence. The complaints committees had 5 in those three years together.',
    },
    why: {
      nl: 'Dit zijn geregistreerde meldingen, geen enquête. Nieuwere cijfers vonden we niet.',
      en: 'These are registered reports, not a survey. We found no newer figures.',
    },
    next: 'onderdeel:cijfers_2025',
    source: [{ from: 'kamerbrief2021' }],
    ...ofFigures,
  },
  wat_is_per: {
    title: { nl: 'Wat is de Personeelsenquête Rijk?', en: 'What is the staff survey (PER)?' },
    short: {
      nl: 'Elke twee jaar vraagt het Rijk een deel van de medewerkers naar hun werk. In 2025 kregen 18.225 mensen de vragen, 5.558 vulden ze in (30,5%).',
      en: 'Every two years the central government asks part of its staff about their work. In 2025, 18,225 people were asked and 5,558 took part (30.5%).',
    },
    why: {
      nl: 'De volgende enquête verwachten wij in het najaar van 2027. Dat is onze schatting.',
      en: 'We expect the next survey in autumn 2027. That is our estimate.',
    },
    next: 'onderdeel:cijfers_2025',
    source: [{ from: 'kamerbrief2026' }, { from: 'voorstel' }],
    ...ofFigures,
  },
} as const satisfies Record<string, Answer>
