import { beside } from './beside.ts'
import { campaign } from './campaign.ts'
import { print } from './figures.ts'
import { inside } from './inside.ts'
import { memory } from './memory.ts'
import { start } from './start.ts'
import { stores } from './stores.ts'
import { turns } from './turns.ts'

/**
 * `npm run bench`: what Trede costs, as ratios beside peers in the same run (goals: docs/benchmarks.md). `npm run bench -- turns start`
 * does some parts only; `small` makes it short, to see that it runs.
 */
const asked = process.argv.slice(2)
const small = asked.includes('small')

const parts: Readonly<Record<string, () => Promise<void>>> = {
  turns: () => turns(small ? { rounds: 2, turns: 100 } : { rounds: 15, turns: 400 }),
  start: () => start(small ? 2 : 7),
  beside: () => beside(small ? { rounds: 3, turns: 2_000 } : { rounds: 8, turns: 4_000 }),
  inside: () => inside(small ? 200 : 5_000),
  campaign: () => campaign(small ? 5_000 : 180_000),
  stores: () => stores(small ? 100 : 2_000),
  memory: () => memory(small ? 2_000 : 200_000),
}

const chosen = asked.filter(word => word !== 'small')
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
  const part = parts[name]
  if (!part) throw new Error(`no part ${name}; there are ${Object.keys(parts).join(', ')}`)
  print(`\n== ${name}`)
  await part()
}
process.exit(0)
