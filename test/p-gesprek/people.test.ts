import assert from 'node:assert/strict'
import type { Profile } from '#src/people/people.ts'
import { colleague, personOf } from '../teams/client.ts'
import { assertCalm, button, buttons, made, wordsOf } from '../teams/reading.ts'
import { friday4, talking, team } from './talking.ts'

describe('who leads whom', () => {
  it('may be many: each of their talks can be reached from the list, twenty at a time', async () => {
    const many = Array.from({ length: 45 }, (_, i) => colleague(`lid${i}`, { roles: ['medewerker'] }))
    const people = [colleague('noor', { leads: many.map(({ id }) => id) }), ...many, ...team.slice(4)]
    const world = await talking({ people })
    for (const { id } of many) await world.bot.press('noor', made('talk.planned'), { wie: id, ...friday4 })
    let page = await world.bot.say('noor', 'p_gesprek_plannen')
    const reached = new Set<string>()
    for (const next of [/De volgende 20/, /De volgende 5/, /Naar de eerste/]) {
      assertCalm(page)
      for (const { verb, data } of buttons(page)) if (verb === 'talk.open') reached.add(JSON.stringify(data))
      const { title = '' } = buttons(page).find(({ title }) => next.test(title ?? '')) ?? {}
      assert.match(title, next)
      page = await world.bot.press('noor', button(page, title))
    }
    assert.equal(reached.size, 45)
    for (const vanaf of [-1, 999, 1.5, '20', null])
      assertCalm(await world.bot.press('noor', made('talk.list', { vanaf })))
    await world.stop()
  }).timeout(20_000)

  it('may end because the medewerker leaves: the talk lapses, and nothing comes any more', async () => {
    const gone = new Set<string>()
    const profile = (user: string): Profile => ({
      ...{
        person: personOf(user),
        unit: 'eenheid-1',
        organisation: 'voorbeeld',
        region: 'nl',
        zone: 'Europe/Amsterdam',
      },
      roles: [user === 'noor' ? 'leidinggevende' : 'medewerker'],
      leads: user === 'noor' && !gone.has('sam') ? [personOf('sam')] : [],
      ...(user === 'sam' && { leader: personOf('noor') }),
    })
    const find = async (person: string) => {
      const user = person.split(':')[1] ?? ''
      return gone.has(user) ? undefined : profile(user)
    }
    const world = await talking({ parts: { directory: { find } } })
    await world.plan('sam')
    await world.until('2026-11-27T12:00:00Z')
    gone.add('sam')
    const before = world.titles('noor').length
    await world.until('2028-01-10T12:00:00Z')
    assert.equal(world.titles('noor').length, before, 'no preparation, no question, no reminder')
    const list = await world.bot.say('noor', 'p_gesprek_plannen')
    assert.match(wordsOf(list), /Vervallen/)
    await world.stop()
  })
})
