import type { Definition } from './definitions.ts'
import { lawPeriod, period } from './periods.ts'

export const discriminationTerms = {
  discriminatie: {
    id: 'discriminatie',
    term: { nl: 'Discriminatie', en: 'Discrimination (discriminatie)' },
    plain: {
      nl: 'Iemand wordt slechter behandeld of buitengesloten om een kenmerk dat er niet toe doet. Denk aan herkomst, geloof, geslacht, leeftijd, handicap of seksuele gerichtheid. Dat mag niet.\n\nHet kan **direct**: jij wordt anders behandeld dan een ander in dezelfde situatie. Het kan ook **indirect**: een regel lijkt neutraal, maar treft vooral één groep. Zo’n regel mag alleen met een goede reden.',
      en: 'Someone is treated worse or left out because of a characteristic that does not matter. Think of origin, religion, sex, age, disability or sexual orientation. That is not allowed.\n\nIt can be **direct**: you are treated differently from someone in the same situation. It can also be **indirect**: a rule looks neutral but mainly affects one group. Such a rule is only allowed with a good reason.',
    },
    official:
      'Allen die zich in Nederland bevinden, worden in gelijke gevallen gelijk behandeld. Discriminatie wegens godsdienst, levensovertuiging, politieke gezindheid, ras, geslacht, handicap, seksuele gerichtheid of op welke grond dan ook, is niet toegestaan.',
    example: {
      nl: 'Een collega wil een opleiding volgen. Die krijgt te horen: “Op jouw leeftijd heeft dat geen zin meer.”',
      en: 'A colleague wants to take a course. The answer is: “At your age there is no point any more.”',
    },
    source: [
      { from: 'grondwet', at: 'art. 1' },
      { from: 'awgb', at: 'art. 1 lid 1 en art. 2 lid 1' },
    ],
    ...lawPeriod,
  },
  racisme: {
    id: 'racisme',
    term: { nl: 'Racisme', en: 'Racism (racisme)' },
    plain: {
      nl: 'Mensen worden minder gezien of slechter behandeld om hun huidskleur of herkomst. Bij racisme hoort een idee of mening over een groep.\n\nDe wet gebruikt een ander woord: discriminatie op grond van ras. In de Personeelsenquête Rijk 2025 valt ook discriminatie om geloof onder racisme.',
      en: 'People are looked down on or treated worse because of their skin colour or origin. Racism comes with an idea or opinion about a group.\n\nThe law uses another word: discrimination on the ground of race. In the staff survey of 2025, discrimination because of religion counts as racism too.',
    },
    example: {
      nl: 'Een collega krijgt steeds grappen over herkomst naar het hoofd. Wie er iets van zegt, krijgt te horen dat het maar humor is.',
      en: 'A colleague keeps being the target of jokes about origin. Anyone who says something is told that it is just humour.',
    },
    source: [{ from: 'kamerbrief2023' }, { from: 'kamerbrief2026' }],
    ...period,
  },
  institutioneel_racisme: {
    id: 'institutioneel_racisme',
    term: { nl: 'Institutioneel racisme', en: 'Institutional racism (institutioneel racisme)' },
    plain: {
      nl: 'De regels en gewoonten van een organisatie pakken slecht uit voor een groep mensen. Het gaat dan om hun etniciteit, afkomst of huidskleur. Ook ongeschreven regels tellen mee.\n\nJe herkent het aan het gevolg. Niemand hoeft het zo te bedoelen. Het hoeft dus niet te gaan om één persoon die iets fout doet.',
      en: 'The rules and habits of an organisation turn out badly for a group of people. It is about their ethnicity, descent or skin colour. Unwritten rules count too.\n\nYou recognise it by the effect. Nobody has to mean it that way. So there need not be one person who does something wrong.',
    },
    official:
      'Er is sprake van institutioneel racisme als de processen, het beleid en de (geschreven en ongeschreven) regels van instituten leiden tot discriminatie van groepen mensen op grond van etniciteit, afkomst, of huidskleur.',
    example: {
      nl: 'Een team zoekt telkens iemand “die bij ons past”. Jaren later lijkt iedereen in het team op elkaar.',
      en: 'A team always looks for someone “who fits in”. Years later everyone in the team is alike.',
    },
    source: [{ from: 'college2022' }, { from: 'college2021' }, { from: 'kamerbrief2023' }],
    ...period,
  },
  microagressie: {
    id: 'microagressie',
    term: { nl: 'Microagressie (alledaags racisme)', en: 'Microaggression (everyday racism)' },
    plain: {
      nl: 'Een alledaagse opmerking of handeling die iemand laat voelen: jij bent anders. Vaak is het niet slecht bedoeld. Wie het zegt, merkt het vaak niet.\n\nDe naam klopt niet helemaal. Het gevolg is niet klein, en het is niet altijd een aanval. Hoe vaker het gebeurt, hoe meer pijn het doet.',
      en: 'An everyday remark or act that makes someone feel: you are different. Often it is not meant badly. The person who says it often does not notice.\n\nThe name is not quite right. The effect is not small, and it is not always an attack. The more often it happens, the more it hurts.',
    },
    example: {
      nl: '“Wat spreek jij goed Nederlands!” zegt iemand tegen een collega die hier is geboren.',
      en: '“Your Dutch is so good!” someone says to a colleague who was born here.',
    },
    source: [{ from: 'movisie' }],
    ...period,
  },
  victimisatie: {
    id: 'victimisatie',
    term: { nl: 'Benadeling na een melding (victimisatie)', en: 'Retaliation after a report (victimisatie)' },
    plain: {
      nl: 'Iemand heeft er last van dat die opkwam voor gelijke behandeling. Of dat die een ander daarbij hielp. Dat nadeel geven is verboden.\n\nEr is nog een verbod. Iemand wees intimidatie af, of liet die toe zonder iets te doen. Ook dat mag geen reden zijn voor een beslissing over die persoon.',
      en: 'Someone suffers for standing up for equal treatment. Or for helping another person to do so. Causing such a disadvantage is forbidden.\n\nThere is one more ban. Someone rejected harassment, or let it happen without reacting. That may not be a reason for a decision about that person either.',
    },
    example: {
      nl: 'Een medewerker meldt discriminatie. Daarna krijgt die opeens alleen nog vervelende klussen.',
      en: 'An employee reports discrimination. After that the only jobs that come are unpleasant ones.',
    },
    source: [
      { from: 'awgb', at: 'art. 8a' },
      { from: 'wgbl', at: 'art. 10' },
    ],
    ...lawPeriod,
  },
} as const satisfies Record<string, Definition>
