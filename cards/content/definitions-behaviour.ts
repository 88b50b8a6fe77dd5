import type { Definition } from './definitions.ts'
import { lawPeriod } from './periods.ts'

export const behaviourTerms = {
  intimidatie: {
    id: 'intimidatie',
    term: { nl: 'Intimidatie', en: 'Harassment (intimidatie)' },
    plain: {
      nl: 'Gedrag dat te maken heeft met een kenmerk van iemand, zoals geloof, herkomst of geslacht. Het tast de waardigheid van die persoon aan. De sfeer wordt bedreigend, vijandig, beledigend, vernederend of kwetsend.\n\nHet doel **of** het gevolg telt. Opzet is dus niet nodig.',
      en: 'Behaviour that has to do with a characteristic of a person, such as religion, origin or sex. It harms that person’s dignity. The atmosphere becomes threatening, hostile, insulting, humiliating or hurtful.\n\nThe aim **or** the effect counts. So intent is not needed.',
    },
    official:
      'gedrag dat met de hoedanigheden of gedragingen, bedoeld in artikel 1, eerste lid, onderdeel b, verband houdt en dat tot doel of gevolg heeft dat de waardigheid van de persoon wordt aangetast en dat een bedreigende, vijandige, beledigende, vernederende of kwetsende omgeving wordt gecreëerd.',
    example: {
      nl: 'In het werkoverleg valt elke week een spottende opmerking over het geloof van een collega. Anderen lachen mee.',
      en: 'Every week someone mocks the religion of a colleague in the team meeting. Others laugh along.',
    },
    source: [
      { from: 'awgb', at: 'art. 1a lid 2' },
      { from: 'wgbl', at: 'art. 2 lid 2' },
    ],
    ...lawPeriod,
  },
  seksuele_intimidatie: {
    id: 'seksuele_intimidatie',
    term: { nl: 'Seksuele intimidatie', en: 'Sexual harassment (seksuele intimidatie)' },
    plain: {
      nl: 'Gedrag met een seksuele lading dat de waardigheid van iemand aantast. Dat kan met woorden, blikken, berichten of aanraken.\n\nOok hier telt het doel **of** het gevolg. Opzet is dus niet nodig.',
      en: 'Behaviour with a sexual meaning that harms a person’s dignity. It can be words, looks, messages or touching.\n\nHere too the aim **or** the effect counts. So intent is not needed.',
    },
    official:
      'enige vorm van verbaal, non-verbaal of fysiek gedrag met een seksuele connotatie dat als doel of gevolg heeft dat de waardigheid van de persoon wordt aangetast, in het bijzonder wanneer een bedreigende, vijandige, beledigende, vernederende of kwetsende omgeving wordt gecreëerd.',
    example: {
      nl: 'Een collega stuurt ’s avonds berichten over het lichaam van een ander. Ook na een “nee” gaat het door.',
      en: 'A colleague sends messages in the evening about another person’s body. It goes on after a “no”.',
    },
    source: [{ from: 'awgb', at: 'art. 1a lid 3' }],
    ...lawPeriod,
  },
  pesten: {
    id: 'pesten',
    term: { nl: 'Pesten', en: 'Bullying (pesten)' },
    plain: {
      nl: 'Iemand krijgt steeds opnieuw te maken met vervelend gedrag dat die niet wil. Je ertegen verweren is moeilijk. Dat maakt pesten anders dan één ruzie of één voorval.\n\nDe Arbowet noemt pesten als iets wat stress geeft op het werk. De wet legt het woord niet uit.',
      en: 'Someone has to deal with unwanted, unpleasant behaviour again and again. It is hard to defend yourself. That makes bullying different from one quarrel or one incident.\n\nThe Arbowet (law on working conditions) names bullying as a cause of stress at work. The law does not explain the word.',
    },
    example: {
      nl: 'Een collega wordt nooit gevraagd voor de lunch. In vergaderingen zuchten anderen zodra die begint te praten.',
      en: 'A colleague is never asked to join for lunch. In meetings others sigh as soon as that colleague speaks.',
    },
    source: [{ from: 'arbowet', at: 'art. 1 lid 1' }, { from: 'voorstel' }],
    ...lawPeriod,
  },
  agressie: {
    id: 'agressie',
    term: { nl: 'Agressie en geweld', en: 'Aggression and violence (agressie)' },
    plain: {
      nl: 'Een medewerker wordt lastiggevallen, bedreigd of aangevallen, en dat komt door het werk. Het kan met woorden of lichamelijk. Het kan een collega zijn, of een burger.\n\nDe Arbowet noemt “agressie of geweld” als iets wat stress geeft op het werk. De wet van nu legt de woorden niet uit.',
      en: 'An employee is harassed, threatened or attacked because of the work. It can be with words or physical. It can come from a colleague or from a member of the public.\n\nThe Arbowet (law on working conditions) names “aggression or violence” as a cause of stress at work. The law of today does not explain the words.',
    },
    example: {
      nl: 'Een burger scheldt een medewerker aan de balie uit en dreigt bij de uitgang te wachten.',
      en: 'A member of the public shouts at an employee at the desk and threatens to wait outside.',
    },
    source: [{ from: 'arbowet', at: 'art. 1 lid 1' }, { from: 'voorstel' }],
    ...lawPeriod,
  },
} as const satisfies Record<string, Definition>
