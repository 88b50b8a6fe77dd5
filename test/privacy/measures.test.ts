import assert from 'node:assert/strict'
import { metrics } from '@opentelemetry/api'
import { openMetrics } from '#src/privacy/exporter.ts'
import { running } from '../teams/client.ts'
import { button } from '../teams/reading.ts'

describe('what is measured', () => {
  const port = 39_464
  let close: () => Promise<void>
  let bot: Awaited<ReturnType<typeof running>>
  before(async () => {
    close = await openMetrics({ host: '127.0.0.1', port })
    bot = await running({ understand: () => ({ intent: 'hulp', danger: 'nee', lang: undefined }) })
  })
  after(async () => {
    await bot.stop()
    await close()
    metrics.disable()
  })

  const scraped = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()

  it('is how often and how long, by names of our own', async () => {
    const help = await bot.say('noor-with-a-name', 'help')
    await bot.press('noor-with-a-name', button(help, 'Er is iets gemeld'))
    const text = await scraped()
    assert.match(text, /trede_turn_duration\w*_count\{[^}]*route="intake.start"[^}]*outcome="ok"[^}]*\} 1/)
    assert.match(text, /route="hulp"/)
  })

  it('is never what a client made up, nor who asked', async () => {
    await bot.press('noor-with-a-name', { verb: 'Fatima vertelde', data: {}, title: '' })
    await bot.post('{"not": "an activity"}')
    const text = await scraped()
    assert.match(text, /route="none"[^}]*outcome="unknown"/)
    assert.match(text, /trede_gate_refused_total\{[^}]*reason="body"/)
    assert.doesNotMatch(text, /Fatima|noor-with/)
  })
})
