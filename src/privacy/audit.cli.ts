import { existsSync, readFileSync } from 'node:fs'
import { sqliteAuditReader } from '#src/store/sqlite-audit.ts'
import { type Checkpoint, chain } from './audit-chain.ts'
import { auditKey, playgroundAuditKey } from './audit-key.ts'
import { isFault, verify } from './audit-verify.ts'

/**
 * `npm run audit:verify -- [playground] [store] [checkpoints]`, what is not given comes from the environment: TREDE_STORE,
 * TREDE_AUDIT_CHECKPOINTS, TREDE_AUDIT_KEY. Exit 0: sound. 1: the first thing that is wrong, with its number. 2: cannot check.
 */
async function main(): Promise<number> {
  const [first, ...rest] = process.argv.slice(2)
  const playground = first === 'playground'
  const [store = process.env.TREDE_STORE || '.trede/trede.sqlite', given] = playground ? rest : process.argv.slice(2)
  const key = playground ? playgroundAuditKey : auditKey(process.env.TREDE_AUDIT_KEY)
  if (!key) return say('TREDE_AUDIT_KEY: 32 bytes in base64, or start with the word playground', 2)
  if (!existsSync(store)) return say(`there is no store at ${store}`, 2)

  const path = given ?? (process.env.TREDE_AUDIT_CHECKPOINTS || `${store}.checkpoints.jsonl`)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
  const checkpoints = lines.map(read)
  const bad = checkpoints.indexOf(undefined)
  if (bad >= 0) return say(`wrong: line ${bad + 1} of the checkpoints is not a checkpoint`, 1)

  const trail = sqliteAuditReader(store)
  const found = await verify(trail, chain(key), checkpoints as Checkpoint[])
  trail.close()
  if (isFault(found)) return say(`wrong: entry ${found.seq} ${found.wrong}`, 1)
  const { entries, last, pruned, since } = found
  if (last > 0 && lines.length === 0) return say(`wrong: entry 1 has no checkpoint, there are none at ${path}`, 1)
  return say(
    `sound: ${entries} entries up to ${last}, ${pruned} pruned, ${checkpoints.length} checkpoints, ${since} entries since the last`,
    0,
  )
}

function read(line: string): Checkpoint | undefined {
  try {
    const { seq, mac, count, at, seal } = JSON.parse(line) as Record<string, unknown>
    const numbers = Number.isSafeInteger(seq) && Number.isSafeInteger(count)
    const texts = [mac, at, seal].every(text => typeof text === 'string')
    return numbers && texts ? ({ seq, mac, count, at, seal } as Checkpoint) : undefined
  } catch {
    return undefined
  }
}

function say(sentence: string, code: number): number {
  process.stdout.write(`${sentence}\n`)
  return code
}

process.exitCode = await main().catch(error => say(`cannot check: ${error.message}`, 2))
