import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { botProcess } from '../faults/process.ts'
import { shortTerm } from '../incident/reminders.ts'
import { toCase } from '../incident/walk.ts'
import { emptyFile, tablesOf } from '../store/shelf.ts'
import { speakingTo } from '../teams/client.ts'
import { connector } from '../teams/connector.ts'
import { button, made } from '../teams/reading.ts'

const kills = Number(process.env.KILLS ?? 20)
const people = Array.from({ length: 12 }, (_, i) => `t${i}`)

/** At exact points instead of random ones: test/store/kill.test.ts. While people press: process.attack.ts. */
describe('reminders are sent, and the bot is killed with kill -9 meanwhile', function () {
  this.timeout(kills * 10_000 + 120_000)

  it('sends none twice, sends all whose fate is known, and its audit trail stays sound', async () => {
    const { path, remove } = emptyFile()
    const channel = await connector(({ summary }) => (summary === 'Trede' ? 200 : 'later'))
    const first = await botProcess({ path })
    const client = speakingTo(first.url ?? '', channel, Date.now)
    const hands = { ...client, say: (who: string) => client.press(who, made('intake.start')) }
    for (const who of people) await toCase(hands, who, shortTerm)
    first.signal('SIGKILL')
    await first.ended

    for (let life = 0; life < kills; life++) {
      const bot = await botProcess({ path })
      await bot.advance('next')
      await pause(Math.random() * 700)
      bot.signal('SIGKILL')
      await bot.ended
    }

    const last = await botProcess({ path })
    const waiting = () => tablesOf(path).agenda?.some(({ state }) => ['open', 'zendt'].includes(String(state)))
    // Now and then an hour: what the dead held is free again, and what was not sent in working hours comes the next day.
    for (let tries = 0; waiting(); tries++) {
      assert.ok(tries < 1_000, 'the agenda is never done')
      await last.advance(tries % 50 === 49 ? 'PT1H' : 'next')
      await pause(200)
    }
    last.signal('SIGTERM')
    assert.equal(await last.ended, 0)

    const states = (tablesOf(path).agenda ?? []).map(({ state }) => String(state))
    const count = (wanted: string) => states.filter(state => state === wanted).length
    const reminders = channel.sent
      .filter(({ summary }) => summary !== 'Trede')
      .map(({ card }) => button(card, 'followup.done').data)
      .map(({ zaak, datum }) => `${zaak} ${datum}`)
    console.log(`      ${states.length} dates, ${reminders.length} messages, ${count('onbekend')} unknown`)
    assert.equal(new Set(reminders).size, reminders.length)
    assert.equal(count('verzonden') + count('onbekend'), states.length)
    assert.ok(reminders.length >= count('verzonden') && reminders.length <= states.length)
    assert.equal(await auditIsSound(path), true)
    await channel.close()
    remove()
  })
})

async function auditIsSound(path: string): Promise<boolean> {
  const child = spawn(process.execPath, ['src/privacy/audit.cli.ts', 'playground', path], { stdio: 'ignore' })
  const [code] = await once(child, 'exit')
  return code === 0
}
