import assert from 'node:assert/strict'
import { colleague } from '../teams/client.ts'
import { assertCalm, button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { talking } from './talking.ts'

const id = (n: number) => `3b0f6d52-6a51-4c1e-9d0a-5f1c8e2a7b${String(n).padStart(2, '0')}`
const [noor, sam, kim, ali, femke] = [id(1), id(2), id(3), id(4), id(5)]
const people = [
  colleague(noor, { leads: [sam, kim, ali] }),
  ...[sam, kim, ali].map(one => colleague(one, { roles: ['medewerker'] })),
  colleague(femke),
  colleague('robin', { roles: ['hr'] }),
]
const good = `Medewerker;Leidinggevende;Datum;Tijd
${sam};${noor};4-12-2026;14:00
${kim};;vrijdag 11 december 2026;
`
const bad = `${good}Sam de Vries;;4-12-2026;14:00
${ali};;31-2-2026;14:00
${ali};;4-12-2026;26:00
${ali};;4-12-2020;10:00
${ali};${femke};4-12-2026;10:00
${sam};;5-12-2026;14:00
${id(9)};;5-12-2026;14:00
${ali};;4-12-2026;14:00;te veel
"${ali};;4-12-2026;14:00
`

describe('a planning that HR sends as a file in the chat', () => {
  let world: Awaited<ReturnType<typeof talking>>
  let sent: Uint8Array | undefined
  beforeEach(async () => {
    world = await talking({ people, parts: { download: async () => sent } })
  })
  afterEach(() => world.stop())

  async function send(user: string, bytes: Uint8Array | undefined, name = 'planning.csv') {
    sent = bytes
    const content = { downloadUrl: 'https://bzk.sharepoint.com/planning', uniqueId: 'x', fileType: 'csv' }
    const attachments = [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name, content }]
    await world.bot.post({ ...world.bot.base(user), type: 'message', text: '', attachments })
    return world.bot.sent.at(-1)?.card
  }
  const dates = async () =>
    Promise.all([sam, kim, ali].map(async one => (await world.talkOf(one)).map(({ version }) => version).join()))

  it('is shown first, with every bad line by its number and no cell quoted, and then stored: the good lines', async () => {
    const preview = await send('robin', Buffer.from(bad))
    assertCalm(preview)
    const words = wordsOf(preview)
    for (const line of [4, 5, 6, 7, 8, 9, 10, 11, 12]) assert.match(words, new RegExp(`Regel ${line}: `))
    assert.doesNotMatch(words, /Vries|Sam/)
    assert.match(words, /Nieuwe gesprekken: 2/)
    assert.deepEqual(await dates(), ['', '', ''], 'a preview stores nothing')
    const done = await world.bot.press('robin', button(preview, 'talk.import'))
    assert.match(wordsOf(done), /opgeslagen/)
    assert.deepEqual(await dates(), ['1', '1', ''])
  })

  it('changes nothing the second time, and moves what has another date', async () => {
    for (const wanted of [/Nieuwe gesprekken: 2/, /Stond er al zo: 2/]) {
      const preview = await send('robin', Buffer.from(good))
      assert.match(wordsOf(preview), wanted)
      if (/Stond er al zo: 2/.test(wordsOf(preview))) assert.throws(() => button(preview, 'talk.import'))
      else await world.bot.press('robin', button(preview, 'talk.import'))
    }
    assert.deepEqual(await dates(), ['1', '1', ''])
    const preview = await send('robin', Buffer.from(good.replace('4-12-2026', '8-12-2026')))
    assert.match(wordsOf(preview), /Andere datum: 1/)
    for (let i = 0; i < 3; i++) await world.bot.press('robin', button(preview, 'talk.import'))
    assert.deepEqual(await dates(), ['2', '1', ''])
    await world.until('2026-12-08T13:00:00Z')
    assert.equal((await world.talkOf(sam)).length, 1)
  })

  it('may come as offices write it: Windows-1252, UTF-16, commas, a mark, Dutch dates', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le')])
    const spoken = good.replace('Tijd', 'Tijd;Coördinatie').replaceAll(/(14:00|2026;)$/gm, '$1;één café – “ja”')
    const windows = Buffer.from(
      spoken.replaceAll('–', '\x96').replaceAll('“', '\x93').replaceAll('”', '\x94'),
      'latin1',
    )
    for (const bytes of [
      Buffer.from(good.replaceAll(';', ',')),
      utf16,
      Buffer.from(`\ufeff${good}`),
      Buffer.from(`sep=;\r\n${good.replaceAll('\n', '\r\n')}`, 'latin1'),
      windows,
      Buffer.from(good.replaceAll(';', '\t')),
      Buffer.from(good.replace('4-12-2026;14:00', '46360,5833333;').replaceAll(',', ',')),
    ])
      assert.match(wordsOf(await send('robin', bytes)), /Nieuwe gesprekken: 2.*Foute regels: 0 van 2/s)
  })

  it('is stored once, with one entry in the audit trail, however often the press is delivered', async () => {
    const pressed = button(await send('robin', Buffer.from(good)), 'talk.import')
    const cards = await Promise.all([1, 2, 3, 4].map(() => world.bot.press('robin', pressed)))
    cards.push(await world.bot.press('robin', pressed))
    assert.equal(new Set(cards.map(wordsOf)).size, 1)
    assert.match(wordsOf(cards[0]), /Nieuwe gesprekken: 2/)
    assert.deepEqual(await dates(), ['1', '1', ''])
    assert.equal(world.shelf.tables().audit?.filter(({ kind }) => kind === 'import').length, 1)
  })

  it('names every bad line also when there are hundreds, on a card that Teams takes', async () => {
    const lines = Array.from({ length: 600 }, (_, i) =>
      i % 3 === 0 ? `${id(9)};;31-2-2026;` : `naam ${i};;4-12-2026;`,
    )
    const preview = await send(
      'robin',
      Buffer.from(`medewerker;leidinggevende;datum;tijd\n${lines.join('\n')}\n${ali};;4-12-2026;\n`),
    )
    assert.match(wordsOf(preview), /Regels 3–4, 6–7, .*Regels 2, 5, 8, .*Nieuwe gesprekken|Nieuwe gesprekken: 1/s)
    assert.match(wordsOf(preview), /Regels 2, 5, 8, 11, .* en nog \d+: de datum is niet te lezen/)
    assert.ok(JSON.stringify(preview).length < 14_000)
  })

  it('is for HR alone, and calm about anything that is no planning', async () => {
    assert.match(titleOf(await send(noor, Buffer.from(good))), /niet voor|HR|mag/i)
    for (const [bytes, name] of [
      [undefined, 'a.csv'],
      [Buffer.from(''), 'a.csv'],
      [Buffer.from('naam;stad\nx;y'), 'a.csv'],
      [Buffer.from([0, 1, 2, 3]), 'a.csv'],
      [Buffer.from(good), 'a.exe'],
      [Buffer.from(good), ''],
    ] as const)
      assertCalm(await send('robin', bytes, name))
    assert.match(wordsOf(await send('robin', Buffer.from('naam;stad\nx;y'))), /kolommen ontbreken: medewerker, datum/)
    assertCalm(await world.bot.press('robin', made('talk.import', { bestand: 'verzonnen' })))
    const preview = await send('robin', Buffer.from(good))
    world.bot.clock.advance(11 * 60_000)
    assert.match(wordsOf(await world.bot.press('robin', button(preview, 'talk.import'))), /niet meer/)
    assert.deepEqual(await dates(), ['', '', ''])
  })

  it('a meeting that starts about then is the talk, once, and one that does not is not', async () => {
    await world.bot.press('robin', button(await send('robin', Buffer.from(good)), 'talk.import'))
    for (const user of [noor, sam]) await world.bot.say(user, 'hulp')
    const starts = () => ({
      ...world.bot.base(noor),
      type: 'event',
      name: 'application/vnd.microsoft.meetingStart',
      conversation: {
        id: '19:meeting',
        tenantId: world.bot.base(noor).conversation.tenantId,
        conversationType: 'groupChat',
        isGroup: true,
      },
      value: { Title: 'Gesprek met een naam', MeetingType: 'Scheduled' },
    })
    await world.until('2026-12-04T10:30:00Z')
    await world.bot.post(starts())
    await world.bot.tick()
    assert.ok(!world.titles(sam).includes('Een vraag aan jou alleen'), 'too early')
    await world.until('2026-12-04T12:00:00Z')
    for (let i = 0; i < 3; i++) assert.equal((await world.bot.post(starts())).status, 200)
    await world.until('2026-12-04T12:05:00Z')
    assert.equal(world.titles(sam).filter(title => title === 'Een vraag aan jou alleen').length, 1)
    assert.match(world.titles(noor).at(-1) ?? '', /^Nu: stel de vraag/)
    await world.until('2026-12-04T15:00:00Z')
    assert.equal(world.titles(sam).filter(title => title === 'Een vraag aan jou alleen').length, 1)
  })
})
