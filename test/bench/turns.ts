import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Card } from '#cards/card.ts'
import { closed, connector } from '../teams/connector.ts'
import { keyServer } from '../teams/gate-places.ts'
import { type Child, child } from './child.ts'
import { median, print, quantile, table } from './figures.ts'
import { drive, type Lane, type Measured } from './lanes.ts'
import { appId, pressing, saying, tenant, ticking } from './people.ts'

type Size = { readonly rounds: number; readonly turns: number }
type Contestant = { readonly child: Child; readonly lanes: readonly Lane[] }

const teamsHost = 'https://smba.trafficmanager.net/emea/'

/** Settings of the bot in Teams mode, for tests only. */
export const teamsEnv = {
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_TENANT_ID: tenant,
  TREDE_SEAL_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  TREDE_AUDIT_KEY: Buffer.alloc(32, 2).toString('base64'),
  TREDE_BALLOT_KEYS: `b1:${Buffer.alloc(32, 3).toString('base64')}`,
}

/**
 * A guided turn beside a bare echo of the same card. Trede checks the token, keeps its once-only key and writes the case durably
 * (SQLite, synchronous FULL); the echoes do none of that. In slices, one contestant after the other, so that a slow minute of
 * the machine hits all.
 */
export async function turns(size: Size) {
  const dir = mkdtempSync(join(tmpdir(), 'trede-bench-'))
  const keys = await keyServer()
  const channel = await connector()
  const told = { keySource: keys.url, store: join(dir, 'teams.sqlite'), env: teamsEnv }
  const guided = await child('trede', told)
  const local = await child('trede', { store: join(dir, 'local.sqlite'), env: {} })
  const signed = { serviceUrl: teamsHost, signed: true }
  const lanesOf = (count: number) => Promise.all(Array.from({ length: count }, () => ticking(guided, signed)))
  const [first] = await lanesOf(1)
  const card = first?.card as Card
  const peers = await Promise.all(['botbuilder', 'teams-ai', 'floor'].map(name => child(name, { card })))
  print(`card: ${(JSON.stringify(card).length / 1_024).toFixed(1)} KB of JSON`)

  for (const width of [1, 16, 64]) {
    const echo = Array.from({ length: width }, () => pressing({ serviceUrl: channel.url, signed: false }))
    await compare(`Action.Execute, ${width} at once`, size, [
      { child: guided, lanes: await lanesOf(width) },
      ...peers.map(child => ({ child, lanes: echo })),
    ])
  }
  const typed = Array.from({ length: 16 }, () => saying({ serviceUrl: channel.url, signed: false }, 'hulp'))
  await compare('message with one send to the connector, 16 at once', size, [
    { child: local, lanes: typed },
    ...peers.filter(({ name }) => name !== 'floor').map(child => ({ child, lanes: typed })),
  ])

  await Promise.all([guided, local, ...peers].map(one => one.stop()))
  await Promise.all([closed(keys.server), channel.close()])
  rmSync(dir, { recursive: true, force: true })
}

async function compare(title: string, { rounds, turns }: Size, contestants: readonly Contestant[]) {
  const measured = new Map<string, Measured[]>(contestants.map(({ child }) => [child.name, []]))
  for (const { child, lanes } of contestants) await drive(child, lanes, turns)
  for (let round = 0; round < rounds; round++)
    for (const { child, lanes } of contestants) measured.get(child.name)?.push(await drive(child, lanes, turns))

  const cpu = (name: string) => median((measured.get(name) ?? []).map(one => one.cpu))
  print()
  print(`${title} (${rounds} slices of ${turns} turns)`)
  table([
    ['', 'CPU ms/turn', 'beside botbuilder', 'p50 ms', 'p99 ms'],
    ...[...measured].map(([name, slices]) => {
      const waits = slices.flatMap(one => one.waits)
      return [
        name,
        cpu(name).toFixed(3),
        `${(cpu(name) / cpu('botbuilder')).toFixed(2)}×`,
        quantile(waits, 0.5).toFixed(1),
        quantile(waits, 0.99).toFixed(1),
      ]
    }),
  ])
}
