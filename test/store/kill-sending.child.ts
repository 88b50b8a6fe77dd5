import { readFileSync } from 'node:fs'
import { readConfig } from '#src/config.ts'
import exampleContacts from '#src/people/contacts.json' with { type: 'json' }
import { fileDirectory } from '#src/people/directory.ts'
import { readContacts } from '#src/people/read-contacts.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { trede } from '#src/trede.ts'

// Goes round the agenda once, as the bot does, and stands still at one point: there the test kills it, or lets it go on later.
const [path = '', stage = '', clock = ''] = process.argv.slice(2)

const store = sqliteStore(path)
const { agenda } = store
const stopAt = async (point: string) => {
  if (point !== stage) return
  process.stdout.write(`${point}\n`)
  process.kill(process.pid, 'SIGSTOP')
  // A signal is not there at once.
  await new Promise(resolve => setTimeout(resolve, 100))
}

const { tick } = trede({
  config: readConfig({}, true),
  store: {
    ...store,
    agenda: {
      ...agenda,
      async claim(...how) {
        const claims = await agenda.claim(...how)
        await stopAt('claimed')
        return claims
      },
      async intend(...how) {
        const intended = await agenda.intend(...how)
        await stopAt('intended')
        return intended
      },
      async settle(...how) {
        await stopAt('sent')
        await agenda.settle(...how)
      },
    },
  },
  directory: fileDirectory([]),
  contactMap: readContacts(exampleContacts),
  clock: { now: () => Number(readFileSync(clock, 'utf8')) },
  understand: () => ({ intent: 'hulp', danger: 'nee', lang: undefined }),
  log: () => undefined,
})
await tick()
