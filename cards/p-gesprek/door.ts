import type { Seen } from '#src/p-gesprek/seen.ts'
import { type Action, execute } from '../card.ts'
import type { Lang, Text } from '../text.ts'
import { talkVerbs } from './data.ts'

const titles: Readonly<Record<Seen['side'], Text>> = {
  leidinggevende: { nl: 'Alle p-gesprekken', en: 'All p-gesprekken' },
  medewerker: { nl: 'Mijn p-gesprek', en: 'My p-gesprek' },
}

/** Back to the list, which for a medewerker holds one talk: their own. */
export const talksDoor = (lang: Lang, side: Seen['side'] = 'leidinggevende'): Action =>
  execute(talkVerbs.list, titles[side][lang], {}, { inputs: false })
