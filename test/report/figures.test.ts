import assert from 'node:assert/strict'
import type { Bot } from '../teams/client.ts'
import { button, buttons, titleOf, wordsOf } from '../teams/reading.ts'
import { answer, later, open, verb, withFigures } from './hr.ts'

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
