import assert from 'node:assert/strict'
import { localPeople, windowPeople } from '#src/local/people.ts'
import { windowSettings } from '#src/local/playground.ts'
import { fileDirectory } from '#src/people/directory.ts'

describe('the people of the local run', () => {
  it('are known to the bot, each in their role', async () => {
    const directory = fileDirectory(localPeople)
    for (const { tenant, id, roles } of localPeople)
      assert.deepEqual((await directory.find(`${tenant}:${id}`))?.roles, roles)
  })

  it('have a window for each role, in this order', () =>
    assert.deepEqual(
      windowPeople.map(({ roles }) => roles[0]),
      ['leidinggevende', 'medewerker', 'hr'],
    ))

  it('lead people who exist', async () => {
    const directory = fileDirectory(localPeople)
    for (const { tenant, id } of localPeople)
      for (const led of (await directory.find(`${tenant}:${id}`))?.leads ?? [])
        assert.ok(await directory.find(led), led)
  })
})

describe('the settings of a window', () => {
  for (const me of windowPeople)
    it(`name the ${me.roles[0]} and, as the Playground wants, exactly five others`, () => {
      const { currentUser, users } = windowSettings(localPeople, me)
      assert.equal(currentUser.id, me.id)
      assert.equal(users.length, 5)
      assert.equal(new Set([currentUser, ...users].map(({ id }) => id)).size, 6)
      for (const user of [currentUser, ...users]) assert.equal(user.id, user.aadObjectId)
    })

  it('are of one tenant and one bot, with a personal chat for each', () => {
    const all = windowPeople.map(me => windowSettings(localPeople, me))
    assert.equal(new Set(all.map(one => one.tenantId)).size, 1)
    assert.equal(new Set(all.map(one => one.bot.id)).size, 1)
    assert.equal(new Set(all.map(one => one.personalChat.id)).size, all.length)
  })
})
