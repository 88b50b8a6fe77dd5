import type { Page } from './intake.ts'
import { unknown } from './intake-unknown.ts'

/** How heavy it is: impact before intent, because effect counts (Awgb art. 1a). */
export const weight: Page = {
  id: 'zwaarte',
  title: { nl: 'Hoe zwaar is het?', en: 'How serious is it?' },
  lead: {
    nl: 'Kijk naar het effect op je medewerker. Of het zo bedoeld was, maakt het effect niet kleiner.',
    en: 'Look at the effect on your employee. Whether it was meant that way does not make the effect smaller.',
  },
  questions: [
    {
      id: 'impact',
      ask: { nl: 'Wat doet het met de persoon die het raakt?', en: 'What does it do to the person affected?' },
      options: [
        {
          id: 'licht',
          title: { nl: 'Vervelend, maar gaat gewoon door', en: 'Unpleasant, but carries on as usual' },
          facts: { impact: 'licht' },
        },
        {
          id: 'merkbaar',
          title: {
            nl: 'Merkbaar: stress, terugtrekken, minder plezier',
            en: 'Noticeable: stress, withdrawing, less joy',
          },
          facts: { impact: 'merkbaar' },
        },
        {
          id: 'ernstig',
          title: { nl: 'Ernstig: bang, ziek of wil weg', en: 'Severe: afraid, ill or wants to leave' },
          facts: { impact: 'ernstig' },
        },
        unknown(),
      ],
    },
    {
      id: 'bedoeling',
      ask: { nl: 'Lijkt het met opzet te zijn gedaan?', en: 'Does it seem to have been on purpose?' },
      options: [
        { id: 'onbedoeld', title: { nl: 'Niet met opzet', en: 'Not on purpose' }, facts: { bedoeling: 'onbedoeld' } },
        {
          id: 'onduidelijk',
          title: { nl: 'Dat is onduidelijk', en: 'That is unclear' },
          facts: { bedoeling: 'onduidelijk' },
        },
        { id: 'bedoeld', title: { nl: 'Met opzet', en: 'On purpose' }, facts: { bedoeling: 'bedoeld' } },
        unknown(),
      ],
    },
    {
      id: 'macht',
      ask: { nl: 'Heeft de een iets te zeggen over de ander?', en: 'Does one have power over the other?' },
      options: [
        { id: 'gelijk', title: { nl: 'Nee, ze staan gelijk', en: 'No, they are equals' }, facts: { macht: 'gelijk' } },
        {
          id: 'hoger',
          title: {
            nl: 'Ja, de collega over wie het gaat staat hoger',
            en: 'Yes, the colleague it is about has power over the other',
          },
          facts: { macht: 'hoger' },
        },
        unknown(),
      ],
    },
    {
      id: 'strafbaar',
      ask: { nl: 'Kan het strafbaar zijn?', en: 'Could it be an offence?' },
      options: [
        {
          id: 'nee',
          title: { nl: 'Nee, daar lijkt het niet op', en: 'No, it does not look like it' },
          facts: { strafbaar: 'nee' },
        },
        {
          id: 'mogelijk',
          title: {
            nl: 'Misschien: bedreiging, vernieling, haat zaaien',
            en: 'Maybe: threats, damage, inciting hatred',
          },
          facts: { strafbaar: 'mogelijk' },
        },
        {
          id: 'ernstig',
          title: { nl: 'Ja, ernstig: verkrachting of zwaar geweld', en: 'Yes, serious: rape or severe violence' },
          facts: { strafbaar: 'ernstig' },
        },
        {
          id: 'ambt',
          title: { nl: 'Iemand misbruikte de eigen functie', en: 'Somebody abused their office' },
          facts: { strafbaar: 'ambt' },
        },
        unknown(),
      ],
    },
    {
      id: 'aanraking',
      onlyIf: { question: 'gedrag', oneOf: ['seksueel', 'intimidatie', 'agressie', 'weet_niet'] },
      ask: {
        nl: 'Was er seksueel contact tegen iemands wil?',
        en: 'Was there sexual contact against somebody’s will?',
      },
      options: [
        { id: 'nee', title: { nl: 'Nee', en: 'No' }, facts: { fysiekSeksueel: false } },
        { id: 'ja', title: { nl: 'Ja', en: 'Yes' }, facts: { fysiekSeksueel: true } },
        unknown(),
      ],
    },
  ],
}
