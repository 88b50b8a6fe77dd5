import assert from 'node:assert/strict'
import { containers } from '#src/store/cosmos-connect.ts'
import { emptyFolder, type Folder, personName } from '#src/store/cosmos-folder.ts'
import { close, toCase } from '../incident/walk.ts'
import { friday, personOf, running } from '../teams/client.ts'
import { button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { cosmosServer } from './cosmos-server.ts'
import { freshDatabase, openCosmos } from './cosmos-shelf.ts'

const canary = 'kanariepiet'

const emptyOf = (id: string) => {
  const { once: _, ...rest } = emptyFolder(id)
  return rest
}

describe('traces of who was erased, in all documents of Cosmos DB', function () {
  this.timeout(30_000)
  it('are none: no id of the person, the chat or a case, only hashes of what was done; the receipt names the store', async () => {
    const server = await cosmosServer()
    const database = await freshDatabase(server)
    const store = openCosmos({ endpoint: server.endpoint, database, now: () => friday })
    const bot = await running({ store })
    const documents = () =>
      Object.keys(containers).flatMap(name =>
        server.all<object>(database, name).map(document => `${name} ${JSON.stringify(document)}`),
      )
    await bot.say(canary, 'hulp')
    await close(bot, canary, await toCase(bot, canary))
    await toCase(bot, canary)
    await toCase(bot, 'sam')
    await store.idle()
    const cases = (await store.casebook.of(personOf(canary))).map(({ id }) => id)
    const folder = personName(personOf(canary))
    const known = new RegExp([canary, ...cases].join('|'))
    assert.equal(cases.length, 2)
    assert.ok(
      documents().some(document => known.test(document)),
      'there is something to look for',
    )
    const others = documents().filter(document => /^folders/.test(document) && !known.test(document))

    const question = await bot.press(canary, made('privacy.erase'))
    const receipt = await bot.press(canary, button(question, 'privacy.erased'))
    await store.idle()
    assert.equal(titleOf(receipt), 'Alles over jou is gewist')
    assert.match(wordsOf(receipt), /Opslag: Cosmos DB/)
    assert.deepEqual(
      documents().filter(document => known.test(document)),
      [],
    )
    const shell = server.all<Folder>(database, 'folders').find(({ id }) => id === folder)
    const { once, ages, ...rest } = shell ?? assert.fail()
    assert.deepEqual(rest, emptyOf(folder), 'not even how much there was')
    assert.deepEqual(Object.keys(ages ?? {}), ['onceKey'], 'and the keys go in thirty days')
    for (const key of Object.keys(once)) assert.match(key, /^[\w-]{43}$/, 'a hash of something that is gone')
    for (const other of others) assert.ok(documents().includes(other), 'of somebody else nothing went')
    await bot.stop()
    await server.close()
  })
})
