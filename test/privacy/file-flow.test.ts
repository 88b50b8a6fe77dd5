import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { type Upload, uploading } from '#src/teams/upload.ts'
import { slack } from '../slack.ts'
import { type Bot, running } from '../teams/client.ts'
import { type Answer, closed, listening, type Sent } from '../teams/connector.ts'
import { button, titleOf, wordsOf } from '../teams/reading.ts'

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent'
const INFO = 'application/vnd.microsoft.teams.card.file.info'

type Put = { method: string; path: string; headers: Record<string, unknown>; body: string }

/** A stand-in for the upload session of OneDrive, on loopback and without TLS. */
async function oneDrive(status = 201) {
  const puts: Put[] = []
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString('utf8')
    puts.push({ method: req.method ?? '', path: req.url ?? '', headers: req.headers, body })
    res.statusCode = status
    if (status === 302) res.setHeader('location', '/elsewhere')
    res.end('{}')
  })
  const url = await listening(server)
  return { puts, url, upload: uploading(fetch, address => address.startsWith(url)), close: () => closed(server) }
}

const inTeams = (upload: Upload, answers?: (sent: Sent) => Answer) =>
  running({ parts: { upload }, ...(answers && { answers }) })

const questionsIn = (bot: Bot) => bot.sent.filter(({ attachment }) => attachment?.contentType === CONSENT)

async function askFile(bot: Bot, user = 'noor') {
  const inzage = await bot.press(user, button(await bot.say(user, 'privacy'), 'privacy.inzage'))
  const card = await bot.press(user, button(inzage, 'privacy.file'))
  return { card, question: questionsIn(bot).at(-1) }
}

type Consent = { action?: string; context?: unknown; uploadUrl?: string; change?: object }

function consent(bot: Bot, user: string, { action = 'accept', context, uploadUrl = '', change }: Consent) {
  const uploadInfo = {
    uploadUrl,
    contentUrl: 'https://x-my.sharepoint.com/f.json',
    name: 'f.json',
    uniqueId: 'u',
    fileType: 'json',
  }
  const value = { type: 'fileUpload', action, context, ...(action === 'accept' && { uploadInfo }) }
  return bot.post({ ...bot.base(user), type: 'invoke', name: 'fileConsent/invoke', replyToId: 'm1', value, ...change })
}

const contextOf = (question: Sent | undefined) => question?.attachment?.content.acceptContext

describe('a file in Teams', () => {
  let drive: Awaited<ReturnType<typeof oneDrive>>
  let bot: Bot
  beforeEach(async () => {
    drive = await oneDrive()
    bot = await inTeams(drive.upload)
  })
  afterEach(async () => {
    await bot.stop()
    await drive.close()
  })

  it('is asked about by Teams, in the chat of who wants it', async () => {
    const { card, question } = await askFile(bot)
    assert.match(wordsOf(card), /Teams vraagt je nu/)
    assert.ok(!card.actions.some(({ type }) => type === 'Action.OpenUrl'))
    assert.match(question?.path ?? '', /chat-noor/)
    assert.equal(question?.attachment?.name, 'trede-mijn-gegevens.json')
    const { sizeInBytes, description } = question?.attachment?.content ?? {}
    assert.ok(Number(sizeInBytes) > 500)
    assert.match(String(description), /je eigen OneDrive/)
    assert.deepEqual(drive.puts, [], 'nothing leaves before the answer')
  })

  it('goes to the address that Teams gives, whole and without a token, and the person is shown where it is', async () => {
    const { question } = await askFile(bot)
    const answer = await consent(bot, 'noor', { context: contextOf(question), uploadUrl: `${drive.url}up?tempauth=1` })
    assert.equal(answer.status, 200)
    const [put, ...more] = drive.puts
    assert.equal(more.length, 0)
    assert.equal(`${put?.method} ${put?.path}`, 'PUT /up?tempauth=1')
    const size = Number(question?.attachment?.content.sizeInBytes)
    assert.equal(put?.headers['content-range'], `bytes 0-${size - 1}/${size}`)
    assert.equal(put?.headers.authorization, undefined)
    assert.equal(JSON.parse(put?.body ?? '').bereik.gegevens.account, 'noor')
    const shown = bot.sent.find(({ attachment }) => attachment?.contentType === INFO)?.attachment
    assert.deepEqual(
      [shown?.contentUrl, shown?.name, shown?.content],
      ['https://x-my.sharepoint.com/f.json', 'f.json', { uniqueId: 'u', fileType: 'json' }],
    )
    assert.ok(
      bot.sent.some(({ method }) => method === 'DELETE'),
      'the question is taken away',
    )
  })

  it('goes once, however often the answer is delivered', async () => {
    const { question } = await askFile(bot)
    const given = { context: contextOf(question), uploadUrl: `${drive.url}up` }
    for (const { status } of await Promise.all([1, 2, 3, 4].map(() => consent(bot, 'noor', given))))
      assert.equal(status, 200)
    assert.equal(drive.puts.length, 1)
    assert.equal(bot.sent.filter(({ attachment }) => attachment?.contentType === INFO).length, 1)
    assert.ok(!JSON.stringify(bot.sent).includes('Het bestand is er niet meer'), 'and nobody says it is gone')
  })

  it('is dropped when somebody says no', async () => {
    const { question } = await askFile(bot)
    const context = contextOf(question)
    await consent(bot, 'noor', { action: 'decline', context })
    await consent(bot, 'noor', { context, uploadUrl: `${drive.url}up` })
    assert.deepEqual(drive.puts, [])
  })

  it('is not given to anybody else, nor where others read along', async () => {
    const { question } = await askFile(bot)
    const given = { context: contextOf(question), uploadUrl: `${drive.url}up` }
    const group = {
      conversation: { id: 'group', tenantId: '11111111-1111-4111-8111-111111111111', conversationType: 'channel' },
    }
    assert.equal((await consent(bot, 'noor', { ...given, change: group })).status, 200)
    assert.equal((await consent(bot, 'sam', given)).status, 200)
    assert.deepEqual(drive.puts, [])
  })

  it('is gone after ten minutes, and the card says so', async () => {
    const { question } = await askFile(bot)
    bot.clock.advance(10 * 60_000)
    await consent(bot, 'noor', { context: contextOf(question), uploadUrl: `${drive.url}up` })
    assert.deepEqual(drive.puts, [])
    assert.equal(titleOf(bot.sent.at(-1)?.card), 'Het bestand is er niet meer')
  })

  for (const context of [undefined, null, 'x', {}, { file: 1 }, { file: '__proto__' }, { file: 'x'.repeat(5_000) }])
    it(`answers a strange context calmly: ${JSON.stringify(context)?.slice(0, 40)}`, async () => {
      await askFile(bot)
      assert.equal((await consent(bot, 'noor', { context, uploadUrl: `${drive.url}up` })).status, 200)
      assert.deepEqual(drive.puts, [])
    })

  it('does not go to an address that is not on the list', async () => {
    const other = await oneDrive()
    const { question } = await askFile(bot)
    await consent(bot, 'noor', { context: contextOf(question), uploadUrl: `${other.url}up` })
    assert.deepEqual([...other.puts, ...drive.puts], [])
    assert.equal(titleOf(bot.sent.at(-1)?.card), 'Het bestand kwam niet aan')
    await other.close()
  })
})

describe('a file in Teams when something fails', () => {
  for (const status of [302, 403, 500])
    it(`is said not to have arrived when OneDrive answers ${status}`, async () => {
      const drive = await oneDrive(status)
      const bot = await inTeams(drive.upload)
      const { question } = await askFile(bot)
      const answer = await consent(bot, 'noor', { context: contextOf(question), uploadUrl: `${drive.url}up` })
      assert.equal(answer.status, 200)
      assert.equal(drive.puts.length, 1, 'a redirect is not followed')
      assert.equal(titleOf(bot.sent.at(-1)?.card), 'Het bestand kwam niet aan')
      await bot.stop()
      await drive.close()
    })

  it('is said not to have arrived when Teams does not take the question', async () => {
    const drive = await oneDrive()
    const bot = await inTeams(drive.upload, ({ attachment }) => (attachment?.contentType === CONSENT ? 403 : 200))
    const { card } = await askFile(bot)
    assert.match(wordsOf(card), /lukte nu niet/)
    await bot.stop()
    await drive.close()
  })

  it('keeps nobody waiting when Teams is slow to take the question', async () => {
    const drive = await oneDrive()
    const bot = await inTeams(drive.upload, ({ attachment }) => (attachment?.contentType === CONSENT ? 'hang' : 200))
    const start = performance.now()
    const { card } = await askFile(bot)
    assert.ok(performance.now() - start < 2_500 * slack)
    assert.match(wordsOf(card), /Zie je geen bericht/)
    await bot.stop()
    await drive.close()
  }).timeout(5_000)
})
