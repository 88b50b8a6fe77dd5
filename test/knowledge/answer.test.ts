import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { type Answer, answerIds, answers } from '#cards/content/answers.ts'
import { understand } from '#cards/content/intents/understand.ts'
import { answerCard } from '#cards/knowledge/answer.ts'
import { insertables } from '#cards/knowledge/insertable.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { emptyFile } from '../store/shelf.ts'
import { type Bot, colleague, DAY, running } from '../teams/client.ts'
import { button, buttons, titleOf } from '../teams/reading.ts'

const wordsOf = (card: unknown) => JSON.stringify(card)

describe('a question in own words', function () {
  this.timeout(20_000)
  let bot: Bot
  before(async () => {
    bot = await running({ people: [colleague('noor'), colleague('sam', { roles: ['medewerker'] })], understand })
  })
  after(() => bot.stop())

  it('gets a short answer with source, why and the next step', async () => {
    const card = await bot.say('noor', 'hoe lang duurt een klacht?')
    assert.equal(titleOf(card), 'Hoe lang duurt een klacht?')
    assert.match(
      wordsOf(card),
      /Wat nu\?.*Waarom\?.*Bron: Algemene wet bestuursrecht art\. 9:11 \(1 juli 2026\).*Geldig van/,
    )
  })

  it('gets it in English too', async () => {
    const card = await bot.say('noor', 'How long does a complaint take?')
    assert.match(wordsOf(card), /10 weeks.*Why\?.*Source: /)
    await bot.say('noor', 'hoe lang duurt een klacht?')
  })

  it('is answered by up to three that are close, and each opens', async () => {
    const card = await bot.say('noor', 'vertrouwespersoon')
    assert.equal(titleOf(card), 'Bedoel je een van deze?')
    const rows = buttons(card).filter(({ title }) => title?.startsWith('Openen: '))
    assert.ok(rows.length >= 2 && rows.length <= 3)
    for (const row of rows) assert.ok((await bot.press('noor', row)).body.length > 2)
    assert.equal(titleOf(await bot.press('noor', button(card, 'answer.none'))), 'Dat weet ik niet')
  })

  it('that we do not know gets a person of the own organisation', async () => {
    const card = await bot.say('noor', 'wat is de hoofdstad van frankrijk')
    assert.equal(titleOf(card), 'Dat weet ik niet')
    assert.match(wordsOf(card), /Vraag het aan een mens.*Vertrouwenspersoon.*000-000/)
  })

  it('with a second one gets a row for it', async () => {
    const card = await bot.say('noor', 'Er is net iemand bij me geweest die wordt gepest. Wie kan ik bellen?')
    assert.match(wordsOf(card), /Je vroeg misschien ook naar.*Er is iets gemeld/)
  })

  it('with danger in it gets the number first, and still the second', async () => {
    const card = await bot.say('noor', 'mijn collega heeft een mes en hoe dien ik een klacht in')
    assert.match(wordsOf(card), /Bel 112.*Je vroeg misschien ook naar.*Waar dien je een klacht in/)
  })

  it('on top of the last one is answered by what was shown, for ten minutes, and only for who saw it', async () => {
    const asked = () => bot.say('noor', 'en anoniem?').then(titleOf)
    await bot.say('noor', 'hoe lang duurt een klacht?')
    assert.equal(await asked(), 'Kan een klacht anoniem?')
    assert.equal(titleOf(await bot.say('sam', 'en anoniem?')), 'Een anoniem briefje of signaal')
    await bot.say('noor', 'hoe doe ik aangifte?')
    assert.equal(await asked(), 'Melding of aangifte bij de politie?')
    await bot.say('noor', 'hoe doe ik aangifte?')
    bot.clock.advance(11 * 60_000)
    assert.equal(await asked(), 'Een anoniem briefje of signaal')
  })

  it('forgets what was shown when somebody has everything erased', async () => {
    await bot.say('noor', 'hoe doe ik aangifte?')
    const question = await bot.press('noor', button(await bot.say('noor', 'privacy'), 'privacy.erase'))
    await bot.press('noor', button(question, 'privacy.erased'))
    assert.equal(titleOf(await bot.say('noor', 'en anoniem?')), 'Een anoniem briefje of signaal')
  })

  it('past its date says so', async () => {
    bot.clock.advance(60 * DAY)
    const card = await bot.say('noor', 'hoe lang duurt een klacht?')
    assert.match(wordsOf(card), /⚠ Deze tekst was geldig tot en met 31 december 2026\. Vraag juridische zaken/)
  })

  it('leaves no word in the log', () => {
    assert.doesNotMatch(bot.logged.join('\n'), /klacht|frankrijk|gepest|anoniem/)
  })
})

describe('"this helped"', () => {
  const counts = (path: string) => {
    const db = new DatabaseSync(path)
    const rows = db.prepare(`SELECT unit, month, value, n FROM counts WHERE measure = 'hielp' ORDER BY value`).all()
    db.close()
    return rows.map(row => ({ ...row }))
  }

  it('counts once a card, whoever presses how often, without a name or unit', async () => {
    const { path, remove } = emptyFile()
    const bot = await running({ store: sqliteStore(path), people: [colleague('noor')], understand })
    const card = await bot.say('noor', 'hoe lang duurt een klacht?')
    const yes = buttons(card).find(({ title }) => title?.includes('Dit hielp')) ?? assert.fail('no button')
    const id = 'same'
    const again = await Promise.all([
      bot.deliver('noor', yes, {}, { id }),
      bot.deliver('noor', yes, {}, { id }),
      bot.deliver('noor', yes),
      bot.deliver('noor', yes, {}, { as: 'submit' }),
    ])
    assert.ok(again.every(({ status }) => status === 200))
    assert.equal(titleOf(again[2]?.card), 'Dank je wel')
    const other = await bot.say('noor', 'hoe lang duurt een klacht?')
    const no = buttons(other).find(({ title }) => title?.includes('niet')) ?? assert.fail('no button')
    assert.match(wordsOf(await bot.press('noor', no)), /Vraag het aan een mens/)
    const rows = counts(path)
    assert.deepEqual(
      rows.map(({ unit, month, n }) => ({ unit, month, n })),
      [
        { unit: 'alle', month: '2026-11', n: 1 },
        { unit: 'alle', month: '2026-11', n: 1 },
      ],
    )
    assert.match(String(rows[0]?.value), /^klacht_duur@[a-z0-9]+:ja$/)
    assert.doesNotMatch(JSON.stringify(rows), /noor|eenheid/)
    await bot.stop()
    remove()
  })

  it('counts nothing that is made up, or said of words that have changed since', async () => {
    const { path, remove } = emptyFile()
    const bot = await running({ store: sqliteStore(path), people: [colleague('noor')] })
    const good = { answer: 'klacht_duur', helped: 'ja', press: 'abcdefgh', version: 'x' }
    for (const data of [
      {},
      good,
      { ...good, answer: '__proto__' },
      { ...good, press: 'a b' },
      { ...good, helped: 'ja@x' },
      { ...good, press: { a: 1 } },
    ])
      assert.ok(await bot.press('noor', { verb: 'answer.helped', data, title: '' }))
    assert.deepEqual(counts(path), [])
    await bot.stop()
    remove()
  })
})

describe('the answers', () => {
  it('name 911 wherever they name 112, for who is in Caribisch Nederland', () => {
    for (const id of answerIds)
      for (const lang of ['nl', 'en'] as const) {
        const { short, why } = answers[id]
        const words = `${short[lang]} ${why[lang]}`
        assert.equal(/112/.test(words), /911/.test(words), `${id} ${lang}`)
      }
  })

  it('have a source, an end and an owner, and say so when nothing is confirmed', () => {
    for (const id of answerIds) {
      const { source, validFrom, validTo, owner }: Answer = answers[id]
      assert.ok(source.length > 0 && validFrom < validTo && owner.nl.length > 1, id)
      const card = wordsOf(answerCard('nl', '2026-11-01', id, 'example-press'))
      const { confirmed }: Answer = answers[id]
      assert.equal(/Nog niet bevestigd/.test(card), confirmed === false, id)
      assert.equal(insertables.has(`antwoord:${id}`), confirmed !== false, id)
    }
  })

  it('state no law by its old number, no sanction that is not there, no figure of one year as that of another', () => {
    for (const id of answerIds) {
      const words = wordsOf(answers[id])
      assert.doesNotMatch(
        words,
        /art\. 1 lid 3 onder|officiële waarschuwing|een op de vijf|twee op de drie|0900|0800|\b113\b/i,
        id,
      )
      if (/62%|54%|35%/.test(words)) assert.match(words, /2023/)
    }
  })
})
