import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'

const cli = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['src/knowledge/intent.cli.ts', ...args], { input, encoding: 'utf8' })

describe('npm run intent', function () {
  this.timeout(30_000)

  it('prints one line of JSON for a text', () => {
    const { stdout, status } = cli(['wat', 'is', 'pesten'])
    const answer: unknown = JSON.parse(stdout)
    assert.equal(status, 0)
    assert.match(
      stdout,
      /^\{"intent":"definitie:pesten","score":0\.\d+,"alternatives":\[\{"intent":"\w+","score":0[.\d]*\}.*\]\}\n$/,
    )
    assert.deepEqual(Object.keys(answer as object), ['intent', 'score', 'alternatives'])
  })

  it('answers every line, says what is wrong with a bad one and goes on', () => {
    const input = ['{"text":"hij heeft een mes"}', 'geen json', '{"text":3}', 'null', '', '{"text":"ladder"}'].join(
      '\n',
    )
    const { stdout, status } = cli(['--jsonl'], input)
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { intent?: string; error?: string })
    assert.equal(status, 1)
    assert.deepEqual(
      answers.map(({ intent, error }) => intent ?? (error ? 'error' : '')),
      ['acuut_gevaar', 'error', 'error', 'error', 'error', 'ladder'],
    )
  })

  it('ends well when every line is good', () => {
    assert.deepEqual([cli(['--jsonl'], '{"text":"hoi"}\r\n').status, cli(['--jsonl'], '').status], [0, 0])
  })

  it('says how it is used when there is no text', () => {
    for (const args of [[], ['--help'], ['--jsonl', 'x']]) {
      const { stdout, stderr, status } = cli(args)
      assert.deepEqual([stdout, status], ['', 2])
      assert.match(stderr, /^usage: /)
    }
  })
})
