import type { Section } from './factsheet.ts'
import { hr } from './owners.ts'
import { period } from './periods.ts'

export const doingSections = {
  doen_leidinggevende: {
    id: 'doen_leidinggevende',
    title: { nl: 'Wat doe je als leidinggevende?', en: 'What do you do as a manager?' },
    paragraphs: [
      {
        nl: 'Is er gevaar? Gebruik dan eerst de **Noodrem**. Is er geen gevaar, begin dan met luisteren. Hoe jij reageert, maakt veel verschil.',
        en: 'Is there danger? Use the **Emergency** button first. If there is no danger, start by listening. How you react makes a big difference.',
      },
      {
        nl: 'Gaat het over jou, je eigen leidinggevende of iemand die je na staat? Geef het dan over aan een ander.',
        en: 'Is it about you, your own manager or someone close to you? Then hand it over to someone else.',
      },
    ],
    points: [
      {
        nl: 'Zeg vooraf wat je niet voor je kunt houden. Beloof nooit geheimhouding.',
        en: 'Say beforehand what you cannot keep to yourself. Never promise secrecy.',
      },
      {
        nl: 'Luister, laat uitpraten en bedank. Oordeel niet en maak het niet kleiner.',
        en: 'Listen, let the person finish and say thank you. Do not judge and do not make it smaller.',
      },
      {
        nl: 'Vraag wat je medewerker nodig heeft en wie het mag weten.',
        en: 'Ask what your employee needs and who may know.',
      },
      {
        nl: 'Wijs op de vertrouwenspersoon en op de andere plekken voor hulp.',
        en: 'Point to the confidential adviser and the other places for help.',
      },
      {
        nl: 'Kies samen een trede van de ladder. Twijfel je? Vraag advies zonder namen te noemen.',
        en: 'Choose a trede (rung) of the ladder together. Not sure? Ask for advice without giving names.',
      },
      {
        nl: 'Doe geen eigen onderzoek. Ga niet zomaar naar de collega over wie het gaat.',
        en: 'Do not investigate yourself. Do not just go to the colleague concerned.',
      },
      {
        nl: 'Spreek af wanneer je weer contact hebt. Vertel later wat je hebt gedaan.',
        en: 'Agree when you will be in touch again. Tell later what you have done.',
      },
      {
        nl: 'Let op nadeel na de melding. Dat is verboden. Vraag er ook later nog naar.',
        en: 'Watch for retaliation after the report. It is forbidden. Ask about it later too.',
      },
      {
        nl: 'Praat in het p-gesprek over sociale veiligheid. Volgens de planning wordt dat in 2026 verplicht.',
        en: 'Talk about social safety in the yearly staff talk (p-gesprek). The plan is to make this compulsory in 2026.',
      },
    ],
    source: [{ from: 'kamerbrief2026' }, { from: 'hamer2023' }, { from: 'awgb', at: 'art. 8a' }, { from: 'voorstel' }],
    owner: hr,
    ...period,
  },
  doen_medewerker: {
    id: 'doen_medewerker',
    title: { nl: 'Wat kun je doen als het jou overkomt?', en: 'What can you do if it happens to you?' },
    paragraphs: [
      {
        nl: 'Het ligt niet aan jou. Je hoeft niet zeker te weten of het discriminatie is. Je mag er altijd over praten.',
        en: 'It is not your fault. You do not have to be sure that it is discrimination. You can always talk about it.',
      },
      {
        nl: 'Ben je in gevaar? Bel **112**. In Caribisch Nederland bel je **911**.',
        en: 'Are you in danger? Call **112**. In the Caribbean Netherlands call **911**.',
      },
    ],
    points: [
      {
        nl: 'Praat met iemand die je vertrouwt: een collega, een vriend of familie.',
        en: 'Talk to someone you trust: a colleague, a friend or family.',
      },
      {
        nl: 'Ga naar een vertrouwenspersoon. Die luistert en denkt mee. Jij houdt de regie.',
        en: 'Go to a confidential adviser. This person listens and thinks along. You stay in control.',
      },
      {
        nl: 'Vertel het je leidinggevende. Gaat het over je leidinggevende? Ga dan een stap hoger.',
        en: 'Tell your manager. Is it about your manager? Then go one level up.',
      },
      {
        nl: 'Bewaar berichten en schrijf voor jezelf op wat er gebeurde. Doe dat niet in deze chat.',
        en: 'Keep messages and write down for yourself what happened. Do not do that in this chat.',
      },
      {
        nl: 'Wil je een klacht indienen? Dat kan bij het loket van het Rijk (MIOR). Wacht niet te lang: na een jaar kan een klacht geweigerd worden.',
        en: 'Do you want to make a formal complaint? Go to the desk of the government (MIOR). Do not wait too long: after a year a complaint can be refused.',
      },
      {
        nl: 'Liever iemand van buiten? Discriminatie.nl geeft gratis advies.',
        en: 'Rather someone outside? Discriminatie.nl gives free advice.',
      },
      {
        nl: 'Is het mogelijk strafbaar? Je mag altijd aangifte doen bij de politie.',
        en: 'Could it be a criminal offence? You may always report it to the police.',
      },
    ],
    source: [
      { from: 'kamerbrief2021' },
      { from: 'kamerbrief2026' },
      { from: 'awb', at: 'art. 9:8' },
      { from: 'sv', at: 'art. 161' },
      { from: 'voorstel' },
    ],
    owner: hr,
    ...period,
  },
  doen_omstander: {
    id: 'doen_omstander',
    title: { nl: 'Wat kun je doen als je het ziet?', en: 'What can you do if you see it?' },
    paragraphs: [
      {
        nl: 'Zie of hoor je het gebeuren? Dan ben je omstander. Het Rijk verwacht dat je er iets van zegt of het meldt. Kies wat veilig voelt.',
        en: 'Do you see or hear it happen? Then you are a bystander. The Dutch government expects you to speak up or report it. Choose what feels safe.',
      },
    ],
    points: [
      {
        nl: 'Zeg rustig dat je dit niet oké vindt. Praat over het gedrag, niet over de persoon.',
        en: 'Say calmly that this is not okay with you. Talk about the behaviour, not about the person.',
      },
      {
        nl: 'Durf je dat niet? Verander van onderwerp, of haal er iemand bij.',
        en: 'Is that too hard? Change the subject, or get someone to join you.',
      },
      {
        nl: 'Vraag later aan de ander: “Hoe gaat het? Wat heb je nodig?”',
        en: 'Later ask the other person: “How are you? What do you need?”',
      },
      {
        nl: 'Doe niets buiten de ander om. Vraag eerst of je het mag vertellen.',
        en: 'Do not act behind the other person’s back. Ask first whether you may tell.',
      },
      {
        nl: 'Een vertrouwenspersoon is er ook voor jou als je het hebt gezien.',
        en: 'A confidential adviser is also there for you if you saw it.',
      },
    ],
    source: [{ from: 'kamerbrief2026' }, { from: 'verslag2024' }, { from: 'voorstel' }],
    owner: hr,
    ...period,
  },
} as const satisfies Record<string, Section>
