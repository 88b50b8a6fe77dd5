import type { TriageRule } from './triage-rule.ts'

/** Priority 0: danger comes before every question. */
export const danger: readonly TriageRule[] = [
  {
    id: 'R1',
    priority: 0,
    when: { acuutGevaar: true, regio: { not: 'bes' } },
    effect: { noodrem: '112' },
    rollen: [],
    title: { nl: 'Acuut gevaar', en: 'Acute danger' },
    reason: {
      nl: 'Er is nu gevaar, en veiligheid gaat voor alles.',
      en: 'There is danger now, and safety comes before everything.',
    },
    advice: {
      nl: 'Bel nu 112. Laat je medewerker niet alleen. Waarschuw de beveiliging of de BHV. De vragen kunnen wachten.',
      en: 'Call 112 now. Do not leave your employee alone. Warn security or first aid. The questions can wait.',
    },
    source: [{ from: 'arbowet', at: 'art. 3 lid 1 onder e en f' }, { from: 'voorstel' }],
  },
  {
    id: 'R2',
    priority: 0,
    when: { acuutGevaar: true, regio: 'bes' },
    effect: { noodrem: '911' },
    rollen: [],
    title: { nl: 'Acuut gevaar in Caribisch Nederland', en: 'Acute danger in the Caribbean Netherlands' },
    reason: {
      nl: 'Er is nu gevaar, en op Bonaire, Sint Eustatius en Saba is het alarmnummer 911.',
      en: 'There is danger now, and on Bonaire, Sint Eustatius and Saba the emergency number is 911.',
    },
    advice: {
      nl: 'Bel nu 911. Ook 112 werkt. Laat je medewerker niet alleen. Waarschuw de beveiliging of de BHV.',
      en: 'Call 911 now. 112 works too. Do not leave your employee alone. Warn security or first aid.',
    },
    source: [{ from: 'kpcn' }],
  },
  {
    id: 'R3',
    priority: 0,
    when: { zelfdoding: true },
    effect: { noodrem: '112' },
    except: { when: { regio: 'bes' }, effect: { noodrem: '911' } },
    rollen: [],
    title: { nl: 'Zorgen over zelfdoding', en: 'Worries about suicide' },
    reason: {
      nl: 'Iemand kan zichzelf iets aandoen, en dan telt elke minuut.',
      en: 'Somebody may harm themselves, and then every minute counts.',
    },
    advice: {
      nl: 'Laat deze persoon niet alleen. Bel 112, of 911 in Caribisch Nederland. Vraag nu niet naar de melding.',
      en: 'Do not leave this person alone. Call 112, or 911 in the Caribbean Netherlands. Do not ask about the report now.',
    },
    source: [{ from: 'voorstel' }],
  },
]
