import type { Answer } from '../answers.ts'
import { ofPolicy } from './kept.ts'

export const talkAnswers = {
  niet_zeggen: {
    title: { nl: 'Wat zeg je beter niet?', en: 'What should you not say?' },
    short: {
      nl: 'Niet: “zo is het vast niet bedoeld”, “wees niet zo gevoelig” of “waarom zei je niets?”. Vraag niet eerst om bewijs, vergelijk niet met jezelf en beloof geen straf.',
      en: 'Not: “I am sure it was not meant that way”, “do not be so sensitive” or “why did you say nothing?”. Do not ask for proof first, do not compare with yourself and promise no punishment.',
    },
    why: {
      nl: 'Zulke zinnen leggen de schuld bij de melder. De eerste reactie werkt lang door.',
      en: 'Such sentences put the blame on the person who reported. The first reaction has a long effect.',
    },
    next: 'gids:melder',
    source: [{ from: 'movisie' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  eerste_gesprek: {
    title: { nl: 'Hoe begin je het eerste gesprek?', en: 'How do you begin the first talk?' },
    short: {
      nl: 'Zoek een rustige plek. Zeg eerst wat je wel en niet voor je kunt houden. Laat iemand uitpraten, bedank, en vraag: wat deed het met je, ben je veilig, wat heb je nodig?',
      en: 'Find a quiet place. First say what you can and cannot keep to yourself. Let them finish, thank them, and ask: what did it do to you, are you safe, what do you need?',
    },
    why: {
      nl: 'De helft van wie met een leidinggevende sprak, was tevreden. Luisteren maakt het verschil.',
      en: 'Half of those who talked to a manager were satisfied. Listening makes the difference.',
    },
    next: 'gids:melder',
    source: [{ from: 'kamerbrief2026' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  teamgesprek: {
    title: { nl: 'Praten met het hele team', en: 'Talking with the whole team' },
    short: {
      nl: 'Praat over de norm, niet over wat er gebeurde. Noem geen namen. Vertel het vooraf aan beide mensen; zij mogen wegblijven. Sluit af met drie afspraken en een datum.',
      en: 'Talk about the norm, not about what happened. Name nobody. Tell both people beforehand; they may stay away. End with three agreements and a date.',
    },
    why: {
      nl: 'Een duidelijke norm uit de omgeving werkt. Over een zaak praten beschadigt mensen.',
      en: 'A clear norm from the people around works. Talking about a case harms people.',
    },
    next: 'gids:team',
    source: [{ from: 'verslag2024' }, { from: 'hamer2023' }],
    ...ofPolicy,
  },
  nazorg: {
    title: { nl: 'Hoe doe je nazorg?', en: 'How do you give aftercare?' },
    short: {
      nl: 'Vraag na 2 en 6 weken en na 3 en 6 maanden hoe het gaat. Vraag ook naar nadeel, werkdruk en contact. Vergeet de collega, het team en jezelf niet.',
      en: 'Ask after 2 and 6 weeks and after 3 and 6 months how things are. Ask about retaliation, work pressure and contact too. Do not forget the colleague, the team and yourself.',
    },
    why: {
      nl: 'Nadeel en spanning komen vaak pas later. Deze dagen zijn een voorstel.',
      en: 'Retaliation and tension often come later. These days are a proposal.',
    },
    next: 'gids:nazorg',
    source: [{ from: 'hamer2023' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  pgesprek_verplicht: {
    title: { nl: 'Moet het in het p-gesprek?', en: 'Is it compulsory in the p-gesprek?' },
    short: {
      nl: 'Volgens planning wordt het in 2026 bij het hele Rijk een plicht. Leidinggevende en medewerker praten dan over sociale veiligheid, ook over discriminatie en racisme. Antwoorden is vrijwillig.',
      en: 'The plan is to make it a duty in the whole central government in 2026: in the yearly staff talk (p-gesprek) both talk about social safety, discrimination and racism included. Answering is voluntary.',
    },
    why: {
      nl: 'Dat staat in de Kamerbrief van 10 juli 2026. Een vaste zin is er niet.',
      en: 'The letter to parliament of 10 July 2026 says so. There is no fixed sentence.',
    },
    next: 'begrip:sociale_veiligheid',
    source: [{ from: 'kamerbrief2026' }],
    ...ofPolicy,
  },
  pgesprek_antwoord: {
    title: { nl: 'Wat gebeurt er met je antwoord?', en: 'What happens with your answer?' },
    short: {
      nl: 'Niets. Je antwoord telt niet mee voor je beoordeling, komt niet in het verslag en wordt niet aan jou gekoppeld. Bij gevaar of een ernstig feit kan je leidinggevende wel moeten handelen.',
      en: 'Nothing. Your answer does not count for your appraisal, is not in the report and is not tied to you. With danger or a serious offence your manager may have to act.',
    },
    why: {
      nl: 'Zo stellen wij het voor, om de privacy te beschermen. Hoogstens telt mee dat jullie over sociale veiligheid spraken.',
      en: 'This is our proposal, to protect privacy. At most it counts that you talked about social safety.',
    },
    next: 'rol:vertrouwenspersoon',
    source: [{ from: 'avg', at: 'art. 5 en 9' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  pgesprek_ja: {
    title: { nl: 'De medewerker zegt ja. En dan?', en: 'The employee says yes. And then?' },
    short: {
      nl: 'Bedank, luister en stop met de beoordeling. Maak een aparte afspraak en begin op trede 1. Gaat het over jou? Bied dan je naasthogere leidinggevende of een vertrouwenspersoon aan.',
      en: 'Thank them, listen and stop the appraisal. Make a separate appointment and begin on trede (rung) 1. Is it about you? Then offer the next manager up or a confidential adviser.',
    },
    why: {
      nl: 'Een beoordeling is geen veilige plek voor dit verhaal.',
      en: 'An appraisal is no safe place for this story.',
    },
    next: 'melden',
    source: [{ from: 'kamerbrief2026' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  pgesprek_vragen: {
    title: { nl: 'Welke vragen stel je in het p-gesprek?', en: 'Which questions in the p-gesprek?' },
    short: {
      nl: 'Begin breed: “Voel jij je veilig in ons team?” Vraag daarna: “Heb je zelf discriminatie of racisme meegemaakt, of bij een ander gezien?” En: “Weet je waar je terechtkunt?”',
      en: 'In the yearly staff talk, begin wide: “Do you feel safe in our team?” Then: “Have you experienced discrimination or racism, or seen it happen?” And: “Do you know where to go?”',
    },
    why: {
      nl: 'Er is geen vaste tekst. Deze volgorde is een voorstel. Vraag nooit naar herkomst of geloof.',
      en: 'There is no fixed text. This order is a proposal. Never ask about origin or religion.',
    },
    next: 'onderdeel:doen_leidinggevende',
    source: [{ from: 'kamerbrief2026' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
} as const satisfies Record<string, Answer>
