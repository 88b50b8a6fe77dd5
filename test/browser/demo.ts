import { setTimeout } from 'node:timers/promises'
import { openStage } from './harness.ts'
import { words } from './words.ts'

/**
 * `npm run demo`: plays the main story in the local clients, slowly enough to watch: a report, an advice, a case, weeks that pass, the
 * end. In a window where there is a screen, else without one; a picture of every step is kept in `screenshots/` in both cases.
 */
const screen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux')
const pause = Number(process.env.DEMO_PAUSE ?? (screen ? 2_500 : 0))
const t = words.nl

const stage = await openStage({ roles: ['leidinggevende', 'medewerker'], width: 'wide', headless: !screen })
const [manager, colleague] = [stage.chat('leidinggevende'), stage.chat('medewerker')]

let steps = 0
async function show(what: string, act: () => Promise<unknown>, who = manager) {
  process.stdout.write(`${++steps}. ${what}\n`)
  await act()
  await who.screenshot(`demo-${String(steps).padStart(2, '0')}`)
  await setTimeout(pause)
}

try {
  await show('Noor leads a team. Somebody just came to her, and she tells Trede, without a name.', () =>
    manager.say(t.firstWord),
  )
  for (const [i, questions] of t.pages.entries()) {
    await show(`She answers what she knows (card ${i + 1} of ${t.pages.length}).`, async () => {
      for (const [question, option] of questions) await manager.pick(question, option)
    })
    await manager.press(i === t.pages.length - 1 ? t.toAdvice : t.next)
  }
  await show('Trede advises a rung of the ladder, and says why.', () => manager.waitForCard(t.advice))
  for (const [button, what] of [
    [t.say, 'Sentences to say, and not to say.'],
    [t.who, 'Who helps, in her own organisation.'],
    [t.why, 'The rules behind the advice, with their sources.'],
  ] as const) {
    await show(what, () => manager.press(button))
    await manager.press(t.backToAdvice)
  }
  await show('She takes the step: a case with a neutral word, and dates.', () => manager.press(t.take))
  await show('She ticks what she did.', async () => {
    await manager.pick(t.checklist, t.firstTick)
    await manager.press(t.saveTicks)
  })
  await show('Days pass. Trede comes back by itself; a lock screen would show nothing of it.', () =>
    stage.advance('next'),
  )
  await show('It is done, and she goes on to recovery.', async () => {
    await manager.waitForCard(t.reminder)
    await manager.press(t.done)
    await manager.press(t.step)
    await manager.press(t.recover)
  })
  await show(
    'Meanwhile Sam, a colleague, asks who can help, and hears danger first when there is any.',
    () => colleague.say(t.danger),
    colleague,
  )
  await show('Noor closes the case. Only the outcome stays, until one more check.', async () => {
    await manager.press(t.close)
    for (const [question, option] of t.closing) await manager.pick(question, option)
    await manager.press(t.submitClosing)
  })
  await show('Months later: was the person who reported treated worse? No. Trede erases the case.', async () => {
    await stage.advance('next')
    await manager.waitForCard(t.check)
    for (const [question, option] of t.checkAnswer) await manager.pick(question, option)
    await manager.press(t.answerCheck)
  })
  process.stdout.write(
    'That was it. The pictures are in screenshots/demo-*.png; `npm start` lets you try it yourself.\n',
  )
  if (screen) await setTimeout(4 * pause)
} finally {
  await stage.close()
}
