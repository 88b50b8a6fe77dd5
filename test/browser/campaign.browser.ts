import assert from 'node:assert/strict'
import { words } from './campaign-words.ts'
import type { Chat } from './chat.ts'
import { onStage } from './harness.ts'

/** Presses the row of a campaign in the list. */
async function openRow(chat: Chat, title: string) {
  await chat.card().getByText(title).first().click()
  await chat.waitForCard(title)
}

for (const [lang, width] of [
  ['nl', 'narrow'],
  ['en', 'wide'],
] as const)
  describe(`a campaign in ${lang}, in a ${width} window`, () => {
    const stage = onStage({ roles: ['hr', 'hr2', 'medewerker'], width })
    const t = words[lang]
    const hr = () => stage().chat('hr')
    const second = () => stage().chat('hr2')
    const sam = () => stage().chat('medewerker')
    const shot = (chat: Chat, name: string) => chat.screenshot(`${lang}-campaign-${name}`)

    it('starts from the calendar and gets its words', async () => {
      if (lang === 'en') for (const chat of [hr(), second(), sam()]) await chat.say('english')
      await hr().say(t.say)
      await hr().waitForCard(t.list)
      await shot(hr(), 'empty')
      await hr().press(t.fresh)
      await hr().pick(t.what, t.preset)
      await shot(hr(), 'start')
      await hr().press(t.begin)
      await hr().waitForCard(t.write)
      await hr().fill(t.fields[lang], t.title)
      await hr().pick(t.reads[0], t.reads[1])
      await shot(hr(), 'write')
      await hr().press(t.save)
      await hr().waitForCard(t.title)
      await hr().press(t.links)
      for (const [i, value] of ['Lees meer', 'Read more', 'https://leren.example.nl/integer'].entries())
        await hr().fill(t.button[i] ?? '', value)
      await shot(hr(), 'links')
      await hr().press(t.save)
      await hr().waitForText('leren.example.nl')
      await hr().waitForText(t.exact)
      await shot(hr(), 'draft')
    })

    it('shows what stands in a list before it is used', async () => {
      const id = (n: number) => `3b0f6d52-6a51-4c1e-9d0a-5f1c8e2a7b0${n}`
      await hr().press(t.audience)
      await shot(hr(), 'audience')
      await hr().fill(t.paste, `naam;id\nNoor;${id(1)}\nSam;${id(2)}\nNog eens;${id(1)}\nJan;jan@example.nl`)
      await hr().press(t.count)
      await hr().waitForCard(t.listed)
      await hr().waitForText(t.found)
      await hr().waitForText(t.bad)
      await shot(hr(), 'listed')
      await hr().press(t.list)
      await hr().waitForCard(t.list)
      await openRow(hr(), t.title)
    })

    it('is tried on oneself', async () => {
      await hr().press(t.proof)
      await shot(hr(), 'proof')
      await hr().receives(() => hr().press(t.send, t.proof))
      await hr().waitForText(t.isProof)
      await shot(hr(), 'proof-received')
      await hr().say(t.say)
      await hr().waitForCard(t.list)
      await openRow(hr(), t.title)
    })

    it('is put to a second person of HR, who sees it whole and approves', async () => {
      await hr().press(t.plan)
      await hr().pick(t.hours[0], t.hours[1])
      await shot(hr(), 'when')
      await hr().press(t.next)
      // Other hours are another end, so for whom it is gets counted again, a moment later.
      const counted = () => hr().card().getByRole('button', { name: t.ask }).count()
      for (let asked = 0; asked < 20 && (await counted()) === 0; asked++) await hr().press(t.refresh)
      await shot(hr(), 'check')
      await hr().press(t.ask)
      await hr().waitForText(t.waits)
      await shot(hr(), 'waits')
      await second().say(t.say)
      await second().waitForCard(t.list)
      await shot(second(), 'list')
      await openRow(second(), t.title)
      await second().waitForText(t.look)
      await shot(second(), 'review')
      await sam().receives(() => second().press(t.approve))
      await second().waitForText(t.planned)
    })

    it('reaches colleagues, who say that they have read it', async () => {
      await sam().waitForCard(t.title)
      await shot(sam(), 'received')
      await sam().press(t.read)
      await sam().waitForText(t.isRead)
      await shot(sam(), 'read')
    })

    it('shows how far it is by itself, and the report at the end', async () => {
      await second().waitForText(t.done)
      await second().waitForText(t.never)
      await second().waitForText(t.number)
      await shot(second(), 'report')
      await second().say(t.say)
      await second().waitForCard(t.list)
      await openRow(second(), t.title)
      await second().press(t.csv)
      const link = second()
        .card()
        .getByRole('button', { name: t.file })
        .or(second().card().getByRole('link', { name: t.file }))
      await link.first().waitFor()
      await shot(second(), 'file')
      assert.ok(await link.count())
    })
  })
