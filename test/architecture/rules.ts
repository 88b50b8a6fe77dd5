import type { Import, Source } from './imports.ts'
import { featureOf, type Room, roomOf } from './rooms.ts'

/** What must hold for the files it looks at: a line per fault. */
export type Rule = {
  readonly looksAt: (file: string) => boolean
  readonly faults: (source: Source) => string[]
}

const inRoom =
  (...rooms: Room[]) =>
  (file: string) =>
    rooms.includes(roomOf(file))

/** A rule about single imports: everything in these rooms that `mayImport` does not allow is a fault. */
const imports = (looksAt: Rule['looksAt'], mayImport: (found: Import, file: string) => boolean): Rule => ({
  looksAt,
  faults: ({ file, imports }) =>
    imports.filter(found => !mayImport(found, file)).map(({ to, typeOnly }) => `${to}${typeOnly ? ' (type)' : ''}`),
})

const to = ({ to, own }: Import, ...rooms: Room[]) => own && rooms.includes(roomOf(to))
const within = (found: Import, file: string) => found.own && featureOf(found.to) === featureOf(file)

/** Packages that a pure file may use, with why. */
const purePackages: readonly (readonly [folder: string, packages: RegExp])[] = [
  ['agenda', /^temporal-polyfill$/], // working days in a time zone
  ['knowledge', /^(minisearch|snowball-stemmers)$/], // the index of words, and what is left of a word without its ending
  ['privacy', /^(temporal-polyfill|node:crypto|@opentelemetry\/api)$/], // how long things are kept; sealing; measuring
]

/** What any part may call: who somebody is, what may be logged, how long a thing is kept, how a ledger is added up. */
const shared = [
  'src/people/people.ts',
  'src/people/contacts.ts',
  'src/privacy/log.ts',
  'src/privacy/retention.ts',
  'src/campaign/ledger.ts',
  'src/campaign/campaign.ts',
]

const pure = imports(inRoom('pure'), (found, file) => {
  if (!found.own)
    return found.typeOnly || purePackages.some(([of, may]) => of === featureOf(file) && may.test(found.to))
  if (to(found, 'pure')) return found.typeOnly || within(found, file)
  return false
})

const routes = imports(inRoom('routes'), (found, file) => {
  if (!found.own) return found.typeOnly
  if (to(found, 'cards', 'content') || within(found, file)) return true
  if (to(found, 'teams')) return found.typeOnly
  return to(found, 'pure') && (found.typeOnly || shared.includes(found.to))
})

const cards = imports(inRoom('cards', 'content'), found => to(found, 'cards', 'content', 'pure'))

/** Texts, and what puts a name or a source into words. */
const wordy = ['cards/text.ts', 'cards/cite.ts', 'cards/trede.ts']

/** Content and policy are read by people who do not program: they know texts and types, not how a card is built. */
const content = imports(inRoom('content'), found => found.typeOnly || !to(found, 'cards') || wordy.includes(found.to))

const store = imports(inRoom('store'), found => {
  if (!found.own) return /^(node:|@azure\/cosmos$)/.test(found.to)
  return to(found, 'store') || (to(found, 'pure') && (found.typeOnly || shared.includes(found.to)))
})

const teams = imports(inRoom('teams'), found => {
  if (!found.own || to(found, 'teams')) return true
  if (to(found, 'cards')) return found.typeOnly
  return (
    to(found, 'pure') && (shared.includes(found.to) || (found.typeOnly && teamsTypes.includes(featureOf(found.to))))
  )
})
const teamsTypes = ['people', 'agenda', 'privacy', 'campaign']

const sdk = /^(botbuilder|botframework|@microsoft\/(teams|agents)|restify|jose)/
/** The move to a successor of botbuilder and teams-ai must stay one folder. */
const oldSdk = imports(
  file => roomOf(file) !== 'teams' && file !== 'src/main.ts',
  found => found.typeOnly || !sdk.test(found.to),
)

const sdkTypes = imports(
  file => !['teams', 'entry'].includes(roomOf(file)) && file !== 'src/main.ts',
  found => !sdk.test(found.to),
)

const databases = imports(
  file => roomOf(file) !== 'store',
  found => !/^(node:sqlite|@azure\/cosmos)/.test(found.to),
)

/** Measuring is by the API; which exporter there is, is configuration. */
const telemetry = imports(
  file => file !== 'src/privacy/exporter.ts',
  found => !/^@opentelemetry\/(?!api$)/.test(found.to),
)

const main = imports(
  () => true,
  found => found.to !== 'src/main.ts',
)

export const importRules = { pure, routes, cards, content, store, teams, oldSdk, sdkTypes, databases, telemetry, main }
