import type { Text } from '../text.ts'

/** A chapter of the text for the rapportage; `write`: what people did is theirs to write down. */
export type Chapter = {
  readonly title: Text
  readonly lead: Text
  readonly tables: readonly string[]
  readonly write?: true
}

/**
 * The order of the departmental rapportage on tackling discrimination and racism, after what the minister expects of departments
 * (debate 2024: responsibility of leidinggevenden, bystanders, ways to talk and to report, acting on it, and what it brought). The
 * rapportagemodel itself (Kamerbrief 10 juli 2026, bijlage 2) was not at hand [voorstel].
 */
export const chapters: readonly Chapter[] = [
  {
    title: {
      nl: 'Norm en verantwoordelijkheid van leidinggevenden',
      en: 'The norm and the responsibility of managers',
    },
    lead: {
      nl: 'Of berichten over de norm aankwamen. Wat leidinggevenden moeilijk vonden en eerder hadden willen hebben: daar kan de organisatie hen bij helpen.',
      en: 'Whether messages about the norm arrived. What managers found hard and would have liked to have earlier: the organisation can help them with that.',
    },
    tables: ['campagne', 'campagne_gelezen', 'les_moeilijkst', 'les_eerder'],
    write: true,
  },
  {
    title: { nl: 'Erover praten: p-gesprekken en omstanders', en: 'Talking about it: yearly talks and bystanders' },
    lead: {
      nl: 'Is in het p-gesprek over sociale veiligheid gepraat? En wat antwoordden medewerkers, zonder dat iemand weet wie?',
      en: 'Was social safety discussed in the yearly talk? And what did employees answer, without anybody knowing who?',
    },
    tables: ['p_gesprek', 'p_antwoord'],
    write: true,
  },
  {
    title: { nl: 'Melden: wat er bij leidinggevenden binnenkwam', en: 'Reporting: what came in with managers' },
    lead: {
      nl: 'Hoeveel meldingen er waren, waar ze over gingen en hoe zwaar ze wogen.',
      en: 'How many reports there were, what they were about and how serious they were.',
    },
    tables: ['advies', 'grond', 'gedrag'],
  },
  {
    title: { nl: 'Opvolgen: welke stappen zijn gezet', en: 'Following up: which steps were taken' },
    lead: {
      nl: 'Wat leidinggevenden deden met een melding, en waarom ze soms iets anders deden dan geadviseerd.',
      en: 'What managers did with a report, and why they sometimes did something else than advised.',
    },
    tables: ['genomen', 'afwijking', 'stap'],
  },
  {
    title: { nl: 'Handhaven: uitkomsten en maatregelen', en: 'Acting on it: outcomes and measures' },
    lead: {
      nl: 'Hoe zaken afliepen en wat er is gedaan. Een training of waarschuwing is geen straf uit de cao. Straffen legt alleen het bevoegd gezag op.',
      en: 'How cases ended and what was done. A training or warning is no punishment under the CAO. Only the competent authority punishes.',
    },
    tables: ['uitkomst', 'maatregel'],
    write: true,
  },
  {
    title: { nl: 'Wat het opleverde', en: 'What it brought' },
    lead: {
      nl: 'Waren melders tevreden? Werd iemand benadeeld omdat er gemeld is? En had het voorkomen kunnen worden?',
      en: 'Were people who reported satisfied? Was anybody treated worse because of a report? And could it have been prevented?',
    },
    tables: ['tevreden', 'benadeling', 'les_voorkomen'],
    write: true,
  },
]
