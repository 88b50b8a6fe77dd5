import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Npm, npm, until } from './npm.ts'
import { listenersOn, processWith } from './processes.ts'

/* Below the ports that the system hands out by itself, and others in another process. */
const botPort = 21_000 + (process.pid % 1_000) * 8
const ports = [botPort, botPort + 1, botPort + 2, botPort + 3]

describe('npm start', () => {
  let dir = ''
  let running: Npm

  const start = () => {
    running = npm(['start'], { PORT: `${botPort}`, PLAYGROUND_PORT: `${botPort + 1}`, TREDE_DIR: dir })
    return running
  }
  const quiet = () => until(() => listenersOn(ports).length === 0, `nothing listens on ${ports}`)

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'trede-start-'))
  })
  afterEach(async () => {
    if (!running.isGone()) running.signalAll('SIGKILL')
    await quiet()
    rmSync(dir, { recursive: true, force: true })
  })

  for (const [what, stop] of [
    ['Ctrl-C', (run: Npm) => run.signalAll('SIGINT')],
    ['SIGINT to npm alone', (run: Npm) => run.signal('SIGINT')],
    ['SIGTERM to npm alone', (run: Npm) => run.signal('SIGTERM')],
  ] as const)
    it(`listens on this computer only, and ends well within ten seconds of ${what}`, async () => {
      const run = start()
      await run.says('Stop  ')
      assert.deepEqual(
        listenersOn(ports),
        ports.map(() => '127.0.0.1'),
      )
      const asked = Date.now()
      stop(run)
      assert.equal(await run.exit, 'code 0', run.output())
      assert.ok(Date.now() - asked < 10_000)
      assert.deepEqual(listenersOn(ports), [])
    })

  it('leaves nothing behind when it is killed', async () => {
    const run = start()
    await run.says('Stop  ')
    run.signalAll('SIGKILL')
    await quiet()
  })

  it('stops the rest and says why when one stops by itself', async () => {
    const run = start()
    await run.says('Stop  ')
    process.kill(processWith('--port', `${botPort + 2}`), 'SIGKILL')
    assert.equal(await run.exit, 'code 1')
    assert.match(run.output(), /The medewerker-window stopped by itself \(SIGKILL\)/)
    assert.deepEqual(listenersOn(ports), [])
  })

  it('names a taken port and the way out', async () => {
    const taken = createServer().listen(botPort + 3, '127.0.0.1')
    await once(taken, 'listening')
    const run = start()
    const how = await run.exit
    await new Promise(done => taken.close(done))
    assert.equal(how, 'code 1')
    assert.match(run.output(), new RegExp(`Port ${botPort + 3} is in use.*PLAYGROUND_PORT=\\d+ npm start`))
  })
})
