import assert from 'node:assert/strict'
import type { Bot } from '../teams/client.ts'
import { file, later, withFigures } from './hr.ts'
import { entry, sheetsOf } from './opening.ts'

describe('figures as files', () => {
  let bot: Bot
  before(async () => {
    bot = await withFigures()
    await later(bot, 80)
  })
  after(() => bot.stop())

  it('come as CSV, with everything that may be shown and what it means', async () => {
    const { bytes, headers } = await file(bot, 'csv')
    const text = new TextDecoder().decode(bytes)
    assert.match(headers.get('content-type') ?? '', /text\/csv/)
    assert.match(headers.get('content-disposition') ?? '', /trede-cijfers-2026\.csv/)
    assert.match(text, /Periode;Over;Onderdeel;Tabel;Wat;Aantal\r\n/)
    assert.match(text, /Heel 2026;[^;]*;Uitvoering;Wat er is gedaan;/)
    assert.match(text, /te klein om te tonen/)
    assert.match(text, /verzonnen cijfers/)
  })

  it('come as a workbook with the same figures', async () => {
    const [questions, figures] = await sheetsOf((await file(bot, 'xlsx')).bytes)
    assert.ok(
      questions?.some(([ask, n]) => ask === 'Meldingen bij leidinggevenden' && typeof n === 'number' && n > 100),
    )
    assert.ok(figures?.some(([, , unit, , , n]) => unit === 'Uitvoering' && typeof n === 'number'))
  })

  it('come as a text in the order of the rapportage', async () => {
    const xml = entry((await file(bot, 'docx')).bytes, 'word/document.xml')
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
