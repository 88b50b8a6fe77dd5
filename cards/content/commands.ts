import type { Text } from '../text.ts'

/**
 * What Teams offers to type: commands, and prompts that start a talk (product.md B9). The manifest shows these words, Teams sends them
 * as they stand here, in the language of the app, and each leads to its `intent`. At most twelve. A prompt is sent as its title
 * too: the schema of Teams has no other words for it in a second language.
 */
export type Command = {
  readonly kind: 'basic' | 'prompt'
  readonly intent: string
  readonly title: Text
  readonly about: Text
}

export const commands: readonly Command[] = [
  {
    kind: 'basic',
    intent: 'incident_melden',
    title: { nl: 'Er is iets gemeld', en: 'Something was reported' },
    about: { nl: 'Stap voor stap naar een advies', en: 'Step by step to an advice' },
  },
  {
    kind: 'basic',
    intent: 'acuut_gevaar',
    title: { nl: 'Noodrem', en: 'Emergency' },
    about: { nl: 'Gevaar? Eerst het nummer', en: 'Danger? The number first' },
  },
  {
    kind: 'basic',
    intent: 'mijn_zaken',
    title: { nl: 'Mijn zaken', en: 'My cases' },
    about: { nl: 'Verder met een zaak die openstaat', en: 'Go on with an open case' },
  },
  {
    kind: 'basic',
    intent: 'wie_helpt',
    title: { nl: 'Wie helpt?', en: 'Who helps?' },
    about: { nl: 'Mensen en plekken van je eigen organisatie', en: 'People and places of your own organisation' },
  },
  {
    kind: 'basic',
    intent: 'ladder',
    title: { nl: 'De ladder', en: 'The ladder' },
    about: { nl: 'De acht treden, elk met uitleg', en: 'The eight treden (rungs), each explained' },
  },
  {
    kind: 'basic',
    intent: 'factsheet',
    title: { nl: 'Factsheet', en: 'Factsheet' },
    about: { nl: 'Cijfers, norm en wet in gewone woorden', en: 'Figures, norm and law in plain words' },
  },
  {
    kind: 'basic',
    intent: 'gesprek_voorbereiden',
    title: { nl: 'Gesprek voorbereiden', en: 'Prepare a talk' },
    about: { nl: 'Wat je kunt zeggen, en wat niet', en: 'What you can say, and what not' },
  },
  {
    kind: 'basic',
    intent: 'privacy',
    title: { nl: 'Privacy', en: 'Privacy' },
    about: { nl: 'Wat Trede bewaart, en hoe je het wist', en: 'What Trede keeps, and how to erase it' },
  },
  {
    kind: 'basic',
    intent: 'hulp',
    title: { nl: 'Hulp', en: 'Help' },
    about: { nl: 'Wat kan Trede?', en: 'What can Trede do?' },
  },
  {
    kind: 'prompt',
    intent: 'incident_melden',
    title: {
      nl: 'Er is net iemand bij me geweest over een nare opmerking',
      en: 'Somebody just came to me about a nasty remark',
    },
    about: { nl: 'Meteen weten wat je nu doet', en: 'Know at once what to do now' },
  },
  {
    kind: 'prompt',
    intent: 'definitie',
    title: { nl: 'Wat is een microagressie?', en: 'What is a microaggression?' },
    about: { nl: 'Een begrip in gewone woorden', en: 'A term in plain words' },
  },
  {
    kind: 'prompt',
    intent: 'p_gesprek_vraag',
    title: {
      nl: 'Wat vraag ik in het p-gesprek over sociale veiligheid?',
      en: 'What do I ask about social safety in the p-gesprek?',
    },
    about: { nl: 'De vraag en hoe je die stelt', en: 'The question and how to ask it' },
  },
]
