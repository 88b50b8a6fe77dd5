import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { helpCard } from '#cards/home.ts'
import { child } from './child.ts'
import { median, print, table } from './figures.ts'
import { post } from './lanes.ts'
import { pressing } from './people.ts'

/** From the start of the process to the first answered press, one contestant after the other. */
export async function start(rounds: number) {
  const dir = mkdtempSync(join(tmpdir(), 'trede-bench-'))
  const card = helpCard('nl', [])
  const channel = { serviceUrl: 'http://127.0.0.1:1/', signed: false }
  const names = ['trede', 'botbuilder', 'teams-ai', 'floor']
  const took = new Map<string, number[]>(names.map(name => [name, []]))
  const idle = new Map<string, number[]>(names.map(name => [name, []]))
  const spent = new Map<string, number[]>(names.map(name => [name, []]))

  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const began = performance.now()
      const one = await child(name, { card, store: join(dir, `${name}.sqlite`), env: {} })
      await post(one.url, pressing(channel).next(undefined))
      took.get(name)?.push(performance.now() - began)
      const { cpu, memory } = await one.usage()
      spent.get(name)?.push(cpu)
      idle.get(name)?.push(memory)
      await one.stop()
    }
  rmSync(dir, { recursive: true, force: true })

  const of = (what: Map<string, number[]>, name: string) => median(what.get(name) ?? [])
  const beside = (what: Map<string, number[]>, name: string) =>
    `${(of(what, name) / of(what, 'botbuilder')).toFixed(2)}×`
  table([
    ['to the first answer', 'ms', 'beside botbuilder', 'CPU ms', 'beside botbuilder', 'MB then'],
    ...names.map(name => [
      name,
      of(took, name).toFixed(0),
      beside(took, name),
      of(spent, name).toFixed(0),
      beside(spent, name),
      of(idle, name).toFixed(0),
    ]),
  ])
  print(
    '(Trede opens the store of the run before and reads what it learnt of language, before it listens; the first start after `npm ci` learns and compiles)',
  )
}
