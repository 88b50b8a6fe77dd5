import assert from 'node:assert/strict'
import { assertCalm, button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { talkAt, talking } from './talking.ts'

type World = Awaited<ReturnType<typeof talking>>

describe('a p-gesprek', () => {
  let world: World
  beforeEach(async () => {
    world = await talking()
  })
  afterEach(() => world.stop())

  it('is planned by the leidinggevende, who picks one of the own people by a name that is kept nowhere', async () => {
    const planned = await world.plan('sam')
    assertCalm(planned)
    assert.match(wordsOf(planned), /Gepland/)
    assert.match(wordsOf(planned), /Vrijdag 4 december om 14:00/)
    const list = await world.bot.say('noor', 'p_gesprek_plannen')
    assert.match(wordsOf(list), /Naam sam/)
    assert.match(wordsOf(list), /Nog 2 medewerkers zonder afspraak/)
    assert.equal((await world.talkOf('sam')).length, 1)
    assert.doesNotMatch(JSON.stringify(world.shelf.tables()), /Naam/)
  })

  it('comes to both in time, with the question to the one and a card alone to the other', async () => {
    await world.plan('sam')
    await world.until('2026-11-27T12:00:00Z')
    assert.deepEqual(world.titles('sam'), ['Je p-gesprek komt eraan'])
    assert.match(wordsOf(world.last('sam')), /Van je antwoord aan Trede blijft alleen een telling over/)
    assert.equal(world.titles('noor').length, 0)
    await world.until('2026-12-02T12:00:00Z')
    assert.match(world.titles('noor').at(-1) ?? '', /^Bereid .* voor$/)
    await world.until(talkAt)
    assert.match(world.titles('noor').at(-1) ?? '', /^Nu: stel de vraag/)
    assert.match(wordsOf(world.last('noor')), /Naam sam.*Voel jij je veilig in ons team/)
    assert.equal(world.titles('sam').at(-1), 'Een vraag aan jou alleen')
    for (const user of ['noor', 'sam'])
      for (const { summary, card } of world.to(user)) {
        assert.equal(summary, 'Trede: je hebt een herinnering')
        assertCalm(card)
      }
  })

  async function toTalk() {
    await world.plan('sam')
    await world.until(talkAt)
    return { prompt: world.last('noor'), question: world.last('sam') }
  }
  const answer = (user: string, card: Parameters<typeof button>[0], antwoord: string) =>
    world.bot.press(user, button(card, 'talk.answer'), { antwoord })

  it('thanks for every answer with the same card, on which every way on stands', async () => {
    const shown = new Set<string>()
    for (const antwoord of ['zelf', 'getuige', 'nee', 'niet_zeker', 'wil_niet_zeggen', 'vertrouwenspersoon', 'later']) {
      const other = await talking()
      await other.plan('sam')
      await other.until(talkAt)
      const thanks = await other.bot.press('sam', button(other.last('sam'), 'talk.answer'), { antwoord })
      assertCalm(thanks)
      assert.match(wordsOf(thanks), /Vertrouwenspersoon/i)
      assert.ok(button(thanks, 'talk.wish'))
      shown.add(JSON.stringify(thanks))
      await other.stop()
    }
    assert.equal(shown.size, 1)
  }).timeout(30_000)

  it('asks again when nothing was chosen, and takes no made-up answer', async () => {
    const { question } = await toTalk()
    for (const antwoord of [undefined, '', 'ja', 7, ['zelf'], '__proto__'])
      assert.match(
        titleOf(await world.bot.press('sam', button(question, 'talk.answer'), { antwoord })),
        /Een vraag aan jou/,
      )
    assert.match(titleOf(await answer('kim', question, 'zelf')), /telt nog niet/, 'a foreign card')
    assert.match(wordsOf(await answer('kim', question, 'zelf')), /Deze kaart is oud/)
    assert.deepEqual(await world.shelf.store.urns.of('2026-Q4').then(all => all.length), 1, 'only that it was asked')
  })

  it('cannot be confirmed as discussed before the question was put', async () => {
    await toTalk()
    await world.until('2026-12-07T12:00:00Z')
    const list = await world.bot.say('noor', 'p_gesprek_plannen')
    const data = button(world.last('noor'), 'talk.put').data
    const refused = await world.bot.press('noor', made('talk.confirm', data), { gesprek_gevoerd: 'besproken' })
    assert.match(wordsOf(refused), /Stel eerst de vraag/)
    assert.match(wordsOf(list), /Stel de vraag/)
  })

  it('is confirmed by both, each on a card of their own, and returns in a year', async () => {
    const { prompt } = await toTalk()
    const asked = await world.bot.press('noor', button(prompt, 'talk.put'))
    assert.match(titleOf(asked), /Hoe ging het/)
    const done = await world.bot.press('noor', button(asked, 'talk.confirm'), { gesprek_gevoerd: 'besproken' })
    assert.match(titleOf(done), /bevestigd/)
    await world.until('2026-12-07T12:00:00Z')
    const own = await world.bot.press('sam', button(world.last('sam'), 'talk.confirm'), {
      gesprek_gevoerd: 'besproken',
    })
    assert.equal(titleOf(own), 'Je hebt bevestigd')
    assert.match(wordsOf(own), /Hier kun je terecht/)
    await world.until('2027-02-01T12:00:00Z')
    const [talk] = await world.talkOf('sam')
    assert.ok(talk)
    await world.until('2027-11-05T12:00:00Z')
    assert.match(world.titles('noor').at(-1) ?? '', /^Tijd voor een datum/)
    const form = await world.bot.press('noor', button(world.last('noor'), 'talk.move'))
    const next = await world.bot.press('noor', button(form, 'talk.moved'), { dag: '2027-12-03', tijd: '10:00' })
    assert.match(wordsOf(next), /Vrijdag 3 december/)
  })

  it('shows the leidinggevende the same, whatever the medewerker says or whether they say anything', async () => {
    const seen = new Set<string>()
    for (const says of ['besproken', 'niet', 'nog_niet', undefined]) {
      const other = await talking({ parts: {} })
      await other.plan('sam')
      await other.until(talkAt)
      const asked = await other.bot.press('noor', button(other.last('noor'), 'talk.put'))
      await other.until('2026-12-07T12:00:00Z')
      const before = other.titles('noor').length
      if (says) await other.bot.press('sam', button(other.last('sam'), 'talk.confirm'), { gesprek_gevoerd: says })
      const done = await other.bot.press('noor', button(asked, 'talk.confirm'), { gesprek_gevoerd: 'besproken' })
      await other.until('2027-01-15T12:00:00Z')
      const list = await other.bot.say('noor', 'p_gesprek_plannen')
      const shown = JSON.stringify([titleOf(done), done.body.length, wordsOf(list), other.titles('noor').slice(before)])
      seen.add(shown.replaceAll(/[A-ZIJ]\p{L}+ \d\d/gu, 'label'))
      await other.stop()
    }
    assert.equal(seen.size, 1)
  }).timeout(30_000)

  it('reminds each at most twice, in working hours of their own, and stops when they confirmed', async () => {
    await world.plan('ali')
    await world.plan('sam')
    await world.until('2027-03-01T12:00:00Z')
    for (const user of ['sam', 'ali']) {
      assert.deepEqual(world.titles(user), [
        'Je p-gesprek komt eraan',
        'Een vraag aan jou alleen',
        'Hoe ging het p-gesprek?',
        'Hoe ging het p-gesprek?',
        'Wil je nog iets kwijt?',
      ])
    }
    assert.equal(world.titles('noor').filter(title => /Hoe ging|Nu: stel/.test(title)).length, 8, 'two talks')
  })

  it('lets the medewerker ask for a talk, of which the leidinggevende hears no more than that', async () => {
    const { question } = await toTalk()
    const thanks = await answer('sam', question, 'zelf')
    const wished = await world.bot.press('sam', button(thanks, 'talk.wish'))
    assert.match(titleOf(wished), /hoort dat je wilt praten/)
    await world.bot.press('sam', button(thanks, 'talk.wish'))
    await world.until('2026-12-04T14:00:00Z')
    const wish = world.to('noor').filter(({ card }) => /wil met je praten/.test(titleOf(card)))
    assert.equal(wish.length, 1)
    assert.doesNotMatch(JSON.stringify(wish), /zelf meegemaakt|antwoord/)
    const start = await world.bot.press('noor', button(wish[0]?.card, 'Er is iets gemeld'))
    assert.match(titleOf(start), /jij en de veiligheid/)
  })

  it('follows the directory: who leads the medewerker now has the talk, with its messages', async () => {
    const people = new Map<string, string>([['sam', 'noor']])
    const led = (user: string) => ['sam'].filter(each => people.get(each) === user).map(each => personOf(each))
    const { personOf } = await import('../teams/client.ts')
    const profile = (user: string, roles: string[]) => ({
      person: personOf(user),
      roles: roles as never,
      unit: 'eenheid-1',
      organisation: 'voorbeeld',
      region: 'nl' as const,
      zone: 'Europe/Amsterdam',
      leads: led(user),
      ...(people.has(user) && people.get(user) && { leader: personOf(people.get(user) ?? '') }),
    })
    const roles: Record<string, string[]> = { noor: ['leidinggevende'], femke: ['leidinggevende'], sam: ['medewerker'] }
    let gone: string[] = []
    const directory = {
      find: async (person: string) => {
        const user = person.split(':')[1] ?? ''
        return roles[user] && !gone.includes(user) ? profile(user, roles[user]) : undefined
      },
    }
    const other = await talking({ parts: { directory } })
    await other.plan('sam')
    people.set('sam', 'femke')
    await other.until(talkAt)
    assert.equal(other.titles('noor').length, 0)
    assert.match(other.titles('femke').at(-1) ?? '', /^Nu: stel de vraag/)
    assert.match(wordsOf(await other.bot.say('femke', 'p_gesprek_plannen')), /Stel de vraag/)
    people.set('sam', '')
    gone = ['femke']
    await other.until('2026-12-08T12:00:00Z')
    assert.match(wordsOf(other.last('sam')), /Vraag HR wie het overneemt/)
    await other.stop()
  })
})
