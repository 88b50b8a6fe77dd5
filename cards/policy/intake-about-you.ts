import type { Page } from './intake.ts'
import { unknown } from './intake-unknown.ts'

/** Own role before anything else (A3), then safety, then who told it. */
export const aboutYou: Page = {
  id: 'jij',
  title: { nl: 'Eerst: jij en de veiligheid', en: 'First: you and safety' },
  lead: {
    nl: 'Zit je medewerker nu bij je? Luister eerst. Zeg: “Goed dat je het vertelt.” Beloof niet dat het geheim blijft. Deze vragen kunnen wachten.',
    en: 'Is your employee with you now? Listen first. Say: “Thank you for telling me.” Do not promise to keep it secret. These questions can wait.',
  },
  questions: [
    {
      id: 'rol',
      ask: { nl: 'Gaat het ook over jou?', en: 'Is it about you too?' },
      options: [
        { id: 'nee', title: { nl: 'Nee', en: 'No' }, facts: { eigenRol: 'geen' } },
        {
          id: 'ik',
          title: { nl: 'Ja, over iets wat ik deed of zei', en: 'Yes, about something I did or said' },
          facts: { eigenRol: 'betrokken' },
        },
        {
          id: 'overkomt_mij',
          title: { nl: 'Ja, het overkomt mij zelf', en: 'Yes, it is happening to me' },
          facts: { eigenRol: 'betrokken' },
        },
        {
          id: 'mijn_baas',
          title: { nl: 'Ja, over mijn eigen leidinggevende', en: 'Yes, about my own manager' },
          facts: { eigenRol: 'betrokken' },
        },
        {
          id: 'dichtbij',
          title: {
            nl: 'Het gaat over mijn partner, familie of vriend, of ik ben er zelf bij betrokken als getuige',
            en: 'It is about my partner, family or friend, or I am involved myself as a witness',
          },
          facts: { eigenRol: 'relatie' },
        },
        unknown(),
      ],
    },
    {
      id: 'veilig',
      ask: { nl: 'Is er nu gevaar?', en: 'Is there danger right now?' },
      options: [
        {
          id: 'nee',
          title: { nl: 'Nee, er is nu geen gevaar', en: 'No, there is no danger now' },
          facts: { acuutGevaar: false, zelfdoding: false },
        },
        {
          id: 'gevaar',
          title: { nl: 'Ja, iemand is nu in gevaar', en: 'Yes, somebody is in danger now' },
          facts: { acuutGevaar: true },
        },
        {
          id: 'zelfdoding',
          title: {
            nl: 'Iemand praat over zelfdoding of zichzelf pijn doen',
            en: 'Somebody talks about suicide or self-harm',
          },
          facts: { zelfdoding: true },
        },
        unknown(),
      ],
    },
    {
      id: 'melder',
      ask: { nl: 'Van wie hoor je dit?', en: 'Who told you this?' },
      options: [
        {
          id: 'betrokkene',
          title: { nl: 'Van wie het meemaakte', en: 'The person it happened to' },
          facts: { melder: 'betrokkene' },
        },
        {
          id: 'getuige',
          title: { nl: 'Van wie het zag of hoorde', en: 'Somebody who saw or heard it' },
          facts: { melder: 'getuige' },
        },
        {
          id: 'anoniem',
          title: { nl: 'Anoniem, ik weet niet van wie', en: 'Anonymous, I do not know who' },
          facts: { melder: 'anoniem' },
        },
        {
          id: 'zelf',
          title: { nl: 'Ik zag of hoorde het zelf', en: 'I saw or heard it myself' },
          facts: { melder: 'zelf_gezien' },
        },
        { id: 'burger', title: { nl: 'Van een burger', en: 'A citizen' }, facts: { melder: 'burger' } },
        {
          id: 'beschuldigde',
          title: {
            nl: 'Van een collega die zegt: ik word ten onrechte beschuldigd',
            en: 'A colleague who says: I am wrongly blamed',
          },
          facts: { beschuldigde: true },
        },
        unknown(),
      ],
    },
  ],
}
