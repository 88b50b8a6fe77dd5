import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { emptyFile } from '../store/shelf.ts'

const cli = fileURLToPath(import.meta.resolve('#src/p-gesprek/import.cli.ts'))
const audit = fileURLToPath(import.meta.resolve('#src/privacy/audit.cli.ts'))
const id = (n: number) => `3b0f6d52-6a51-4c1e-9d0a-5f1c8e2a7b${String(n).padStart(2, '0')}`
const tenant = '11111111-1111-4111-8111-111111111111'
const [noor, sam, kim] = [id(1), id(2), id(3)]
const person = (id: string, leads: string[] = []) => ({
  ...{
    id,
    tenant,
    leads,
    roles: ['medewerker'],
    unit: 'eenheid-1',
    organisation: 'bzk',
    region: 'nl',
    zone: 'Europe/Amsterdam',
  },
})
const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
const good = `medewerker;datum;tijd\n${sam};${day};14:00\n${kim};${day};\n`

describe('npm run p-gesprek', () => {
  let place: ReturnType<typeof emptyFile>
  beforeEach(() => {
    place = emptyFile()
    writeFileSync(
      join(place.folder, 'people.json'),
      JSON.stringify([person(noor, [sam, kim]), person(sam), person(kim)]),
    )
  })
  afterEach(() => place.remove())

  const node = (env: Record<string, string>, script: string, ...args: string[]) =>
    new Promise<{ code: unknown; out: string; err: string }>(resolve =>
      execFile(process.execPath, [script, ...args], { env: { PATH: process.env.PATH, ...env } }, (error, out, err) =>
        resolve({ code: error?.code ?? 0, out, err }),
      ),
    )
  const local = () => ({ TREDE_STORE: place.path, TREDE_PEOPLE: join(place.folder, 'people.json') })
  function run(what: string, content: string | Buffer, env: Record<string, string> = local(), ...more: string[]) {
    const file = join(place.folder, 'planning.csv')
    writeFileSync(file, content)
    return node(env, cli, what, file, ...more)
  }
  const rows = (name: 'talks' | 'agenda' | 'audit') => {
    const db = new DatabaseSync(place.path)
    const all = db.prepare(`SELECT * FROM ${name}`).all()
    db.close()
    return all
  }

  it('only says what would happen when it checks, and leaves no entry', async () => {
    const { code, out } = await run('check', good)
    assert.deepEqual([code, /Nieuwe gesprekken: 2/.test(out)], [0, true])
    assert.deepEqual([rows('talks'), rows('agenda'), rows('audit')], [[], [], []])
  })

  it('plans, tells what it did, and a second time changes nothing', async () => {
    assert.match((await run('import', good)).out, /Nieuwe gesprekken: 2/)
    const before = [rows('talks'), rows('agenda')]
    assert.match((await run('import', good, local(), '--lang', 'en')).out, /Stood like that: 2/)
    assert.deepEqual([rows('talks'), rows('agenda')], before)
    assert.equal(before[0]?.length, 2)
  })

  it('writes in the audit trail that it happened, without a name, and the trail stays sound', async () => {
    await run('import', good)
    const [entry, ...more] = rows('audit')
    assert.deepEqual([entry?.kind, more], ['import', []])
    assert.match(String(entry?.actor), /^[\w-]{22}$/)
    assert.match(readFileSync(`${place.path}.checkpoints.jsonl`, 'utf8'), /"seq":1/)
    assert.equal((await node(local(), audit, 'playground', place.path)).code, 0)
  })

  it('stores nothing when the audit trail cannot be written', async () => {
    const { code, err } = await run('import', good, { ...local(), TREDE_AUDIT_CHECKPOINTS: '/dev/null/x' })
    assert.deepEqual([code, /nothing was stored/.test(err), rows('talks')], [2, true, []])
  })

  it('names every bad line and plans the good ones, whatever encoding they come in', async () => {
    const bad = `${good}Sam de Vries;${day};10:00\n${noor};${day};10:00\n${id(9)};${day};10:00\n`
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bad.replaceAll(';', '\t'), 'utf16le')])
    const { code, out } = await run('import', utf16)
    assert.deepEqual([code, rows('talks').length], [1, 2])
    for (const line of [4, 5, 6]) assert.match(out, new RegExp(`Regel ${line}: `))
    assert.doesNotMatch(out, /Vries/)
  })

  it('stores nothing of a file whose end it would leave out', async () => {
    const { code, out, err } = await run('import', `${good}${'x;x\n'.repeat(199_999)}`)
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /meer dan tweehonderdduizend regels/)
  })

  it('says which settings are missing, and what a wrong command should be', async () => {
    assert.equal((await run('import', good, { ...local(), TREDE_PEOPLE: '/nowhere' })).code, 2)
    assert.match((await run('imprt', good)).err, /Usage/)
    assert.match((await node(local(), cli, 'check', '/nowhere.csv')).err, /^There is no file \/nowhere\.csv\.$/m)
    assert.match((await run('import', 'naam;stad\n')).err, /medewerker, datum/)
  })
})
