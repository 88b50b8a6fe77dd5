import type { Guide } from './guide.ts'

export const collega: Guide = {
  id: 'collega',
  name: { nl: 'Het gesprek met de collega over wie het gaat', en: 'The talk with the colleague it is about' },
  before: [
    {
      nl: 'Is het mogelijk strafbaar? Voer dit gesprek niet. Bel de integriteitscoördinator.',
      en: 'Is it possibly a criminal offence? Do not have this talk. Call the integrity coordinator.',
    },
    {
      nl: 'Praat pas als de melder akkoord is. Moet het toch, voor de veiligheid of de wet? Vertel het de melder eerst.',
      en: 'Talk only when the person who reported agrees. Must it be done for safety or by law? Tell them first.',
    },
    {
      nl: 'Heeft de collega macht over de melder? Dan voert de naasthogere leidinggevende het gesprek, zonder de melder.',
      en: 'Does the colleague have power over the person who reported? Then the next higher manager has the talk, without them.',
    },
    {
      nl: 'Vraag HR om advies. Nodig schriftelijk uit, met het onderwerp. Er mag iemand mee.',
      en: 'Ask HR for advice. Invite in writing, with the subject. They may bring someone.',
    },
    {
      nl: 'Noem een andere vertrouwenspersoon dan die van de melder.',
      en: 'Name a different confidential adviser than the one of the person who reported.',
    },
  ],
  open: [
    {
      nl: 'Ik heb een signaal gekregen over gedrag. Er staat nog niets vast.',
      en: 'I have received a signal about behaviour. Nothing has been established yet.',
    },
    {
      nl: 'Dit gesprek is geen straf. Ik wil eerst jouw kant horen.',
      en: 'This talk is not a punishment. I want to hear your side first.',
    },
    { nl: 'Je hoeft niet meteen te reageren.', en: 'You do not have to respond right away.' },
  ],
  ask: [
    { nl: 'Hoe heb jij het meegemaakt?', en: 'How did you experience it?' },
    { nl: 'Wat bedoelde je ermee?', en: 'What did you mean by it?' },
    { nl: 'Hoe kan dat bij een ander zijn aangekomen?', en: 'How may it have come across to someone else?' },
    {
      nl: 'Wat ga je anders doen, en wat heb je daarvoor nodig?',
      en: 'What will you do differently, and what do you need for that?',
    },
    { nl: 'Met wie kun jij hierover praten?', en: 'Who can you talk to about this?' },
  ],
  do: [
    {
      nl: 'Noem gedrag dat je kunt zien of horen. Noem het effect en de norm.',
      en: 'Name behaviour that can be seen or heard. Name the effect and the norm.',
    },
    {
      nl: 'Houd bedoeling en effect uit elkaar. Het effect telt altijd.',
      en: 'Keep intention and effect apart. The effect always counts.',
    },
    {
      nl: 'Zeg dat niemand nadeel mag krijgen van een melding. Uitzoeken wie het was, mag ook niet.',
      en: 'Say that nobody may be treated worse because of a report. Trying to find out who it was is not allowed either.',
    },
    {
      nl: 'Raadt de collega wie het was? Bevestig of ontken niets.',
      en: 'Does the colleague guess who it was? Confirm or deny nothing.',
    },
    {
      nl: 'Ziet de collega het heel anders? Neem dat serieus, rond af en vraag HR om advies.',
      en: 'Does the colleague see it very differently? Take that seriously, end the talk and ask HR for advice.',
    },
  ],
  dont: [
    {
      nl: 'Noem de melder niet zonder toestemming. Herhaal niet woordelijk wat de melder vertelde.',
      en: 'Do not name the person who reported without permission. Do not repeat their words.',
    },
    {
      nl: 'Vraag niet om een bekentenis en onderhandel niet.',
      en: 'Do not ask for a confession and do not negotiate.',
    },
    {
      nl: 'Plak geen etiket op de persoon. Praat over gedrag, niet over meningen.',
      en: 'Do not label the person. Talk about behaviour, not about opinions.',
    },
    {
      nl: 'Bied geen excuses aan namens de melder, en dreig niet met straf.',
      en: 'Do not apologise for the person who reported, and do not threaten with punishment.',
    },
    { nl: 'Vertel het team niets.', en: 'Tell the team nothing.' },
  ],
  close: [
    {
      nl: 'Zeg wat er verandert en wanneer je terugkijkt.',
      en: 'Say what will change and when you will look back.',
    },
    {
      nl: 'Zeg wat je opschrijft. Laat de collega het lezen en erop reageren.',
      en: 'Say what you write down. Let the colleague read it and respond.',
    },
    { nl: 'Vraag hoe het gaat en bied steun aan.', en: 'Ask how they are and offer support.' },
    {
      nl: 'Vertel de melder daarna dat het gesprek er was.',
      en: 'Afterwards tell the person who reported that the talk took place.',
    },
  ],
  source: [
    { from: 'hamer2023' },
    { from: 'awgb', at: 'art. 1a en 8a' },
    { from: 'awb', at: 'art. 9:10' },
    { from: 'caoRijk', at: 'hoofdstuk 15' },
    { from: 'voorstel' },
  ],
}
