import assert from 'node:assert/strict'
import { guides } from '#cards/policy/guides.ts'
import { entry } from '../report/opening.ts'
import { type Bot, running } from '../teams/client.ts'
import { assertCalm, button, buttons, made, titleOf, wordsOf } from '../teams/reading.ts'

describe('a conversation guide to print', () => {
  let bot: Bot
  before(async () => {
    bot = await running()
  })
  after(() => bot.stop())

  const fetched = async (user: string, gesprek: string) => {
    const card = await bot.press(user, button(await bot.press(user, made('guide.open', { gesprek })), 'guide.print'))
    assertCalm(card)
    const link = card.actions.find(({ type }) => type === 'Action.OpenUrl')?.url
    return { card, response: await fetch(String(link)), link: String(link) }
  }

  for (const { id, name, ask } of Object.values(guides))
    it(`is a Word file of ${id} with every sentence, boxes to tick and no place for a name`, async () => {
      const { response } = await fetched('noor', id)
      assert.match(String(response.headers.get('content-disposition')), new RegExp(`gesprekshulp-${id}\\.docx`))
      const file = new Uint8Array(await response.arrayBuffer())
      const words = entry(file, 'word/document.xml').replace(/<[^>]+>/g, '')
      assert.ok(words.startsWith(name.nl))
      for (const line of ask) assert.ok(words.includes(`“${line.nl}”`), line.nl)
      for (const part of ['Vooraf', 'Doe dit niet', 'Bron', 'Stand van 10 juli 2026', 'Bel 112'])
        assert.ok(words.includes(part), part)
      assert.doesNotMatch(words, /naam:|datum:|_{3}|\.{4}/i)
      assert.match(entry(file, 'word/document.xml'), /<w:pgSz w:w="11906" w:h="16838"/)
    })

  it('comes once, in the language of the reader, and leads back', async () => {
    await bot.press('sam', made('language.choose', { lang: 'en' }))
    const { card, response, link } = await fetched('sam', 'melder')
    assert.match(String(response.headers.get('content-disposition')), /talk-guide-first\.docx/)
    assert.equal((await fetch(link)).status, 404)
    assert.equal(titleOf(await bot.press('sam', button(card, 'Back to the talk'))), guides.melder.name.en)
  })

  for (const gesprek of [undefined, 7, '', 'niets', '__proto__'])
    it(`is not made of a talk that there is not: ${JSON.stringify(gesprek)}`, async () => {
      const card = await bot.press('noor', made('guide.print', { gesprek }))
      assert.match(titleOf(card), /Gesprek voorbereiden/)
      assert.ok(buttons(card).every(({ verb }) => verb !== 'guide.print') && wordsOf(card).length > 20)
    })
})
