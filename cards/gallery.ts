import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cardFiles } from './every-example.ts'
import { langs } from './text.ts'

/** `npm run cards`: one page with every card in every example, nl and en, narrow and wide. It needs no network. */
const folder = new URL('../gallery/', import.meta.url)
const page = new URL('index.html', folder)
const fromPackage = (path: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`adaptivecards/${path}`), 'utf8')

const files = (await cardFiles()).map(({ file, examples }) => ({
  file,
  examples: Object.entries(examples).map(([name, example]) => ({ name, cards: langs.map(example) })),
}))

const parts: Record<string, string> = {
  STYLE: fromPackage('dist/adaptivecards.css'),
  BUNDLE: fromPackage('dist/adaptivecards.min.js'),
  CARDS: files.map(file => JSON.stringify(file).replaceAll('<', '\\u003c')).join(',\n'),
}
const template = readFileSync(new URL('gallery.html', import.meta.url), 'utf8')

mkdirSync(folder, { recursive: true })
writeFileSync(
  page,
  template.replace(/\/\*(STYLE|BUNDLE|CARDS)\*\//g, (mark, part: string) => parts[part] ?? mark),
)
process.stdout.write(`${page.pathname}\n`)
