import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { campaignTitle } from '#cards/campaign/words.ts'
import { listLines } from '#cards/content/campaign-lists.ts'
import { type Lang, langs } from '#cards/text.ts'
import { type Config, readConfig } from '#src/config.ts'
import { noteImport, tenantOf, unnoted, whyNot } from '#src/importing.ts'
import { openDirectory, openStore } from '#src/opening.ts'
import { readCsv } from '#src/people/csv.ts'
import { decoded, encodingOf } from '#src/people/encoding.ts'
import { linesIn } from '#src/people/lines.ts'
import { bytesOf } from '#src/people/people-file.ts'
import { logTo } from '#src/privacy/log.ts'
import { keptUntil } from '#src/privacy/retention.ts'
import type { Store } from '#src/store/store.ts'
import { isIn } from './campaign.ts'
import { edited } from './changes.ts'
import { importList } from './list-import.ts'
import { isList } from './list-lines.ts'

const usage = `Usage:
  npm run campaign -- drafts                         the drafts of campaigns, with their names
  npm run campaign -- check list.csv                 says what stands in the CSV file, every bad line by its number
  npm run campaign -- import list.csv --campaign ID  the same, and makes the list the audience of this draft
Options:
  --tenant ID   the Entra tenant of everybody in the file; absent: that of the bot, in the local run that of the first person in the people file
  --lang en     in English
A list has an Entra object id a line, alone or in a column id; up to 200,000 lines. Uses the settings of the bot
(docs/operations.md), SQLite or Cosmos DB, a people file or Microsoft Graph; without TREDE_MODE=teams those of the local run.
Exit code 0: every line was good, 1: bad lines were left out, 2: nothing was stored.`

const options = { tenant: { type: 'string' }, lang: { type: 'string' }, campaign: { type: 'string' } } as const

/** Who the history of a campaign names when a command changed it: nobody who could approve. */
const COMMAND = 'opdrachtregel'

type Command = { what: string; path: string; lang: Lang; tenant?: string; campaign?: string }

async function main(args: string[]): Promise<number> {
  const command = readCommand(args)
  if (!command) return complain(usage)
  const config = readConfig(process.env, process.env.TREDE_MODE !== 'teams')
  const log = logTo(line => void process.stderr.write(line), Date.now)
  const store = await openStore(config, Date.now, log)
  try {
    return command.what === 'drafts' ? await drafts(store, command) : await list(store, config, command)
  } catch (error) {
    return complain(whyNot(error))
  } finally {
    await store.close()
  }
}

async function drafts({ campaigns }: Store, { lang }: Command): Promise<number> {
  const all = (await campaigns.all()).filter(one => isIn(one, 'concept') && one.kind === 'bericht')
  for (const one of all) console.log(`${one.id}  ${campaignTitle(lang, one)}`)
  if (all.length === 0) console.log(listLines(lang).noDrafts)
  return 0
}

async function list(store: Store, config: Config, { path, lang, campaign, tenant = tenantOf(config) }: Command) {
  const { ledger, campaigns } = store
  const encoding = encodingOf(bytesOf(path))
  const rows = () => readCsv(linesIn(decoded(bytesOf(path), encoding)))
  if (!isList(rows())) return complain(listLines(lang).none)
  const draft = campaign === undefined ? undefined : await campaigns.find(campaign)
  if (campaign !== undefined && !(draft && isIn(draft, 'concept'))) return complain(listLines(lang).noDraft)
  const directory = await openDirectory(config)
  if (draft && !(await noteImport(config, store))) return complain(unnoted)
  const now = new Date().toISOString()
  const read = await importList(rows, {
    ledger,
    directory,
    told: () => undefined,
    list: `lijst-${randomBytes(9).toString('base64url')}`,
    until: keptUntil('recipient', now.slice(0, 10)),
    personOf: id => `${tenant}:${id}`,
  })
  if (!read) return complain(listLines(lang).long)
  for (const line of listLines(lang).told(read)) console.log(line)
  const audience = { kind: 'lijst', list: read.list, until: read.until, recipients: read.recipients } as const
  const change = draft && read.recipients > 0 ? edited(draft, { audience }, { person: COMMAND, now }) : undefined
  const isUsed = change && 'to' in change && (await campaigns.save(change.to)) === 'saved'
  if (!isUsed && read.recipients > 0) await ledger.drop(read.list)
  if (campaign !== undefined && !isUsed) return complain(listLines(lang).notStored)
  return read.faults.size > 0 ? 1 : 0
}

function readCommand(args: string[]): Command | undefined {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [what = '', path = '', ...more] = positionals
    const lang = langs.find(each => each === (values.lang ?? 'nl'))
    const { campaign, tenant } = values
    const isWhole = what === 'drafts' ? path === '' : path !== '' && (what === 'import') === (campaign !== undefined)
    if (!['drafts', 'check', 'import'].includes(what) || !lang || !isWhole || more.length > 0) return undefined
    return { what, path, lang, ...(tenant && { tenant: tenant.toLowerCase() }), ...(campaign && { campaign }) }
  } catch {
    return undefined
  }
}

function complain(line: string): number {
  console.error(line)
  return 2
}

process.exitCode = await main(process.argv.slice(2)).catch(error => complain(error.message))
