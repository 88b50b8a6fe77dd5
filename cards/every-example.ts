import { globSync } from 'node:fs'
import type { Examples } from './examples.ts'

/** A file that makes cards: the names of the card functions it exports, and its named examples. */
export type CardFile = { readonly file: string; readonly makes: readonly string[]; readonly examples: Examples }

/** Not card files: these read them, the gallery would start itself, and the rest is what cards are made of. */
const readers = /^(every-example|gallery)\.ts$|^(content|policy)\//

/** Every card file below this folder, found by itself, so that a new one is linted and shown without being listed anywhere. */
export async function cardFiles(): Promise<CardFile[]> {
  const files = globSync(['*.ts', '*/*.ts'], { cwd: import.meta.dirname }).filter(file => !readers.test(file))
  const all = await Promise.all(files.toSorted().map(cardFile))
  return all.filter(({ makes, examples }) => makes.length > 0 || Object.keys(examples).length > 0)
}

async function cardFile(file: string): Promise<CardFile> {
  const found: Readonly<Record<string, unknown>> = await import(`./${file}`)
  const makes = Object.keys(found).filter(name => name.endsWith('Card') && typeof found[name] === 'function')
  // What a card file exports under this name is checked by its use: an example that is no card fails in the linter.
  return { file, makes, examples: (found.examples ?? {}) as Examples }
}
