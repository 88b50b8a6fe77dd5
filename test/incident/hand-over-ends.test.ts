import assert from 'node:assert/strict'
import { personOf } from '../teams/client.ts'
import { assertCalm, button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { codeOn, type Handing, handing } from './handing.ts'
import { close, toCase } from './walk.ts'

describe('a case that is handed over', () => {
  let here: Handing
  beforeEach(async () => {
    here = await handing()
  })
  afterEach(() => here.stop())

  it('lapses when the case is closed', async () => {
    const zaak = await toCase(here.bot, 'noor')
    const code = codeOn(await here.offer(zaak))
    await close(
      here.bot,
      'noor',
      await here.bot.press('noor', made('case.open', { zaak: (await here.casesOf('noor'))[0]?.id })),
    )
    assert.match(wordsOf(await here.look('sam', code)), /werkt niet/)
    assert.match(titleOf(await here.form(zaak)), /is afgerond/)
  })

  it('runs out after three working days: the giver hears it and keeps the case', async () => {
    const shown = await here.look('sam', codeOn(await here.offer(await toCase(here.bot, 'noor'))))
    assert.deepEqual(await here.hears('2026-11-25T08:00:00Z'), ['Niemand nam je overdracht aan'])
    assert.match(wordsOf(await here.bot.press('sam', button(shown, 'handover.accept'))), /werkt niet/)
    assert.equal((await here.casesOf('noor')).length, 1)
    assert.match(titleOf(await here.bot.press('noor', button(here.bot.sent.at(-1)?.card, 'case.open'))), /^Zaak/)
  })

  it('can be declined: the code is dead and the giver hears it', async () => {
    const shown = await here.look('sam', codeOn(await here.offer(await toCase(here.bot, 'noor'))))
    const no = await here.bot.press('sam', button(shown, 'handover.decline'))
    assertCalm(no)
    assert.match(titleOf(no), /neemt de zaak niet aan/)
    assert.match(wordsOf(await here.bot.press('sam', button(shown, 'handover.accept'))), /werkt niet/)
    assert.deepEqual(await here.hears('2026-11-20T10:00:00Z'), ['Je overdracht is niet aangenomen'])
    assert.equal((await here.casesOf('noor')).length, 1)
  })

  it('gives one case to one of two who take it at once, each press delivered four times', async () => {
    const code = codeOn(await here.offer(await toCase(here.bot, 'noor')))
    const shown = [await here.look('sam', code), await here.look('kim', code)]
    const presses = ['a', 'a', 'b', 'c'].flatMap(id =>
      (['sam', 'kim'] as const).map((user, i) =>
        here.bot.deliver(user, button(shown[i], 'handover.accept'), {}, { id: `${user} ${id}` }),
      ),
    )
    const answers = await Promise.all(presses)
    for (const { card } of answers) assertCalm(card)
    const all = [...(await here.casesOf('sam')), ...(await here.casesOf('kim')), ...(await here.casesOf('noor'))]
    assert.equal(all.length, 1)
    assert.notEqual(all[0]?.owner, personOf('noor'))
    const titles = answers.map(({ card }) => titleOf(card)).sort()
    assert.deepEqual([...new Set(titles.slice(0, 4))], ['Een zaak overnemen'])
    assert.deepEqual([...new Set(titles.slice(4))], [`Zaak ${all[0]?.label}`])
    assert.equal(here.shelf.tables().audit?.filter(({ kind }) => kind === 'zaak_overgenomen').length, 1)
  })

  it('ends with the giver who erases everything, and an erased receiver leaves nothing', async () => {
    const erase = async (user: string) => {
      const question = await here.bot.press(user, button(await here.bot.say(user, 'privacy'), 'privacy.erase'))
      return here.bot.press(user, button(question, 'privacy.erased'))
    }
    const shown = await here.look('sam', codeOn(await here.offer(await toCase(here.bot, 'noor'))))
    await erase('noor')
    assert.match(wordsOf(await here.bot.press('sam', button(shown, 'handover.accept'))), /werkt niet/)

    const mine = await here.take('sam', codeOn(await here.offer(await toCase(here.bot, 'kim'), 'kim')))
    await erase('sam')
    assert.match(titleOf(await here.bot.press('sam', button(mine, 'case.tick'))), /^Mijn zaken/)
    assert.deepEqual([await here.casesOf('sam'), await here.casesOf('kim')], [[], []])
  })

  it('gives another word to a case when the new owner has one like it', async () => {
    const zaak = await toCase(here.bot, 'noor')
    const mine = await toCase(here.bot, 'sam')
    const [theirs] = await here.casesOf('sam')
    assert.ok(theirs && mine)
    const [file] = await here.casesOf('noor')
    const version = theirs.version + 1
    const due = { key: 'same', due: [], counted: { unit: 'x', month: '2026-11', tallies: [] } }
    await here.shelf.store.casebook.save({ ...due, file: { ...theirs, label: file?.label ?? '', version } })
    await here.take('sam', codeOn(await here.offer(zaak)))
    const labels = (await here.casesOf('sam')).map(({ label }) => label)
    assert.equal(new Set(labels).size, 2)
  })

  it('can be seen in inzage: a code that waits', async () => {
    await here.offer(await toCase(here.bot, 'noor'))
    const inzage = await here.bot.press('noor', made('privacy.inzage'))
    assert.match(wordsOf(inzage), /Aangeboden aan een ander tot.*25 november 2026/)
  })
})
