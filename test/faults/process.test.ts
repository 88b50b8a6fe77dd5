import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toAdvice } from '../incident/walk.ts'
import { emptyFile, tablesOf } from '../store/shelf.ts'
import { speakingTo } from '../teams/client.ts'
import { connector } from '../teams/connector.ts'
import { button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { botProcess } from './process.ts'
import { rush } from './rush.ts'

/** Killed again and again, and standing still: test/attack/process.attack.ts. */
describe('the bot as a process', function () {
  this.timeout(60_000)
  let file: ReturnType<typeof emptyFile>
  beforeEach(() => {
    file = emptyFile()
  })
  afterEach(() => file.remove())

  it('loses nothing and does nothing twice when it is asked to stop under load', async () => {
    assert.ok((await rush(file.path, 8, [{ signal: 'SIGTERM', after: 400 }])) >= 8)
  })

  it('gives everybody who waits their answer before it stops, and then says goodbye', async () => {
    let waiting = 0
    const channel = await connector(() => {
      waiting++
      return 'later'
    })
    const bot = await botProcess({ path: file.path })
    const { base, post } = speakingTo(bot.url ?? '', channel, Date.now)
    const answers = ['noor', 'sam', 'ali'].map(who => post({ ...base(who), type: 'message', text: 'hulp' }))
    while (waiting < 3) await new Promise(resolve => setTimeout(resolve, 5))
    bot.signal('SIGTERM')
    for (const answer of await Promise.all(answers)) assert.equal(answer.status, 200)
    assert.equal(await bot.ended, 0)
    assert.equal(channel.sent.length, 3)
    await channel.close()
  })

  it('says calmly that it does not work now when the disk is full, helps on, and has lost nothing afterwards', async () => {
    const channel = await connector()
    const full = await botProcess({ path: file.path, disk: 700 })
    const client = speakingTo(full.url ?? '', channel, Date.now)
    const hands = { ...client, say: (who: string) => client.press(who, made('intake.start')) }
    const kept: string[] = []
    let calm = ''
    for (let i = 0; calm === ''; i++) {
      assert.ok(i < 200, 'the disk never filled')
      const took = await client.press(`t${i}`, button(await toAdvice(hands, `t${i}`), 'case.take'))
      if (/^Zaak /.test(titleOf(took))) kept.push(`t${i}`)
      else calm = titleOf(took)
    }
    assert.equal(calm, 'Dit lukte nu even niet')
    assert.match(wordsOf(await client.press('noor', made('noodrem'))), /Bel 112/)
    assert.match(full.said.join(), /"event":"turn.failed"/)
    full.signal('SIGKILL')
    await full.ended

    const roomy = await botProcess({ path: file.path })
    const owners = tablesOf(file.path).cases?.map(({ owner }) => String(owner).split(':')[1])
    assert.deepEqual(owners?.sort(), kept.sort())
    roomy.signal('SIGTERM')
    assert.equal(await roomy.ended, 0)
    await channel.close()
  })

  it('does not start, names the setting and leaves the file, when something cannot be used', async () => {
    const { folder, path } = file
    const note = join(folder, 'note')
    writeFileSync(note, 'Dit is een briefje.')
    const taken = await connector()
    const unusable: Record<string, { path?: string; env?: Record<string, string> }> = {
      TREDE_STORE: { path: note },
      TREDE_PEOPLE: { env: { TREDE_PEOPLE: note } },
      TREDE_CONTACTS: { env: { TREDE_CONTACTS: join(folder, 'none') } },
      TREDE_AUDIT_CHECKPOINTS: { env: { TREDE_AUDIT_CHECKPOINTS: folder } },
      'HOST and PORT': { env: { PORT: new URL(taken.url).port } },
    }
    await Promise.all(
      Object.entries(unusable).map(async ([name, start], i) => {
        const { url, ended, said } = await botProcess({ path: `${path}-${i}`, ...start })
        assert.deepEqual([url, await ended], [undefined, 1], name)
        assert.equal(said[0], 'Trede does not start:')
        assert.ok(said[1]?.startsWith(`  - ${name}: `), said.join('\n'))
        assert.ok(said.length <= 3, 'no stack')
      }),
    )
    assert.equal(readFileSync(note, 'utf8'), 'Dit is een briefje.')
    await taken.close()
  })
})
