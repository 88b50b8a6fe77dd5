import type { Rung } from './rung.ts'

export const begrenzen: Rung = {
  trede: 4,
  name: { nl: 'Begrenzen', en: 'Set limits' },
  goal: {
    nl: 'Een correctief gesprek maakt de norm helder. Er zijn vaste afspraken.',
    en: 'A corrective talk makes the norm clear. There are firm agreements.',
  },
  when: {
    nl: 'Het gedrag lijkt duidelijk over een grens te gaan. Of het gebeurt vaker. Of het effect is groter dan de bedoeling.',
    en: 'The behaviour seems to clearly cross a line. Or it happens more often. Or the effect is bigger than the intention.',
  },
  decides: {
    nl: 'Jij, na advies van HR. Heeft de collega macht over de melder? Dan de naasthogere leidinggevende, en nooit een gesprek samen.',
    en: 'You, after advice from HR. Does the colleague have power over the person who reported? Then the next higher manager, and never a joint talk.',
  },
  involve: {
    nl: 'HR voor advies. Een vertrouwenspersoon voor de melder, en een andere voor de collega. Is de collega ingehuurd? Ook de opdrachtgever. Gaat het om een burger? Volg het agressieprotocol.',
    en: 'HR for advice. A confidential adviser for the person who reported, and a different one for the colleague. Is the colleague hired in? The contract manager too. Is it a citizen? Follow the aggression protocol.',
  },
  roles: ['hr', 'vertrouwenspersoon', 'andere_vertrouwenspersoon', 'naasthogere', 'opdrachtgever', 'agressieprotocol'],
  hour: [
    {
      nl: 'Is het mogelijk strafbaar? Voer dan geen gesprek en ga naar trede 6.',
      en: 'Is it possibly a criminal offence? Then do not have this talk. Go to trede 6.',
    },
    { nl: 'Bel HR en bespreek je plan.', en: 'Call HR and discuss your plan.' },
    {
      nl: 'Vraag de melder of dit gesprek goed is en wat je mag zeggen. Zegt de melder nee? Vraag HR eerst om advies.',
      en: 'Ask the person who reported if this talk is all right and what you may say. Do they say no? Ask HR for advice first.',
    },
  ],
  day: [
    {
      nl: 'Nodig de collega schriftelijk uit. Noem het onderwerp. Zeg dat er iemand mee mag.',
      en: 'Invite the colleague in writing. Name the subject. Say they may bring someone.',
    },
    {
      nl: 'Noem een andere vertrouwenspersoon voor de collega.',
      en: 'Name a different confidential adviser for the colleague.',
    },
    {
      nl: 'Bereid voor: het gedrag, het effect, de norm en wat er moet veranderen.',
      en: 'Prepare: the behaviour, the effect, the norm and what has to change.',
    },
  ],
  week: [
    {
      nl: 'Laat de collega eerst vertellen. Er staat nog niets vast.',
      en: 'Let the colleague speak first. Nothing has been established yet.',
    },
    {
      nl: 'Spreek af wat er verandert, zoals een training. Excuses alleen als de melder dat wil.',
      en: 'Agree what changes, such as a training. Apologies only if the person who reported wants them.',
    },
    {
      nl: 'Zeg dat niemand nadeel mag krijgen van een melding.',
      en: 'Say that nobody may be treated worse because of a report.',
    },
    {
      nl: 'Vertel de melder dat het gesprek er was, en wat je meer mag zeggen.',
      en: 'Tell the person who reported that the talk took place, and what more you may say.',
    },
  ],
  say: [
    {
      nl: 'Ik wil eerst jouw kant horen. Er staat nog niets vast.',
      en: 'I want to hear your side first. Nothing has been established yet.',
    },
    { nl: 'Dit is geen straf. Het is wel serieus.', en: 'This is not a punishment. It is serious, though.' },
    {
      nl: 'Ook als je het anders bedoelde, telt het effect.',
      en: 'Even if you meant it differently, the effect counts.',
    },
    {
      nl: 'De norm is dat we elkaar gelijk behandelen. Dat verwacht ik vanaf nu ook van jou.',
      en: 'The norm is that we treat each other as equals. I expect that from you too, from now on.',
    },
    {
      nl: 'Zoek niet uit wie iets vertelde. Niemand mag hier nadeel van hebben.',
      en: 'Do not try to find out who said something. Nobody may suffer because of this.',
    },
  ],
  dontSay: [
    { nl: 'Geef het nou maar gewoon toe.', en: 'Just admit it.' },
    { nl: 'Dit is een officiële straf.', en: 'This is an official punishment.' },
    {
      nl: 'Ik mag niet zeggen wie het was, maar je kunt het wel raden.',
      en: 'I can’t say who it was, but you can guess.',
    },
    { nl: 'Wat vind jij eigenlijk van die mensen?', en: 'What do you actually think of those people?' },
  ],
  dont: [
    {
      nl: 'Noem het geen straf. Alleen het bevoegd gezag kan straffen.',
      en: 'Do not call it a punishment. Only the competent authority can punish.',
    },
    {
      nl: 'Praat over gedrag, niet over meningen of geloof.',
      en: 'Talk about behaviour, not about opinions or religion.',
    },
    {
      nl: 'Maak de melder niet bekend zonder toestemming.',
      en: 'Do not reveal who reported without their permission.',
    },
    { nl: 'Vertel het team niets over dit gesprek.', en: 'Tell the team nothing about this talk.' },
  ],
  record: {
    nl: 'Een kort verslag: gedrag, reactie, norm en afspraken. Jij en de collega lezen het allebei. Niets over afkomst, geloof of gezondheid. Vraag HR waar het hoort. Zet dit niet in deze chat.',
    en: 'A short report: behaviour, response, norm and agreements. You and the colleague both read it. Nothing about origin, religion or health. Ask HR where it belongs. Do not put it in this chat.',
  },
  term: {
    nl: 'Het gesprek is binnen 10 werkdagen. Kijk na 4 weken en na 3 maanden hoe het gaat.',
    en: 'The talk is within 10 working days. Check after 4 weeks and after 3 months how things are.',
  },
  down: { nl: 'Is het gestopt? Ga naar trede 8.', en: 'Has it stopped? Go to trede 8.' },
  up: {
    nl: 'Gebeurt het weer na de afspraken? Of zien mensen de feiten anders? Ga naar trede 6.',
    en: 'Does it happen again after the agreements? Or do people dispute the facts? Go to trede 6.',
  },
  checklist: [
    { id: 'advies-hr', text: { nl: 'HR heeft mij advies gegeven.', en: 'HR has given me advice.' } },
    {
      id: 'melder-weet-ervan',
      text: {
        nl: 'De melder weet ervan en zei wat ik mag vertellen.',
        en: 'The person who reported knows and said what I may tell.',
      },
    },
    {
      id: 'uitnodiging',
      text: {
        nl: 'De collega kreeg een uitnodiging met het onderwerp.',
        en: 'The colleague got an invitation with the subject.',
      },
    },
    {
      id: 'kant-gehoord',
      text: { nl: 'Ik heb eerst de kant van de collega gehoord.', en: 'I heard the side of the colleague first.' },
    },
    {
      id: 'afspraken',
      text: { nl: 'We hebben afspraken met een datum.', en: 'We have agreements with a date.' },
    },
    {
      id: 'nadeel-besproken',
      text: {
        nl: 'Ik heb gezegd dat niemand nadeel mag krijgen.',
        en: 'I have said that nobody may be treated worse.',
      },
    },
    {
      id: 'melder-bijgepraat',
      text: { nl: 'De melder weet dat het gesprek er was.', en: 'The person who reported knows the talk took place.' },
    },
  ],
  moments: [
    {
      id: 'gesprek',
      after: { workdays: 10 },
      text: {
        nl: 'Is het gesprek geweest? Zo niet, plan het nu.',
        en: 'Has the talk taken place? If not, plan it now.',
      },
    },
    {
      id: 'eerste-check',
      after: { weeks: 4 },
      text: {
        nl: 'Kijk of de afspraken werken. Vraag je medewerker hoe het gaat.',
        en: 'Check if the agreements work. Ask your employee how things are.',
      },
    },
    {
      id: 'tweede-check',
      after: { months: 3 },
      text: {
        nl: 'Kijk nog eens of de afspraken werken. Vraag je medewerker of het goed blijft gaan.',
        en: 'Check once more if the agreements work. Ask your employee if things are still going well.',
      },
    },
  ],
  source: [
    { from: 'hamer2023' },
    { from: 'debat2024' },
    { from: 'awgb', at: 'art. 1a en 8a' },
    { from: 'caoRijk', at: 'hoofdstuk 15' },
    { from: 'voorstel' },
  ],
}
