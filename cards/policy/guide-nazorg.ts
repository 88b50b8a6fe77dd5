import type { Guide } from './guide.ts'

export const nazorg: Guide = {
  id: 'nazorg',
  name: { nl: 'Nazorg', en: 'Aftercare' },
  before: [
    {
      nl: 'Plan het gesprek na 2 en 6 weken, en na 3 en 6 maanden.',
      en: 'Plan the talk after 2 and 6 weeks, and after 3 and 6 months.',
    },
    {
      nl: 'Vraag HR wat je over de uitkomst mag vertellen.',
      en: 'Ask HR what you may tell about the outcome.',
    },
    {
      nl: 'Spreek de melder en de collega altijd apart.',
      en: 'Always speak to the person who reported and the colleague separately.',
    },
  ],
  open: [
    {
      nl: 'Ik zou op dit gesprek terugkomen. Hoe gaat het nu met je?',
      en: 'I said I would come back to this. How are you now?',
    },
    {
      nl: 'Dit mag ik je over de uitkomst vertellen. Meer mag ik niet zeggen, en dat kan vervelend zijn.',
      en: 'This is what I may tell you about the outcome. I may not say more, and that can be frustrating.',
    },
    {
      nl: 'We hebben afspraken gemaakt. Ik wil weten hoe het voor jou is.',
      en: 'We made agreements. I want to know how it is for you.',
    },
  ],
  ask: [
    { nl: 'Is het rustig gebleven?', en: 'Has it stayed calm?' },
    {
      nl: 'Is er iets slechter geworden? Denk aan taken, rooster, beoordeling of sfeer.',
      en: 'Has anything got worse? Think of tasks, schedule, appraisal or atmosphere.',
    },
    { nl: 'Hoe is het contact met collega’s?', en: 'How is the contact with colleagues?' },
    { nl: 'Hoe zwaar is je werk nu?', en: 'How heavy is your work now?' },
    { nl: 'Ben je tevreden over hoe dit is opgepakt?', en: 'Are you satisfied with how this was handled?' },
    { nl: 'Wat helpt jou nog?', en: 'What else would help you?' },
  ],
  do: [
    {
      nl: 'Zie of hoor je nadeel? Bel dezelfde dag HR en je naasthogere.',
      en: 'Do you see or hear of worse treatment? Call HR and your own manager the same day.',
    },
    {
      nl: 'Bied bedrijfsmaatschappelijk werk aan. Bij gezondheidsklachten kan de bedrijfsarts helpen.',
      en: 'Offer occupational social work. With health complaints the company doctor can help.',
    },
    {
      nl: 'Begeleid wie terugkomt: wat is afgesproken, en wie is er voor vragen?',
      en: 'Guide those who come back: what was agreed, and who is there for questions?',
    },
    {
      nl: 'Was het ongegrond? Vraag de collega wie dat moet horen, en vertel het die mensen.',
      en: 'Was it unfounded? Ask the colleague who should hear that, and tell those people.',
    },
    {
      nl: 'Leg uit dat ongegrond niet betekent dat iemand loog.',
      en: 'Explain that unfounded does not mean that someone lied.',
    },
    {
      nl: 'Praat zelf na met HR of je eigen leidinggevende. Kijk zonder namen wat je leerde.',
      en: 'Look back yourself with HR or your own manager. See what you learned, without names.',
    },
  ],
  dont: [
    { nl: 'Sluit niet af na één keer “het gaat goed”.', en: 'Do not close after hearing “I am fine” once.' },
    {
      nl: 'Vraag niet naar een ziekte of een diagnose.',
      en: 'Do not ask about an illness or a diagnosis.',
    },
    { nl: 'Dwing niemand om het goed te maken.', en: 'Do not force anyone to make up.' },
    { nl: 'Haal de zaak niet opnieuw aan in het team.', en: 'Do not bring the case up again in the team.' },
  ],
  close: [
    { nl: 'Noem de datum van het volgende gesprek.', en: 'Name the date of the next talk.' },
    {
      nl: 'Zeg dat eerder bellen altijd mag, ook als het klein lijkt.',
      en: 'Say that calling earlier is always fine, even if it seems small.',
    },
    {
      nl: 'Is er na 6 maanden niets nieuws? Sluit samen af.',
      en: 'Nothing new after 6 months? Close it together.',
    },
  ],
  source: [
    { from: 'hamer2023', at: 'fase 3' },
    { from: 'awgb', at: 'art. 8a' },
    { from: 'kamerbrief2026' },
    { from: 'voorstel' },
  ],
}
