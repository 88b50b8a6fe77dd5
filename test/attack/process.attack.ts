import assert from 'node:assert/strict'
import { type BotProcess, botProcess } from '../faults/process.ts'
import { rush } from '../faults/rush.ts'
import { shortTerm } from '../incident/reminders.ts'
import { toCase } from '../incident/walk.ts'
import { emptyFile, tablesOf } from '../store/shelf.ts'
import { speakingTo } from '../teams/client.ts'
import { connector, type Sent } from '../teams/connector.ts'
import { made } from '../teams/reading.ts'

const kills = Number(process.env.KILLS ?? 20)

describe('the bot as a process, at length', function () {
  this.timeout(kills * 10_000 + 60_000)
  let file: ReturnType<typeof emptyFile>
  beforeEach(() => {
    file = emptyFile()
  })
  afterEach(() => file.remove())

  it('loses nothing and does nothing twice when it is killed (kill -9) at any moment, again and again', async () => {
    const stops = Array.from({ length: kills }, () => ({ signal: 'SIGKILL' as const, after: 50 + Math.random() * 900 }))
    const reports = await rush(file.path, 12, stops)
    console.log(`      ${reports} reports, killed ${kills} times`)
  })

  it('sends a reminder once, though it stands still (SIGSTOP) while the channel answers, and another goes on', async () => {
    const bots: BotProcess[] = []
    const stopped = Promise.withResolvers<void>()
    const isReminder = ({ summary }: Sent) => summary !== 'Trede'
    const channel = await connector(sent => {
      if (!isReminder(sent)) return 200
      bots[0]?.signal('SIGSTOP')
      stopped.resolve()
      return 200
    })
    bots.push(await botProcess({ path: file.path }), await botProcess({ path: file.path }))
    const [first, second] = bots as [BotProcess, BotProcess]
    const client = speakingTo(first.url ?? '', channel, Date.now)
    await toCase({ ...client, say: who => client.press(who, made('intake.start')) }, 'noor', shortTerm)
    const state = async (wanted: string) => {
      while (tablesOf(file.path).agenda?.[0]?.state !== wanted) await new Promise(resolve => setTimeout(resolve, 20))
    }

    const due = String(tablesOf(file.path).agenda?.[0]?.at)
    await first.advance('next')
    await stopped.promise
    await state('zendt')
    await second.advance(`PT${Math.ceil((Date.parse(due) - Date.now()) / 1_000) + 60}S`)
    await state('onbekend')
    first.signal('SIGCONT')
    await state('verzonden')

    for (const bot of bots) bot.signal('SIGTERM')
    assert.deepEqual(await Promise.all(bots.map(({ ended }) => ended)), [0, 0])
    assert.equal(channel.sent.filter(isReminder).length, 1)
    await channel.close()
  })
})
