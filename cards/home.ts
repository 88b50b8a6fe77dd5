import type { Role } from '#src/people/people.ts'
import { campaignsDoor } from './campaign/doors.ts'
import { type Action, bullets, type Card, card, execute, small, text } from './card.ts'
import { figuresDoor } from './figures/doors.ts'
import { caseVerbs } from './incident/case.ts'
import { intakeVerbs } from './incident/intake.ts'
import { definitionVerb, door, factsheetVerb, whoHelpsVerb } from './knowledge/knowledge-doors.ts'
import { moreDoor } from './more.ts'
import { talkVerbs } from './p-gesprek/data.ts'
import type { Lang, Text } from './text.ts'

const texts = {
  welcome: { nl: 'Welkom bij Trede', en: 'Welcome to Trede' },
  help: { nl: 'Hoe kan ik helpen?', en: 'How can I help?' },
  lost: { nl: 'Dat begreep ik niet', en: 'I did not understand that' },
  what: {
    nl: 'Trede helpt je als er iets gebeurt dat niet goed voelt: discriminatie, racisme, pesten of ander ongewenst gedrag. Stap voor stap, vanaf de eerste minuut.',
    en: 'Trede helps when something happens that does not feel right: discrimination, racism, bullying or other unwanted behaviour. Step by step, from the first minute.',
  },
  leidinggevende: {
    nl: 'Kwam er iemand naar je toe? Druk op **Er is iets gemeld**. Dan krijg je in een paar minuten advies.',
    en: 'Did somebody come to you? Press **Something was reported**. In a few minutes you get advice.',
  },
  medewerker: {
    nl: 'Maak je zelf iets mee, of zag je iets? Vind iemand om mee te praten met **Wie helpt?** Je hoeft het niet alleen te doen.',
    en: 'Is something happening to you, or did you see something? Find somebody to talk to with **Who helps?** You do not have to do it alone.',
  },
  hr: {
    nl: 'Bereik alle collega’s met **Campagnes**. Bij **Cijfers** zie je wat er gebeurt in de organisatie, nooit van wie het verhaal was.',
    en: 'Reach all colleagues with **Campaigns**. In **Figures** you see what happens in the organisation, never whose story it was.',
  },
  lostLead: {
    nl: 'Zeg het gerust met andere woorden. Of kies hieronder. Twijfel je of het veilig is? Druk op de Noodrem.',
    en: 'Feel free to say it in other words. Or choose below. Not sure whether it is safe? Press Emergency.',
  },
  type: { nl: 'Je kunt ook typen, bijvoorbeeld:', en: 'You can also type, for example:' },
  words: {
    nl: [
      '“Er is net iemand bij me geweest”',
      '“Wat is een microagressie?”',
      '“Hoe voer ik het gesprek?”',
      '“Mijn zaken”, “Oefenen”, “Privacy” of “English”',
    ],
    en: [
      '“Somebody just came to me”',
      '“What is a microaggression?”',
      '“How do I hold the talk?”',
      '“My cases”, “Practise”, “Privacy” or “Nederlands”',
    ],
  },
  otherWords: {
    nl: [
      '“Mijn collega maakt nare grappen”',
      '“Met wie kan ik praten?”',
      '“Wat is een microagressie?”',
      '“Privacy” of “English”',
    ],
    en: [
      '“My colleague makes nasty jokes”',
      '“Who can I talk to?”',
      '“What is a microaggression?”',
      '“Privacy” or “Nederlands”',
    ],
  },
  hrWords: {
    nl: [
      '“Campagnes” of “Cijfers”',
      '“Hoeveel p-gesprekken zijn gevoerd?”',
      '“Met wie kan ik praten?”',
      '“Privacy” of “English”',
    ],
    en: [
      '“Campaigns” or “Figures”',
      '“How many p-gesprekken were held?”',
      '“Who can I talk to?”',
      '“Privacy” or “Nederlands”',
    ],
  },
  honest: {
    nl: 'Trede is geen meldpunt en geen dossier. Schrijf geen namen en geen verhaal. Trede bewaart dat niet, maar Teams bewaart het gesprek wel. Je werkgever kan dat soms opvragen.',
    en: 'Trede is no reporting desk and no file. Do not write names or the story. Trede does not keep it, but Teams keeps the chat. Your employer can sometimes request it.',
  },
  start: { nl: 'Er is iets gemeld', en: 'Something was reported' },
  cases: { nl: 'Mijn zaken', en: 'My cases' },
  talks: { nl: 'P-gesprekken', en: 'P-gesprekken' },
  talk: { nl: 'Mijn p-gesprek', en: 'My p-gesprek' },
} as const

/** Without a known role both ways in are open: a missing directory must not lock a leidinggevende out. */
const mayLead = (roles: readonly Role[]) => roles.length === 0 || roles.includes('leidinggevende')

/** At most five buttons, with the Noodrem as the sixth; what does not fit stands on the card behind “Meer” (cards/more.ts). */
const menus = {
  leidinggevende: (lang: Lang): Action[] => [
    execute(intakeVerbs.start, texts.start[lang], {}, { style: 'positive', inputs: false }),
    execute(caseVerbs.list, texts.cases[lang], {}, { inputs: false }),
    execute(talkVerbs.list, texts.talks[lang], {}, { inputs: false }),
    door(lang, whoHelpsVerb),
    moreDoor(lang),
  ],
  hr: (lang: Lang): Action[] => [
    campaignsDoor(lang),
    figuresDoor(lang, 'open'),
    door(lang, whoHelpsVerb),
    door(lang, factsheetVerb),
    moreDoor(lang),
  ],
  medewerker: (lang: Lang): Action[] => [
    door(lang, whoHelpsVerb),
    execute(talkVerbs.list, texts.talk[lang], {}, { inputs: false }),
    door(lang, definitionVerb),
    door(lang, factsheetVerb),
    moreDoor(lang),
  ],
}

/** Guiding comes first: who leads people gets that menu, also with another role beside it. */
const menuFor = (roles: readonly Role[]) =>
  mayLead(roles) ? menus.leidinggevende : roles.includes('hr') ? menus.hr : menus.medewerker

const wordsFor = (roles: readonly Role[]) =>
  mayLead(roles) ? texts.words : roles.includes('hr') ? texts.hrWords : texts.otherWords

/** What Trede can do, for who is asking; without a known role both ways in are named. */
const doors = (lang: Lang, roles: readonly Role[]) => [
  ...(mayLead(roles) ? [text(texts.leidinggevende[lang])] : []),
  ...(roles.includes('hr') ? [text(texts.hr[lang])] : []),
  ...(roles.length === 1 && roles[0] === 'leidinggevende' ? [] : [text(texts.medewerker[lang])]),
]

const home = (lang: Lang, title: Text, lead: Text, roles: readonly Role[]): Card =>
  card(
    lang,
    title[lang],
    [
      text(lead[lang]),
      ...doors(lang, roles),
      text(texts.type[lang]),
      bullets(wordsFor(roles)[lang]),
      small(texts.honest[lang]),
    ],
    menuFor(roles)(lang),
  )

export const welcomeCard = (lang: Lang, roles: readonly Role[]): Card => home(lang, texts.welcome, texts.what, roles)
export const helpCard = (lang: Lang, roles: readonly Role[]): Card => home(lang, texts.help, texts.what, roles)
export const lostCard = (lang: Lang, roles: readonly Role[]): Card => home(lang, texts.lost, texts.lostLead, roles)

export const examples = {
  welcome: (lang: Lang) => welcomeCard(lang, ['leidinggevende']),
  help: (lang: Lang) => helpCard(lang, []),
  helpEmployee: (lang: Lang) => helpCard(lang, ['medewerker']),
  helpHr: (lang: Lang) => helpCard(lang, ['hr']),
  lost: (lang: Lang) => lostCard(lang, ['hr']),
}
