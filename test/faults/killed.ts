import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Card } from '#cards/card.ts'
import { toCase } from '../incident/walk.ts'
import { emptyFile, tablesOf } from '../store/shelf.ts'
import { connector } from '../teams/connector.ts'
import { type Button, button, cardIn } from '../teams/reading.ts'
import { chance } from './chance.ts'

const tenant = '11111111-1111-4111-8111-111111111111'
const people = ['ada', 'bo', 'cas']

/**
 * The bot as it is started, on one file and one port, killed with SIGKILL at moments of chance while people press, and then
 * while it sends what is due; each time it starts again. What people press is delivered four times, and again when nobody answered.
 */
export async function killedAtRandom(seed: number, lives: number) {
  const luck = chance(seed)
  const { path, remove } = emptyFile()
  const channel = await connector()
  const bot = botOn(path, await freePort())
  const teams = teamsOf(bot.url, channel)
  try {
    await bot.start()
    let [done, killed] = [false, 0]
    const pressing = Promise.all(people.map(user => journey(teams, user))).finally(() => {
      done = true
    })
    // Somebody else's failure shows below, where it is awaited.
    pressing.catch(() => undefined)
    for (; killed < lives && !done; killed++) {
      await pause(luck.below(400))
      await bot.kill()
      await bot.start()
    }
    await pressing
    const kept = tablesOf(path)
    for (let life = 0; life < lives; life++) {
      await bot.letTimePass('next')
      await pause(luck.below(600))
      await bot.kill()
      await bot.start()
    }
    await bot.letTimePass('P200D')
    await bot.settled(path)
    await bot.kill()
    return { kept, left: tablesOf(path), reminders: remindersIn(channel.sent), killed, sound: await auditIsSound(path) }
  } finally {
    teams.stop()
    await bot.kill()
    await channel.close()
    remove()
  }
}

type Killed = Awaited<ReturnType<typeof killedAtRandom>>

/** Once each: the case, its counts, its dates; at most once each: a reminder. */
export function assertOnce({ kept, left, reminders, sound }: Killed) {
  const counts = Object.fromEntries((kept.counts ?? []).map(({ measure, value, n }) => [`${measure} ${value}`, n]))
  assert.equal(kept.cases?.length, people.length)
  assert.deepEqual(
    ['advies trede_4', 'grond huidskleur_herkomst_geloof', 'gedrag opmerking', 'genomen trede_4'].map(
      key => counts[key],
    ),
    people.map(() => people.length).concat(people.length),
  )
  const states = (left.agenda ?? []).map(({ state }) => String(state))
  assert.equal(new Set(reminders).size, reminders.length, 'no reminder comes twice')
  const [sent, unknown] = ['verzonden', 'onbekend'].map(wanted => states.filter(state => state === wanted).length)
  assert.deepEqual(
    [...new Set(states)].filter(state => !['verzonden', 'onbekend'].includes(state)),
    [],
  )
  assert.ok(reminders.length >= (sent ?? 0) && reminders.length <= (sent ?? 0) + (unknown ?? 0))
  assert.ok(sound, 'the audit trail is sound')
}

/** From the first word to a case with one tick. */
async function journey(teams: Teams, user: string) {
  const zaak = await toCase(teams, user)
  const ticked = await teams.press(user, button(zaak, 'case.tick'), { ticks: 'hr-advies' })
  assert.match(JSON.stringify(ticked), /gedaan/)
}

type Teams = ReturnType<typeof teamsOf>

function teamsOf(url: string, { url: serviceUrl, sent }: Awaited<ReturnType<typeof connector>>) {
  let [ids, over] = [0, false]
  const activity = (user: string, more: object) => ({
    channelId: 'msteams',
    serviceUrl,
    from: { id: user, aadObjectId: user },
    recipient: { id: '28:bot' },
    conversation: { id: `chat-${user}`, tenantId: tenant, conversationType: 'personal' },
    channelData: { tenant: { id: tenant } },
    ...more,
  })
  /** Until somebody answers; then it must be a good answer. */
  const delivered = async (user: string, more: object, id = `a${++ids}`): Promise<Response> => {
    const body = JSON.stringify({ id, ...activity(user, more) })
    const headers = { 'content-type': 'application/json' }
    for (;;) {
      const response = await fetch(`${url}api/messages`, { method: 'POST', headers, body }).catch(() => undefined)
      assert.ok(!over, 'nobody answers any more')
      if (response) assert.equal(response.status, 200)
      if (response) return response
      await pause(50)
    }
  }
  return {
    stop: () => {
      over = true
    },
    async say(user: string, text: string): Promise<Card | undefined> {
      const mine = () => sent.filter(({ path, card }) => card && path.includes(`chat-${user}`))
      const before = mine().length
      while (mine().length === before) await delivered(user, { type: 'message', text })
      return mine().at(-1)?.card
    },
    async press(user: string, { verb, data }: Button, inputs: object = {}): Promise<Card> {
      const value = { action: { type: 'Action.Execute', verb, data: { ...data, ...inputs } } }
      const press = { type: 'invoke', name: 'adaptiveCard/action', value }
      const same = `s${++ids}`
      const four = await Promise.all([same, same, undefined, undefined].map(id => delivered(user, press, id)))
      const cards = await Promise.all(four.map(cardIn))
      for (const card of cards) assert.ok(card)
      return cards[0] ?? assert.fail()
    },
  }
}

function botOn(path: string, port: number) {
  const url = `http://127.0.0.1:${port}/`
  const env = { PATH: process.env.PATH ?? '', PORT: `${port}`, TREDE_STORE: path }
  let child: ReturnType<typeof spawn> | undefined
  const answers = (where: string, init?: RequestInit) => fetch(`${url}${where}`, init).catch(() => undefined)
  return {
    url,
    async start() {
      child = spawn(process.execPath, ['src/main.ts', 'playground'], { env, stdio: 'ignore' })
      for (let tries = 0; !(await answers('readyz'))?.ok; tries++) {
        assert.ok(tries < 400 && child.exitCode === null, 'the bot does not start')
        await pause(25)
      }
    },
    async kill() {
      if (!child || child.signalCode) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    letTimePass: (by: string) =>
      answers('local/clock', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ advance: by }),
      }),
    /** Nothing waits any more: what was left to do was done, however often time must pass for it. */
    async settled(file: string) {
      for (
        let tries = 0;
        tablesOf(file).agenda?.some(({ state }) => ['open', 'zendt'].includes(String(state)));
        tries++
      ) {
        assert.ok(tries < 200, 'the agenda is not done')
        await this.letTimePass('PT1H')
        await pause(100)
      }
    },
  }
}

/** Which date of which case each reminder was about. */
const remindersIn = (sent: readonly { summary?: string; card?: Card }[]) =>
  sent
    .filter(({ summary }) => summary !== 'Trede')
    .map(({ card }) => {
      const { zaak, datum } = button(card, 'followup.done').data
      return `${zaak} ${datum}`
    })

async function auditIsSound(path: string): Promise<boolean> {
  const child = spawn(process.execPath, ['src/privacy/audit.cli.ts', 'playground', path], { stdio: 'ignore' })
  const [code] = await once(child, 'exit')
  return code === 0
}

async function freePort(): Promise<number> {
  const { url, close } = await connector()
  await close()
  return Number(new URL(url).port)
}
