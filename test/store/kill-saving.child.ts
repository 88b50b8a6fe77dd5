import { sqliteStore } from '#src/store/sqlite.ts'
import { aCase, change, tally } from './some-cases.ts'

// Saves cases until it is killed, and says of each save that it was kept.
const [path = '', round = ''] = process.argv.slice(2)
const { casebook } = sqliteStore(path)

for (let i = 0; ; i++)
  for (const version of [1, 2, 3]) {
    const id = `${round}-${i}`
    const due = { id: `${id}:${version}`, at: '2026-12-01T08:00:00Z', kind: 'zaak', person: 't:noor', about: id }
    await casebook.save(change(aCase({ id, version }), [due], [tally('bewaard', 'x')]))
    process.stdout.write(`${id} ${version}\n`)
    await new Promise(setImmediate)
  }
