import type { Trede } from '#src/incident/ladder.ts'
import type { Text } from '../text.ts'
import type { Rung } from './rung.ts'
import { opvangen } from './trede-1-opvangen.ts'
import { duiden } from './trede-2-duiden.ts'
import { aanspreken } from './trede-3-aanspreken.ts'
import { begrenzen } from './trede-4-begrenzen.ts'
import { versterken } from './trede-5-versterken.ts'
import { formeel } from './trede-6-formeel.ts'
import { maatregel } from './trede-7-maatregel.ts'
import { herstel } from './trede-8-herstel.ts'

export type { Check, Moment, Rung } from './rung.ts'

type Ladder = { version: string; validFrom: string; owner: Text; status: Text; rungs: Record<Trede, Rung> }

/**
 * The (de-)escalatieladder. To change a rule: open the file of its trede, change nl and en, run the tests,
 * and give `version` and `validFrom` the new date. Cases keep the version they were guided by.
 */
export const ladder = {
  version: '2026-07-10',
  validFrom: '2026-07-10',
  owner: { nl: 'HR-beleid van je organisatie', en: 'HR policy of your organisation' },
  // Kamerbrief 10 July 2026: the official handreiking is planned for September 2026 at the latest.
  status: {
    nl: 'Dit is een voorstel. De rijksbrede handreiking vervangt deze tekst. Die was gepland voor september 2026.',
    en: 'This is a proposal. The guide for the whole Rijk will replace this text. It was planned for September 2026.',
  },
  rungs: {
    1: opvangen,
    2: duiden,
    3: aanspreken,
    4: begrenzen,
    5: versterken,
    6: formeel,
    7: maatregel,
    8: herstel,
  },
} as const satisfies Ladder
