import { existsSync, readFileSync } from 'node:fs'
import { cosmosStore } from '#src/store/cosmos.ts'
import { sqliteAuditReader } from '#src/store/sqlite-audit.ts'
import { type Checkpoint, chain } from './audit-chain.ts'
import { auditKey, playgroundAuditKey } from './audit-key.ts'
import { isFault, verify } from './audit-verify.ts'

/**
 * `npm run audit:verify -- [playground] [store] [checkpoints]`, what is not given comes from the environment: TREDE_STORE, or
 * TREDE_COSMOS_ENDPOINT in its place, TREDE_AUDIT_CHECKPOINTS, TREDE_AUDIT_KEY. Exit 0: sound. 1: the first thing that is wrong,
 * with its number. 2: cannot check.
 */
async function main(): Promise<number> {
  const [first, ...rest] = process.argv.slice(2)
  const playground = first === 'playground'
  const [given, lines] = playground ? rest : process.argv.slice(2)
  const store = given ?? (process.env.TREDE_STORE || '.trede/trede.sqlite')
  const key = playground ? playgroundAuditKey : auditKey(process.env.TREDE_AUDIT_KEY)
  if (!key) return say('TREDE_AUDIT_KEY: 32 bytes in base64, or start with the word playground', 2)
  const endpoint = !playground && !given ? process.env.TREDE_COSMOS_ENDPOINT : undefined
  if (!endpoint && !existsSync(store)) return say(`there is no store at ${store}`, 2)

  const checkpoints = lines ?? (process.env.TREDE_AUDIT_CHECKPOINTS || `${store}.checkpoints.jsonl`)
  const trail = endpoint ? await inCosmos(endpoint) : sqliteAuditReader(store)
  try {
    return await check(trail, key, checkpoints)
  } finally {
    await trail.close()
  }
}

async function check(trail: Parameters<typeof verify>[0], key: Buffer, path: string): Promise<number> {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
  const checkpoints = lines.map(read)
  const bad = checkpoints.indexOf(undefined)
  if (bad >= 0) return say(`wrong: line ${bad + 1} of the checkpoints is not a checkpoint`, 1)

  const found = await verify(trail, chain(key), checkpoints as Checkpoint[])
  if (isFault(found)) return say(`wrong: entry ${found.seq} ${found.wrong}`, 1)
  const { entries, last, pruned, since } = found
  if (last > 0 && lines.length === 0) return say(`wrong: entry 1 has no checkpoint, there are none at ${path}`, 1)
  return say(
    `sound: ${entries} entries up to ${last}, ${pruned} pruned, ${checkpoints.length} checkpoints, ${since} entries since the last`,
    0,
  )
}

/** With the identity of the bot, so where that identity is: on the machine of the bot. */
async function inCosmos(endpoint: string) {
  const { ManagedIdentityCredential } = await import('@azure/identity')
  const { auditReader, close } = cosmosStore({
    endpoint,
    database: process.env.TREDE_COSMOS_DATABASE || 'trede',
    credential: new ManagedIdentityCredential({ clientId: process.env.MICROSOFT_APP_ID ?? '' }),
    now: Date.now,
    onError: () => undefined,
    // Nobody waits for it in a chat.
    limits: { call: 30_000, attempt: 10_000 },
  })
  return { ...auditReader(), close }
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
