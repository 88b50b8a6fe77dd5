import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { begun } from '#src/campaign/drafts.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { type Bot, colleague, personOf, running } from '../teams/client.ts'
import { assertCalm, button, titleOf, wordsOf } from '../teams/reading.ts'
import { id } from './desk-of-hr.ts'

const people = [
  ...Array.from({ length: 30 }, (_, i) => colleague(id(i), { roles: ['medewerker'] })),
  colleague('robin', { roles: ['hr'] }),
  colleague('alex', { roles: ['hr'] }),
]
const good = Array.from({ length: 12 }, (_, i) => `Collega ${i};${id(i)}`)
const file = ['Naam;Object-ID', ...good, 'Jan;jan@example.nl', `Piet;${id(99)}`, `Klaas;${id(3)}`].join('\r\n')

describe('a list of colleagues that HR sends as a file', () => {
  let bot: Bot
  let given: Uint8Array | undefined
  let loads = 0
  beforeEach(async () => {
    given = Buffer.from(file)
    loads = 0
    const download = async () => {
      loads++
      return given
    }
    bot = await running({ people, parts: { download } })
  })
  afterEach(() => bot.stop())

  async function send(user: string, name = 'lijst.csv') {
    const content = { downloadUrl: 'https://bzk.sharepoint.com/lijst', uniqueId: 'x', fileType: 'csv' }
    const attachments = [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name, content }]
    await bot.post({ ...bot.base(user), type: 'message', text: '', attachments })
    return bot.sent.at(-1)?.card
  }
  const lists = async () => (await bot.store.campaigns.all()).filter(({ audience }) => audience.kind === 'lijst')

  it('shows what stands in it, every bad line by its number and no cell quoted, and changes nothing yet', async () => {
    const card = await send('robin')
    assertCalm(card)
    const words = wordsOf(card)
    assert.match(words, /\*\*12 collega’s\*\*, in 15 regels/)
    assert.match(words, /\*\*1\*\* · geen Entra-nummer/)
    assert.match(words, /Regel 14/)
    assert.match(words, /\*\*1\*\* · niet bekend in je organisatie/)
    assert.match(words, /Regel 15/)
    assert.match(words, /Dubbel in de lijst: 1 regel\./)
    assert.doesNotMatch(words, /Jan|Piet|example/)
    assert.deepEqual(await lists(), [])
  })

  it('becomes the audience of one campaign, however often the press is delivered, and of nobody else’s', async () => {
    const card = await send('robin')
    const stranger = await bot.press('alex', button(card, 'campaign.use-list'), { campagne: 'nieuw' })
    assert.match(wordsOf(stranger), /Deze lijst is er niet meer/)
    const use = button(card, 'campaign.use-list')
    const cards = await Promise.all([1, 2, 3, 4].map(() => bot.press('robin', use, { campagne: 'nieuw' })))
    for (const one of cards) assert.match(wordsOf(one), /een lijst van HR, bewaard tot en met 18 februari 2027/)
    const [campaign, ...more] = await lists()
    assert.deepEqual([campaign?.version, more], [1, []])
    assert.ok(campaign?.audience.kind === 'lijst')
    const { all } = await bot.store.ledger.totals(campaign.audience.list)
    assert.deepEqual([all, campaign.audience.recipients], [12, 12])
    const stale = await bot.press('robin', use, { campagne: 'nooit-geweest' })
    assert.equal(titleOf(stale), 'Campagnes')
  })

  it('leaves a planning to the p-gesprekken, and says what it cannot read', async () => {
    given = Buffer.from(`medewerker;datum\n${id(1)};4-12-2026\n`)
    assert.equal(titleOf(await send('robin')), 'Planning van p-gesprekken')
    assert.equal(loads, 1, 'both look at the same bytes')
    given = undefined
    assert.match(wordsOf(await send('robin')), /niet te lezen/)
    given = Buffer.from(`id\n${id(400)}\nx`)
    assert.match(wordsOf(await send('robin')), /niemand die Trede kent/)
    given = Buffer.from(file)
    assert.doesNotMatch(wordsOf(await send(id(1))), /Hierin vond Trede/)
  })
})

describe('npm run campaign', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trede-list-'))
  const place = join(folder, 'trede.db')
  const env = {
    ...process.env,
    ...{ TREDE_STORE: place, TREDE_PEOPLE: join(folder, 'people.json'), TREDE_MODE: '' },
  }
  after(() => rmSync(folder, { recursive: true }))
  const run = (...args: string[]) => {
    const script = new URL('../../src/campaign/list.cli.ts', import.meta.url).pathname
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=300', script, ...args], {
      env,
      encoding: 'utf8',
    })
    return { status, said: `${stdout}${stderr}` }
  }
  const write = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it('checks a list, makes it the audience of a draft, and lets nobody who ran it approve', async () => {
    write('people.json', JSON.stringify(people))
    const words = { title: 'Samen sterk', text: 'x' }
    const message = { nl: words, en: words, buttons: [], mandatory: false, asksRead: false }
    const store = sqliteStore(place)
    const by = { person: personOf('robin'), now: '2026-11-20T09:00:00Z' }
    assert.match(run('drafts').said, /Er zijn geen concepten/)
    await store.campaigns.save(begun({ id: 'c1', message, audience: { kind: 'deel', part: {} } }, by))
    const path = write('lijst.csv', file)
    assert.match(run('drafts').said, /^c1 {2}Samen sterk/)
    const checked = run('check', path)
    assert.equal(checked.status, 1)
    assert.match(
      checked.said,
      /Regel 14: geen Entra-nummer\nRegel 15: niet bekend in je organisatie\nCollega’s: 12 in 15 regels/,
    )
    assert.equal((await store.campaigns.find('c1'))?.version, 1)
    assert.equal(run('import', path, '--campaign', 'c1').status, 1)
    const changed = await store.campaigns.find('c1')
    assert.ok(changed?.audience.kind === 'lijst')
    assert.deepEqual(changed.authors, [personOf('robin'), 'opdrachtregel'])
    assert.equal((await store.ledger.totals(changed.audience.list)).all, 12)
    const { entries } = await store.audit.marks().then(({ head }) => ({ entries: head?.seq }))
    assert.equal(entries, 1, 'the import stands in the audit trail, the check does not')
    for (const args of [
      ['import', path],
      ['import', path, '--campaign', 'x'],
      ['check', write('x.csv', 'a;b\n1;2')],
      [],
    ])
      assert.equal(run(...args).status, 2, args.join(' '))
    await store.close()
  }).timeout(60_000)
})
