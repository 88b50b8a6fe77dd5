import { readdirSync, readFileSync } from 'node:fs'

/**
 * Every test that draws at random, once more with fresh draws: test/hooks.ts leaves the seed open here. What fails prints
 * its own; FC_SEED=<seed> draws the same again.
 */
const root = new URL('../', import.meta.url)
for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  const draws =
    name.endsWith('.test.ts') && /fast-check|retention\.contract/.test(readFileSync(new URL(name, root), 'utf8'))
  if (draws) await import(new URL(name, root).href)
}
