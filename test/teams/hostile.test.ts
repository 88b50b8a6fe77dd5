import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { type Bot, running } from './client.ts'
import { assertCalm } from './reading.ts'
import { strangeActivities, strangeBodies } from './strange-activities.ts'
import { tellsOfInside } from './strange-values.ts'
import { canary, withstanding } from './withstood.ts'

describe('what no channel should send', () => {
  let bot: Bot
  const { withstood, restore } = withstanding(() => bot)
  before(async () => {
    bot = await running()
  })
  after(async () => {
    restore()
    await bot.stop()
  })

  const good = () => ({ ...bot.base('noor'), type: 'message', text: `hulp ${canary}` })

  for (const { name, body } of strangeActivities)
    it(`is withstood: ${name}`, async () => void (await withstood(body(good()))))

  for (const [name, body] of Object.entries(strangeBodies))
    it(`is refused: ${name}`, async () => assert.match(String((await withstood(body)).status), /^4(00|13)$/))

  it('is refused when it is packed', async () => {
    const packed = gzipSync(JSON.stringify(good()))
    for (const encoding of ['gzip', 'deflate', 'br', 'x-gzip', 'identity, gzip', canary])
      assert.equal((await withstood(packed, { 'content-encoding': encoding })).status, 415)
  })

  it('is read as what it is, whatever the headers call it', async () => {
    for (const type of ['text/plain', 'application/json; charset=utf-7', 'multipart/form-data', canary])
      await withstood(good(), { 'content-type': type })
  })

  it('finds no other doors', async () => {
    const doors = ['GET api/messages', 'PUT api/messages', 'POST ', 'POST api/messages/..%2f', 'GET %c0%ae']
    for (const door of [...doors, 'GET ../../etc/passwd', `GET ${canary}?${canary}`, 'OPTIONS api/messages']) {
      const [method = '', path = ''] = door.split(' ')
      const response = await fetch(`${bot.url}${path}`, { method })
      const answer = await response.text()
      assert.match(String(response.status), /^4\d\d$/, door)
      assert.equal(tellsOfInside(answer), undefined, answer)
      assert.ok(!answer.includes(canary))
    }
  })

  it('does not keep the bot from helping', async () => {
    assertCalm(await bot.say('noor', 'hulp'))
    assert.equal((await fetch(`${bot.url}healthz`)).status, 200)
  })
})
