import type { Section } from './factsheet.ts'
import { legal } from './owners.ts'
import { lawPeriod } from './periods.ts'

export const lawSections = {
  wet: {
    id: 'wet',
    title: { nl: 'De wet in gewone woorden', en: 'The law in plain words' },
    paragraphs: [
      {
        nl: 'Dit is uitleg, geen juridisch advies. Trede zegt niet of iets verboden is. Dat beslissen anderen.',
        en: 'This is an explanation, not legal advice. Trede does not say whether something is forbidden. Others decide that.',
      },
    ],
    points: [
      {
        nl: '**Grondwet, artikel 1.** Wie in Nederland is, wordt in gelijke gevallen gelijk behandeld. Discriminatie mag niet, op geen enkele grond.',
        en: '**Constitution, article 1.** Everyone in the Netherlands is treated equally in equal cases. Discrimination is not allowed, on any ground.',
      },
      {
        nl: '**Algemene wet gelijke behandeling.** Noemt godsdienst, levensovertuiging, politieke gezindheid, ras, geslacht, nationaliteit, burgerlijke staat en hetero- of homoseksuele gerichtheid. Zo staat dat laatste nog in de wet.',
        en: '**Equal Treatment Act (Awgb).** Names religion, belief, political opinion, race, sex, nationality, civil status and heterosexual or homosexual orientation. The law still uses those last words.',
      },
      {
        nl: '**Andere wetten** gaan over leeftijd, handicap of chronische ziekte, en mannen en vrouwen op het werk.',
        en: '**Other laws** are about age, disability or chronic illness, and men and women at work.',
      },
      {
        nl: '**Op het werk** gaat het over werven, aannemen en ontslaan. Ook over loon, scholing, hogerop komen en hoe je werkt.',
        en: '**At work** it is about recruiting, hiring and dismissing. Also about pay, training, promotion and working conditions.',
      },
      {
        nl: '**Bewijs.** Noemt iemand feiten die op onderscheid wijzen? Dan moet de ander bewijzen dat het er niet was.',
        en: '**Proof.** Does someone state facts that suggest unequal treatment? Then the other side must prove that there was none.',
      },
      {
        nl: '**Benadelen is verboden.** Wie een beroep doet op deze wet, mag daar geen nadeel van hebben. Ook niet wie helpt.',
        en: '**Retaliation is forbidden.** Whoever relies on this law may not suffer for it. Nor may anyone who helps.',
      },
      {
        nl: '**Arbowet.** De werkgever moet beleid hebben tegen stress door agressie, onderscheid, pesten, seksuele intimidatie en werkdruk. De risico’s en een plan staan op papier. Sinds 1 juli 2026 staat deze lijst in artikel 1, lid 1.',
        en: '**Working Conditions Act (Arbowet).** The employer must have a policy against stress caused by aggression, unequal treatment, bullying, sexual harassment and work pressure. The risks and a plan are on paper. Since 1 July 2026 this list stands in article 1, paragraph 1.',
      },
    ],
    source: [
      { from: 'grondwet', at: 'art. 1' },
      { from: 'awgb', at: 'art. 1, 5, 8a en 10' },
      { from: 'wgbl', at: 'art. 10 en 12' },
      { from: 'arbowet', at: 'art. 1 lid 1, art. 3 lid 2 en art. 5' },
    ],
    owner: legal,
    ...lawPeriod,
  },
} as const satisfies Record<string, Section>
