import type { Page } from './intake.ts'
import { unknown } from './intake-unknown.ts'

/** What was said or done. Only kinds, never a story. */
export const behaviour: Page = {
  id: 'gedrag',
  title: { nl: 'Wat is er gezegd of gedaan?', en: 'What was said or done?' },
  lead: {
    nl: 'Kies alleen wat je nu weet. Je hoeft niets uit te zoeken.',
    en: 'Choose only what you know now. You do not have to find anything out.',
  },
  questions: [
    {
      id: 'partij',
      ask: { nl: 'Om wiens gedrag gaat het?', en: 'Whose behaviour is it about?' },
      options: [
        { id: 'collega', title: { nl: 'Van een collega', en: 'A colleague' }, facts: { partij: 'collega' } },
        {
          id: 'leidinggevende',
          title: { nl: 'Van een leidinggevende', en: 'A manager' },
          facts: { partij: 'leidinggevende' },
        },
        {
          id: 'inhuur',
          title: { nl: 'Van iemand die is ingehuurd', en: 'A hired or external worker' },
          facts: { partij: 'inhuur' },
        },
        {
          id: 'burger',
          title: { nl: 'Van een burger, tegen een collega', en: 'A citizen, against a colleague' },
          facts: { partij: 'burger' },
        },
        {
          id: 'tegen_burger',
          title: { nl: 'Van een collega, tegen een burger', en: 'A colleague, against a citizen' },
          facts: { partij: 'tegen_burger' },
        },
        unknown(),
      ],
    },
    {
      id: 'gedrag',
      many: true,
      ask: { nl: 'Wat gebeurde er? (meer mag)', en: 'What happened? (more than one is fine)' },
      options: [
        { id: 'opmerking', title: { nl: 'Opmerking of grap', en: 'Remark or joke' }, facts: { gedrag: ['opmerking'] } },
        {
          id: 'uitsluiting',
          title: { nl: 'Iemand buitensluiten', en: 'Leaving somebody out' },
          facts: { gedrag: ['uitsluiting'] },
        },
        { id: 'pesten', title: { nl: 'Pesten', en: 'Bullying' }, facts: { gedrag: ['pesten'] } },
        { id: 'intimidatie', title: { nl: 'Intimidatie', en: 'Harassment' }, facts: { gedrag: ['intimidatie'] } },
        {
          id: 'seksueel',
          title: { nl: 'Seksuele intimidatie', en: 'Sexual harassment' },
          facts: { gedrag: ['seksuele_intimidatie'] },
        },
        {
          id: 'agressie',
          title: { nl: 'Agressie of geweld', en: 'Aggression or violence' },
          facts: { gedrag: ['agressie'] },
        },
        {
          id: 'besluit',
          title: {
            nl: 'Oneerlijk besluit (sollicitatie, promotie, contract)',
            en: 'Unfair decision (hiring, promotion, contract)',
          },
          facts: { gedrag: ['besluit'] },
        },
        {
          id: 'regel',
          title: { nl: 'Een regel die een groep raakt', en: 'A rule that hits a group' },
          facts: { gedrag: ['regel'] },
        },
        {
          id: 'online',
          title: { nl: 'Iets online of in een appgroep', en: 'Something online or in a chat group' },
          facts: { gedrag: ['online'] },
        },
        unknown(),
      ],
    },
    {
      id: 'gronden',
      many: true,
      ask: {
        nl: 'Waarmee heeft het te maken, denk je? (meer mag)',
        en: 'What does it have to do with, you think? (more than one is fine)',
      },
      options: [
        {
          id: 'herkomst',
          title: { nl: 'Huidskleur, herkomst of geloof', en: 'Skin colour, origin or religion' },
          facts: { gronden: ['huidskleur_herkomst_geloof'] },
        },
        { id: 'leeftijd', title: { nl: 'Leeftijd', en: 'Age' }, facts: { gronden: ['leeftijd'] } },
        {
          id: 'geslacht',
          title: { nl: 'Geslacht of gender', en: 'Sex or gender' },
          facts: { gronden: ['geslacht_gender'] },
        },
        {
          id: 'handicap',
          title: { nl: 'Handicap of chronische ziekte', en: 'Disability or chronic illness' },
          facts: { gronden: ['handicap'] },
        },
        {
          id: 'gerichtheid',
          title: { nl: 'Seksuele gerichtheid', en: 'Sexual orientation' },
          facts: { gronden: ['seksuele_gerichtheid'] },
        },
        { id: 'overig', title: { nl: 'Iets anders', en: 'Something else' }, facts: { gronden: ['overig'] } },
        {
          id: 'onduidelijk',
          title: { nl: 'Niet duidelijk of het discriminatie is', en: 'Not clear whether it is discrimination' },
          facts: { grondOnduidelijk: true },
        },
        unknown(),
      ],
    },
    {
      id: 'herhaling',
      ask: { nl: 'Hoe vaak gebeurde het?', en: 'How often did it happen?' },
      options: [
        { id: 'eenmalig', title: { nl: 'Eén keer', en: 'Once' }, facts: { herhaling: 'eenmalig' } },
        { id: 'vaker', title: { nl: 'Vaker', en: 'More often' }, facts: { herhaling: 'vaker' } },
        {
          id: 'patroon',
          title: { nl: 'Vaker, en bij meer mensen', en: 'More often, and to several people' },
          facts: { herhaling: 'patroon' },
        },
        {
          id: 'na_afspraak',
          title: { nl: 'Opnieuw, na een afspraak hierover', en: 'Again, after an agreement about it' },
          facts: { herhaling: 'na_afspraak' },
        },
        unknown(),
      ],
    },
    {
      id: 'wanneer',
      ask: { nl: 'Is de laatste keer langer dan een jaar geleden?', en: 'Was the last time more than a year ago?' },
      options: [
        { id: 'nee', title: { nl: 'Nee', en: 'No' }, facts: { ouderDanJaar: false } },
        { id: 'ja', title: { nl: 'Ja', en: 'Yes' }, facts: { ouderDanJaar: true } },
        unknown(),
      ],
    },
  ],
}
