import assert from 'node:assert/strict'
import { understand } from '#cards/content/intents/understand.ts'
import { type Bot, colleague, running } from './client.ts'
import { button, buttons, titleOf, wordsOf } from './reading.ts'

/** Who types the name of a button, and what opens. */
const typed = [
  ['noor', 'Een zaak overnemen', 'Een zaak overnemen'],
  ['noor', 'wat vonden anderen moeilijk?', 'Wat anderen moeilijk vonden'],
  ['sam', 'Wie kan ik bellen?', 'Wie helpt?'],
  ['sam', 'wat weet Trede over mij', 'Wat weet Trede over jou?'],
  ['sam', 'Mijn p-gesprek', 'Mijn p-gesprek'],
  ['noor', 'Er is iets gemeld', 'Eerst: jij en de veiligheid'],
  ['sam', 'Er is iets gemeld', 'Goed dat je het vertelt'],
  ['sam', 'meer', 'Meer in Trede'],
  ['sam', 'Alles over mij wissen', 'Alles over jou wissen?'],
  ['hr', 'cijfers', 'Cijfers'],
  ['hr', 'Hoeveel p-gesprekken zijn gevoerd?', 'Hoeveel p-gesprekken zijn gevoerd?'],
  ['hr', 'kamervragen', 'Cijfers'],
] as const

describe('a button typed by its name', () => {
  let bot: Bot
  before(async () => {
    const people = [
      colleague('noor'),
      ...(['sam', 'hr'] as const).map(id => colleague(id, { roles: [id === 'hr' ? 'hr' : 'medewerker'] })),
    ]
    bot = await running({ people, understand })
  })
  after(() => bot.stop())

  for (const [who, words, title] of typed)
    it(`opens what it opens for ${who}: ${words}`, async () => {
      assert.equal(titleOf(await bot.say(who, words)), title)
    })

  it('opens nothing for whom the button is not there', async () => {
    for (const words of ['kamervragen', 'Een zaak overnemen', 'noodstop'])
      assert.ok(!/Kamer|overnemen|Noodstop/.test(titleOf(await bot.say('sam', words))), words)
  })

  it('to guide a report is offered to who leads people only', async () => {
    for (const words of ['wat is de hoofdstad van frankrijk', 'meer']) {
      assert.ok(buttons(await bot.say('noor', words)).some(({ verb }) => verb === 'intake.start'))
      assert.ok(!buttons(await bot.say('sam', words)).some(({ verb }) => verb === 'intake.start'))
    }
  })

  it('stands on the start card of HR, who read there of their own work', async () => {
    const card = await bot.say('hr', 'hulp')
    assert.match(wordsOf(card), /Campagnes.*Cijfers/s)
    assert.doesNotMatch(wordsOf(card), /nare grappen/)
    assert.ok(button(card, 'Cijfers'))
  })
})
