import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { figuresVerbs } from '#cards/figures/doors.ts'
import { fileDirectory } from '#src/people/directory.ts'
import { botProcess } from '../faults/process.ts'
import { speakingTo } from '../teams/client.ts'
import { connector } from '../teams/connector.ts'
import { made, titleOf } from '../teams/reading.ts'

const tenant = '11111111-1111-4111-8111-111111111111'
const header = 'Object-ID;Rol;Eenheid;Leidinggevende-ID'

function id(n: number) {
  const hash = createHash('sha256').update(String(n)).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
const lines = (count: number) => Array.from({ length: count }, (_, n) => `${id(n)};;Financiën ${n % 300};${n % 18 ? id(n - (n % 18)) : ''}`) // biome-ignore format: one line of the file
const csv = (rows: readonly string[]) => [header, ...rows, ''].join('\r\n')

describe('the command line: people', function () {
  this.timeout(60_000)
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'people-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function run(what: string, content: string | Uint8Array, { args = [] as string[], memory = 0 } = {}) {
    const file = join(folder, 'people.csv')
    await writeFile(file, content)
    const options = ['--tenant', tenant, '--organisation', 'bzk', '--to', join(folder, 'people.json'), ...args]
    const child = spawn(process.execPath, [
      ...(memory ? [`--max-old-space-size=${memory}`] : []),
      'src/people/import.cli.ts',
      what,
      file,
      ...options,
    ])
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return { stdout, stderr, code }
  }
  const stored = async () => JSON.parse(await readFile(join(folder, 'people.json'), 'utf8'))
  const untouched = async () => {
    const { mtimeMs, ino } = await stat(join(folder, 'people.json'))
    return `${mtimeMs} ${ino} ${await readFile(join(folder, 'people.json'), 'utf8')}`
  }

  it('makes the people file that the bot reads, for nobody else to read', async () => {
    const { stdout, stderr, code } = await run('import', csv(lines(40)))
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(
      stdout,
      /Mensen: 40 \(medewerker 37, leidinggevende 3, hr 0, beheerder 0\)\nDe nieuwe lijst is opgeslagen/,
    )
    assert.equal((await fileDirectory(await stored()).find(`${tenant}:${id(1)}`))?.leader, `${tenant}:${id(0)}`)
    assert.equal((await stat(join(folder, 'people.json'))).mode & 0o077, 0)
  })

  it('makes who is who for a bot that has no permission in Graph at all', async () => {
    const rows = [`${id(1)};hr;Personeel;`, `${id(2)};medewerker;Personeel;${id(3)}`, `${id(3)};;Personeel;`]
    await run('import', csv(rows))
    const bot = await botProcess({
      path: join(folder, 'trede.sqlite'),
      env: { TREDE_PEOPLE: join(folder, 'people.json') },
    })
    const channel = await connector()
    const { press } = speakingTo(bot.url ?? assert.fail(bot.said.join()), channel, Date.now)
    const may = async (n: number, verb: string) => !/^Dit is voor/.test(titleOf(await press(id(n), made(verb))))
    const opens: boolean[][] = []
    for (const n of [1, 2, 3, 4])
      opens.push([await may(n, figuresVerbs.open), await may(n, figuresVerbs.hard), await may(n, 'intake.start')])
    bot.signal('SIGTERM')
    await bot.ended
    await channel.close()
    const [hr, employee, leader, stranger] = opens
    assert.deepEqual(hr, [true, true, true])
    assert.deepEqual(leader, [false, true, true])
    assert.deepEqual(
      [employee, stranger],
      [
        [false, false, true],
        [false, false, true],
      ],
    )
  })

  it('changes nothing the second time, however the file was saved or sorted', async () => {
    await run('import', csv(lines(40)))
    const before = await untouched()
    const windows1252 = Buffer.from(csv(lines(40).toReversed()), 'latin1')
    const utf16 = Buffer.from(`\uFEFF${csv(lines(40)).replaceAll(';', '\t')}`, 'utf16le')
    for (const again of [csv(lines(40)), `\uFEFF${csv(lines(40))}`, windows1252, utf16]) {
      const { stdout, code } = await run('import', again)
      assert.equal(code, 0)
      assert.match(stdout, /Er is niets veranderd/)
      assert.equal(await untouched(), before)
    }
    assert.deepEqual((await readdir(folder)).toSorted(), ['people.csv', 'people.json'])
  })

  it('leaves bad lines out, names them, and says so with its exit code', async () => {
    const { stdout, code } = await run('import', csv([...lines(5), 'Noor Bakker;;Unit;', `${id(9)};baas;Unit;`]), {
      args: ['--lang', 'en'],
    })
    assert.equal(code, 1)
    assert.match(stdout, /^Line 7: the object id from Entra is missing/m)
    assert.match(stdout, /^Line 8: a role is unknown/m)
    assert.doesNotMatch(stdout, /Noor/)
    assert.equal((await stored()).length, 5)
  })

  it('does not replace the list by an empty, a mostly bad or a much smaller one', async () => {
    await run('import', csv(lines(40)))
    const before = await untouched()
    const refusals: [content: string, args: string[], said: RegExp][] = [
      ['', [], /Het bestand is leeg/],
      ['naam;mail\r\nNoor;noor@voorbeeld.nl', [], /Deze kolommen ontbreken: object-id, eenheid/],
      [csv([]), [], /geen enkele goede regel/],
      [csv(['Noor;;Unit;']), ['--anyway'], /geen enkele goede regel/],
      [csv([...lines(30), ...Array.from({ length: 31 }, () => 'x;;Unit;')]), [], /meer dan de helft/],
      [csv(lines(19)), [], /twee keer zo veel mensen/],
    ]
    for (const [content, args, said] of refusals) {
      const { stdout, stderr, code } = await run('import', content, { args })
      assert.equal(code, 2)
      assert.match(stdout + stderr, said)
      assert.equal(await untouched(), before)
    }
    assert.equal((await run('import', csv(lines(19)), { args: ['--anyway'] })).code, 0)
    assert.equal((await stored()).length, 19)
  })

  it('only checks when asked to check', async () => {
    const { stdout, code } = await run('check', csv(lines(3)))
    assert.equal(code, 0)
    assert.match(stdout, /alleen een controle/)
    assert.deepEqual(await readdir(folder), ['people.csv'])
  })

  it('says how it is used, and what the system says of a file', async () => {
    for (const args of [
      ['--tenant', 'BZK'],
      ['--organisation', 'Ministerie van BZK'],
      ['--lang', 'de'],
      ['--made-up'],
    ]) {
      const { stderr, code } = await run('import', csv(lines(3)), { args })
      assert.equal(code, 2)
      assert.match(stderr, /^Usage:/)
    }
    assert.match((await run('delete', csv(lines(3)))).stderr, /^Usage:/)
    await rm(folder, { recursive: true })
    const child = spawn(process.execPath, ['src/people/import.cli.ts', 'import', join(folder, 'gone.csv'), '--tenant', tenant]) // biome-ignore format: one command
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
    assert.deepEqual([code, /gone\.csv: ENOENT\n$/.test(said)], [2, true])
    folder = await mkdtemp(join(tmpdir(), 'people-'))
  })

  it('reads 180,000 lines with a heap of 128 MB', async function () {
    this.timeout(120_000)
    const { stdout, code } = await run('import', csv(lines(180_000)), { memory: 128 })
    assert.equal(code, 0, stdout.slice(0, 300))
    assert.match(stdout, /Mensen: 180000/)
  })
})
