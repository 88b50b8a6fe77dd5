import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Card } from '#cards/card.ts'
import { classify } from '#cards/content/intents/classify.ts'
import { onFile, tablesOf } from '../store/shelf.ts'
import { type Bot, DAY, personOf, running } from '../teams/client.ts'
import { overheard } from '../teams/overheard.ts'
import { buttons } from '../teams/reading.ts'
import { canaries, report, told } from './told.ts'

type Files = readonly (readonly [name: string, bytes: Buffer])[]

describe('after reports full of names and stories', () => {
  const shelf = onFile()
  const seen: Card[] = []
  const users = ['annabel', 'bramante', 'casimira']
  let bot: Bot
  let erased: string
  let files: Files
  let dayAfter: Files
  let heard: ReturnType<typeof overheard>
  before(async function () {
    this.timeout(20_000)
    heard = overheard()
    bot = await running({ store: shelf.store, understand: classify })
    await report(bot, 'annabel', seen, 'open')
    await report(bot, 'bramante', seen, 'closed')
    erased = await report(bot, 'casimira', seen, 'erased')
    const bytes = () => readdirSync(shelf.folder).map(name => [name, readFileSync(join(shelf.folder, name))] as const)
    files = bytes()
    bot.clock.advance(DAY)
    await bot.tick()
    dayAfter = bytes()
    await bot.stop()
  })
  after(() => {
    heard.restore()
    return shelf.close()
  })

  it('went as it should: three reports, one case open, one closed, one gone', async () => {
    const { cases, counts } = tablesOf(shelf.path)
    assert.deepEqual(cases?.map(({ owner }) => owner).sort(), [personOf('annabel'), personOf('bramante')])
    for (const [measure, value] of [
      ['grond', 'handicap'],
      ['gedrag', 'seksuele_intimidatie'],
      ['tevreden', 'ontevreden'],
    ])
      assert.ok(
        counts?.some(row => row.measure === measure && row.value === value),
        measure,
      )
    assert.ok(
      files.some(([name]) => name.endsWith('-wal')),
      'the journal is looked through as well',
    )
  })

  it('none of their words is in the files of the store', () => {
    for (const [name, bytes] of [...files, ...dayAfter])
      for (const canary of canaries)
        for (const encoding of ['utf8', 'utf16le'] as const)
          assert.ok(!bytes.includes(Buffer.from(canary, encoding)), `${canary} in ${name}`)
  })

  it('none of their words and nobody is in the log or on the console', () => {
    assert.deepEqual(heard.printed, [])
    for (const word of [...canaries, ...told, ...users, 'chat-', personOf('annabel').split(':')[0] ?? ''])
      assert.ok(!bot.logged.join('').includes(word), word)
  })

  it('no answer stands in a table with a person or a case, by name or by option', () => {
    const { counts: _, ...tables } = tablesOf(shelf.path)
    for (const [table, rows] of Object.entries(tables))
      for (const row of rows) {
        const { body, ...columns } = row
        const { owner, label, ...file } = JSON.parse(String(body ?? '{}'))
        for (const word of told) assert.ok(!JSON.stringify([columns, file]).includes(word), `${word} in ${table}`)
      }
  })

  it('the counters know no person, no case and no day', () => {
    const db = new DatabaseSync(shelf.path)
    const columns = db
      .prepare('PRAGMA table_info(counts)')
      .all()
      .map(({ name }) => name)
    db.close()
    assert.deepEqual(columns, ['unit', 'month', 'measure', 'value', 'n'])
    const { counts, cases } = tablesOf(shelf.path)
    for (const word of [
      ...users,
      ...(cases ?? []).flatMap(({ id, body }) => [String(id), JSON.parse(String(body)).label]),
    ])
      assert.ok(!JSON.stringify(counts).includes(word), word)
    for (const { month } of counts ?? []) assert.match(String(month), /^\d{4}-\d\d$/)
  })

  it('what was done once is kept as a hash that says nothing', () => {
    for (const { key } of tablesOf(shelf.path).once ?? [])
      assert.match(String(key), /^([\w-]{43}|sweep of \d{4}-\d\d-\d\d)$/)
  })

  it('an erased case is gone from the bytes of the files too, a day later', () => {
    assert.match(erased, /^[A-Z]\S+ \d\d$/)
    for (const [name, bytes] of dayAfter) assert.ok(!bytes.includes(erased), `${erased} in ${name}`)
  })

  it('the seals in the cards are no plain text, also when taken apart', () => {
    const seals = seen.flatMap(buttons).flatMap(({ data }) => (data && 'seal' in data ? [String(data.seal)] : []))
    assert.ok(seals.length > 20)
    // Shorter words may stand in any random text.
    const words = [...canaries, ...told, ...users, 'gedrag', 'gronden'].filter(({ length }) => length > 5)
    for (const seal of new Set(seals))
      for (const part of [seal, ...seal.split('.').map(each => Buffer.from(each, 'base64url').toString('latin1'))])
        for (const word of words) assert.ok(!part.includes(word), word)
  })

  it('the buttons carry nothing of an answer besides the seal', () => {
    const known = [
      'seal',
      'page',
      'zaak',
      'v',
      'datum',
      'trede',
      'lang',
      'term',
      'section',
      'rol',
      'verb',
      'guide',
      'gesprek',
    ]
    // The Noodrem carries the way back, which is a button in a button.
    const carried = seen.flatMap(buttons).flatMap(({ data = {} }) => {
      const { back, ...own } = data as { back?: { verb: string; data: object } }
      return back ? [own, { verb: back.verb }, back.data] : [own]
    })
    const keys = new Set(carried.flatMap(data => Object.keys(data)))
    assert.deepEqual(
      [...keys].filter(key => !known.includes(key)),
      [],
    )
    for (const data of carried)
      for (const word of [...canaries, ...told]) assert.ok(!JSON.stringify({ ...data, seal: '' }).includes(word), word)
  })

  it('what came unasked says nothing of what was told', () => {
    const unasked = bot.sent.filter(({ summary }) => summary !== 'Trede')
    assert.ok(unasked.length >= 3)
    for (const { summary, card } of unasked)
      for (const word of [...canaries, ...told.filter(each => each !== 'online')])
        assert.ok(!JSON.stringify([summary, card]).includes(word), word)
  })
})
