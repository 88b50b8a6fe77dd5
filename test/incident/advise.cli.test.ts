import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { slack } from '../slack.ts'
import { oracle } from './oracle.ts'
import { weighingFacts } from './some-facts.ts'

const cli = 'src/incident/advise.cli.ts'

async function run(args: readonly string[], input: string | Uint8Array = '') {
  const child = spawn(process.execPath, [cli, ...args])
  child.stdin.on('error', () => {}).end(input)
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { stdout, stderr, code }
}

describe('the command line: advise', function () {
  this.timeout(60_000)
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'advise-'))
  })
  after(() => rm(folder, { recursive: true }))

  const file = async (content: string) => {
    const path = join(folder, 'facts.json')
    await writeFile(path, content)
    return path
  }

  it('prints the advice for a file', async () => {
    const facts = { impact: 'ernstig', macht: 'hoger', wens: 'gesprek' } as const
    const answer = await run([await file(`\uFEFF${JSON.stringify(facts, null, 2)}\n`)])
    assert.deepEqual(answer, { stdout: `${oracle(facts)}\n`, stderr: '', code: 0 })
  })

  it('reads standard input for "-"', async () => {
    assert.deepEqual(await run(['-'], '{}'), { stdout: `${oracle({})}\n`, stderr: '', code: 0 })
  })

  for (const [name, content, error] of [
    ['no JSON', '{"impact"', 'not valid JSON'],
    ['an unknown value', '{"macht":"veel"}', 'macht: value not allowed; allowed values: gelijk, hoger'],
    ['a list', '[{}]', 'facts must be one JSON object'],
    ['nothing at all', '', 'not valid JSON'],
    ['a file that is far too long', `{}${' '.repeat(70_000)}`, 'longer than 65536 characters'],
  ] as const)
    it(`answers ${name} with an error and exit code 1`, async () => {
      assert.deepEqual(await run([await file(content)]), {
        stdout: `${JSON.stringify({ error })}\n`,
        stderr: '',
        code: 1,
      })
    })

  it('says on stderr which file it cannot read', async () => {
    const missing = join(folder, 'none.json')
    assert.deepEqual(await run([missing]), { stdout: '', stderr: `cannot read ${missing} (ENOENT)\n`, code: 1 })
    assert.deepEqual(await run([folder]), { stdout: '', stderr: `cannot read ${folder} (EISDIR)\n`, code: 1 })
  })

  for (const args of [[], ['a.json', 'b.json'], ['--nonsense'], ['--jsonl', '--explain'], ['-', '--lang', 'de']])
    it(`explains itself after "${args.join(' ')}"`, async () => {
      const { stdout, stderr, code } = await run(args)
      assert.deepEqual([stdout, code], ['', 2])
      assert.match(stderr, /^Usage:/)
    })

  it('answers line by line, bad lines too', async () => {
    const lines = ['{"zelfdoding":true}', 'nonsense', '', '{"wens":"klacht"}\r', '{"toString":1}', '{}', '', '']
    const { stdout, code } = await run(['--jsonl'], lines.join('\n'))
    const answers = stdout.split('\n')
    assert.equal(answers.pop(), '')
    assert.equal(code, 1)
    assert.deepEqual(
      [0, 3, 5].map(i => answers[i]),
      [oracle({ zelfdoding: true }), oracle({ wens: 'klacht' }), oracle({})],
    )
    assert.deepEqual(
      [1, 2].map(i => answers[i]),
      ['{"error":"not valid JSON"}', '{"error":"not valid JSON"}'],
    )
    assert.match(answers[4] ?? '', /^{"error":"unknown key \\"toString\\"; allowed keys: /)
    assert.equal(answers.length, 6)
  })

  it('answers a line as soon as it is there', async () => {
    const child = spawn(process.execPath, [cli, '--jsonl'])
    child.stdin.write('{}\n')
    const [first] = await once(child.stdout, 'data')
    assert.equal(String(first), `${oracle({})}\n`)
    child.stdin.end()
    assert.deepEqual(await once(child, 'close'), [0, null])
  })

  it('answers 20,000 lines right, in about the 12 seconds that 100,000 a minute allow', async () => {
    const facts = [...weighingFacts()].filter((_, i) => i % 5 === 0)
    const started = performance.now()
    const { stdout, code } = await run(['--jsonl'], facts.map(each => JSON.stringify(each)).join('\n'))
    const took = performance.now() - started
    assert.equal(stdout, facts.map(each => `${oracle(each)}\n`).join(''))
    assert.equal(code, 0)
    assert.ok(took < 12_000 * slack, `${Math.round(took)} ms`)
  })

  it('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [cli, '--jsonl'])
    const stderr = text(child.stderr)
    child.stdin.on('error', () => {}).end('{}\n'.repeat(200_000))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    assert.deepEqual(await once(child, 'close'), [0, null])
    assert.equal(await stderr, '')
  })

  it('explains in Dutch, or in English when asked', async () => {
    const path = await file('{"strafbaar":"mogelijk","wens":"vertellen","impact":"ernstig"}')
    const dutch = await run(['--explain', path])
    assert.match(dutch.stdout, /^Advies: Trede 6 · .*\. Kleur: rood\.\n\nEerst\n- R6: Onderzoek niets zelf\./)
    assert.match(dutch.stdout, /R6 Mogelijk strafbaar: .* \[Bronnen: Wetboek van Strafvordering art\. 160–162/)
    assert.match(dutch.stdout, /\n\nZorgplicht: /)
    const english = await run([path, '--explain', '--lang', 'en'])
    assert.match(english.stdout, /^Advice: Trede 6 · .*\. Colour: red\.\n\nFirst\n- R6: Do not investigate\./)
    assert.deepEqual([dutch.code, english.code], [0, 0])
  })

  it('explains no bad facts', async () => {
    const { stdout, code } = await run(['--explain', await file('{"x":1}')])
    assert.match(stdout, /^{"error":"unknown key/)
    assert.equal(code, 1)
  })
})
