import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { toAdvice } from '../incident/walk.ts'
import { tablesOf } from '../store/shelf.ts'
import { speakingTo } from '../teams/client.ts'
import { connector } from '../teams/connector.ts'
import { type Button, button, made, titleOf } from '../teams/reading.ts'
import { type BotProcess, botProcess } from './process.ts'

/** How the bot is stopped, and after how many milliseconds of rush. */
type Stop = { signal: 'SIGTERM' | 'SIGKILL'; after: number }

/**
 * So many people report something at the same time and take the step, while the process is stopped and started again as often as
 * `stops` says. Whoever gets no answer presses the same button again. In the end everything must have happened once.
 */
export async function rush(path: string, people: number, stops: readonly Stop[]) {
  const channel = await connector()
  const answers: number[] = []
  let bot: BotProcess = await botProcess({ path })
  let done = false

  /** Presses until there is an answer; a process that is not there is no answer. */
  async function press(user: string, what: Button, inputs: object = {}): Promise<Card> {
    for (;;) {
      const to = bot
      const answer = await speakingTo(to.url ?? '', channel, Date.now)
        .deliver(user, what, inputs)
        .catch(() => undefined)
      if (answer) answers.push(answer.status)
      if (answer?.card) return answer.card
      assert.ok(answer === undefined, `answered ${answer?.status} without a card`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }

  async function report(user: string, round: number) {
    const hands = { press, say: (who: string) => press(who, made('intake.start')) }
    const advice = await toAdvice(hands, user)
    const take = button(advice, 'case.take')
    const taken = await press(user, take)
    assert.match(titleOf(taken), /^Zaak /)
    assert.equal(titleOf(await press(user, take)), titleOf(taken), 'the same case')
    return `${user} ${round}`
  }

  async function keepReporting(user: string): Promise<string[]> {
    const cases: string[] = []
    while (!done) cases.push(await report(user, cases.length))
    return cases
  }

  const running = Promise.all(Array.from({ length: people }, (_, i) => keepReporting(`t${i}`)))
  running.catch(() => undefined)
  for (const { signal, after } of stops) {
    await new Promise(resolve => setTimeout(resolve, after))
    bot.signal(signal)
    assert.equal(await bot.ended, signal === 'SIGKILL' ? 'SIGKILL' : 0)
    if (signal === 'SIGTERM') assert.match(bot.said.at(-1) ?? '', /"event":"stopped"/)
    bot = await botProcess({ path })
    assert.ok(bot.url, bot.said.join('\n'))
  }
  done = true
  const reports = (await running).flat().length
  bot.signal('SIGTERM')
  assert.equal(await bot.ended, 0)
  await channel.close()

  assert.deepEqual([...new Set(answers)], [200])
  everythingOnce(path, reports)
  return reports
}

/** Each report counted once, each step taken once, each case whole. */
function everythingOnce(path: string, reports: number) {
  const { cases = [], counts = [], agenda = [] } = tablesOf(path)
  assert.equal(cases.length, reports)
  const totals = new Map<string, number>()
  for (const { measure, n } of counts) totals.set(String(measure), (totals.get(String(measure)) ?? 0) + Number(n))
  assert.equal(totals.get('genomen'), reports, JSON.stringify([...totals]))
  assert.equal(totals.get('advies'), reports, JSON.stringify([...totals]))
  for (const { id } of cases)
    assert.ok(
      agenda.some(({ about }) => about === id),
      'a case has its dates',
    )
}
