import { lostCard, welcomeCard } from '#cards/home.ts'
import { withAlso } from '#cards/incident/also-asked.ts'
import { brokenCard, groupCard, nothingFound, notSearched, unknownButtonCard } from '#cards/manners.ts'
import { withNoodrem } from '#cards/noodrem.ts'
import { notAllowedCard } from '#cards/not-allowed.ts'
import type { Manners } from './teams/dispatch.ts'

/** How the bot behaves where no feature answers; `bot` is the id that Teams knows it by. */
export const mannersOf = (bot: string): Manners => ({
  unknownButton: unknownButtonCard,
  notUnderstood: ({ lang, roles }) => lostCard(lang, roles),
  broken: brokenCard,
  inGroup: lang => groupCard(lang, bot),
  notAllowed: notAllowedCard,
  welcome: ({ lang, roles }) => welcomeCard(lang, roles),
  alsoNoodrem: (card, { region }) => withNoodrem(card, region),
  also: withAlso,
  nothingFound,
  notSearched,
})
