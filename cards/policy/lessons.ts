import type { Text } from '../text.ts'
import type { Choice } from './choice.ts'

/** `ask` is the question to the leidinggevende, `told` what stands above the figures. */
export type Lesson = { id: string; ask: Text; told: Text; options: readonly Choice[] }

const unsure = { id: 'weet_niet', text: { nl: 'Weet ik niet', en: 'I do not know' } } as const

/** Three questions at the end of a case, about the leidinggevende's own work. No person, ground or behaviour. */
export const lessons = [
  {
    id: 'moeilijkst',
    ask: { nl: 'Wat vond jij het moeilijkst?', en: 'What did you find hardest?' },
    told: { nl: 'Wat leidinggevenden het moeilijkst vonden', en: 'What managers found hardest' },
    options: [
      { id: 'eerste_gesprek', text: { nl: 'Het eerste gesprek', en: 'The first talk' } },
      { id: 'inschatten', text: { nl: 'Inschatten hoe zwaar het was', en: 'Judging how serious it was' } },
      { id: 'wie_erbij', text: { nl: 'Weten wie ik erbij moest halen', en: 'Knowing whom to involve' } },
      { id: 'gesprek_collega', text: { nl: 'Het gesprek met de collega', en: 'The talk with the colleague' } },
      { id: 'rust_team', text: { nl: 'Rust houden in het team', en: 'Keeping the team calm' } },
      { id: 'procedure', text: { nl: 'De procedure', en: 'The procedure' } },
      { id: 'contact_houden', text: { nl: 'Contact blijven houden', en: 'Staying in touch' } },
      { id: 'niets', text: { nl: 'Niets, het ging goed', en: 'Nothing, it went well' } },
      unsure,
    ],
  },
  {
    id: 'eerder',
    ask: {
      nl: 'Wat had je eerder willen weten of hebben?',
      en: 'What would you have liked to know or have earlier?',
    },
    told: {
      nl: 'Wat leidinggevenden eerder hadden willen weten of hebben',
      en: 'What managers would have liked to know or have earlier',
    },
    options: [
      { id: 'wie_helpt', text: { nl: 'Wie mij kon helpen', en: 'Who could help me' } },
      { id: 'woorden', text: { nl: 'Woorden voor het gesprek', en: 'Words for the talk' } },
      { id: 'grenzen', text: { nl: 'Wat ik wel en niet mag doen', en: 'What I may and may not do' } },
      { id: 'procedure', text: { nl: 'Uitleg over de procedure', en: 'An explanation of the procedure' } },
      { id: 'training', text: { nl: 'Een training', en: 'A training' } },
      { id: 'sneller_advies', text: { nl: 'Sneller advies', en: 'Faster advice' } },
      { id: 'tijd', text: { nl: 'Meer tijd', en: 'More time' } },
      {
        id: 'steun_leiding',
        text: { nl: 'Steun van mijn eigen leidinggevende', en: 'Support from my own manager' },
      },
      { id: 'niets', text: { nl: 'Niets', en: 'Nothing' } },
      unsure,
    ],
  },
  {
    id: 'voorkomen',
    ask: { nl: 'Had dit voorkomen kunnen worden?', en: 'Could this have been prevented?' },
    told: { nl: 'Had het voorkomen kunnen worden?', en: 'Could it have been prevented?' },
    options: [
      {
        id: 'eerder_aanspreken',
        text: { nl: 'Ja, als mensen elkaar eerder aanspraken', en: 'Yes, if people had spoken up earlier' },
      },
      { id: 'heldere_norm', text: { nl: 'Ja, met een heldere norm', en: 'Yes, with a clear norm' } },
      {
        id: 'signaal_gezien',
        text: { nl: 'Ja, als ik het eerder had gezien', en: 'Yes, if I had seen it earlier' },
      },
      {
        id: 'oude_melding',
        text: { nl: 'Ja, als een eerder signaal was opgepakt', en: 'Yes, if an earlier signal had been taken up' },
      },
      {
        id: 'andere_werkwijze',
        text: { nl: 'Ja, met een andere regel of werkwijze', en: 'Yes, with another rule or way of working' },
      },
      { id: 'nee', text: { nl: 'Nee', en: 'No' } },
      unsure,
    ],
  },
] as const satisfies readonly Lesson[]
export type LessonId = (typeof lessons)[number]['id']
