import assert from 'node:assert/strict'
import { findToInsert } from '#cards/content/find.ts'
import { insertables, suggestions } from '#cards/knowledge/insertable.ts'
import { insertCommand } from '#src/knowledge/routes-insert.ts'
import { searchCommand } from '../../manifest/manifest.ts'
import { type Bot, colleague, running } from '../teams/client.ts'

type Result = {
  content: { body: unknown; actions: { type: string; title: string }[] }
  preview: { content: { title: string; text: string } }
}

describe('the message extension', () => {
  let bot: Bot
  before(async () => {
    bot = await running({ people: [colleague('noor')], parts: { search: findToInsert } })
  })
  after(() => bot.stop())

  async function search(text: string | undefined, change: object = {}) {
    const parameters =
      text === undefined ? [{ name: 'initialRun', value: 'true' }] : [{ name: searchCommand.field, value: text }]
    const value = { commandId: searchCommand.id, parameters, queryOptions: { skip: 0, count: 25 } }
    const response = await bot.post({
      ...bot.base('noor'),
      type: 'invoke',
      name: 'composeExtension/query',
      value,
      ...change,
    })
    assert.equal(response.status, 200)
    const body = await response.text()
    const { composeExtension } = JSON.parse(body) as {
      composeExtension: { type: string; attachmentLayout: string; attachments: Result[]; text?: string }
    }
    return { ...composeExtension, size: Buffer.byteLength(body) }
  }
  const titles = ({ attachments }: { attachments: Result[] }) => attachments.map(({ preview }) => preview.content.title)

  it('is the one that the manifest names', () => assert.equal(searchCommand.id, insertCommand))

  it('suggests something before anybody types', async () => {
    const found = await search(undefined)
    assert.deepEqual([found.type, found.attachmentLayout], ['result', 'list'])
    assert.equal(found.attachments.length, suggestions.length)
    assert.ok(titles(found).includes('De norm bij het Rijk'))
  })

  it('finds terms, treden and parts of the factsheet', async () => {
    assert.equal(titles(await search('microagressie'))[0], 'Microagressie (alledaags racisme)')
    assert.match(titles(await search('trede 4'))[0] ?? '', /Trede 4/)
    assert.ok(titles(await search('cijfers 2025')).includes('Cijfers: enquête 2025'))
  })

  it('says in a sentence that it found nothing, or that it failed', async () => {
    const { type, text } = await search('xqzv')
    assert.equal(type, 'message')
    assert.match(text ?? '', /^Niets gevonden\..*stel je vraag aan Trede/)
    const broken = await running({
      people: [colleague('noor')],
      parts: {
        search: () => {
          throw new Error('the index is gone')
        },
      },
    })
    const value = { commandId: searchCommand.id, parameters: [{ name: searchCommand.field, value: 'pesten' }] }
    const response = await broken.post({
      ...broken.base('noor'),
      type: 'invoke',
      name: 'composeExtension/query',
      value,
    })
    assert.equal(response.status, 200)
    assert.match(await response.text(), /Zoeken lukte nu niet/)
    await broken.stop()
  })

  it('works where others read along, and puts nothing in it that works in one’s own chat only', async () => {
    const conversation = { ...bot.base('noor').conversation, id: '19:team', conversationType: 'groupChat' }
    const { attachments } = await search('pesten', { conversation })
    assert.ok(attachments.length > 2)
    for (const { content } of attachments) {
      assert.ok(content.actions.every(({ type }) => type === 'Action.OpenUrl'))
      assert.doesNotMatch(JSON.stringify(content), /Action\.(Execute|Submit)|noor|eenheid|Voorbeeldministerie/)
    }
  })

  it('stays under the 28 KB that Teams takes, whatever is found', async () => {
    for (const text of [undefined, 'klacht', 'discriminatie', 'wet', 'cijfers', 'trede', 'caribisch nederland'])
      assert.ok((await search(text)).size <= 28_500, `${text}`)
    for (const { id, card } of insertables.values())
      for (const lang of ['nl', 'en'] as const)
        assert.ok(Buffer.byteLength(JSON.stringify(card({ lang, today: '2026-11-01', bot: '28:bot' }))) <= 12_000, id)
  })

  it('answers strange questions with nothing', async () => {
    for (const value of [
      undefined,
      null,
      7,
      [],
      { commandId: '__proto__' },
      { commandId: searchCommand.id, parameters: 'x' },
      { commandId: searchCommand.id, parameters: [null, { name: searchCommand.field, value: {} }] },
    ])
      assert.equal((await search('', { value })).type, 'result')
  })
})
