import type { Guide } from './guide.ts'

export const team: Guide = {
  id: 'team',
  name: { nl: 'Het gesprek met het team', en: 'The talk with the team' },
  before: [
    {
      nl: 'Doe dit alleen als het veilig is voor de melder en voor de collega.',
      en: 'Do this only if it is safe for the person who reported and for the colleague.',
    },
    {
      nl: 'Vertel hun apart wat je gaat zeggen. Wegblijven mag, zonder uitleg aan het team.',
      en: 'Tell them separately what you will say. They may stay away, without explaining it to the team.',
    },
    {
      nl: 'Loopt er een onderzoek? Vraag HR eerst of dit gesprek nu kan.',
      en: 'Is there an investigation? First ask HR if this talk is possible now.',
    },
    {
      nl: 'Is het gespannen? Vraag HR om een gespreksleider van buiten.',
      en: 'Is there tension? Ask HR for a facilitator from outside.',
    },
    {
      nl: 'Kies één onderwerp: hoe gaan we met elkaar om?',
      en: 'Choose one subject: how do we treat each other?',
    },
  ],
  open: [
    { nl: 'Ik wil praten over hoe wij met elkaar omgaan.', en: 'I want to talk about how we treat each other.' },
    {
      nl: 'We noemen geen namen en halen niets terug.',
      en: 'We will not mention names or go back to anything that happened.',
    },
    {
      nl: 'Discriminatie accepteren we niet. Dat geldt ook voor mij, en je mag mij erop aanspreken.',
      en: 'We do not accept discrimination. That goes for me too, and you may call me out on it.',
    },
    { nl: 'Alleen luisteren mag ook.', en: 'Just listening is fine too.' },
  ],
  ask: [
    { nl: 'Waaraan merk jij dat het hier veilig is?', en: 'How do you notice that it is safe here?' },
    {
      nl: 'Je hoort iets wat niet kan. Wat zou jij doen?',
      en: 'You hear something that is not right. What would you do?',
    },
    { nl: 'Wat maakt het lastig om iets te zeggen?', en: 'What makes it hard to say something?' },
    { nl: 'Wat helpt ons om elkaar aan te spreken?', en: 'What helps us to speak up to each other?' },
    { nl: 'Wat spreken we af?', en: 'What do we agree on?' },
  ],
  do: [
    {
      nl: 'Begin met iets wat je zelf beter kunt doen.',
      en: 'Start with something you could do better yourself.',
    },
    {
      nl: 'Oefen samen een zin voor wie iets ziet. Bijvoorbeeld: “Ho, dit vind ik niet oké.”',
      en: 'Practise a sentence for people who see something. For example: “Hold on, I am not okay with this.”',
    },
    {
      nl: 'Praat over gedrag en afspraken. Iedereen mag eigen meningen houden.',
      en: 'Talk about behaviour and agreements. Everyone may keep their own opinions.',
    },
    {
      nl: 'Valt er een naam of een verhaal? Stop vriendelijk en praat later apart.',
      en: 'Does a name or a story come up? Stop it kindly and talk in private later.',
    },
    {
      nl: 'Kijk wie stil of gespannen is. Vraag diegene daarna apart hoe het gaat.',
      en: 'Watch who is quiet or tense. Ask them in private afterwards how they are.',
    },
  ],
  dont: [
    {
      nl: 'Vertel de zaak niet na, ook niet zonder namen.',
      en: 'Do not retell the case, not even without names.',
    },
    {
      nl: 'Vraag niemand om voor een groep te spreken.',
      en: 'Do not ask anyone to speak for a group.',
    },
    {
      nl: 'Laat het team niet stemmen of iets erg was.',
      en: 'Do not let the team vote on how bad something was.',
    },
    {
      nl: 'Houd geen preek en dwing niemand een mening op.',
      en: 'Do not preach and do not force an opinion on anyone.',
    },
  ],
  close: [
    {
      nl: 'Schrijf samen drie afspraken op, zonder namen.',
      en: 'Write down three agreements together, without names.',
    },
    {
      nl: 'Zeg waar mensen terechtkunnen: bij jou, een vertrouwenspersoon of het meldpunt (MIOR).',
      en: 'Say where people can go: to you, a confidential adviser or the desk (MIOR).',
    },
    { nl: 'Prik een datum om terug te kijken.', en: 'Set a date to look back.' },
    {
      nl: 'Vraag de melder en de collega daarna apart hoe het was.',
      en: 'Afterwards ask the person who reported and the colleague separately how it was.',
    },
  ],
  source: [{ from: 'hamer2023' }, { from: 'verslag2024' }, { from: 'voorstel' }],
}
