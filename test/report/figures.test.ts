import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { readConfig } from '#src/config.ts'
import { ballots } from '#src/p-gesprek/ballots.ts'
import { boxes } from '#src/privacy/box.ts'
import type { Bot } from '../teams/client.ts'
import { button, buttons, titleOf, wordsOf } from '../teams/reading.ts'
import { later, withFigures } from './hr.ts'
import { entry, sheetsOf } from './opening.ts'

const open = (bot: Bot) => bot.say('hanna', 'rapportage')
const verb = (name: string, data: Record<string, unknown> = {}) => ({ title: '', verb: name, data })
/** What stands in the table behind a question. */
const answer = (card: Card, question: string) =>
  new RegExp(`"${question}".*?"TextBlock","text":"([^"]*)"`).exec(wordsOf(card))?.[1] ?? ''

describe('figures for HR', () => {
  let bot: Bot
  before(async () => {
    bot = await withFigures()
  })
  after(() => bot.stop())

  it('open at the newest period, with all that there is to open', async () => {
    const card = await open(bot)
    assert.equal(titleOf(card), 'Cijfers: 3e kwartaal 2026')
    assert.match(wordsOf(card), /Uitkomsten en maatregelen/)
    assert.match(wordsOf(card), /verzonnen cijfers/)
  })

  it('show a table with every chart, in Dutch numbers, and say what is too small', async () => {
    for (const subject of ['advies', 'waarover', 'stappen', 'afloop', 'tevreden', 'lessen']) {
      const card = await bot.press('hanna', verb('figures.subject', { subject, period: '2026-Q3' }))
      const elements = card.body.map(({ type }) => type)
      assert.ok(elements.includes('Table'), subject)
      assert.ok(
        elements.filter(type => type === 'Chart.HorizontalBar').length <=
          elements.filter(type => type === 'Table').length,
      )
    }
    const card = await bot.press('hanna', verb('figures.subject', { subject: 'afloop', period: '2026-Q3' }))
    assert.match(wordsOf(card), /Te klein om te tonen/)
  })

  it('never show a number below ten, nor a chart with what is hidden', async () => {
    for (const subject of ['advies', 'waarover', 'stappen', 'afloop', 'tevreden', 'lessen', 'p_gesprek'])
      for (const period of ['2026-Q3', '2026-Q1', '2025']) {
        const card = await bot.press('hanna', verb('figures.subject', { subject, period }))
        const numbers = card.body.flatMap(({ type, rows }) =>
          type === 'Table'
            ? (rows as { cells: { items: { text: string }[] }[] }[])
                .slice(1)
                .map(({ cells }) => cells[1]?.items[0]?.text ?? '')
            : [],
        )
        for (const number of numbers) assert.ok(Number(number.replace(/^minstens |\./g, '')) >= 10, number)
      }
  })

  it('answer what parliament asked, or say that it is too small', async () => {
    const card = await bot.press('hanna', button(await open(bot), 'figures.questions'))
    const words = wordsOf(card)
    for (const question of [
      'Meldingen bij leidinggevenden',
      'Ontslag',
      'Training',
      'berisping',
      'Overplaatsing',
      'Melder tevreden',
    ])
      assert.ok(words.includes(question), question)
    assert.match(words, /te klein om te tonen/)
    assert.match(answer(card, 'Meldingen bij leidinggevenden'), /^\d{2,}$/)
  })

  it('tell how it went over time, and of units only over a year', async () => {
    assert.match(wordsOf(await bot.press('hanna', verb('figures.trend'))), /1e kwartaal 2026/)
    assert.match(
      wordsOf(await bot.press('hanna', verb('figures.parts', { period: '2026-Q3' }))),
      /alleen cijfers over een heel jaar/,
    )
    await later(bot, 80) // over 1 February 2027
    const card = await bot.press('hanna', verb('figures.parts', { period: '2026' }))
    assert.match(wordsOf(card), /Uitvoering/)
    assert.match(wordsOf(card), /Met de kleine onderdelen/)
    assert.doesNotMatch(wordsOf(card), /"text":"Bonaire"/)
  })

  for (const data of [
    { period: '1999' },
    { period: '2026-Q9' },
    { period: '__proto__' },
    { period: {} },
    { subject: 'weg', period: '2026-Q3' },
  ])
    it(`say it in a sentence when asked for ${JSON.stringify(data)}`, async () => {
      for (const name of [
        'figures.open',
        'figures.subject',
        'figures.questions',
        'figures.parts',
        'figures.files',
        'figures.export',
      ]) {
        const card = await bot.press('hanna', verb(name, data))
        assert.match(titleOf(card), /Cijfers|Vragen|Per onderdeel/, name)
        assert.ok(buttons(card).length > 1)
      }
    })

  it('are only for HR; others are told for whom they are', async () => {
    for (const user of ['noor', 'sam', 'stranger']) {
      assert.equal(titleOf(await bot.say(user, 'rapportage')), 'Dit is voor HR')
      assert.equal(
        titleOf(await bot.press(user, verb('figures.export', { period: '2026-Q3', kind: 'csv' }))),
        'Dit is voor HR',
      )
    }
  })

  it('leave a trace of who looked and who took a file, and not of what', async () => {
    const { audit } = bot.store
    const all = (await audit.after(0, 10_000)).map(({ kind }) => kind)
    assert.ok(all.includes('rapport_geopend'))
    const before = all.filter(kind => kind === 'export').length
    await bot.press('hanna', verb('figures.export', { period: '2026-Q3', kind: 'csv' }))
    const entries = await audit.after(0, 10_000)
    assert.equal(entries.filter(({ kind }) => kind === 'export').length, before + 1)
    assert.doesNotMatch(JSON.stringify(entries), /2026-Q3|csv|hanna/)
  })
})

describe('figures as files', () => {
  let bot: Bot
  before(async () => {
    bot = await withFigures()
    await later(bot, 80)
  })
  after(() => bot.stop())

  const file = async (kind: string, period = '2026') => {
    const card = await bot.press('hanna', verb('figures.export', { period, kind }))
    const link = card.actions.find(({ type }) => type === 'Action.OpenUrl')?.url
    const answer = await fetch(String(link))
    return { bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers }
  }

  it('come as CSV, with everything that may be shown and what it means', async () => {
    const { bytes, headers } = await file('csv')
    const text = new TextDecoder().decode(bytes)
    assert.match(headers.get('content-type') ?? '', /text\/csv/)
    assert.match(headers.get('content-disposition') ?? '', /trede-cijfers-2026\.csv/)
    assert.match(text, /Periode;Over;Onderdeel;Tabel;Wat;Aantal\r\n/)
    assert.match(text, /Heel 2026;[^;]*;Uitvoering;Wat er is gedaan;/)
    assert.match(text, /te klein om te tonen/)
    assert.match(text, /verzonnen cijfers/)
  })

  it('come as a workbook with the same figures', async () => {
    const [questions, figures] = await sheetsOf((await file('xlsx')).bytes)
    assert.ok(
      questions?.some(([ask, n]) => ask === 'Meldingen bij leidinggevenden' && typeof n === 'number' && n > 100),
    )
    assert.ok(figures?.some(([, , unit, , , n]) => unit === 'Uitvoering' && typeof n === 'number'))
  })

  it('come as a text in the order of the rapportage', async () => {
    const xml = entry((await file('docx')).bytes, 'word/document.xml')
    const order = [
      'Vragen van de Kamer',
      'Norm en verantwoordelijkheid',
      'Erover praten',
      'Melden',
      'Opvolgen',
      'Handhaven',
      'Wat het opleverde',
      'Per onderdeel',
    ]
    const places = order.map(words => xml.indexOf(words))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
    assert.ok(places.every(place => place > 0))
  })
})

describe('figures before there are any', () => {
  it('say when the first come', async () => {
    const bot = await withFigures({}, false)
    const card = await open(bot)
    assert.match(wordsOf(card), /nog geen cijfers\. De eerste komen op 1 februari 2027/)
    assert.match(
      wordsOf(await bot.press('hanna', verb('figures.export', { kind: 'csv', period: '2026' }))),
      /nog geen cijfers/,
    )
    await bot.stop()
  })

  it('come on the day, once, and stay as they were', async () => {
    const bot = await withFigures({}, false)
    const count = (key: string, n: number) =>
      bot.store.casebook.count(key, {
        unit: 'voorbeeld-ict',
        month: '2026-11',
        tallies: Array(n).fill({ measure: 'advies', value: 'trede_4' }),
      })
    await count('a', 25)
    await later(bot, 72) // 31 January 2027
    assert.match(wordsOf(await open(bot)), /nog geen cijfers/)
    await later(bot, 1)
    assert.equal(titleOf(await open(bot)), 'Cijfers: heel 2026')
    const shown = async () => wordsOf(await bot.press('hanna', verb('figures.questions', { period: '2026-Q4' })))
    const before = await shown()
    assert.match(before, /"25"/)
    await count('b', 7)
    await later(bot, 100)
    assert.equal(await shown(), before)
    await bot.stop()
  })

  it('wait for more when there are too few, and then count along', async () => {
    const bot = await withFigures({}, false)
    const count = (key: string, month: string, n: number) =>
      bot.store.casebook.count(key, {
        unit: 'voorbeeld-ict',
        month,
        tallies: Array(n).fill({ measure: 'advies', value: 'trede_4' }),
      })
    await count('a', '2026-11', 6)
    await later(bot, 80)
    assert.match(
      wordsOf(await bot.press('hanna', verb('figures.subject', { subject: 'advies', period: '2026-Q4' }))),
      /minder dan 10 meldingen/,
    )
    await count('b', '2027-02', 7)
    await later(bot, 90)
    assert.match(
      wordsOf(await bot.press('hanna', verb('figures.subject', { subject: 'advies', period: '2027-Q1' }))),
      /13 meldingen, oktober 2026 tot en met maart 2027/,
    )
    await bot.stop()
  })
})

describe('what leidinggevenden found hard', () => {
  it('is for leidinggevenden, without numbers', async () => {
    const bot = await withFigures()
    const card = await bot.press('noor', verb('figures.hard'))
    assert.match(wordsOf(card), /Het eerste gesprek/)
    assert.doesNotMatch(wordsOf(card).replace(/20\d\d/g, ''), /\d/)
    assert.equal(titleOf(await bot.press('sam', verb('figures.hard'))), 'Dit is voor leidinggevenden of HR')
    await bot.stop()
  })

  it('says so when nothing is large enough', async () => {
    const bot = await withFigures({}, false)
    assert.match(wordsOf(await bot.press('noor', verb('figures.hard'))), /nog niet te zeggen/)
    await bot.stop()
  })
})

describe('p-gesprekken in figures', () => {
  it('are counted when their urns may be opened: how many, how many discussed, and what was answered', async () => {
    const bot = await withFigures({}, false)
    const { ballotKeys } = readConfig({}, true)
    const urns = ballots({ urns: bot.store.urns, boxes: boxes(ballotKeys, 'urns') })
    const place = { organisation: 'voorbeeld', unit: 'voorbeeld-ict', period: '2026-Q4' }
    for (let i = 0; i < 30; i++) {
      const [talk, day] = [`gesprek-${i}`, '2026-11-20']
      await urns.note(talk, 1, place, 'gevraagd', day)
      if (i < 20) await urns.note(talk, 1, place, 'gedaan', day)
      await urns.cast(urns.ballot(talk, 1, place), i < 25 ? 'nee' : 'getuige', day)
    }
    await later(bot, 80)
    const card = await bot.press('hanna', verb('figures.subject', { subject: 'p_gesprek', period: '2026-Q4' }))
    assert.match(wordsOf(card), /30 p-gesprekken/)
    assert.equal(answer(card, 'Besproken, zeggen beiden'), '20')
    assert.match(wordsOf(card), /30 antwoorden/)
    assert.doesNotMatch(wordsOf(card), /"25"|"5"/, 'what shows 25 of 30 shows the 5')
    await bot.stop()
  })
})
