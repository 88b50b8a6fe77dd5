import assert from 'node:assert/strict'
import { onStage, type Role } from './harness.ts'
import { listenersOn } from './processes.ts'

const people: readonly (readonly [Role, string])[] = [
  ['leidinggevende', 'Noor'],
  ['medewerker', 'Sam'],
  ['hr', 'Robin'],
]

describe('the three windows', () => {
  const stage = onStage({ roles: people.map(([role]) => role), width: 'wide' })

  for (const [role, name] of people)
    it(`greet: ${name}, ${role}, sees a card with the Noodrem`, async () => {
      const chat = stage().chat(role)
      await chat.page.getByText(name, { exact: true }).first().waitFor()
      await chat.card().getByRole('heading').first().waitFor()
      await chat.card().getByRole('button', { name: '🆘 Noodrem' }).waitFor()
      await chat.screenshot('welcome')
    })

  it('listen on this computer only', () =>
    assert.deepEqual(
      listenersOn(stage().ports),
      stage().ports.map(() => '127.0.0.1'),
    ))

  it('let time pass', async () => {
    const before = Date.parse(await stage().advance('PT0H'))
    const after = Date.parse(await stage().advance('P14D'))
    assert.ok(after - before >= 14 * 86_400_000)
  })
})

describe('a narrow window', () => {
  const stage = onStage({ width: 'narrow' })

  it('answers "help" with a card', async () => {
    const noor = stage().chat('leidinggevende')
    await noor.say('help')
    await noor.waitForCard(/help/i)
    await noor.screenshot('help')
  })

  it('puts the answer to a button in the place of its card', async () => {
    const noor = stage().chat('leidinggevende')
    const before = await noor.cards.count()
    await noor.press('🆘 Noodrem')
    await noor.waitForCard(/Noodrem/)
    assert.equal(await noor.cards.count(), before)
    await noor.screenshot('noodrem')
  })

  it('fits its cards', async () => {
    for (const card of await stage().chat('leidinggevende').cards.all()) {
      const box = await card.boundingBox()
      assert.ok(box && box.x >= 0 && box.x + box.width <= 420, JSON.stringify(box))
    }
  })
})
