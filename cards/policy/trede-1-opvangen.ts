import type { Rung } from './rung.ts'

export const opvangen: Rung = {
  trede: 1,
  name: { nl: 'Opvangen', en: 'Listen and support' },
  goal: { nl: 'Je medewerker voelt zich gehoord en veilig.', en: 'Your employee feels heard and safe.' },
  when: {
    nl: 'Bij elk signaal. Ook als het klein lijkt of als je twijfelt.',
    en: 'With every signal. Also if it seems small or if you are in doubt.',
  },
  decides: {
    nl: 'Jij vangt op. De melder kiest wat je te horen krijgt. Gaat het over jou of iemand die je na staat? Dan neemt je naasthogere het over.',
    en: 'You listen and support. The person who reported chooses what to tell you. Is it about you or someone close to you? Then your own manager takes over.',
  },
  involve: {
    nl: 'Bied een vertrouwenspersoon aan. Voelt het onveilig? Haal de beveiliging of de bedrijfshulpverlening (BHV) erbij.',
    en: 'Offer a confidential adviser. Does it feel unsafe? Call security or the emergency response team (BHV).',
  },
  roles: ['vertrouwenspersoon', 'bhv', 'naasthogere'],
  hour: [
    {
      nl: 'Is er gevaar, of doet iemand zichzelf misschien iets aan? Bel 112, in Caribisch Nederland 911. Blijf erbij.',
      en: 'Is there danger, or might someone harm themselves? Call 112, in the Caribbean Netherlands 911. Stay with them.',
    },
    {
      nl: 'Zoek een rustige plek en ga zitten. Huilen mag, stilte ook.',
      en: 'Find a quiet place and sit down. Crying is fine, and so is silence.',
    },
    {
      nl: 'Zeg eerst wat je wel en niet voor jezelf kunt houden.',
      en: 'First say what you can and cannot keep to yourself.',
    },
    {
      nl: 'Luister en laat uitpraten. Vraag wat nu nodig is.',
      en: 'Listen and do not interrupt. Ask what is needed now.',
    },
  ],
  day: [
    {
      nl: 'Geef de naam van een vertrouwenspersoon. Bied aan om samen te bellen.',
      en: 'Give the name of a confidential adviser. Offer to call together.',
    },
    {
      nl: 'Vraag wat helpt om veilig te werken, zoals rust of thuis werken. Verplaats niemand zonder overleg.',
      en: 'Ask what helps to work safely, such as rest or working from home. Do not move anyone without asking.',
    },
    {
      nl: 'Neem vandaag of de volgende werkdag weer contact op.',
      en: 'Get in touch again today or on the next working day.',
    },
  ],
  week: [
    { nl: 'Plan binnen 2 werkdagen een rustig gesprek.', en: 'Plan a quiet talk within 2 working days.' },
    {
      nl: 'Kies daarna samen hoe jullie verdergaan. Dat is trede 2.',
      en: 'Then choose together how to go on. That is trede 2.',
    },
    {
      nl: 'Vraag zelf ook advies. Dat kan bij HR of de integriteitscoördinator, zonder namen.',
      en: 'Ask for advice yourself too. HR or the integrity coordinator can help, without names.',
    },
  ],
  say: [
    { nl: 'Goed dat je naar me toe komt. Dank je wel.', en: 'Thank you for coming to me. I am glad you did.' },
    {
      nl: 'Ik kan niet alles geheimhouden. Moet ik iets doen? Dan hoor jij dat eerst, als het kan.',
      en: 'I cannot keep everything secret. If I have to act, I will tell you first if I can.',
    },
    {
      nl: 'Neem je tijd. Jij kiest wat je vertelt, en stoppen mag altijd.',
      en: 'Take your time. You choose what to tell me, and you can stop at any moment.',
    },
    {
      nl: 'Ik zie dat het je raakt. Wat heb je nu nodig?',
      en: 'I can see that this affects you. What do you need right now?',
    },
    { nl: 'Ik bel je morgen om tien uur. Past dat?', en: 'I will call you tomorrow at ten. Does that suit you?' },
  ],
  dontSay: [
    { nl: 'Zo is het vast niet bedoeld.', en: 'I am sure it was not meant like that.' },
    { nl: 'Trek het je niet zo aan.', en: 'Don’t take it so personally.' },
    { nl: 'Waarom kom je hier nu pas mee?', en: 'Why did you wait so long to tell me?' },
    { nl: 'Dit blijft helemaal tussen ons.', en: 'This stays strictly between us.' },
  ],
  dont: [
    { nl: 'Beloof geen geheimhouding en geen uitkomst.', en: 'Do not promise secrecy or an outcome.' },
    {
      nl: 'Spreek de collega over wie het gaat nog niet aan.',
      en: 'Do not speak to the colleague it is about yet.',
    },
    { nl: 'Zoek niets zelf uit en vraag niet om bewijs.', en: 'Do not look into it yourself or ask for proof.' },
    {
      nl: 'Vraag niet naar afkomst, geloof of gezondheid.',
      en: 'Do not ask about origin, religion or health.',
    },
  ],
  record: {
    nl: 'Zo min mogelijk: de datum, het soort signaal en jullie afspraken. Zet dit niet in deze chat.',
    en: 'As little as possible: the date, the kind of signal and what you agreed. Do not put it in this chat.',
  },
  term: {
    nl: 'Contact op dezelfde of de volgende werkdag. Een gesprek binnen 2 werkdagen.',
    en: 'Contact on the same or the next working day. A talk within 2 working days.',
  },
  down: {
    nl: 'Wil de melder alleen gehoord worden? Ga naar trede 8. Is het ernstig, een patroon of speelt macht mee? Vraag dan eerst advies.',
    en: 'Does the person who reported only want to be heard? Go to trede 8. Is it serious, a pattern or is power involved? Then ask for advice first.',
  },
  up: {
    nl: 'Is er meer nodig dan luisteren? Ga naar trede 2. Mogelijk strafbaar? Ga meteen naar trede 6.',
    en: 'Is more needed than listening? Go to trede 2. Possibly a criminal offence? Go to trede 6 at once.',
  },
  checklist: [
    {
      id: 'veiligheid-gevraagd',
      text: { nl: 'Ik heb gevraagd of het nu veilig is.', en: 'I have asked if it is safe now.' },
    },
    {
      id: 'grenzen-verteld',
      text: {
        nl: 'Ik heb gezegd wat ik niet geheim kan houden.',
        en: 'I have said what I cannot keep secret.',
      },
    },
    {
      id: 'vertrouwenspersoon-genoemd',
      text: { nl: 'Ik heb een vertrouwenspersoon genoemd.', en: 'I have named a confidential adviser.' },
    },
    {
      id: 'contact-afgesproken',
      text: { nl: 'We weten wanneer we weer contact hebben.', en: 'We know when we will be in touch again.' },
    },
    { id: 'gesprek-gevoerd', text: { nl: 'We hebben rustig gepraat.', en: 'We have had a quiet talk.' } },
  ],
  moments: [
    {
      id: 'contact',
      after: { workdays: 1 },
      text: {
        nl: 'Neem contact op met je medewerker. Vraag hoe het nu gaat.',
        en: 'Contact your employee. Ask how things are now.',
      },
    },
    {
      id: 'gesprek',
      after: { workdays: 2 },
      text: {
        nl: 'Hebben jullie rustig gepraat? Zo niet, plan het vandaag.',
        en: 'Have you had a quiet talk? If not, plan it today.',
      },
    },
  ],
  source: [{ from: 'kamerbrief2026' }, { from: 'arbowet', at: 'art. 3 lid 2' }, { from: 'voorstel' }],
}
