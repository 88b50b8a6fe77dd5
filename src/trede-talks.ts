import { usualWording } from '#cards/content/p-gesprek.ts'
import { ballots } from './p-gesprek/ballots.ts'
import type { TalkDeps } from './p-gesprek/deps.ts'
import { talksRoutes } from './p-gesprek/routes.ts'
import { seenBy } from './p-gesprek/seen.ts'
import { openedTalk, talkbook } from './p-gesprek/talkbook.ts'
import { readCsv } from './people/csv.ts'
import { decoded, encodingOf } from './people/encoding.ts'
import { linesIn } from './people/lines.ts'
import { boxes } from './privacy/box.ts'
import type { KeptTalk, SeenTalk } from './privacy/personal.ts'
import { seals } from './privacy/seal.ts'
import type { From } from './teams/routes.ts'
import type { Parts } from './trede-parts.ts'

type Given = Pick<Parts, 'config' | 'store' | 'clock' | 'directory' | 'names' | 'wordings'>
type Shared = Pick<TalkDeps, 'schedule' | 'random' | 'digest' | 'contacts' | 'audit' | 'onError'>

/** How long the private card works: a quarter and the month after it, at most. */
const BALLOT = 125 * 86_400_000

/** The p-gesprek, put together (docs/p-gesprek.md). */
export function openTalks({ config, store, clock, directory, names, wordings }: Given, shared: Shared) {
  const { schedule } = shared
  const talkBoxes = boxes(config.ballotKeys, 'talks', 512)
  const counted = ballots({ urns: store.urns, boxes: boxes(config.ballotKeys, 'urns') })
  const routes = talksRoutes({
    talkbook: talkbook({ talks: store.talks, boxes: talkBoxes, schedule }),
    ballots: counted,
    ballotSeals: seals(config.ballotKeys, clock.now, BALLOT),
    names: names ?? (async () => new Map()),
    wordingOf: wordings ?? (() => usualWording),
    rowsOf: bytes => readCsv(linesIn(decoded([bytes], encodingOf([bytes])))),
    directory,
    smallest: config.smallest,
    ...shared,
  })

  /** For inzage: the side of who asks, and nothing of the other. */
  const seenTalk = ({ file, touched }: KeptTalk, { person, now }: From): SeenTalk => ({
    seen: seenBy(file.employee === person ? 'medewerker' : 'leidinggevende', openedTalk(talkBoxes, file), now),
    touched,
  })

  return { routes, seenTalk, ballots: counted }
}
