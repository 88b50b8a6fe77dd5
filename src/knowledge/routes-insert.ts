import { insertables, suggestions } from '#cards/knowledge/insertable.ts'
import type { From, Routes } from '#src/teams/routes.ts'

/** The command of the message extension, as the manifest names it. */
export const insertCommand = 'zoek'

const most = 8
const longest = 120

/**
 * Search, and put a section, a term, a trede or an answer into any chat (B6): also where others read along, for there is nothing
 * in it about anybody.
 */
export function insertRoutes(today: (from: From) => string, bot: string): Routes {
  return {
    inGroups: true,
    inserts: {
      async [insertCommand](found, from) {
        const { lang } = from
        const chosen = (found ?? suggestions).flatMap(id => insertables.get(id) ?? []).slice(0, most)
        return chosen.map(({ title, lead, card }) => ({
          title: title[lang],
          text: short(lead[lang]),
          card: card({ lang, today: today(from), bot }),
        }))
      },
    },
  }
}

const short = (text: string): string => {
  const bare = text.replaceAll('**', '').replaceAll('\n', ' ')
  return bare.length > longest ? `${bare.slice(0, longest - 1).replace(/\s\S*$/, '')}…` : bare
}
