import assert from 'node:assert/strict'
import { usualWording } from '#cards/content/p-gesprek.ts'
import { readDay, readTime } from '#src/p-gesprek/plan-lines.ts'
import { readWordings } from '#src/p-gesprek/wording.ts'
import { fileNames } from '#src/people/names.ts'
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
    for (const bytes of [
      Buffer.from(good.replaceAll(';', ',')),
      utf16,
      Buffer.from(`\ufeff${good}`),
      Buffer.from(`sep=;\r\n${good.replaceAll('\n', '\r\n')}`, 'latin1'),
    ])
      assert.match(wordsOf(await send('robin', bytes)), /Nieuwe gesprekken: 2.*Foute regels: 0 van 2/s)
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

describe('days and times in a file', () => {
  it('are read as offices write them', () => {
    for (const text of [
      '4-12-2026',
      '04/12/2026',
      '4.12.26',
      '2026-12-04',
      '4 dec 2026',
      '4 december 2026',
      'vrijdag 4 december 2026',
      'vr. 4 dec. 2026',
      '4-dec-26',
      '46360',
    ])
      assert.equal(readDay(text), '2026-12-04', text)
    assert.deepEqual(['1 mrt 2027', '1 maart 2027', '31 mei 2027', '1 okt 2027'].map(readDay), [
      '2027-03-01',
      '2027-03-01',
      '2027-05-31',
      '2027-10-01',
    ])
    for (const text of [
      '',
      '31-2-2026',
      '12/31/2026',
      '4 brumaire 2026',
      '4-12',
      '=1+1',
      '4636',
      '463600',
      '4-12-20266',
    ])
      assert.equal(readDay(text), undefined, text)
    for (const text of ['9:30', '09.30', '9:30:00', '9.30 uur', '9u30', '09:30 u', '0,395833333', '.3958'])
      assert.equal(readTime(text), '09:30', text)
    for (const text of ['', '24:00', '9:60', '9', 'ochtend']) assert.equal(readTime(text), undefined, text)
  })
})

describe('the wording of an organisation', () => {
  const own = {
    ...usualWording,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    privately: { nl: 'Eigen vraag?', en: 'Own question?' },
  }

  it('is what stands in its file on that day; others have the usual one', () => {
    const next = { ...own, validFrom: '2027-01-01', validTo: '2027-12-31', privately: { nl: 'Nieuw?', en: 'New?' } }
    const wording = readWordings({ bzk: [own, next] }, usualWording, '2026-11-20')
    assert.deepEqual(
      [wording('bzk', '2026-12-31'), wording('bzk', '2027-01-01'), wording('vws', '2027-01-01')],
      [own, next, usualWording],
    )
    assert.equal(wording('bzk', '2028-06-01'), next, 'shown with a warning')
  })

  it('keeps Trede from starting when none is in force, or when it is malformed', () => {
    assert.throws(
      () => readWordings({ bzk: [own] }, usualWording, '2027-01-01'),
      /bzk: no wording in force on 2027-01-01/,
    )
    for (const data of [
      [],
      'x',
      { bzk: [] },
      { bzk: [{}] },
      { bzk: [{ ...own, open: [] }] },
      { bzk: [{ ...own, privately: { nl: '[x](y)', en: 'z' } }] },
      { bzk: [{ ...own, validTo: 'ooit' }] },
    ])
      assert.throws(() => readWordings(data, usualWording, '2026-11-20'))
  })
})

describe('names', () => {
  it('come from the people file if it has them, in plain text', async () => {
    const names = fileNames([{ tenant: 't', id: 'a', name: ' Sam\u202e,  B ' }, { tenant: 't', id: 'b' }, 'x', null])
    assert.deepEqual([...(await names(['t:a', 't:b', 't:c']))], [['t:a', 'Sam B']])
    assert.equal((await fileNames('nonsense')([])).size, 0)
  })
})
