import type { Page } from './intake.ts'
import { unknown } from './intake-unknown.ts'

/** What the melder wants, and what else plays. */
export const wishes: Page = {
  id: 'wens',
  title: { nl: 'Wat is er nodig?', en: 'What is needed?' },
  lead: {
    nl: 'De melder kiest zoveel mogelijk zelf. Weet je het niet? Dan kun je het later vragen.',
    en: 'The person who reported decides as much as possible. Not sure? You can ask later.',
  },
  questions: [
    {
      id: 'wens',
      ask: { nl: 'Wat wil de melder?', en: 'What does the person who reported want?' },
      options: [
        {
          id: 'vertellen',
          title: { nl: 'Alleen het verhaal kwijt', en: 'Only to be heard' },
          facts: { wens: 'vertellen' },
        },
        { id: 'advies', title: { nl: 'Advies', en: 'Advice' }, facts: { wens: 'advies' } },
        {
          id: 'gesprek',
          title: { nl: 'Een gesprek met die collega', en: 'A talk with the colleague it is about' },
          facts: { wens: 'gesprek' },
        },
        { id: 'klacht', title: { nl: 'Een klacht indienen', en: 'To file a complaint' }, facts: { wens: 'klacht' } },
        {
          id: 'aangifte',
          title: { nl: 'Aangifte doen bij de politie', en: 'To report it to the police' },
          facts: { wens: 'aangifte' },
        },
        unknown(
          { nl: 'Weet ik niet, of de melder weet het nog niet', en: 'I do not know, or they do not know yet' },
          { wens: 'weet_niet' },
        ),
      ],
    },
    {
      id: 'confrontatie',
      ask: { nl: 'Wil jij de collega nu aanspreken?', en: 'Do you want to speak to the colleague now?' },
      options: [
        { id: 'nee', title: { nl: 'Nee', en: 'No' }, facts: { confrontatie: false } },
        {
          id: 'met',
          title: { nl: 'Ja, en de melder vindt dat goed', en: 'Yes, and the person who reported agrees' },
          facts: { confrontatie: true, instemming: true },
        },
        {
          id: 'zonder',
          title: { nl: 'Ja, maar de melder heeft dat niet gezegd', en: 'Yes, but they have not agreed' },
          facts: { confrontatie: true, instemming: false },
        },
        unknown(),
      ],
    },
    {
      id: 'ook',
      many: true,
      ask: { nl: 'Wat speelt er nog meer? (meer mag)', en: 'What else is going on? (more than one is fine)' },
      options: [
        {
          id: 'geheim',
          title: { nl: 'De melder wil dat alles geheim blijft', en: 'They want everything kept secret' },
          facts: { geheim: true },
        },
        {
          id: 'benadeling',
          title: {
            nl: 'De melder is bang voor nadeel of heeft dat al',
            en: 'They fear being treated worse, or already are',
          },
          facts: { benadeling: true },
        },
        {
          id: 'gezondheid',
          title: { nl: 'Er zijn gezondheidsklachten of verzuim', en: 'There are health complaints or sick leave' },
          facts: { gezondheid: true },
        },
        {
          id: 'advies',
          title: { nl: 'Ik weet zelf niet goed hoe ik verder moet', en: 'I am not sure how to go on myself' },
          facts: { adviesNodig: true },
        },
        {
          id: 'oordeel',
          title: {
            nl: 'Ik wil weten wie gelijk heeft of welke straf past',
            en: 'I want to know who is right or what punishment fits',
          },
          facts: { oordeelGevraagd: true },
        },
        { id: 'geen', title: { nl: 'Niets hiervan', en: 'None of these' }, facts: {} },
        unknown(),
      ],
    },
  ],
}
