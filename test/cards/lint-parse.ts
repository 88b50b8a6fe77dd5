import { createRequire } from 'node:module'
import type { Wire } from './lint-parts.ts'

// The package cannot be imported as a module in Node (style.md section 6).
const { AdaptiveCard, HostConfig, SerializationContext, Versions }: typeof import('adaptivecards') = createRequire(
  import.meta.url,
)('adaptivecards/dist/adaptivecards.js')

/** Teams shows six buttons; the package by itself takes five. */
const teams = new HostConfig({ actions: { maxActions: 6 } })

/** What the parser of the adaptivecards package itself has against a card. */
export function parserFaults({ lang, ...card }: Wire): string[] {
  // Its check of `lang` is a global regular expression, which refuses every second card; the linter looks at `lang` itself.
  const context = new SerializationContext(Versions.v1_5)
  const parsed = new AdaptiveCard()
  parsed.hostConfig = teams
  // The people picker of Teams works in its cards of 1.5; the package only knows it from 1.6 on (platform.md part 2).
  parsed.parse(withoutPicker(card), context)
  const events = Array.from({ length: context.eventCount }, (_, place) => context.getEventAt(place).message)
  const { validationEvents } = parsed.validateProperties()
  return [...events.filter(event => !isNewer(event)), ...validationEvents.map(({ message }) => message)]
}

/** What Teams draws and the package does not know; the rule `elements` asks for something else to show instead. */
const isNewer = (event: string) => /^Unknown element type "(Chart\.\w+(\.\w+)?|ProgressBar)"/.test(event)
const withoutPicker = (card: Wire): Wire =>
  JSON.parse(JSON.stringify(card, (key, value: unknown) => (key === 'choices.data' ? undefined : value)))
