import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closed } from '../teams/connector.ts'
import { keyServer } from '../teams/gate-places.ts'
import { child } from './child.ts'
import { print, table } from './figures.ts'
import { drive } from './lanes.ts'
import { ticking } from './people.ts'
import { teamsEnv } from './turns.ts'

/** What stays in memory over many guided turns, in tenths; flat when the later ones ask no more than the earlier ones. */
export async function memory(turns: number) {
  const dir = mkdtempSync(join(tmpdir(), 'trede-bench-'))
  const keys = await keyServer()
  const one = await child('trede', { keySource: keys.url, store: join(dir, 'teams.sqlite'), env: teamsEnv })
  const channel = { serviceUrl: 'https://smba.trafficmanager.net/emea/', signed: true }
  const lanes = await Promise.all(Array.from({ length: 16 }, () => ticking(one, channel)))
  const idle = (await one.usage()).memory
  const rows: string[][] = [['after turns', 'MB']]
  for (let tenth = 1; tenth <= 10; tenth++) {
    await drive(one, lanes, turns / 10)
    rows.push([String((turns / 10) * tenth), (await one.usage()).memory.toFixed(0)])
  }
  await one.stop()
  await closed(keys.server)
  rmSync(dir, { recursive: true, force: true })
  print(`idle: ${idle.toFixed(0)} MB`)
  table(rows)
}
