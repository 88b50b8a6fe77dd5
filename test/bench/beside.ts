import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { receiving } from '../campaign/receiving.ts'
import { child } from './child.ts'
import { print, quantile, table } from './figures.ts'
import { drive } from './lanes.ts'
import { pressing, ticking } from './people.ts'

const WIDTH = 64

/**
 * How long people wait, 64 at once without a pause between two presses, while a campaign goes out meanwhile: beside the same without a campaign and
 * beside a bare botbuilder + restify echo without one. In slices, one contestant after the other.
 */
export async function beside({ rounds, turns }: { rounds: number; turns: number }) {
  const dir = mkdtempSync(join(tmpdir(), 'trede-bench-'))
  const channel = await receiving(() => performance.now())
  const local = { serviceUrl: channel.url, signed: false }
  const recipients = { url: channel.url, size: 180_000 }
  const quiet = await child('trede', { store: join(dir, 'quiet.sqlite'), env: {} })
  const busy = await child('trede', { store: join(dir, 'busy.sqlite'), env: {}, campaign: recipients })
  const lanesOf = (of: typeof quiet) => Promise.all(Array.from({ length: WIDTH }, () => ticking(of, local)))
  const lanes = await lanesOf(quiet)
  const echo = await child('botbuilder', { card: lanes[0]?.card })

  const contestants = [
    { name: 'trede beside a campaign', child: busy, lanes: await lanesOf(busy) },
    { name: 'trede', child: quiet, lanes },
    { name: 'botbuilder', child: echo, lanes: Array.from({ length: WIDTH }, () => pressing(local)) },
  ].map(one => ({ ...one, waits: [] as number[], sent: 0, seconds: 0 }))
  for (const { child, lanes } of contestants) await drive(child, lanes, turns)

  for (let round = 0; round < rounds; round++)
    for (const one of contestants) {
      const [began, before] = [performance.now(), channel.arrivals.length]
      one.waits.push(...(await drive(one.child, one.lanes, turns)).waits)
      one.seconds += (performance.now() - began) / 1_000
      one.sent += one.child === busy ? channel.arrivals.length - before : 0
    }

  table([
    [`${WIDTH} at once`, 'p50 ms', 'p99 ms', 'messages of the campaign a second'],
    ...contestants.map(({ name, waits, sent, seconds }) => [
      name,
      quantile(waits, 0.5).toFixed(1),
      quantile(waits, 0.99).toFixed(1),
      (sent / seconds).toFixed(1),
    ]),
  ])
  print(`(${rounds} slices of ${turns} turns; ${channel.arrivals.length} messages in all)`)
  await Promise.all([quiet, busy, echo].map(one => one.stop()))
  await channel.close()
  rmSync(dir, { recursive: true, force: true })
}
