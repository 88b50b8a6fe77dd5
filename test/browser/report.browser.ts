import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Chat } from './chat.ts'
import { onStage } from './harness.ts'
import { words } from './words.ts'

/** Answers the questions of one intake card, in the words on it. */
async function answer(chat: Chat, questions: readonly (readonly [string, string])[]) {
  for (const [question, option] of questions) await chat.pick(question, option)
}

for (const [lang, width] of [
  ['nl', 'narrow'],
  ['en', 'wide'],
] as const)
  describe(`a report in ${lang}, in a ${width} window`, () => {
    const stage = onStage({ roles: ['leidinggevende'], width })
    const t = words[lang]
    const chat = () => stage().chat('leidinggevende')
    const shot = (name: string) => chat().screenshot(`${lang}-${name}`)

    it('begins with the first word and ends in an advice', async () => {
      await chat().say(t.firstWord)
      for (const [i, questions] of t.pages.entries()) {
        await answer(chat(), questions)
        await shot(`page-${i + 1}`)
        await chat().press(i === t.pages.length - 1 ? t.toAdvice : t.next)
      }
      await chat().waitForCard(t.advice)
      await shot('advice')
    })

    it('tells what to say, who helps and why, and comes back', async () => {
      for (const button of [t.say, t.who, t.why]) {
        await chat().press(button)
        await shot(`advice-${button}`)
        await chat().press(t.backToAdvice)
      }
      await chat().waitForCard(t.advice)
    })

    it('becomes a case with a checklist that keeps its ticks', async () => {
      await chat().press(t.take)
      await chat().waitForCard(t.caseTitle)
      await chat().pick(t.checklist, t.firstTick)
      await chat().press(t.saveTicks)
      await chat().waitForText(t.oneDone)
      await shot('case')
    })

    it('comes back on its day, and goes on to recovery', async () => {
      await stage().advance('next')
      await chat().waitForCard(t.reminder)
      await shot('reminder')
      await chat().press(t.done)
      await chat().waitForText(t.noted)
      await chat().press(t.step)
      await shot('step')
      await chat().press(t.recover)
      await chat().waitForText(t.recovery)
      await shot('recovery')
    })

    it('is closed, checked once more, and then erased', async () => {
      await chat().press(t.close)
      await answer(chat(), t.closing)
      await shot('closing')
      await chat().press(t.submitClosing)
      await chat().waitForCard(t.closed)
      await shot('closed')
      await stage().advance('next')
      await chat().waitForCard(t.check)
      await answer(chat(), t.checkAnswer)
      await shot('check')
      await chat().press(t.answerCheck)
      await chat().waitForText(t.erased)
      await shot('erased')
      const store = new DatabaseSync(join(stage().dir, 'trede.sqlite'), { readOnly: true })
      assert.deepEqual(store.prepare('SELECT id FROM cases').all(), [])
      store.close()
    })
  })

for (const lang of ['nl', 'en'] as const)
  describe(`what comes before everything, in ${lang}`, () => {
    const stage = onStage({ roles: ['leidinggevende', 'medewerker'], width: 'narrow' })
    const t = words[lang]

    it('the Noodrem, from a text and from a button', async () => {
      const chat = stage().chat('leidinggevende')
      await chat.say(t.danger)
      await chat.waitForCard(t.noodrem)
      await chat.waitForText(t.call)
      await chat.screenshot(`${lang}-noodrem`)
      await chat.press(t.safeAgain)
      await chat.press(t.noodremButton)
      await chat.waitForCard(t.noodrem)
    })

    it('the own role: Trede stops, and says to whom to hand over', async () => {
      const chat = stage().chat('leidinggevende')
      await chat.say(t.report)
      await answer(chat, [t.ownRole, ...t.pages[0].slice(1)])
      await chat.press(t.next)
      await chat.waitForCard(t.handOver)
      await chat.screenshot(`${lang}-own-role`)
    })

    it('a medewerker gets help for themselves', async () => {
      const chat = stage().chat('medewerker')
      await chat.say(t.happensToMe)
      await chat.waitForCard(t.forYou)
      await chat.screenshot(`${lang}-for-you`)
    })
  })
