import { randomBytes, randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { faultLine, missingColumns, totals } from '#cards/content/p-gesprek-import.ts'
import { anyLabel } from '#cards/label.ts'
import { type Lang, langs } from '#cards/text.ts'
import { schedule } from '#src/agenda/schedule.ts'
import { readConfig } from '#src/config.ts'
import { readCsv } from '#src/people/csv.ts'
import { fileDirectory } from '#src/people/directory.ts'
import { decoded, encodingOf } from '#src/people/encoding.ts'
import { linesIn } from '#src/people/lines.ts'
import { bytesOf } from '#src/people/people-file.ts'
import { boxes } from '#src/privacy/box.ts'
import { digest } from '#src/privacy/digest.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { planAll } from './plan-import.ts'
import { readPlanFile } from './plan-lines.ts'
import { talkId } from './planning.ts'
import { talkbook } from './talkbook.ts'

const usage = `Usage:
  npm run p-gesprek -- import talks.csv    plans the talks of HR's CSV file: columns medewerker, datum, and if need be leidinggevende, tijd
  npm run p-gesprek -- check talks.csv     only says what would happen
Options:
  --tenant ID   the Entra tenant of everybody in the file; absent: that of the first person in the people file
  --lang en     in English
Uses the settings of the bot (docs/operations.md); without TREDE_MODE=teams those of the local run.
Exit code 0: every line was good, 1: bad lines were left out, 2: nothing was stored.`

const options = { tenant: { type: 'string' }, lang: { type: 'string' } } as const

async function main(args: string[]): Promise<number> {
  const command = readCommand(args)
  if (!command) return complain([usage])
  const { write, path, lang } = command
  const config = readConfig(process.env, process.env.TREDE_MODE !== 'teams')
  if (config.cosmos)
    return complain([
      'This command writes the SQLite file of one machine. With Cosmos DB HR sends the file in the chat.',
    ])
  const people: unknown = config.people ? JSON.parse(readFileSync(config.people, 'utf8')) : []
  const tenant = command.tenant ?? firstTenant(people)
  const bytes = () => bytesOf(path)
  const file = readPlanFile(readCsv(linesIn(decoded(bytes(), encodingOf(bytes())))), tenant)
  if ('missing' in file) return complain([missingColumns(lang, file.missing)])
  const store = sqliteStore(config.store)
  const book = talkbook({ talks: store.talks, boxes: boxes(config.ballotKeys, 'talks', 512), schedule })
  const deps = {
    talkbook: book,
    directory: fileDirectory(people),
    schedule,
    idOf: (employee: string) => talkId(digest, employee),
    label: () => anyLabel(below => randomInt(below)),
    key: () => randomBytes(9).toString('base64url'),
    now: Date.now,
  }
  const done = await planAll(file, deps, write)
  await store.close()
  console.log([...done.faults.map(fault => faultLine(lang, fault)), ...totals(lang, done)].join('\n'))
  return done.faults.length > 0 ? 1 : 0
}

const firstTenant = (people: unknown): string => {
  const [first] = Array.isArray(people) ? people : []
  return String((first as { tenant?: unknown } | undefined)?.tenant ?? '')
}

function readCommand(args: string[]): { write: boolean; path: string; lang: Lang; tenant?: string } | undefined {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [what, path, ...more] = positionals
    const lang = langs.find(each => each === (values.lang ?? 'nl'))
    if ((what !== 'import' && what !== 'check') || !path || !lang || more.length > 0) return undefined
    return { write: what === 'import', path, lang, ...(values.tenant && { tenant: values.tenant.toLowerCase() }) }
  } catch {
    return undefined
  }
}

function complain(lines: readonly string[]): number {
  console.error(lines.join('\n'))
  return 2
}

process.exitCode = await main(process.argv.slice(2)).catch(error => complain([error.message]))
