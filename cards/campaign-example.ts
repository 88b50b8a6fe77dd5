import type { CampaignMessage } from '#src/campaign/message.ts'

/** As long and as full as HR would write it. */
export const messageExample: CampaignMessage = {
  nl: {
    title: 'Samen tegen racisme en discriminatie',
    text: 'Op 21 maart is het de internationale dag tegen racisme en discriminatie.\n\nMaak je op het werk iets mee dat niet goed voelt? Of zie je het bij een ander? Je hoeft het niet alleen te doen.',
  },
  en: {
    title: 'Together against racism and discrimination',
    text: '21 March is the international day against racism and discrimination.\n\nDoes something happen at work that does not feel right? Or do you see it happen to somebody else? You do not have to do it alone.',
  },
  picture: {
    url: 'https://www.rijksoverheid.nl/handen.png',
    nl: 'Handen van verschillende mensen naast elkaar',
    en: 'Hands of different people side by side',
  },
  buttons: [
    { nl: 'Lees meer', en: 'Read more', url: 'https://www.rijksoverheid.nl/onderwerpen/discriminatie' },
    { nl: 'Volg de e-learning', en: 'Take the e-learning', url: 'https://leren.example.nl/veilig' },
  ],
  mandatory: false,
  asksRead: true,
}
