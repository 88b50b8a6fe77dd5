import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { classify } from '#cards/content/intents/classify.ts'
import { answersTo, closing, remark } from '../incident/walk.ts'
import { DAY, running } from './client.ts'
import { assertCalm, button, buttons, optionsOf, questionsOf, titleOf } from './reading.ts'

/** What is typed and pressed, and the titles one sees: read from top to bottom it is what a leidinggevende goes through. */
const stories = {
  nl: {
    said: 'Er is net iemand bij me geweest, ze werd uitgescholden om haar hoofddoek',
    steps: [
      ['', /^Eerst: jij/],
      ['Verder', /gezegd of gedaan/],
      ['Verder', /Hoe zwaar/],
      ['Verder', /nodig/],
      ['Naar het advies', /^Advies: Trede 4/],
      ['Deze stap zetten', /^Zaak /],
      ['Vinkjes bewaren', /^Zaak /],
      ['Afronden', /afronden$/],
      ['Zaak afronden', /is afgerond$/],
    ],
    check: /^Nog één check/,
    list: 'mijn zaken',
  },
  en: {
    said: 'Somebody just came to me, she was insulted because of her headscarf',
    steps: [
      ['', /^First: you/],
      ['Next', /said or done/],
      ['Next', /How serious/],
      ['Next', /needed/],
      ['To the advice', /^Advice: Trede 4/],
      ['Take this step', /^Case /],
      ['Save ticks', /^Case /],
      ['Close', /^Close/],
      ['Close the case', /is closed$/],
    ],
    check: /^One more check/,
    list: 'my cases',
  },
} as const

describe('the story of a report', () => {
  for (const [lang, { said, steps, check, list }] of Object.entries(stories))
    it(`goes from the first word to the case that is forgotten, in ${lang}`, async () => {
      const bot = await running({ understand: classify })
      let card: Card | undefined = await bot.say('noor', said)
      for (const [pressed, title] of steps) {
        const ticks = optionsOf(questionsOf(card).find(({ id }) => id === 'ticks')).slice(0, 2)
        const inputs = { ...answersTo(card, { ...remark, ...closing }), ticks: ticks.join(',') }
        if (pressed) card = await bot.press('noor', button(card, pressed), inputs)
        assert.match(titleOf(card), title)
        assertCalm(card)
        assert.equal(card?.lang, lang)
      }
      assert.equal(buttons(await bot.say('noor', list)).filter(({ verb }) => verb === 'case.open').length, 1)

      bot.clock.advance(95 * DAY)
      await bot.tick()
      const asked = bot.sent.at(-1)?.card
      assert.match(titleOf(asked), check)
      assertCalm(await bot.press('noor', button(asked, 'followup.check'), { antwoord: 'nee' }))
      assert.deepEqual(await bot.store.casebook.of(`${bot.base('noor').conversation.tenantId}:noor`), [])
      await bot.stop()
    })
})
