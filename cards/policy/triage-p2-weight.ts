import type { TriageRule } from './triage-rule.ts'

/** Priority 2: what weighs, whatever the behaviour was called: who reports, power, pattern, impact, a decision or a rule. */
export const weight: readonly TriageRule[] = [
  {
    id: 'R14',
    priority: 2,
    when: { melder: 'anoniem' },
    effect: { floor: 2 },
    rollen: ['vertrouwenspersoon', 'integriteitscoordinator'],
    title: { nl: 'Anonieme melding', en: 'Anonymous report' },
    reason: {
      nl: 'Ook een anonieme melding telt, maar een formele klacht kan niet anoniem blijven.',
      en: 'An anonymous report counts too, but a formal complaint cannot stay anonymous.',
    },
    advice: {
      nl: 'Zoek niet uit wie het meldde. Noem in je team nog eens de norm, zonder de zaak te noemen.',
      en: 'Do not try to find out who reported it. Repeat the norm in your team without mentioning the case.',
    },
    source: [
      { from: 'awb', at: 'art. 9:9' },
      { from: 'wbk', at: 'art. 1a' },
    ],
  },
  {
    id: 'R15',
    priority: 2,
    when: { melder: 'getuige' },
    effect: { floor: 2 },
    rollen: ['vertrouwenspersoon'],
    title: { nl: 'Melding door een getuige', en: 'Report by a witness' },
    reason: {
      nl: 'Een getuige helpt, maar de persoon die het raakt beslist mee over wat je doet.',
      en: 'A witness helps, but the person affected has a say in what you do.',
    },
    advice: {
      nl: 'Vraag wat de getuige zelf zag en hoorde. Doe niets buiten de persoon om die het raakt.',
      en: 'Ask what the witness saw and heard. Do nothing behind the back of the person affected.',
    },
    source: [{ from: 'kamerbrief2026' }, { from: 'voorstel' }],
  },
  {
    id: 'R16',
    priority: 2,
    when: { wens: 'klacht' },
    effect: { floor: 6 },
    rollen: ['mior', 'kcoo'],
    title: { nl: 'De melder wil een klacht indienen', en: 'The person who reported wants to file a complaint' },
    reason: {
      nl: 'Wie een klacht indient, heeft recht op een zorgvuldige behandeling.',
      en: 'Whoever files a complaint has a right to careful handling.',
    },
    advice: {
      nl: 'Vertel wat er komt: de wet geeft 6 weken, of 10 weken met een commissie. Degene over wie het gaat krijgt een kopie.',
      en: 'Tell what is coming: the law gives 6 weeks, or 10 weeks with a committee. The person it is about gets a copy.',
    },
    source: [{ from: 'awb', at: 'art. 9:2 en 9:8–9:11' }],
  },
  {
    id: 'R17',
    priority: 2,
    when: { wens: 'aangifte' },
    effect: { floor: 6 },
    rollen: ['politie', 'slachtofferhulp'],
    title: { nl: 'De melder wil aangifte doen', en: 'The person who reported wants to go to the police' },
    reason: {
      nl: 'Wie weet van een strafbaar feit, mag aangifte doen.',
      en: 'Anyone who knows of an offence may report it to the police.',
    },
    advice: {
      nl: 'Steun de melder en geef er tijd voor. Raad aangifte niet af.',
      en: 'Support the person who reported and give them time for it. Do not talk them out of it.',
    },
    source: [{ from: 'sv', at: 'art. 161 en 163' }],
  },
  {
    id: 'R18',
    priority: 2,
    when: { ouderDanJaar: true },
    effect: { floor: 2 },
    rollen: ['vertrouwenspersoon', 'mior'],
    title: { nl: 'Langer dan een jaar geleden', en: 'More than a year ago' },
    reason: {
      nl: 'Na een jaar hoeft een klacht niet meer in behandeling, maar praten en leren kan altijd.',
      en: 'After a year a complaint need not be handled any more, but talking and learning always can.',
    },
    source: [{ from: 'awb', at: 'art. 9:8 lid 1 onder b' }],
  },
  {
    id: 'R19',
    priority: 2,
    when: { macht: 'hoger' },
    effect: { stop: true, floor: 4 },
    rollen: ['vertrouwenspersoon', 'naasthogere'],
    title: { nl: 'Verschil in macht', en: 'A difference in power' },
    reason: {
      nl: 'Wie van de ander afhangt, kan naast die ander niet vrij praten.',
      en: 'Whoever depends on the other cannot speak freely beside them.',
    },
    advice: {
      nl: 'Regel geen gesprek met beiden samen. Vraag je naasthogere leidinggevende om mee te doen. Praat apart met de melder.',
      en: 'Do not arrange a talk with both together. Ask your own manager to step in. Talk with the person who reported separately.',
    },
    source: [{ from: 'debat2024' }, { from: 'voorstel' }],
  },
  {
    id: 'R20',
    priority: 2,
    when: { herhaling: 'patroon' },
    effect: { floor: 6 },
    rollen: ['integriteitscoordinator', 'hr'],
    title: { nl: 'Een patroon bij meer mensen', en: 'A pattern with several people' },
    reason: {
      nl: 'Als meer mensen dit meemaken, is het geen losse gebeurtenis meer.',
      en: 'When several people go through this, it is no longer a single event.',
    },
    advice: {
      nl: 'Vraag niet zelf rond in je team. Misschien is het een misstand, dus iets dat de samenleving raakt. Het Huis voor Klokkenluiders geeft gratis advies.',
      en: 'Do not ask around in your team. It may be a wrongdoing that touches society. The Huis voor Klokkenluiders (whistleblowers authority) gives free advice.',
    },
    source: [{ from: 'wbk', at: 'art. 1' }, { from: 'kamerbrief2021' }],
  },
  {
    id: 'R21',
    priority: 2,
    when: { impact: 'ernstig' },
    effect: { floor: 4 },
    except: { when: { macht: 'hoger' }, effect: { floor: 6 } },
    rollen: ['vertrouwenspersoon', 'bedrijfsmaatschappelijk_werk', 'bedrijfsarts'],
    title: { nl: 'Ernstige gevolgen', en: 'Severe impact' },
    reason: {
      nl: 'De gevolgen zijn ernstig, en die tellen ook als het niet zo bedoeld was.',
      en: 'The impact is severe, and it counts even if it was not meant that way.',
    },
    source: [{ from: 'awgb', at: 'art. 1a' }, { from: 'verslag2024' }],
  },
  {
    id: 'R22',
    priority: 2,
    when: { gedrag: 'besluit' },
    effect: { floor: 6 },
    rollen: ['hr', 'juridische_zaken', 'college'],
    title: { nl: 'Een besluit over iemands werk', en: 'A decision about someone’s job' },
    reason: {
      nl: 'De wet verbiedt ongelijke behandeling bij selectie, promotie en contract.',
      en: 'The law forbids unequal treatment in selection, promotion and contracts.',
    },
    advice: {
      nl: 'Laat het besluit zelf opnieuw bekijken, samen met HR en juridische zaken.',
      en: 'Have the decision itself looked at again, together with HR and legal affairs.',
    },
    source: [{ from: 'awgb', at: 'art. 5 en 10' }],
  },
  {
    id: 'R23',
    priority: 2,
    when: { gedrag: 'regel' },
    effect: { floor: 5 },
    rollen: ['hr', 'di', 'college'],
    title: { nl: 'Een regel die een groep treft', en: 'A rule that hits a group' },
    reason: {
      nl: 'Een regel die neutraal lijkt, kan toch een groep benadelen.',
      en: 'A rule that seems neutral can still put a group at a disadvantage.',
    },
    advice: {
      nl: 'Kijk naar de regel en niet naar een persoon. Vraag HR om de regel te onderzoeken.',
      en: 'Look at the rule and not at a person. Ask HR to examine the rule.',
    },
    source: [{ from: 'awgb', at: 'art. 1 lid 1 onder c' }, { from: 'kamerbrief2023' }],
  },
  {
    id: 'R24',
    priority: 2,
    when: { gezondheid: true },
    effect: {},
    rollen: ['bedrijfsarts'],
    title: { nl: 'Gezondheid of verzuim', en: 'Health or sick leave' },
    reason: {
      nl: 'Over gezondheid oordeelt de bedrijfsarts en niet de leidinggevende.',
      en: 'Health is for the company doctor to judge, not for the manager.',
    },
    advice: {
      nl: 'Stel geen medische vragen. Schrijf niets op over gezondheid.',
      en: 'Ask no medical questions. Write nothing down about health.',
    },
    source: [
      { from: 'avg', at: 'art. 9' },
      { from: 'uavg', at: 'art. 30' },
    ],
  },
  {
    id: 'R44',
    priority: 2,
    when: { impact: 'merkbaar' },
    effect: { floor: 3 },
    rollen: ['vertrouwenspersoon'],
    title: { nl: 'Merkbare gevolgen', en: 'Noticeable impact' },
    reason: {
      nl: 'Het heeft merkbare gevolgen, en die tellen ook als het niet zo bedoeld was.',
      en: 'It has a noticeable impact, and that counts even if it was not meant that way.',
    },
    source: [{ from: 'awgb', at: 'art. 1a' }, { from: 'verslag2024' }],
  },
]
