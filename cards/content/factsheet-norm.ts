import type { Section } from './factsheet.ts'
import { hr } from './owners.ts'
import { period } from './periods.ts'

export const normSections = {
  wat_is_het: {
    id: 'wat_is_het',
    title: { nl: 'Wat is discriminatie en racisme?', en: 'What are discrimination and racism?' },
    paragraphs: [
      {
        nl: 'Bij discriminatie wordt iemand slechter behandeld of buitengesloten om een kenmerk dat er niet toe doet. Denk aan herkomst, geloof, geslacht, leeftijd, handicap of seksuele gerichtheid.',
        en: 'Discrimination means that someone is treated worse or left out because of a characteristic that does not matter. Think of origin, religion, sex, age, disability or sexual orientation.',
      },
      {
        nl: 'Het gevolg telt. Ook wie het niet zo bedoelt, kan een ander raken.',
        en: 'The effect counts. Even if you do not mean it that way, you can hurt someone.',
      },
    ],
    points: [
      {
        nl: '**Direct**: je wordt anders behandeld dan een ander in dezelfde situatie.',
        en: '**Direct**: you are treated differently from someone in the same situation.',
      },
      {
        nl: '**Indirect**: een regel lijkt neutraal, maar treft vooral één groep.',
        en: '**Indirect**: a rule looks neutral but mainly affects one group.',
      },
      {
        nl: '**Racisme**: het gaat om huidskleur of herkomst. De wet zegt: discriminatie op grond van ras.',
        en: '**Racism**: it is about skin colour or origin. The law says: discrimination on the ground of race.',
      },
      {
        nl: '**Institutioneel racisme**: regels en gewoonten pakken slecht uit voor een groep. Ook zonder opzet.',
        en: '**Institutional racism**: rules and habits turn out badly for a group. Even without intent.',
      },
      {
        nl: '**Microagressie**: een alledaagse opmerking die iemand laat voelen: jij bent anders.',
        en: '**Microaggression**: an everyday remark that makes someone feel: you are different.',
      },
      {
        nl: '**Intimidatie en pesten**: gedrag dat iemand vernedert, bang maakt of steeds weer raakt.',
        en: '**Harassment and bullying**: behaviour that humiliates or frightens someone, or hurts again and again.',
      },
      {
        nl: 'Meer weten? Bij **Begrippen** staan twaalf woorden uitgelegd, met de tekst van de wet erbij.',
        en: 'Want to know more? Under **Terms** twelve words are explained, with the text of the law.',
      },
    ],
    source: [{ from: 'awgb', at: 'art. 1 en 1a' }, { from: 'kamerbrief2023' }, { from: 'movisie' }],
    owner: hr,
    ...period,
  },
  norm: {
    id: 'norm',
    title: { nl: 'De norm bij het Rijk', en: 'The norm in the central government' },
    paragraphs: [
      {
        nl: 'Discriminatie en racisme worden bij het Rijk niet geaccepteerd. Niet tegen collega’s, en niet tegen inwoners.',
        en: 'The Dutch central government does not accept discrimination and racism. Not against colleagues, and not against the public.',
      },
      {
        nl: 'Wat er na een melding gebeurt, hangt af van de situatie. Het gaat om **de aard en de ernst** van het gedrag en wat het met iemand doet. Er is geen vaste straf. Bij onbedoeld gedrag past vaak eerst een goed gesprek.',
        en: 'What happens after a report depends on the situation: **the nature and the seriousness** of the behaviour and what it does to someone. There is no fixed punishment. If the behaviour was not intended, a good talk often comes first.',
      },
    ],
    points: [
      {
        nl: 'De **Gedragscode Integriteit Rijk** geldt voor iedereen die voor het Rijk werkt. Omgangsvormen horen daarbij.',
        en: 'The **code of conduct** (Gedragscode Integriteit Rijk) is for everyone who works for the government. How we treat each other is part of it.',
      },
      {
        nl: 'De **Ambtenarenwet** vraagt je om een goed ambtenaar te zijn. Je werkgever moet integriteitsbeleid hebben. Discriminatie hoort daar altijd bij.',
        en: 'The **Ambtenarenwet** (Civil Servants Act) asks you to be a good civil servant. Your employer must have an integrity policy. Discrimination is always part of that.',
      },
      {
        nl: 'Je leidinggevende geeft het goede voorbeeld en grijpt in als het misgaat.',
        en: 'Your manager sets the example and steps in when things go wrong.',
      },
      {
        nl: 'Een verplichte training is geen straf. Een leidinggevende mag die wel opleggen.',
        en: 'A compulsory training is not a punishment. But a manager may demand it.',
      },
      {
        nl: 'Alleen het bevoegd gezag geeft een straf. Dat kan pas na zorgvuldig onderzoek. Ook de collega over wie het gaat, wordt gehoord.',
        en: 'Only the competent authority (bevoegd gezag) can punish. That is possible only after careful investigation. The colleague concerned is heard too.',
      },
    ],
    source: [
      { from: 'kamerbrief2026' },
      { from: 'verslag2024' },
      { from: 'debat2024' },
      { from: 'gedragscode', at: 'par. 6.1' },
      { from: 'ambtenarenwet', at: 'art. 4 en 6' },
      { from: 'caoRijk', at: 'hoofdstuk 15' },
    ],
    owner: hr,
    ...period,
  },
} as const satisfies Record<string, Section>
