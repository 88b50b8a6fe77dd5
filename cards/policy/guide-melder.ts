import type { Guide } from './guide.ts'

export const melder: Guide = {
  id: 'melder',
  name: { nl: 'Het eerste gesprek met de melder', en: 'The first talk with the person who reported' },
  before: [
    {
      nl: 'Gaat het over jou, of over iemand die je na staat? Draag het over aan je naasthogere.',
      en: 'Is it about you, or about someone close to you? Hand it over to your own manager.',
    },
    {
      nl: 'Laat je medewerker kiezen: binnen, buiten of online. Iemand meenemen mag.',
      en: 'Let your employee choose: inside, outside or online. They may bring someone.',
    },
    {
      nl: 'Zoek een plek waar niemand meeluistert. Leg je telefoon weg en neem de tijd.',
      en: 'Find a place where nobody can listen in. Put your phone away and take your time.',
    },
    {
      nl: 'Houd de naam van een vertrouwenspersoon klaar.',
      en: 'Have the name of a confidential adviser ready.',
    },
  ],
  open: [
    { nl: 'Dank je wel dat je hiermee naar mij komt.', en: 'Thank you for coming to me with this.' },
    {
      nl: 'Voor je begint: ik kan niet alles geheimhouden. Bij gevaar of een mogelijk strafbaar feit moet ik soms iets doen.',
      en: 'Before you start: I cannot keep everything secret. With danger or a possible offence I sometimes have to act.',
    },
    {
      nl: 'Een vertrouwenspersoon kan meer voor zich houden dan ik. Zal ik helpen met bellen?',
      en: 'A confidential adviser can keep more to themselves than I can. Shall I help you call?',
    },
    { nl: 'Jij kiest wat je vertelt. Stoppen mag altijd.', en: 'You choose what to tell. You can always stop.' },
  ],
  ask: [
    { nl: 'Wat is er gebeurd?', en: 'What happened?' },
    { nl: 'Wat deed het met je?', en: 'What did it do to you?' },
    { nl: 'Voel je je nu veilig?', en: 'Do you feel safe now?' },
    { nl: 'Is het vaker gebeurd?', en: 'Has it happened more often?' },
    { nl: 'Wat heb je nodig? En wat wil je juist niet?', en: 'What do you need? And what do you not want?' },
    { nl: 'Wie mag dit weten?', en: 'Who may know about this?' },
  ],
  do: [
    {
      nl: 'Huilt je medewerker? Wacht, geef water en vraag of een pauze fijn is.',
      en: 'Is your employee crying? Wait, offer water and ask if a break would help.',
    },
    {
      nl: 'Laat stiltes vallen. Vat daarna kort samen wat je hoorde.',
      en: 'Allow silence. Then sum up briefly what you heard.',
    },
    {
      nl: 'Erken het gevoel, maar zeg niet wie gelijk heeft.',
      en: 'Recognise the feeling, but do not say who is right.',
    },
    {
      nl: 'Vraag alleen wat je nodig hebt om samen een weg te kiezen.',
      en: 'Ask only what you need to choose a way together.',
    },
    {
      nl: 'Noem de wegen: jij, een vertrouwenspersoon, het meldpunt (MIOR), Discriminatie.nl, het College voor de Rechten van de Mens en de politie.',
      en: 'Name the ways: you, a confidential adviser, the desk (MIOR), Discriminatie.nl, the Netherlands Institute for Human Rights and the police.',
    },
    {
      nl: 'Zeg dat je medewerker zelf berichten en data kan bewaren. Jij verzamelt niets.',
      en: 'Say that your employee can keep messages and dates. You collect nothing.',
    },
  ],
  dont: [
    {
      nl: 'Zeg niet dat het vast niet zo bedoeld was, en maak geen grap.',
      en: 'Do not say it was surely not meant that way, and do not joke.',
    },
    {
      nl: 'Vraag niet waarom je medewerker zweeg of zo lang wachtte.',
      en: 'Do not ask why your employee kept silent or waited so long.',
    },
    {
      nl: 'Vraag niet naar afkomst, geloof of gezondheid, en niet om bewijs.',
      en: 'Do not ask about origin, religion or health, or for proof.',
    },
    {
      nl: 'Vergelijk het niet met wat jij meemaakte.',
      en: 'Do not compare it with what you went through.',
    },
    { nl: 'Beloof geen geheim, geen straf en geen uitkomst.', en: 'Do not promise secrecy, punishment or an outcome.' },
  ],
  close: [
    {
      nl: 'Herhaal wat jullie afspraken: wie doet wat, en wat als het niet lukt?',
      en: 'Repeat what you agreed: who does what, and what if it does not work?',
    },
    {
      nl: 'Noem de dag en de tijd waarop je weer belt. Houd je daaraan.',
      en: 'Name the day and time of your next call. Keep to it.',
    },
    {
      nl: 'Vraag hoe je medewerker nu verdergaat, en wie er straks bij is.',
      en: 'Ask how your employee will go on now, and who will be with them later.',
    },
  ],
  source: [{ from: 'hamer2023', at: 'fase 1' }, { from: 'kamerbrief2026' }, { from: 'lvv' }, { from: 'voorstel' }],
}
