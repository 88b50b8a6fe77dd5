import { randomBytes, randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { faultLine, missingColumns, tooLong, totals } from '#cards/content/p-gesprek-import.ts'
import { anyLabel } from '#cards/label.ts'
import { type Lang, langs } from '#cards/text.ts'
import { schedule } from '#src/agenda/schedule.ts'
import { type Config, readConfig } from '#src/config.ts'
import { noteImport, tenantOf, unnoted, whyNot } from '#src/importing.ts'
import { openDirectory, openStore } from '#src/opening.ts'
import { readCsv } from '#src/people/csv.ts'
import { decoded, encodingOf } from '#src/people/encoding.ts'
import { linesIn } from '#src/people/lines.ts'
import type { Directory, Profile } from '#src/people/people.ts'
import { bytesOf } from '#src/people/people-file.ts'
import { boxes } from '#src/privacy/box.ts'
import { digest } from '#src/privacy/digest.ts'
import { logTo } from '#src/privacy/log.ts'
import type { Store } from '#src/store/store.ts'
import { planAll } from './plan-import.ts'
import { readPlanFile } from './plan-lines.ts'
import { talkId } from './planning.ts'
import { talkbook } from './talkbook.ts'

const usage = `Usage:
  npm run p-gesprek -- import talks.csv    plans the talks of HR's CSV file: columns medewerker, datum, and if need be leidinggevende, tijd
  npm run p-gesprek -- check talks.csv     only says what would happen
Options:
  --tenant ID   the Entra tenant of everybody in the file; absent: that of the bot, in the local run that of the first person in the people file
  --lang en     in English
Uses the settings of the bot (docs/operations.md), SQLite or Cosmos DB, a people file or Microsoft Graph; without TREDE_MODE=teams those of the local run.
Exit code 0: every line was good, 1: bad lines were left out, 2: nothing was stored.`

const options = { tenant: { type: 'string' }, lang: { type: 'string' } } as const

async function main(args: string[]): Promise<number> {
  const command = readCommand(args)
  if (!command) return complain([usage])
  const { write, path, lang } = command
  const config = readConfig(process.env, process.env.TREDE_MODE !== 'teams')
  const people = await openDirectory(config)
  const tenant = command.tenant ?? tenantOf(config)
  const bytes = () => bytesOf(path)
  const file = readPlanFile(readCsv(linesIn(decoded(bytes(), encodingOf(bytes())))), tenant)
  if ('missing' in file) return complain([missingColumns(lang, file.missing)])
  if ('isTooLong' in file) return complain([tooLong[lang]])
  const log = logTo(line => void process.stderr.write(line), Date.now)
  const store = await openStore(config, Date.now, log)
  try {
    const directory = people.everybody ? await atHand(people.everybody()) : people
    if (write && !(await noteImport(config, store))) return complain([unnoted])
    const done = await planAll(file, depsOf({ config, store, directory }), write)
    console.log([...done.faults.map(fault => faultLine(lang, fault)), ...totals(lang, done)].join('\n'))
    return done.faults.length > 0 ? 1 : 0
  } catch (error) {
    return complain([whyNot(error, inChat)])
  } finally {
    await store.close()
  }
}

const inChat = 'HR can send the file to Trede in the chat instead, at most 2,000 lines at a time.'

function depsOf({ config, store, directory }: { config: Config; store: Store; directory: Directory }) {
  return {
    talkbook: talkbook({ talks: store.talks, boxes: boxes(config.ballotKeys, 'talks', 512), schedule }),
    directory,
    schedule,
    idOf: (employee: string) => talkId(digest, employee),
    label: () => anyLabel(below => randomInt(below)),
    key: () => randomBytes(9).toString('base64url'),
    now: Date.now,
  }
}

/** Asking Graph about each of 180,000 people would take hours; one walk over all of them takes minutes. */
async function atHand(people: AsyncIterable<Profile>): Promise<Directory> {
  const all = new Map<string, Profile>()
  for await (const profile of people) all.set(profile.person, profile)
  return { find: async person => all.get(person) }
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

process.exitCode = await main(process.argv.slice(2)).catch(error => complain([whyNot(error, inChat)]))
