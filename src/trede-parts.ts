import type { Wording } from '#cards/content/p-gesprek.ts'
import type { Clock } from './agenda/clock.ts'
import type { Config } from './config.ts'
import type { ContactMap } from './people/contacts.ts'
import type { Directory, Staff } from './people/people.ts'
import type { Checkpoint } from './privacy/audit-chain.ts'
import type { Log } from './privacy/log.ts'
import type { Units } from './report/units.ts'
import type { Store } from './store/store.ts'
import type { Understood } from './teams/dispatch.ts'
import type { Download } from './teams/download.ts'
import type { Upload } from './teams/upload.ts'

/** What the bot is put together from. */
export type Parts = {
  config: Config
  store: Store
  directory: Directory & Partial<Staff>
  contactMap: ContactMap
  /** How the organisation is built up, for figures; absent: only figures of the whole. */
  units?: Units
  clock: Clock
  /** What typed words mean. */
  understand: (text: string) => Understood
  /** Which content a search in the message extension is about; absent: nothing is found. */
  search?: (text: string) => readonly string[]
  log: Log
  /** Where the channel publishes its keys. Only tests say another place than the real one; no setting does. */
  keySource?: string
  /** Keeps checkpoints of the audit trail outside the store; absent: nowhere. */
  keepCheckpoint?: (checkpoint: Checkpoint) => Promise<void>
  /** What people are called, asked anew for each card that shows it and kept nowhere; absent: nobody's name is known. */
  names?: (persons: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** How an organisation puts the question of the p-gesprek on a day; absent: the usual wording. */
  wordings?: (organisation: string, day: string) => Wording
  /** How a file that somebody sent is read. Only tests say another way. */
  download?: Download
  /** How an accepted file gets into somebody's OneDrive. Only tests say another way; in the playground it brings the question of Teams. */
  upload?: Upload
}
