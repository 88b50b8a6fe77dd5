import assert from 'node:assert/strict'
import { approved, edited, paused, proposed, resumed, stopped } from '#src/campaign/changes.ts'
import { world } from './one-instance.ts'
import type { Reaction } from './receiving.ts'
import { audited, chatOf, find, must, personAt, planned } from './world.ts'

describe('steering a campaign', () => {
  it('pauses within one group, resumes, and reaches everybody once', async () => {
    const w = await world()
    await planned(w.store, w.clock.now(), 300)
    await w.sent(60)
    await w.save(must(paused(await find(w.store), 'hr', w.iso())))
    const before = w.channel.taken.length
    await w.after(60_000)
    assert.ok(w.channel.taken.length <= before + 24)
    await audited(w.store, 300, w.channel.taken)
    await w.save(must(resumed(await find(w.store), w.iso())))
    await w.phase()
    assert.equal((await audited(w.store, 300, w.channel.taken)).states.verzonden, 300)
    await w.end()
  })

  it('stops for good within one group', async () => {
    const w = await world()
    await planned(w.store, w.clock.now(), 300)
    await w.sent(60)
    await w.save(must(stopped(await find(w.store), w.iso())))
    const before = w.channel.taken.length
    await w.after(3_600_000)
    assert.ok(w.channel.taken.length <= before + 24)
    const { states } = await audited(w.store, 300, w.channel.taken)
    assert.deepEqual([states.open > 150, states.onderweg], [true, 0])
    await w.end()
  })

  it('sends nothing at all while the kill switch is on', async () => {
    const w = await world()
    await planned(w.store, w.clock.now(), 300)
    await w.sent(60)
    await w.store.campaigns.halt(true)
    const before = w.channel.taken.length
    await w.after(600_000)
    assert.ok(w.channel.taken.length <= before + 24)
    await w.store.campaigns.halt(false)
    await w.phase()
    await audited(w.store, 300, w.channel.taken)
    await w.end()
  })

  it('asks again when the audience grew by more than a twentieth, before anybody got anything', async () => {
    const w = await world({ size: 300 })
    await planned(w.store, w.clock.now(), 280)
    await w.clock.run(async () => (await find(w.store)).phase === 'voorgelegd')
    const again = await find(w.store)
    assert.ok(again.phase === 'voorgelegd' && again.grown && again.recipients === 300)
    assert.equal(w.channel.taken.length, 0)
    assert.equal((await w.store.ledger.totals('c1')).all, 0)
    await w.save(must(approved(again, { person: 't:second', now: w.iso() })))
    await w.phase()
    await audited(w.store, 300, w.channel.taken)
    await w.end()
  })

  it('waits for its moment', async () => {
    const w = await world({ size: 5 })
    const draft = must(edited(await planned(w.store, w.clock.now(), 5), {}, { person: 't:hr', now: w.iso() }))
    const later = new Date(w.clock.now() + 3_600_000).toISOString()
    await w.save(draft)
    const proposal = must(proposed(draft, later, 5, w.iso()))
    await w.save(proposal)
    await w.save(must(approved(proposal, { person: 't:second', now: w.iso() })))
    await w.after(3_599_000)
    assert.equal(w.channel.taken.length, 0)
    await w.phase()
    assert.equal(w.channel.taken.length, 5)
    await w.end()
  })

  it('tries again only what failed, and what is unknown only when HR says so', async () => {
    let broken = true
    const react = (chat: string): Reaction => {
      const i = Number(/\d+$/.exec(chat))
      if (!broken || i > 20) return { status: 201 }
      return i < 10 ? { status: 400 } : { status: 500, taken: i % 2 === 0 }
    }
    const w = await world({ size: 100, react })
    await planned(w.store, w.clock.now(), 100)
    await w.phase()
    assert.deepEqual([(await w.states()).mislukt, (await w.states()).onbekend], [10, 11])
    broken = false
    assert.equal(await w.engine.desk.retry(await find(w.store), ['mislukt']), 'saved')
    await w.phase()
    assert.deepEqual([(await w.states()).verzonden, (await w.states()).onbekend], [89, 11])
    await audited(w.store, 100, w.channel.taken)
    await w.engine.desk.retry(await find(w.store), ['onbekend'])
    await w.phase()
    assert.equal((await w.states()).verzonden, 100)
    assert.equal(w.channel.taken.length, 106, 'six had it already: HR was told')
    await w.end()
  })

  it('does not try again who blocked or removed Trede, until they are back', async () => {
    let gone = true
    const react = (chat: string): Reaction =>
      gone && chat === chatOf(personAt(3)) ? { status: 403, code: 'BotNotInConversationRoster' } : { status: 201 }
    const w = await world({ size: 20, react })
    await planned(w.store, w.clock.now(), 20)
    await w.phase()
    assert.equal((await w.states()).niet_geinstalleerd, 1)
    await w.engine.returned(personAt(4))
    await w.after(60_000)
    assert.equal(w.channel.taken.length, 19)
    gone = false
    await w.engine.returned(personAt(3))
    await w.phase()
    assert.equal((await audited(w.store, 20, w.channel.taken)).states.verzonden, 20)
    await w.end()
  })

  it('pauses by itself when the channel does not let it in', async () => {
    const w = await world({ size: 200, react: () => ({ status: 401, code: 'BotNotRegistered' }) })
    await planned(w.store, w.clock.now(), 200)
    await w.clock.run(async () => (await find(w.store)).phase === 'gepauzeerd')
    await w.after(5_000)
    const { open, onderweg } = await w.states()
    assert.deepEqual([open, onderweg], [200, 0], 'nobody counts as failed')
    assert.ok(w.channel.arrivals.length <= 48)
    await w.end()
  })
})
