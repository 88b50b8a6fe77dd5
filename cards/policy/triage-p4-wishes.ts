import type { Condition } from '#src/incident/condition.ts'
import type { TriageRule } from './triage-rule.ts'

/** The melder only wants to tell (R37), but this is too heavy for the employer to leave it there (Arbowet art. 3). */
export const zorgplicht: readonly Condition[] = [
  { wens: 'vertellen', impact: 'ernstig' },
  { wens: 'vertellen', herhaling: ['patroon', 'na_afspraak'] },
  { wens: 'vertellen', macht: 'hoger' },
]

/** Priority 4: what the melder wishes, and what the leidinggevende is unsure of. */
export const wishes: readonly TriageRule[] = [
  {
    id: 'R37',
    priority: 4,
    when: { wens: 'vertellen' },
    effect: { lowers: true },
    rollen: ['vertrouwenspersoon'],
    title: { nl: 'De melder wil alleen vertellen', en: 'The person who reported only wants to tell' },
    reason: {
      nl: 'De melder wil gehoord worden en kiest zelf het tempo.',
      en: 'The person who reported wants to be heard and sets the pace.',
    },
    advice: {
      nl: 'Luister en dring niets op. Spreek af wanneer je weer contact hebt, bijvoorbeeld over twee weken.',
      en: 'Listen and push nothing. Agree when you will be in touch again, for example in two weeks.',
    },
    source: [{ from: 'lvv' }, { from: 'voorstel' }],
  },
  {
    id: 'R38',
    priority: 4,
    when: { wens: 'weet_niet' },
    effect: { floor: 2 },
    rollen: ['vertrouwenspersoon'],
    title: { nl: 'De melder weet het nog niet', en: 'The person who reported does not know yet' },
    reason: {
      nl: 'Wie nog twijfelt, heeft eerst een overzicht van de keuzes nodig.',
      en: 'Whoever is in doubt first needs an overview of the choices.',
    },
    source: [{ from: 'kamerbrief2021' }],
  },
  {
    id: 'R39',
    priority: 4,
    when: { wens: 'gesprek' },
    effect: { floor: 3 },
    rollen: ['vertrouwenspersoon'],
    title: { nl: 'De melder wil een gesprek', en: 'The person who reported wants a talk' },
    reason: {
      nl: 'De melder wil dat er een gesprek komt.',
      en: 'The person who reported wants a talk to take place.',
    },
    advice: {
      nl: 'Vraag wat de melder van het gesprek verwacht en wie daarbij kan helpen.',
      en: 'Ask what the person who reported expects of the talk and who can help with it.',
    },
    source: [{ from: 'hamer2023' }],
  },
  {
    id: 'R40',
    priority: 4,
    when: { grondOnduidelijk: true },
    effect: { floor: 2 },
    rollen: ['vertrouwenspersoon', 'discriminatie_nl'],
    title: { nl: 'Onduidelijk of het discriminatie is', en: 'Unclear whether it is discrimination' },
    reason: {
      nl: 'Je neemt een melding serieus, ook als nog niet duidelijk is hoe je het noemt.',
      en: 'You take a report seriously, even if it is not clear yet what to call it.',
    },
    source: [{ from: 'kamerbrief2023' }, { from: 'voorstel' }],
  },
  {
    id: 'R41',
    priority: 4,
    when: [{ adviesNodig: true }, ...zorgplicht],
    effect: { floor: 2 },
    rollen: ['integriteitscoordinator', 'hr'],
    title: { nl: 'Vraag eerst zelf advies', en: 'Ask for advice yourself first' },
    reason: {
      nl: 'Bij twijfel of zware signalen vraag je advies voordat je iets doet.',
      en: 'In doubt, or with heavy signals, you ask for advice before you act.',
    },
    advice: {
      nl: 'Bel de integriteitscoördinator of HR. Noem daarbij geen namen.',
      en: 'Call the integrity coordinator or HR. Mention no names.',
    },
    source: [{ from: 'kamerbrief2026' }],
  },
  {
    id: 'R42',
    priority: 4,
    when: { beschuldigde: true },
    effect: { endsAt: 1 },
    rollen: ['andere_vertrouwenspersoon'],
    title: { nl: 'Een collega voelt zich onterecht beschuldigd', en: 'A colleague feels wrongly blamed' },
    reason: {
      nl: 'Er staat niets vast, en ook deze collega verdient een luisterend oor.',
      en: 'Nothing has been established, and this colleague deserves to be heard too.',
    },
    advice: {
      nl: 'Luister zonder te oordelen. Wijs op een andere vertrouwenspersoon dan die van de melder.',
      en: 'Listen without judging. Point to another confidential adviser than the one of the person who reported.',
    },
    source: [
      { from: 'caoRijk', at: 'hoofdstuk 15' },
      { from: 'awb', at: 'art. 9:10' },
    ],
  },
]
