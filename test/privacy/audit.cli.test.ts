import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { checkpointFile } from '#src/store/checkpoint-file.ts'
import { key, type Trail, trail } from './audit-trails.ts'

type Said = { code: number; said: string }

const verify = (args: readonly string[], env: Record<string, string> = { TREDE_AUDIT_KEY: key.toString('base64') }) =>
  new Promise<Said>(resolve =>
    execFile(
      process.execPath,
      ['src/privacy/audit.cli.ts', ...args],
      { env: { PATH: process.env.PATH ?? '', ...env } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    ),
  )

describe('npm run audit:verify', () => {
  let on: Trail
  let lines: string
  beforeEach(async () => {
    on = await trail(45)
    lines = `${on.path}.checkpoints.jsonl`
    for (const checkpoint of on.checkpoints) await checkpointFile(lines)(checkpoint)
  })
  afterEach(() => on.close())

  it('says that the trail is sound, also while the bot has it open', async () => {
    assert.deepEqual(await verify([on.path]), {
      code: 0,
      said: 'sound: 45 entries up to 45, 0 pruned, 3 checkpoints, 5 entries since the last\n',
    })
  })

  it('names the first thing that is wrong, and its number', async () => {
    on.change('DELETE FROM audit WHERE seq = 12')
    on.change(`UPDATE audit SET kind = 'x' WHERE seq = 30`)
    assert.deepEqual(await verify([on.path, lines]), { code: 1, said: 'wrong: entry 12 is missing\n' })
  })

  it('misses checkpoints that are not there, and sees those that are no checkpoints', async () => {
    assert.match((await verify([on.path, `${lines}.none`])).said, /^wrong: entry 1 has no checkpoint/)
    writeFileSync(lines, `${readFileSync(lines, 'utf8')}{"seq":"1"}\n`)
    assert.deepEqual(await verify([on.path]), {
      code: 1,
      said: 'wrong: line 4 of the checkpoints is not a checkpoint\n',
    })
  })

  it('takes paths and key from the settings, and no other key', async () => {
    const settings = { TREDE_STORE: on.path, TREDE_AUDIT_CHECKPOINTS: lines, TREDE_AUDIT_KEY: key.toString('base64') }
    assert.equal((await verify([], settings)).code, 0)
    const other = Buffer.alloc(32, 1).toString('base64')
    assert.equal((await verify([], { ...settings, TREDE_AUDIT_KEY: other })).code, 1)
    assert.equal((await verify(['playground', on.path, lines])).code, 1)
  })

  it('says when it cannot check, which is not the same as sound', async () => {
    assert.equal((await verify([on.path], {})).code, 2)
    assert.equal((await verify([on.path], { TREDE_AUDIT_KEY: 'short' })).code, 2)
    assert.equal((await verify(['/does/not/exist'])).code, 2)
    assert.equal((await verify([lines])).code, 2)
  })

  it('finds a store without any entry sound', async () => {
    const empty = await trail(0)
    assert.match((await verify([empty.path])).said, /^sound: 0 entries/)
    await empty.close()
  })

  it('changes nothing', async () => {
    const before = readFileSync(on.path)
    await verify([on.path])
    assert.deepEqual(readFileSync(on.path), before)
  })
}).timeout(20_000)
