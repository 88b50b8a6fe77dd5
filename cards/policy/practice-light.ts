import type { Situation } from './practice-situation.ts'

/** Where listening, choosing together or one talk is the first step. */
export const light: readonly Situation[] = [
  {
    id: 'kwijt',
    title: { nl: 'Even je verhaal kwijt', en: 'Just to be heard' },
    story: [
      {
        nl: 'Een medewerker loopt bij je binnen. Op de borrel zei een collega eenmalig iets over leeftijd.',
        en: 'An employee walks in. At the drinks a colleague said something about age, once.',
      },
      {
        nl: '“Het was vervelend, maar ik werk gewoon door. Ik wilde het alleen even kwijt.” Het was vorige week.',
        en: '“It was unpleasant, but I carry on. I only wanted to tell it.” It was last week.',
      },
    ],
    answers: {
      rol: ['nee'],
      veilig: ['nee'],
      melder: ['betrokkene'],
      partij: ['collega'],
      gedrag: ['opmerking'],
      gronden: ['leeftijd'],
      herhaling: ['eenmalig'],
      wanneer: ['nee'],
      impact: ['licht'],
      wens: ['vertellen'],
    },
    lesson: [
      {
        nl: 'Wil iemand alleen vertellen? Dan is luisteren genoeg. Neem het niet over.',
        en: 'Does somebody only want to tell? Then listening is enough. Do not take it over.',
      },
      {
        nl: 'Vraag wel wanneer je weer mag vragen hoe het gaat.',
        en: 'Do ask when you may ask again how things are.',
      },
    ],
  },
  {
    id: 'beschuldigd',
    title: { nl: '“Dit heb ik nooit gezegd”', en: '“I never said this”' },
    story: [
      {
        nl: 'Een medewerker komt boos binnen. “Ze zeggen dat ik discrimineer. Dat klopt niet. Straks gelooft niemand mij meer.”',
        en: 'An employee comes in, angry. “They say that I discriminate. That is not true. Soon nobody will believe me.”',
      },
      {
        nl: 'Je weet nog niets van een melding. Je eigen rol speelt niet mee.',
        en: 'You do not know of any report yet. You are not involved yourself.',
      },
    ],
    answers: { rol: ['nee'], veilig: ['nee'], melder: ['beschuldigde'] },
    lesson: [
      {
        nl: 'Wie zich ten onrechte beschuldigd voelt, heeft ook steun nodig. Van een andere vertrouwenspersoon dan de melder.',
        en: 'Somebody who feels wrongly blamed needs support too. From a different confidential adviser than the other side.',
      },
      {
        nl: 'Zeg niet wie gelijk heeft. Beloof geen uitkomst.',
        en: 'Do not say who is right. Do not promise an outcome.',
      },
    ],
  },
  {
    id: 'briefje',
    title: { nl: 'Een briefje zonder naam', en: 'A note without a name' },
    story: [
      {
        nl: 'In je postvak ligt een briefje: “Op onze afdeling wordt gediscrimineerd. Doe er iets aan.” Er staat geen naam bij.',
        en: 'In your tray lies a note: “There is discrimination in our unit. Do something about it.” There is no name.',
      },
      {
        nl: 'Je weet niet wie het schreef, over wie het gaat en wat er is gebeurd.',
        en: 'You do not know who wrote it, whom it is about and what happened.',
      },
    ],
    answers: { rol: ['nee'], veilig: ['nee'], melder: ['anoniem'] },
    lesson: [
      {
        nl: 'Zoek niet uit wie het schreef. Dat maakt mensen bang om nog iets te melden.',
        en: 'Do not find out who wrote it. That makes people afraid to report anything again.',
      },
      {
        nl: 'Vertel wel aan iedereen waar je terechtkunt.',
        en: 'Do tell everybody where people can go.',
      },
    ],
  },
  {
    id: 'eerste_keer',
    title: { nl: '“Waar kom je écht vandaan?”', en: '“Where are you really from?”' },
    story: [
      {
        nl: 'In het teamoverleg vroeg een collega: “Waar kom je écht vandaan?” Het was één keer, deze week, en niet kwaad bedoeld.',
        en: 'In the team meeting a colleague asked: “Where are you really from?” It was once, this week, and not meant badly.',
      },
      {
        nl: 'De medewerker vertelt het je zelf: “Ik werk gewoon door, maar praat jij met die collega?” Ze staan gelijk.',
        en: 'The employee tells you personally: “I carry on, but will you talk to that colleague?” They are equals.',
      },
    ],
    answers: {
      rol: ['nee'],
      veilig: ['nee'],
      melder: ['betrokkene'],
      partij: ['collega'],
      gedrag: ['opmerking'],
      gronden: ['herkomst'],
      herhaling: ['eenmalig'],
      wanneer: ['nee'],
      impact: ['licht'],
      bedoeling: ['onbedoeld'],
      macht: ['gelijk'],
      wens: ['gesprek'],
    },
    lesson: [
      {
        nl: 'Eén opmerking vraagt om een gesprek en niet om een dossier.',
        en: 'One remark asks for a talk and not for a file.',
      },
      {
        nl: 'Niet zo bedoeld is geen einde van het gesprek. Het effect telt.',
        en: 'Not meant that way does not end the talk. The effect counts.',
      },
    ],
  },
]
