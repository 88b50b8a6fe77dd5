import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Models } from '#cards/content/models.ts'

const root = join(import.meta.dirname, '..')
/** Where tools keep what they can make again: `npm ci` empties it. */
export const modelsFile = join(root, 'node_modules/.cache/trede/learnt')

/**
 * What Trede knows of language. Learning takes more than a second and a hundred megabytes; so what was learnt is kept in a file, and the next
 * start reads it (`npm run learn` makes it beforehand). The file begins with a digest of everything it was made from, the code that
 * learns included, and of what is in it: an old or a damaged one is learnt anew. Where nothing can be written every start learns.
 */
export async function learnt(file = modelsFile, learn = anew): Promise<Models> {
  const source = sourceDigest()
  const kept = read(file, source)
  if (kept) return kept
  const models = await learn()
  keep(file, source, models)
  return models
}

/** Loads the sentences only when they are needed. */
const anew = async (): Promise<Models> => (await import('#cards/content/learn.ts')).learnAll()

const SIZE = 32
const digest = (...parts: readonly (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

/** Of every file that decides what is learnt: the sentences, the content, the policy it is taken from, the code and its packages. */
function sourceDigest(): Buffer {
  const files = globSync(['src/knowledge/*.ts', 'cards/content/**/*.ts', 'cards/policy/*.ts', 'package-lock.json'], {
    cwd: root,
  }).sort()
  return digest(process.version, ...files.flatMap(name => [name, readFileSync(join(root, name))]))
}

function read(file: string, source: Buffer): Models | undefined {
  try {
    const bytes = readFileSync(file)
    const [of, said, body] = [bytes.subarray(0, SIZE), bytes.subarray(SIZE, 2 * SIZE), bytes.subarray(2 * SIZE)]
    return source.equals(of) && digest(body).equals(said) ? deserialize(body) : undefined
  } catch {
    return undefined
  }
}

/** Whole or not at all: two that start at once write the same. */
function keep(file: string, source: Buffer, models: Models): void {
  const mine = `${file}.${process.pid}`
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    const body = serialize(models)
    writeFileSync(mine, Buffer.concat([source, digest(body), body]))
    renameSync(mine, file)
  } catch {
    if (existsSync(mine)) rmSync(mine)
  }
}
