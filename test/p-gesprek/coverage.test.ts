import assert from 'node:assert/strict'
import { readConfig } from '#src/config.ts'
import { ballots } from '#src/p-gesprek/ballots.ts'
import { boxes } from '#src/privacy/box.ts'
import { colleague } from '../teams/client.ts'
import { assertCalm, button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { talking, team } from './talking.ts'

describe('how many talks were held', () => {
  it('is published to HR after the quarter with the figures, from real talks; the card says what that tells and what not', async () => {
    const many = Array.from({ length: 11 }, (_, i) => colleague(`lid${i}`, { roles: ['medewerker'] }))
    const people = [colleague('noor', { leads: many.map(({ id }) => id) }), ...many, ...team.slice(4)]
    const world = await talking({ people })
    for (const { id } of many) await world.bot.say(id, 'hulp')
    for (const { id } of many) await world.plan(id, { dag: '2026-12-04', tijd: '14:00' })
    for (let i = 0; i < 4; i++) await world.until('2026-12-04T13:00:00Z')
    for (const { id } of many.slice(0, 8)) {
      const question = world.last(id)
      await world.bot.press(id, button(question, 'talk.answer'), { antwoord: 'nee' })
    }
    for (const prompt of world.to('noor').map(({ card }) => card)) {
      if (!/^Nu: stel/.test(titleOf(prompt))) continue
      const asked = await world.bot.press('noor', button(prompt, 'talk.put'))
      await world.bot.press('noor', button(asked, 'talk.confirm'), { gesprek_gevoerd: 'besproken' })
    }
    await world.until('2026-12-07T12:00:00Z')
    for (const { id } of many.slice(0, 9))
      await world.bot.press(id, button(world.last(id), 'talk.confirm'), { gesprek_gevoerd: 'besproken' })
    await world.until('2027-01-31T12:00:00Z')
    const urns = ballots({ urns: world.shelf.store.urns, boxes: boxes(readConfig({}, true).ballotKeys, 'urns') })
    await assert.rejects(urns.opened('2026-Q4', '2027-01-31'))
    await world.until('2027-02-01T12:00:00Z')
    const [sums] = await urns.opened('2026-Q4', '2027-02-01')
    assert.deepEqual(sums, {
      organisation: 'voorbeeld',
      unit: 'eenheid-1',
      counts: { 'gesprek:gevraagd': 11, 'gesprek:gedaan': 9, 'gesprek:eenzijdig': 2, 'antwoord:nee': 8 },
    })
    const card = await world.bot.press('robin', made('talk.coverage'))
    assertCalm(card)
    assert.match(wordsOf(card), /wie wat antwoordde of bevestigde\. Dat laat Trede niemand zien/)
    const figures = await world.bot.press('robin', button(card, 'Laatste kwartaal'))
    assertCalm(figures)
    assert.doesNotMatch(titleOf(await world.bot.press('noor', made('talk.coverage'))), /gevoerd/)
    await world.stop()
  }).timeout(30_000)

  it('says below how many nothing is shown, as the organisation chose it, to HR alone', async () => {
    for (const [TREDE_SMALLEST, said] of [
      ['', /minder dan 10,/],
      ['25', /minder dan 25,/],
    ] as const) {
      const world = await talking({ parts: { config: readConfig({ PORT: '0', TREDE_SMALLEST }, true) } })
      assert.match(wordsOf(await world.bot.press('robin', made('talk.coverage'))), said)
      for (const user of ['noor', 'sam'])
        assert.doesNotMatch(wordsOf(await world.bot.press(user, made('talk.coverage'))), /minder dan/)
      await world.stop()
    }
  })
})
