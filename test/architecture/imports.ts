import { readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** One import of a file. `to` is a path from the root of the repository for our own files, else the name of the package. */
export type Import = { readonly to: string; readonly typeOnly: boolean; readonly own: boolean }

const clause = String.raw`(?:\*(?:\s+as\s+[\w$]+)?|[\w$]+(?:\s*,\s*(?:\{[^}]*\}|\*\s+as\s+[\w$]+))?|\{[^}]*\})`
const statement = new RegExp(String.raw`^(?:import|export)\s+(type\s+)?${clause}\s+from\s+['"]([^'"]+)['"]`, 'gm')
const sideEffect = /^import\s+['"]([^'"]+)['"]/gm
const dynamic = /\b(?:import|require)\(\s*['"`]([^'"`$]+)['"`$]/g

/**
 * What a file imports, read from its text. `import { type A }` counts as run time, for Node loads the file all the same.
 * `file` is a path from the root of the repository.
 */
function importsIn(file: string, text: string): Import[] {
  const said = [
    ...[...text.matchAll(statement)].map(([, type, name = '']) => ({ name, typeOnly: type !== undefined })),
    ...[...text.matchAll(sideEffect), ...text.matchAll(dynamic)].map(([, name = '']) => ({ name, typeOnly: false })),
  ]
  return said.map(({ name, typeOnly }) => ({ ...target(file, name), typeOnly }))
}

function target(file: string, name: string): Omit<Import, 'typeOnly'> {
  if (name.startsWith('#')) return { to: name.slice(1), own: true }
  if (name.startsWith('.')) return { to: posix.join(posix.dirname(file), name), own: true }
  return { to: name, own: false }
}

export type Source = { readonly file: string; readonly text: string; readonly imports: readonly Import[] }

export const sourceOf = (file: string, text = readFileSync(file, 'utf8')): Source => ({
  file,
  text,
  imports: importsIn(file, text),
})
