import assert from 'node:assert/strict'
import { movableClock } from '#src/agenda/clock.ts'
import { logTo } from '#src/privacy/log.ts'
import { refusals } from '#src/teams/gate-reasons.ts'

describe('refusals', () => {
  const started = () => {
    const clock = movableClock(() => Date.parse('2026-11-20T09:00:00Z'))
    const lines: { code: string; status: number; n: number }[] = []
    const { refuse, counts } = refusals(
      logTo(line => void lines.push(JSON.parse(line)), clock.now),
      clock.now,
    )
    return { clock, lines, refuse, counts, said: () => lines.map(({ code, n }) => [code, n]) }
  }

  it('are logged at once, then at most once a minute for each reason, with how many there were', () => {
    const { clock, refuse, said } = started()
    for (let i = 0; i < 1_000; i++) refuse('signature')
    assert.deepEqual(said(), [['signature', 1]])
    refuse('tenant')
    clock.advance(61_000)
    refuse('signature')
    assert.deepEqual(said(), [
      ['signature', 1],
      ['tenant', 1],
      ['signature', 1_000],
    ])
  })

  it('are logged also after the clock was set back', () => {
    const { clock, refuse, said } = started()
    refuse('issuer')
    clock.advance(-3_600_000)
    refuse('issuer')
    assert.deepEqual(said(), [
      ['issuer', 1],
      ['issuer', 1],
    ])
  })

  it('are counted by reason, for a closed list of reasons', () => {
    const { refuse, counts } = started()
    for (let i = 0; i < 5; i++) refuse('stale')
    refuse('body', { status: 413, because: 'too large' })
    assert.deepEqual(counts(), { stale: 5, body: 1 })
  })

  it('say 401 to a stranger and 403 to somebody we know, without detail', () => {
    const { refuse } = started()
    assert.deepEqual([refuse('signature'), refuse('tenant')], [{ status: 401 }, { status: 403 }])
  })
})
