import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { labelled } from '#cards/content/intents/labelled.ts'
import { understand } from '#cards/content/intents/understand.ts'
import { learnAll } from '#cards/content/learn.ts'
import { readingWith } from '#cards/content/models.ts'
import { learnt } from '#src/learnt.ts'
import { unseen } from './unseen.ts'

describe('what was learnt of language', function () {
  this.timeout(30_000)
  const dir = mkdtempSync(join(tmpdir(), 'trede-learnt-'))
  const file = join(dir, 'deeper', 'learnt')
  let times = 0
  const models = learnAll()
  const learn = async () => {
    times++
    return models
  }
  after(() => rmSync(dir, { recursive: true, force: true }))

  it('is kept by the first start and read by the next, which says the same of every sentence', async () => {
    await learnt(file, learn)
    const again = readingWith(await learnt(file, learn))
    assert.equal(times, 1)
    for (const { text } of unseen) assert.deepEqual(again.understand(text), understand(text))
  })

  it('leaves nothing but the one file', () => assert.deepEqual(readdirSync(join(dir, 'deeper')), ['learnt']))

  it('holds no sentence that it was learnt from', () => {
    const bytes = readFileSync(file)
    const sentences = labelled.map(({ text }) => text).filter((text, i) => i % 100 === 0 && text.split(' ').length > 2)
    assert.deepEqual(
      sentences.filter(text => bytes.includes(text)),
      [],
    )
  })

  for (const [how, change] of [
    [
      'one byte of it changed',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]),
    ],
    ['only half of it is there', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['it is empty', () => Buffer.alloc(0)],
    ['it was made from other sentences', (bytes: Buffer) => Buffer.concat([Buffer.alloc(32, 7), bytes.subarray(32)])],
  ] as const)
    it(`is learnt anew when ${how}`, async () => {
      writeFileSync(file, change(readFileSync(file)))
      const before = times
      assert.equal(await learnt(file, learn), models)
      assert.equal(times, before + 1)
      await learnt(file, learn)
      assert.equal(times, before + 1)
    })

  it('is learnt at every start where nothing can be kept', async () => {
    const before = times
    for (const _ of [1, 2]) assert.equal(await learnt('/dev/null/learnt', learn), models)
    assert.equal(times, before + 2)
  })
})
