import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { close, toCase } from '../incident/walk.ts'
import { type Bot, DAY, personOf, running } from '../teams/client.ts'
import { assertCalm, button, titleOf, wordsOf } from '../teams/reading.ts'

const ask = async (bot: Bot, user = 'noor') => bot.press(user, button(await bot.say(user, 'privacy'), 'privacy.inzage'))
const labelOf = (zaak: Card) => titleOf(zaak).replace(/^Zaak /, '')
const linkOn = (card: Card) => String(card.actions.find(({ type }) => type === 'Action.OpenUrl')?.url)

async function fileOf(bot: Bot, user = 'noor', lang = 'nl') {
  if (lang === 'en') await bot.say(user, 'taal:en')
  const card = await bot.press(user, button(await ask(bot, user), 'privacy.file'))
  const response = await fetch(linkOn(card))
  return { card, response, text: await response.clone().text(), data: (await response.json()) as object }
}

/** Every text anywhere in a value. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : []

describe('what Trede knows about me', () => {
  let bot: Bot
  beforeEach(async () => {
    bot = await running()
  })
  afterEach(() => bot.stop())

  it('is a button on the privacy card', async () => {
    const card = await bot.say('noor', 'privacy')
    assert.equal(button(card, 'privacy.inzage').title, 'Wat weet Trede over mij?')
    assert.match(wordsOf(card), /13 maanden/)
  })

  it('shows somebody new that there is almost nothing', async () => {
    const card = await ask(bot)
    assertCalm(card)
    assert.match(wordsOf(card), /geen zaken.*geen herinneringen/s)
    assert.match(wordsOf(card), /november 2026/)
  })

  it('shows how one is reached, the cases with their treden, dates and outcome, reminders and acts', async () => {
    const open = await toCase(bot, 'noor')
    const other = await toCase(bot, 'noor')
    await close(bot, 'noor', other)
    await bot.say('noor', 'taal:nl')
    const words = wordsOf(await ask(bot))
    assert.match(words, /Taal:\*\* Nederlands/)
    for (const zaak of [open, other]) assert.ok(words.includes(`Zaak ${labelOf(zaak)}`))
    assert.match(words, /20 november 2026:\*\* Trede 4/)
    assert.match(words, /Uitkomst:\*\* Het gedrag is gestopt/)
    assert.match(words, /Blijft zeker tot:\*\* 20 december 2027/)
    assert.match(words, /Blijft zeker tot:\*\* 20 maart 2027/)
    assert.match(words, /komt nog/)
    assert.match(words, /zaak geopend.*/)
    assert.match(words, /zaak afgerond/)
  })

  it('shows nobody anything of somebody else', async () => {
    const zaak = await toCase(bot, 'sam')
    const words = wordsOf(await ask(bot))
    assert.ok(!words.includes(labelOf(zaak)))
    assert.match(words, /geen zaken/)
  })

  it('writes down that it was asked, and shows that too', async () => {
    await ask(bot)
    assert.match(wordsOf(await ask(bot)), /gevraagd wat Trede weet.*gevraagd wat Trede weet/s)
  })

  it('gives a file in which everything is that is stored, explained in the language of the reader', async () => {
    await toCase(bot, 'noor')
    await close(bot, 'noor', await toCase(bot, 'noor'))
    bot.clock.advance(21 * DAY)
    await bot.tick()
    for (const lang of ['nl', 'en']) {
      const { text, data } = await fileOf(bot, 'noor', lang)
      const known = await bot.store.personal.known(personOf('noor'))
      assert.equal(known.cases.length, 2)
      assert.ok(known.reminders.some(({ state }) => state === 'verzonden'))
      assert.deepEqual(
        textsIn(known).filter(stored => !text.includes(JSON.stringify(stored))),
        [],
      )
      assert.match(text, lang === 'nl' ? /"waarom"/ : /"why"/)
      assert.match(text, lang === 'nl' ? /13 maanden na/ : /13 months after/)
      assert.doesNotMatch(text, /undefined|\[object|Invalid Date/)
      assert.equal(Object.keys(data).length, 9)
    }
  })

  it('gives the file once, for ten minutes, as a download that is kept nowhere', async () => {
    const { card, response } = await fileOf(bot)
    assert.equal(response.status, 200)
    const { headers } = response
    assert.equal(headers.get('content-disposition'), 'attachment; filename="trede-mijn-gegevens.json"')
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal((await fetch(linkOn(card))).status, 404, 'only once')

    const late = await bot.press('noor', button(await ask(bot), 'privacy.file'))
    bot.clock.advance(10 * 60_000)
    assert.equal((await fetch(linkOn(late))).status, 404, 'ten minutes is too late')
    for (const name of ['', 'x', '..%2f..%2fpackage.json', '__proto__'])
      assert.equal((await fetch(`${bot.url}local/files/${name}`)).status, 404)
  })

  it('has a name for its file that nobody can guess', async () => {
    const links = await Promise.all(
      [1, 2, 3].map(async () => linkOn(await bot.press('noor', button(await ask(bot), 'privacy.file')))),
    )
    assert.equal(new Set(links).size, 3)
    for (const link of links) assert.match(link, /^http:\/\/127\.0\.0\.1:\d+\/local\/files\/[\w-]{32}$/)
  })

  it('drops a file that waits when its person is erased, with a receipt of its own', async () => {
    const waiting = await bot.press('noor', button(await ask(bot), 'privacy.file'))
    const question = await bot.press('noor', button(await bot.say('noor', 'privacy'), 'privacy.erase'))
    const done = await bot.press('noor', button(question, 'privacy.erased'))
    assert.match(wordsOf(done), /werkgeheugen.*Klaargezette bestanden: 1/s)
    assert.equal((await fetch(linkOn(waiting))).status, 404)
  })
})
