import { commands } from '#cards/content/commands.ts'
import type { Lang } from '#cards/text.ts'

/**
 * The manifest of the Teams app and its English half, made from the same list that the bot is tested with. `${{NAME}}` is filled in by
 * the Agents Toolkit, or by `npm run manifest` from the environment.
 */
const VERSION = '1.27'

/** What is filled in later, as the Agents Toolkit writes it. */
export const slot = (name: string) => `\${{${name}}}`

const texts = {
  short: { nl: 'Trede', en: 'Trede' },
  full: { nl: 'Trede: hulp bij ongewenst gedrag', en: 'Trede: help with unwanted behaviour' },
  brief: {
    nl: 'Stap voor stap bij discriminatie, racisme en ander ongewenst gedrag.',
    en: 'Step by step with discrimination, racism and other unwanted behaviour.',
  },
  about: {
    nl: 'Trede helpt leidinggevenden van het Rijk vanaf de eerste minuut van een melding: wat je nu doet, wie je belt en wat je zegt. Medewerkers vinden hier wie helpt. Trede geeft advies, mensen beslissen. Trede bewaart geen namen, geen verhalen en geen antwoorden. Teams zelf bewaart het gesprek wel; je werkgever kan dat soms opvragen. Bij gevaar bel je 112, in Caribisch Nederland 911.',
    en: 'Trede helps leidinggevenden (managers) of the Dutch central government from the first minute of a report: what to do now, whom to call and what to say. Employees find who can help. Trede advises, people decide. Trede keeps no names, no stories and no answers. Teams itself does keep the chat; your employer can sometimes request it. In danger call 112, in the Caribbean Netherlands 911.',
  },
  search: { nl: 'Zoek in Trede', en: 'Search Trede' },
  searchAbout: {
    nl: 'Zet een begrip, een trede of een stuk factsheet in een chat',
    en: 'Put a term, a trede or a part of the factsheet in a chat',
  },
  word: { nl: 'Waar zoek je naar?', en: 'What are you looking for?' },
} as const

/** The id of the search and of its one field; src/teams reads them back. */
export const searchCommand = { id: 'zoek', field: 'tekst' } as const

const commandOf = (lang: Lang) =>
  commands.map(command => ({
    title: command.title[lang],
    description: command.about[lang],
    type: command.kind,
  }))

export const manifest = {
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${VERSION}/MicrosoftTeams.schema.json`,
  manifestVersion: VERSION,
  version: '1.0.0',
  id: slot('TEAMS_APP_ID'),
  localizationInfo: { defaultLanguageTag: 'nl', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
  developer: {
    name: slot('DEVELOPER_NAME'),
    websiteUrl: `https://${slot('APP_SITE')}/`,
    privacyUrl: `https://${slot('APP_SITE')}/privacy`,
    termsOfUseUrl: `https://${slot('APP_SITE')}/voorwaarden`,
  },
  name: { short: texts.short.nl, full: texts.full.nl },
  description: { short: texts.brief.nl, full: texts.about.nl },
  icons: { color: 'color.png', outline: 'outline.png' },
  accentColor: '#154273',
  bots: [
    {
      botId: slot('BOT_ID'),
      scopes: ['personal', 'team', 'groupChat'],
      supportsFiles: true,
      isNotificationOnly: false,
      commandLists: [{ scopes: ['personal'], commands: commandOf('nl') }],
    },
  ],
  composeExtensions: [
    {
      botId: slot('BOT_ID'),
      commands: [
        {
          id: searchCommand.id,
          type: 'query',
          context: ['compose', 'commandBox'],
          title: texts.search.nl,
          description: texts.searchAbout.nl,
          initialRun: true,
          parameters: [{ name: searchCommand.field, title: texts.search.nl, description: texts.word.nl }],
        },
      ],
    },
  ],
  permissions: ['identity'],
  validDomains: [],
  defaultInstallScope: 'personal',
  configurableProperties: [
    'name',
    'shortDescription',
    'longDescription',
    'developerUrl',
    'privacyUrl',
    'termsOfUseUrl',
  ],
  // Only to hear that a meeting with a p-gesprek in it starts; no content, no people of the meeting.
  authorization: { permissions: { resourceSpecific: [{ name: 'OnlineMeeting.ReadBasic.Chat', type: 'Application' }] } },
} as const

/** The other language as Teams wants it: a path into the manifest, and the words for it. */
export const english = {
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${VERSION}/MicrosoftTeams.Localization.schema.json`,
  'name.short': texts.short.en,
  'name.full': texts.full.en,
  'description.short': texts.brief.en,
  'description.full': texts.about.en,
  ...Object.fromEntries(
    commandOf('en').flatMap(({ title, description }, i) => {
      const path = `bots[0].commandLists[0].commands[${i}]`
      return [
        [`${path}.title`, title],
        [`${path}.description`, description],
      ]
    }),
  ),
  'composeExtensions[0].commands[0].title': texts.search.en,
  'composeExtensions[0].commands[0].description': texts.searchAbout.en,
  'composeExtensions[0].commands[0].parameters[0].title': texts.search.en,
  'composeExtensions[0].commands[0].parameters[0].description': texts.word.en,
}

/** The files of the package that are text, as they stand in this folder. */
export const written: Readonly<Record<string, string>> = {
  'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'en.json': `${JSON.stringify(english, null, 2)}\n`,
}
