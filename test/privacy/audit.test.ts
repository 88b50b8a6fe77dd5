import assert from 'node:assert/strict'
import { auditing } from '#src/privacy/audit.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { close, toCase } from '../incident/walk.ts'
import { type Bot, personOf, running } from '../teams/client.ts'
import { button, titleOf, wordsOf } from '../teams/reading.ts'
import { key, noon, type Trail, trail, wrongAt } from './audit-trails.ts'

const kindsOf = async (bot: Bot) => (await bot.store.audit.after(0, 99)).map(({ kind }) => kind)

describe('the audit trail', () => {
  let on: Trail
  beforeEach(async () => {
    on = await trail(45)
  })
  afterEach(() => on.close())

  it('is sound, and says how much there is', async () => {
    assert.deepEqual(await on.check(), { entries: 45, last: 45, pruned: 0, checkpoints: 3, since: 5 })
  })

  it('has a checkpoint at its first entry and at every twentieth', () => {
    assert.deepEqual(
      on.checkpoints.map(({ seq, count }) => [seq, count]),
      [1, 20, 40].map(seq => [seq, seq]),
    )
  })

  it('writes who, what kind of thing and when, and nothing else', async () => {
    const [row] = on.rows('SELECT * FROM audit WHERE seq = 1')
    assert.deepEqual(Object.keys(row ?? {}), ['seq', 'at', 'actor', 'kind', 'mac'])
    assert.match(String(row?.actor), /^[\w-]{22}$/)
  })

  it('calls the same person the same, by a name that tells nothing without the key', async () => {
    const actors = (await on.store.audit.after(0, 99)).map(({ actor }) => actor)
    assert.equal(new Set(actors).size, 5)
    assert.equal(actors[0], actors[5])
    const other = await trail(1, Buffer.alloc(32, 7))
    assert.notEqual((await other.store.audit.after(0, 1))[0]?.actor, actors[0])
    await other.close()
  })

  it('tells one person what was written down of them, oldest first', async () => {
    const mine = await on.audit.about('t:person-2')
    assert.deepEqual(
      mine.map(({ seq }) => seq),
      [3, 8, 13, 18, 23, 28, 33, 38, 43],
    )
    assert.deepEqual(await on.audit.about('t:nobody'), [])
  })

  it('stays whole when many write at once, also through two connections', async () => {
    const second = sqliteStore(on.path)
    const again = auditing({
      trail: second.audit,
      key,
      now: () => noon,
      keep: async checkpoint => void on.checkpoints.push(checkpoint),
      onError: error => assert.fail(String(error)),
    })
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 ? on.audit : again).record('inzage', `t:person-${i}`)),
    )
    const found = await on.check()
    assert.deepEqual([wrongAt(found), 'entries' in found && found.entries], [undefined, 85])
    await second.close()
  })

  it('goes on after a restart where it was', async () => {
    await on.store.close()
    const reopened = sqliteStore(on.path)
    const audit = auditing({
      trail: reopened.audit,
      key,
      now: () => noon,
      keep: async () => undefined,
      onError: error => assert.fail(String(error)),
    })
    await audit.record('export', 't:sam')
    assert.deepEqual(await on.check(), { entries: 46, last: 46, pruned: 0, checkpoints: 3, since: 6 })
    await reopened.close()
  })
})

describe('pruning the audit trail', () => {
  let on: Trail
  beforeEach(async () => {
    on = await trail(45)
  })
  afterEach(() => on.close())
  const minute = (n: number) => new Date(noon + n * 60_000).toISOString()

  it('takes what is old away behind an anchor, and the rest still holds', async () => {
    assert.equal(await on.audit.prune(minute(31)), 30)
    assert.deepEqual(await on.check(), { entries: 15, last: 45, pruned: 30, checkpoints: 3, since: 5 })
    await on.add(20)
    assert.deepEqual(await on.check(), { entries: 35, last: 65, pruned: 30, checkpoints: 4, since: 5 })
    assert.equal(on.checkpoints.at(-1)?.count, 30)
    assert.equal(await on.audit.prune(minute(31)), 0)
  })

  it('may take everything, and the trail goes on', async () => {
    assert.equal(await on.audit.prune(minute(999)), 45)
    assert.deepEqual(await on.check(), { entries: 0, last: 45, pruned: 45, checkpoints: 3, since: 0 })
    await on.add(1)
    assert.equal(wrongAt(await on.check()), undefined)
  })

  it('keeps an old entry that stands behind a newer one: only a beginning is pruned', async () => {
    const [row] = on.rows('SELECT at FROM audit WHERE seq = 10')
    on.clock.advance(-86_400_000)
    await on.add(1)
    assert.equal(await on.audit.prune(String(row?.at)), 9)
    assert.equal(wrongAt(await on.check()), undefined)
  })

  it('does not help somebody to get rid of entries by making them look old', async () => {
    on.change(`UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE seq <= 30`)
    await assert.rejects(on.audit.prune(minute(-1)), /not sound at 1/)
    assert.equal(on.rows('SELECT * FROM audit').length, 45)
    on.change(`UPDATE audit_marks SET seq = 10 WHERE name = 'head'`)
    assert.equal(wrongAt(await on.check()), 1)
  })

  it('is seen when somebody else does it', async () => {
    on.change('DELETE FROM audit WHERE seq <= 10')
    assert.deepEqual(await on.check(), { seq: 1, wrong: 'is missing' })
    const [last] = await on.store.audit.after(10, 1)
    on.change(`INSERT INTO audit_marks VALUES ('anchor', 10, ?, 'made up')`, last?.mac ?? '')
    assert.deepEqual(await on.check(), { seq: 10, wrong: 'the anchor is not sealed with this key' })
  })
})

describe('what is written down', () => {
  it('is the kind of what people did, once each', async () => {
    const bot = await running()
    const zaak = await toCase(bot, 'noor')
    await close(bot, 'noor', zaak)
    await bot.say('noor', 'taal:nl')
    await bot.press('noor', button(await bot.say('noor', 'privacy'), 'privacy.inzage'))
    assert.deepEqual(await kindsOf(bot), ['zaak_geopend', 'zaak_gesloten', 'taal', 'inzage'])
    await bot.stop()
  })

  it('is one entry for a press that is delivered four times', async () => {
    const bot = await running()
    const zaak = await toCase(bot, 'noor')
    const form = await bot.press('noor', button(zaak, 'case.close'))
    const press = button(form, 'case.closing')
    const answers = {
      uitkomst: 'gedrag_gestopt',
      maatregelen: 'gesprek',
      tevreden: 'tevreden',
      moeilijkst: 'eerste_gesprek',
      eerder: 'woorden',
      voorkomen: 'weet_niet',
    }
    await Promise.all([1, 2, 3, 4].map(() => bot.press('noor', press, answers)))
    assert.deepEqual(await kindsOf(bot), ['zaak_geopend', 'zaak_gesloten'])
    await bot.stop()
  })

  it('is that something old was cleared, by Trede itself', async () => {
    const bot = await running()
    await bot.say('noor', 'hulp')
    bot.clock.advance(800 * 86_400_000)
    await bot.tick()
    assert.deepEqual(await kindsOf(bot), ['opgeruimd'])
    await bot.stop()
  })

  it('is never what it was about: no person, no case, no label, no unit', async () => {
    const bot = await running()
    const zaak = await toCase(bot, 'noor')
    await close(bot, 'noor', zaak)
    const [file] = await bot.store.casebook.of(personOf('noor'))
    const written = JSON.stringify(await bot.store.audit.after(0, 99))
    for (const word of ['noor', '11111111', 'chat', file?.id, file?.label, 'gedrag_gestopt', 'onbekend'])
      assert.ok(!written.includes(word ?? 'x'), word)
    await bot.stop()
  })

  it('does not keep anybody from help when it cannot be written, and is logged', async () => {
    const store = sqliteStore(':memory:')
    const away = async () => {
      throw new Error('the trail is away')
    }
    const bot = await running({ store: { ...store, audit: { ...store.audit, append: away } } })
    assert.match(titleOf(await toCase(bot, 'noor')), /^Zaak /)
    assert.match(wordsOf(await bot.say('noor', 'taal:en')), /English/)
    assert.equal(bot.logged.filter(line => JSON.parse(line).event === 'fault').length, 2)
    await bot.stop()
  })
})
