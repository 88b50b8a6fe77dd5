import { mkdirSync, writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { icons } from './icons.ts'
import { slot, written } from './manifest.ts'

/**
 * `npm run manifest`: writes manifest.json, en.json and the icons in this folder, and build/trede.zip, the package that Teams
 * takes, with the names filled in from the environment. A name that is missing is said and no zip is made.
 */
const names = ['TEAMS_APP_ID', 'BOT_ID', 'APP_SITE', 'DEVELOPER_NAME'] as const

const here = (file: string) => new URL(file, import.meta.url)

for (const [file, text] of Object.entries(written)) writeFileSync(here(file), text)
for (const [file, bytes] of Object.entries(icons)) writeFileSync(here(file), bytes)

const missing = names.filter(name => !process.env[name])
if (missing.length > 0) {
  process.stdout.write(
    `The files in manifest/ are written. For the package itself these are missing: ${missing.join(', ')} (docs/runbook.md)\n`,
  )
} else {
  const filled = (text: string) =>
    names.reduce((all, name) => all.replaceAll(slot(name), process.env[name] ?? ''), text)
  const texts = Object.entries(written).map(([file, text]) => [file, strToU8(filled(text))] as const)
  mkdirSync(here('build/'), { recursive: true })
  const zip = here('build/trede.zip')
  writeFileSync(zip, zipSync({ ...Object.fromEntries(texts), ...icons }))
  process.stdout.write(`${zip.pathname}\n`)
}
