import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Chat } from './chat.ts'
import { onStage } from './harness.ts'
import { words } from './words.ts'

const own = {
  nl: {
    practise: 'oefenen',
    stories: 'Oefenen',
    row: 'Verhaal 5: Weer dezelfde grap',
    story: 'Oefening: Weer dezelfde grap',
    begin: 'Begin de oefening',
    first: /^Oefening: Eerst: jij/,
    advice: /^Oefening: Advies: Trede 4/,
    back: /^Oefening, kijk terug/,
    differently: /Dit las je anders/,
    alarm: '🆘 Noodrem',
    real: /Dit is echt/,
    safe: 'Het is veilig, verder',
    guides: 'Een gesprek voorbereiden',
    guide: 'Het eerste gesprek met de melder',
    print: 'Om te printen (Word)',
    printed: /^Om te printen/,
    handOver: 'Overdragen aan een andere leidinggevende',
    make: 'Code maken',
    code: 'Zeg deze code tegen je collega',
    cases: 'mijn zaken',
    take: 'Zaak overnemen',
    look: 'Zaak bekijken',
    offered: /^Neem je zaak /,
    accept: 'Ja, ik neem de zaak aan',
    mine: /De zaak is nu van jou/,
    news: 'Je overdracht is aangenomen',
  },
  en: {
    practise: 'I want to practise',
    stories: 'Practise',
    row: 'Story 5: The same joke again',
    story: 'Exercise: The same joke again',
    begin: 'Begin the exercise',
    first: /^Exercise: First: you/,
    advice: /^Exercise: Advice: Trede 4/,
    back: /^Exercise, look back/,
    differently: /You read this differently/,
    alarm: '🆘 Emergency',
    real: /This is real/,
    safe: 'It is safe, go on',
    guides: 'Prepare a talk',
    guide: 'The first talk with the person who reported',
    print: 'To print (Word)',
    printed: /^To print/,
    handOver: 'Hand over to another manager',
    make: 'Make a code',
    code: 'Tell this code to your colleague',
    cases: 'show my cases please',
    take: 'Take over a case',
    look: 'See the case',
    offered: /^Will you take over case /,
    accept: 'Yes, I accept the case',
    mine: /The case is yours now/,
    news: 'Your hand-over was accepted',
  },
} as const

/** Answers all the questions, up to the button that asks for the advice. */
async function answerAll(
  chat: Chat,
  lang: 'nl' | 'en',
  shot: (page: number) => Promise<unknown> = async () => undefined,
) {
  const t = words[lang]
  for (const [i, questions] of t.pages.entries()) {
    for (const [question, option] of questions) await chat.pick(question, option)
    await shot(i + 1)
    await chat.press(i === t.pages.length - 1 ? t.toAdvice : t.next)
  }
}

for (const [lang, width] of [
  ['nl', 'narrow'],
  ['en', 'wide'],
] as const) {
  const t = own[lang]

  describe(`an exercise in ${lang}, in a ${width} window`, () => {
    const stage = onStage({ roles: ['leidinggevende'], width })
    const chat = () => stage().chat('leidinggevende')
    const shot = (name: string) => chat().screenshot(`${lang}-practice-${name}`)

    it('begins by saying so, with a story', async () => {
      await chat().say(t.practise)
      await chat().waitForCard(t.stories)
      await shot('stories')
      await chat().press(t.row)
      await chat().waitForCard(t.story)
      await shot('story')
      await chat().press(t.begin)
      await chat().waitForCard(t.first)
    })

    it('has a Noodrem that is real', async () => {
      await chat().press(t.alarm)
      await chat().waitForText(t.real)
      await shot('noodrem')
      await chat().press(t.safe)
      await chat().waitForCard(t.first)
    })

    it('goes the way of the real thing, and looks back', async () => {
      await answerAll(chat(), lang, page => shot(`page-${page}`))
      await chat().waitForCard(t.advice)
      await shot('advice')
      await chat().press(words[lang].take)
      await chat().waitForCard(t.back)
      await chat().waitForText(t.differently)
      await shot('debrief')
    })

    it('leaves nothing behind', () => {
      const store = new DatabaseSync(join(stage().dir, 'trede.sqlite'), { readOnly: true })
      for (const table of ['cases', 'counts', 'agenda', 'audit'])
        assert.deepEqual(store.prepare(`SELECT * FROM ${table}`).all(), [], table)
      // The daily sweep may have come by; nothing else was done once.
      assert.deepEqual(store.prepare(`SELECT * FROM once WHERE key NOT LIKE 'sweep of %'`).all(), [])
      store.close()
    })

    it('leads on to a guide that can be printed', async () => {
      await chat().press(t.guides)
      await chat().press(t.guide)
      await chat().press(t.print)
      await chat().waitForCard(t.printed)
      await shot('print')
    })
  })

  describe(`a case that is handed over, in ${lang}, in a ${width} window`, () => {
    const stage = onStage({ roles: ['leidinggevende', 'leidinggevende2'], width })
    const [giver, taker] = [() => stage().chat('leidinggevende'), () => stage().chat('leidinggevende2')]
    let code: string

    it('is offered by a code', async () => {
      await giver().say(words[lang].firstWord)
      await answerAll(giver(), lang)
      await giver().press(words[lang].take)
      await giver().waitForCard(words[lang].caseTitle)
      await giver().screenshot(`${lang}-case-with-hand-over`)
      await giver().press(t.handOver)
      await giver().screenshot(`${lang}-hand-over`)
      await giver().press(t.make)
      await giver().waitForCard(t.code)
      await giver().screenshot(`${lang}-code`)
      code = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec((await giver().card().textContent()) ?? '')?.[0] ?? ''
      assert.ok(code)
    })

    it('is seen and accepted by another leidinggevende', async () => {
      await taker().say(t.cases)
      await taker().press(t.take)
      await taker().fill('Code', code)
      await taker().screenshot(`${lang}-take-over`)
      await taker().press(t.look)
      await taker().waitForCard(t.offered)
      await taker().screenshot(`${lang}-offered`)
      await taker().press(t.accept)
      await taker().waitForText(t.mine)
      await taker().screenshot(`${lang}-taken`)
    })

    it('is gone with the giver, who hears of it', async () => {
      // In the evening the message waits for the morning, once a round of the clock has looked at it.
      const heard = () => giver().card().getByRole('heading', { name: t.news }).count()
      for (let rounds = 0; rounds < 10 && (await heard()) === 0; rounds++) {
        await stage()
          .advance('next')
          .catch(() => undefined)
        await giver().page.waitForTimeout(1_000)
      }
      await giver().waitForCard(t.news)
      await giver().screenshot(`${lang}-accepted`)
      const store = new DatabaseSync(join(stage().dir, 'trede.sqlite'), { readOnly: true })
      assert.equal(store.prepare('SELECT id FROM cases').all().length, 1)
      store.close()
    })
  })
}
