import assert from 'node:assert/strict'
import { colleague, running } from '../teams/client.ts'
import { assertCalm, button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { monday, shortTerm, tuesday, waiting } from './reminders.ts'
import { close, toCase } from './walk.ts'

describe('a reminder', () => {
  let world: Awaited<ReturnType<typeof waiting>>
  beforeEach(async () => {
    world = await waiting()
  })
  afterEach(() => world.stop())

  it('arrives in the chat of the leidinggevende when its moment has come, not before', async () => {
    assert.equal(await world.at('2026-11-23T07:59:59.999Z'), undefined)
    const card = await world.at(monday)
    assertCalm(card)
    const [sent] = world.unasked()
    assert.match(sent?.path ?? '', /^\/v3\/conversations\/chat-noor\/activities/)
    assert.match(wordsOf(card), /Neem contact op met je medewerker/)
    assert.match(wordsOf(card), /omdat je zelf een stap hebt gezet/)
  })

  it('betrays nothing on a lock screen', async () => {
    await world.at(monday)
    const [sent] = world.unasked()
    assert.equal(sent?.summary, 'Trede: je hebt een herinnering')
    assert.doesNotMatch(sent?.summary ?? '', /zaak|meld|discriminatie|trede \d/i)
    assert.ok(!sent?.summary?.includes((await world.file()).label))
  })

  it('names the case by its label only, and says in plain words what to do', async () => {
    const card = await world.at(monday)
    assert.ok(
      titleOf(card)
        .toLowerCase()
        .includes((await world.file()).label.toLowerCase()),
    )
    assert.doesNotMatch(JSON.stringify(card), /beschuldig|discriminatie|klacht/i)
  })

  it('comes once, however often one looks', async () => {
    await world.at(monday)
    for (let i = 0; i < 5; i++) await world.bot.tick()
    await world.at('2026-11-23T15:00:00Z')
    assert.equal(world.unasked().length, 1)
    await world.at(tuesday)
    await world.at('2027-06-01T10:00:00Z')
    assert.equal(world.unasked().length, 2, 'the other date of this trede')
    assert.deepEqual(world.states(), ['0.contact verzonden', '0.gesprek verzonden'])
  })

  it('waits for working hours when it could not be sent in time', async () => {
    assert.equal(await world.at('2026-11-27T18:00:00Z'), undefined, 'Friday evening')
    assert.equal(await world.at('2026-11-28T10:00:00Z'), undefined, 'Saturday')
    assert.equal(await world.at('2026-11-30T07:59:00Z'), undefined, 'Monday, before nine')
    assertCalm(await world.at('2026-11-30T08:00:00Z'))
    assert.equal(world.unasked().length, 2)
  })

  it('in hand can be done: then it is settled in the case', async () => {
    const card = await world.at(monday)
    const done = await world.bot.press('noor', button(card, 'followup.done'))
    assertCalm(done)
    assert.match(wordsOf(done), /Genoteerd/)
    assert.doesNotMatch(wordsOf(done), /maandag 23 november/i)
    assert.deepEqual(
      (await world.file()).followups.map(({ state }) => state),
      ['gedaan', 'gepland'],
    )
  })

  it('in hand can be stopped: it does not come again', async () => {
    const stopped = await world.bot.press('noor', button(await world.at(monday), 'followup.stop'))
    assertCalm(stopped)
    assert.equal((await world.file()).followups[0]?.state, 'vervallen')
    await world.at('2027-06-01T10:00:00Z')
    assert.equal(world.unasked().length, 2)
  })

  for (const [wanneer, moment] of [
    ['morgen', '2026-11-24T08:00:00Z'],
    ['week', '2026-11-30T08:00:00Z'],
    ['twee_weken', '2026-12-07T08:00:00Z'],
    ['ooit', '2026-11-24T08:00:00Z'],
  ] as const)
    it(`in hand can wait (${wanneer}): it comes again at the new moment, once`, async () => {
      const later = await world.bot.press('noor', button(await world.at(monday), 'followup.later'), { wanneer })
      assertCalm(later)
      assert.match(wordsOf(later), /herinner je later/)
      const { at } = (await world.file()).followups[0] ?? assert.fail()
      assert.equal(Date.parse(at), Date.parse(moment))
      const before = new Date(Date.parse(moment) - 1).toISOString()
      await world.at(before)
      const contact = () => world.unasked().filter(({ card }) => /Neem contact op/.test(wordsOf(card))).length
      assert.equal(contact(), 1)
      await world.at(moment)
      await world.at('2027-06-01T10:00:00Z')
      assert.equal(contact(), 2)
    })

  it('in hand leads to the case', async () => {
    const card = await world.at(monday)
    assert.deepEqual((await world.bot.press('noor', button(card, 'case.open'))).body, world.zaak.body)
  })

  it('stays good when the case changed otherwise meanwhile', async () => {
    const [first, second] = [await world.at(monday), await world.at(tuesday)]
    await world.bot.press('noor', button(world.zaak, 'case.tick'), { ticks: '' })
    const done = await world.bot.press('noor', button(second, 'followup.done'))
    assert.match(wordsOf(done), /Genoteerd/)
    assert.match(wordsOf(await world.bot.press('noor', button(first, 'followup.done'))), /Genoteerd/)
    const { followups, version } = await world.file()
    assert.deepEqual([followups.map(({ state }) => state), version], [['gedaan', 'gedaan'], 4])
  })

  it('that was answered cannot be answered in another way from the same card', async () => {
    const card = await world.at(monday)
    await world.bot.press('noor', button(card, 'followup.later'), { wanneer: 'week' })
    for (const verb of ['followup.done', 'followup.stop', 'followup.later'])
      assert.match(
        wordsOf(await world.bot.press('noor', button(card, verb), { wanneer: 'morgen' })),
        /intussen veranderd/,
      )
    assert.equal((await world.file()).version, 2)
  })

  it('about a date that the case does not have changes nothing', async () => {
    const { data } = button(await world.at(monday), 'followup.done')
    for (const datum of [undefined, null, '', '0.zomaar', 7, ['0.contact'], '__proto__'])
      for (const verb of ['followup.done', 'followup.later', 'followup.stop', 'followup.check'])
        assertCalm(await world.bot.press('noor', made(verb, { ...data, datum, antwoord: 'nee' })))
    assert.equal((await world.file()).version, 1)
  })

  it('does not come for a date that lapsed, nor for a closed case', async () => {
    await close(world.bot, 'noor', world.zaak)
    await world.at('2026-12-20T10:00:00Z')
    assert.equal(world.unasked().length, 0)
  })
})

describe('a reminder elsewhere', () => {
  it('on Bonaire comes at nine on Bonaire, in the language of who gets it', async () => {
    const bot = await running({ people: [colleague('cari', { region: 'bes', zone: 'America/Kralendijk' })] })
    await bot.press('cari', made('language.choose', { lang: 'en' }))
    await toCase(bot, 'cari', shortTerm)
    const before = bot.sent.length
    bot.clock.advance(Date.parse('2026-11-23T12:59:59Z') - bot.clock.now())
    await bot.tick()
    assert.equal(bot.sent.length, before)
    bot.clock.advance(1_000)
    await bot.tick()
    assert.equal(bot.sent.at(-1)?.summary, 'Trede: you have a reminder')
    assert.match(titleOf(bot.sent.at(-1)?.card), /^Reminder/)
    await bot.stop()
  })
})
