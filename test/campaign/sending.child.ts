import { sentMessage } from '#cards/campaign/sent.ts'
import { schedule } from '#src/agenda/schedule.ts'
import { campaignEngine } from '#src/campaign/engine.ts'
import { pacing } from '#src/campaign/pace.ts'
import { keptUntil } from '#src/privacy/retention.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { agents } from '#src/teams/agents.ts'
import { campaignSender } from '#src/teams/campaign-sender.ts'
import { openCosmos } from '../store/cosmos-shelf.ts'
import { everywhere, staffOf } from './world.ts'

// One instance that sends until it is killed, in a process of its own; it says when it begins to send. `speed`: how many times faster its clocks go.
const [place = '', url = '', size = '', speed = '1', began = ''] = process.argv.slice(2)
const fast = Number(speed)
const now = () => Number(began) + (Date.now() - Number(began)) * fast
const steady = () => performance.now() * fast
const wait = (millis: number) => new Promise<void>(resolve => setTimeout(resolve, millis / fast))

let said = false
const send = campaignSender({ trusted: () => true, agents: agents() })

const [endpoint = '', database = ''] = place.split('|')
const store = database ? openCosmos({ endpoint, database, now }) : sqliteStore(place, now)
const { campaigns, ledger, shares } = store
const engine = campaignEngine({
  campaigns,
  ledger,
  shares,
  reach: everywhere(url, store.reach),
  directory: staffOf(() => Number(size)),
  pace: pacing(steady),
  make: (campaign, lang) => sentMessage(lang, campaign),
  send(sending, leaving) {
    if (!said) process.stdout.write('sending\n')
    said = true
    return send(sending, leaving)
  },
  trusted: () => true,
  better: schedule.better,
  after: schedule.after,
  keptUntil: day => keptUntil('recipient', day),
  fresh: () => 'x',
  now,
  steady,
  wait,
  holder: `process-${process.pid}-${Date.now()}`,
  onError: error => process.stderr.write(`${error instanceof Error ? error.stack : error}\n`),
})
process.once('SIGTERM', () => void engine.stop().then(() => process.exit(0)))
for (;;) {
  const rest = await engine.round().catch(error => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    return 1_000
  })
  await wait(rest)
}
