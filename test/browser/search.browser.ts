import assert from 'node:assert/strict'
import { searchExtension } from './extension.ts'
import { onStage } from './harness.ts'

const words = {
  nl: {
    question: 'hoe lang duurt een klacht?',
    answer: 'Hoe lang duurt een klacht?',
    helped: '👍 Dit hielp',
    thanks: 'Dank je wel',
    follow: 'en anoniem?',
    followed: 'Kan een klacht anoniem?',
    close: 'vertrouwespersoon',
    several: 'Bedoel je een van deze?',
    off: 'wat is de hoofdstad van Frankrijk?',
    unknown: 'Dat weet ik niet',
    both: 'Er is net iemand bij me geweest die wordt gepest. Wie kan ik bellen?',
    also: 'Je vroeg misschien ook naar',
    term: 'microagressie',
    found: 'Microagressie (alledaags racisme)',
    wide: 'melding',
    nothing: /Niets gevonden/,
  },
  en: {
    question: 'How long does a complaint take?',
    answer: 'How long does a complaint take?',
    helped: '👍 This helped',
    thanks: 'Thank you',
    follow: 'and anonymous?',
    followed: 'Can a complaint be anonymous?',
    close: 'what does a confidential adviser do',
    several: /Do you mean one of these\?|Confidential adviser/,
    off: 'what is the capital of France?',
    unknown: 'I do not know that',
    both: 'Somebody just told me that a colleague bullies them. Who can I call about this?',
    also: /Perhaps you also asked about|Who helps\?|Whom do you talk to first\?/,
    term: 'microaggression',
    found: 'Microaggression (everyday racism)',
    wide: 'report',
    nothing: /Nothing found/,
  },
} as const

for (const [lang, width] of [
  ['nl', 'narrow'],
  ['en', 'wide'],
] as const)
  describe(`questions in ${lang}, in a ${width} window`, () => {
    const stage = onStage({ roles: ['leidinggevende'], width })
    const t = words[lang]
    const chat = () => stage().chat('leidinggevende')
    const shot = (name: string) => chat().screenshot(`${lang}-search-${name}`)

    it('are answered, with what to do next, and say thanks for a thumb', async () => {
      await chat().say(t.question)
      await chat().waitForCard(t.answer)
      await shot('answer')
      await chat().press(t.helped)
      await chat().waitForCard(t.thanks)
      await shot('thanks')
    })

    it('may go on from the last one', async () => {
      await chat().say(t.question)
      await chat().say(t.follow)
      await chat().waitForCard(t.followed)
      await shot('follow')
    })

    it('get a choice when answers are close, and a person when there is none', async () => {
      await chat().say(t.close)
      await chat().waitForText(t.several)
      await shot('several')
      await chat().say(t.off)
      await chat().waitForCard(t.unknown)
      await shot('unknown')
    })

    it('may be two in one message', async () => {
      await chat().say(t.both)
      await chat().waitForText(t.also)
      await shot('both')
    })
  })

for (const [lang, width] of [
  ['nl', 'narrow'],
  ['en', 'wide'],
] as const)
  describe(`the message extension in ${lang}, in a ${width} window`, () => {
    const stage = onStage({ roles: ['leidinggevende'], width })
    const t = words[lang]
    const shot = (name: string) => stage().chat('leidinggevende').screenshot(`${lang}-extension-${name}`)

    it('finds a term and puts its card into the chat; what is not there is said, with a way on', async () => {
      const chat = stage().chat('leidinggevende')
      await chat.say(t.question)
      const extension = searchExtension(chat.page)
      await extension.open('zoek', 'tekst')
      await shot('empty')
      await extension.search(t.off)
      assert.match(await extension.results(), t.nothing)
      await shot('nothing')
      await extension.search(t.wide)
      await shot('many')
      await extension.search(t.term)
      await shot('list')
      assert.ok((await extension.results()).includes(t.found))
      await extension.choose(t.found)
      await shot('composed')
    })
  })
