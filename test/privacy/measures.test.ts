import assert from 'node:assert/strict'
import { INVALID_SPAN_CONTEXT, metrics, type Tracer, trace } from '@opentelemetry/api'
import { openMetrics } from '#src/privacy/exporter.ts'
import { shortTerm } from '../incident/reminders.ts'
import { toCase } from '../incident/walk.ts'
import { running } from '../teams/client.ts'
import { button } from '../teams/reading.ts'

describe('what is measured', () => {
  const port = 39_464
  let answer = 200
  let close: () => Promise<void>
  let bot: Awaited<ReturnType<typeof running>>
  before(async () => {
    close = await openMetrics({ host: '127.0.0.1', port })
    bot = await running({
      answers: () => answer,
      understand: text => ({ intent: text === 'help' ? 'hulp' : text, danger: 'nee', lang: undefined }),
    })
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

  it('is how what was sent ended, and how late what was due', async () => {
    answer = 403
    await bot.say('noor-with-a-name', 'help')
    answer = 200
    const help = await bot.say('noor-with-a-name', 'help')
    await bot.press('noor-with-a-name', button(help, 'Er is iets gemeld'))
    await toCase(bot, 'sam-with-a-name', shortTerm)
    bot.clock.advance(Date.parse((await bot.store.agenda.next()) ?? '') - bot.clock.now() + 5_000)
    await bot.tick()
    const text = await scraped()
    assert.match(text, /trede_send_duration\w*_count\{[^}]*outcome="mislukt"[^}]*\} 1/)
    assert.match(text, /trede_send_duration\w*_count\{[^}]*outcome="verzonden"/)
    assert.match(text, /trede_agenda_done_total\{[^}]*kind="zaak"[^}]*outcome="verzonden"[^}]*\} 1/)
    assert.match(text, /trede_agenda_lag\w*_sum\{[^}]*kind="zaak"[^}]*\} 5000/)
  })

  it('is a span for each turn, with its route and how it ended and nothing else', async () => {
    const spans: unknown[] = []
    const startSpan: Tracer['startSpan'] = (name, { attributes } = {}) => {
      spans.push({ name, ...attributes })
      return trace.wrapSpanContext(INVALID_SPAN_CONTEXT)
    }
    trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan, startActiveSpan: () => assert.fail() }) })
    await bot.say('noor-with-a-name', 'help')
    await bot.press('noor-with-a-name', { verb: 'Fatima vertelde', data: {}, title: '' })
    trace.disable()
    assert.deepEqual(spans, [
      { name: 'hulp', outcome: 'ok' },
      { name: 'none', outcome: 'unknown' },
    ])
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
