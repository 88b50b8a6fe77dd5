import { print } from './figures.ts'
import { turns } from './turns.ts'

/**
 * `npm run bench`: what Trede costs, as ratios beside peers in the same run. `npm run bench -- turns start` does some parts only;
 * `small` in front makes it short, to see that it runs.
 */
const asked = process.argv.slice(2)
const small = asked.includes('small')

const parts: Readonly<Record<string, () => Promise<void>>> = {
  turns: () => turns(small ? { rounds: 2, turns: 100 } : { rounds: 15, turns: 400 }),
}

const chosen = asked.filter(word => word !== 'small')
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
  const part = parts[name]
  if (!part) throw new Error(`no part ${name}; there are ${Object.keys(parts).join(', ')}`)
  print(`\n== ${name}`)
  await part()
}
process.exit(0)
