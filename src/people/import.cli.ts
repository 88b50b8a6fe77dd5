import { parseArgs } from 'node:util'
import { fileFault, type Outcome, outcome, report } from '#cards/content/people-report.ts'
import { type Lang, langs } from '#cards/text.ts'
import { type Defaults, isGuid, isOrganisation } from './csv-person.ts'
import { decoded, encodingOf } from './encoding.ts'
import { type Imported, importPeople } from './importing.ts'
import { linesIn } from './lines.ts'
import { bytesOf, countPeople, savePeople } from './people-file.ts'

const usage = `Usage:
  npm run people -- import people.csv    makes the people file of HR's CSV file: .trede/people.json, for TREDE_PEOPLE
  npm run people -- check people.csv     only says what would happen
Options:
  --tenant ID            the Entra tenant of everybody whose line names none
  --organisation NAME    the short name of the organisation of everybody whose line names none, as in the contact file
  --to FILE              another people file
  --anyway               also when most lines are bad, or when more than half of the people disappear
  --lang en              in English
Exit code 0: every line was good, 1: bad lines were left out, 2: nothing was stored.`

type Command = { write: boolean; file: string; to: string; anyway: boolean; lang: Lang; defaults: Defaults }

const options = {
  tenant: { type: 'string' },
  organisation: { type: 'string' },
  to: { type: 'string' },
  anyway: { type: 'boolean' },
  lang: { type: 'string' },
} as const

function main(args: string[]): number {
  const command = readCommand(args)
  if (!command) return complain([usage])
  const imported = readFile(command)
  if (typeof imported === 'string') return complain([`${command.file}: ${imported}`])
  if ('header' in imported) return complain(fileFault(command.lang, imported))
  const became = carryOut(command, imported)
  console.log([...report(command.lang, imported), outcome(command.lang, became)].join('\n'))
  if (became === 'nobody' || became === 'mostly_bad' || became === 'shrunk') return 2
  return imported.faults.length > 0 ? 1 : 0
}

function readCommand(args: string[]): Command | undefined {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [what, file, ...more] = positionals
    const { to = '.trede/people.json', anyway = false, lang: asked = 'nl', organisation } = values
    const tenant = values.tenant?.toLowerCase()
    const lang = langs.find(each => each === asked)
    const known = what === 'import' || what === 'check'
    if (!known || !file || !lang || more.length > 0) return undefined
    if ((tenant && !isGuid(tenant)) || (organisation && !isOrganisation(organisation))) return undefined
    return { write: what === 'import', file, to, anyway, lang, defaults: { tenant, organisation } }
  } catch {
    return undefined
  }
}

/** Reads the file twice, once to learn its encoding; what the system says when that does not go is the answer. */
function readFile({ file, defaults }: Command) {
  try {
    return importPeople(linesIn(decoded(bytesOf(file), encodingOf(bytesOf(file)))), defaults)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code)
    throw error
  }
}

/** A list with hardly anybody in it would take the roles of all the others away, so that asks for a second word. */
function carryOut({ write, to, anyway }: Command, { people, faults, lines }: Imported): Outcome {
  if (people.count === 0) return 'nobody'
  if (!anyway && faults.length > lines / 2) return 'mostly_bad'
  if (!anyway && people.count < countPeople(to) / 2) return 'shrunk'
  return write ? savePeople(to, people) : 'would'
}

function complain(lines: readonly string[]): number {
  console.error(lines.join('\n'))
  return 2
}

process.exitCode = main(process.argv.slice(2))
