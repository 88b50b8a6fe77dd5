import type { Card } from '#cards/card.ts'
import { close, closing, remark, toAdvice, walk } from '../incident/walk.ts'
import { type Bot, DAY, personOf } from '../teams/client.ts'
import { button, made, optionsOf, questionsOf } from '../teams/reading.ts'

/** Words that somebody types or slips into a card: a name, a place, a story. None may be kept anywhere. */
export const canaries = [
  'Zwaluwstaart',
  'koffieautomaat',
  'derde verdieping',
  'zwaluw@example.nl',
  '06-12345678',
  'kanarieveld',
]
const story = `Fatima ${canaries[0]} zei bij de ${canaries[1]} op de ${canaries[2]} iets over haar geloof. ${canaries[3]} ${canaries[4]}`

/** Distinctive answers. They may be counted, but stand beside no person and no case. */
const given = {
  ...remark,
  melder: 'anoniem',
  partij: 'inhuur',
  gedrag: 'uitsluiting,seksueel,online',
  gronden: 'handicap,gerichtheid',
  herhaling: 'na_afspraak',
  impact: 'ernstig',
  bedoeling: 'bedoeld',
  strafbaar: 'ambt',
  ook: 'geheim,benadeling,gezondheid',
  aanraking: 'ja',
}
export const told = [
  'uitsluiting',
  'seksu',
  'online',
  'handicap',
  'gerichtheid',
  'na_afspraak',
  'ernstig',
  'bedoeld',
  'ambt',
]
  .concat(['geheim', 'benadeling_', 'gezondheid', 'aanraking', 'anoniem', 'inhuur', 'melder_wil_anders'])
  .concat(['ontevreden', 'ander_werk_melder', 'schorsing', 'rust_team', 'steun_leiding', 'oude_melding'])

const ends = {
  ...closing,
  tevreden: 'ontevreden',
  maatregelen: 'ander_werk_melder,schorsing',
  moeilijkst: 'rust_team',
  eerder: 'steun_leiding',
  voorkomen: 'oude_melding',
}

/** Lets days pass until something comes unasked. */
async function unaskedTo(bot: Bot, user: string): Promise<Card | undefined> {
  const arrived = () => bot.sent.filter(({ summary, path }) => summary !== 'Trede' && path.includes(`chat-${user}`))
  const before = arrived().length
  for (let day = 0; day < 200 && arrived().length === before; day++) {
    bot.clock.advance(DAY)
    await bot.tick()
  }
  return arrived().at(-1)?.card
}

/** A report of one person from the first word on, with everything that can be pressed on the way. */
export async function report(bot: Bot, user: string, seen: Card[], how: 'open' | 'closed' | 'erased') {
  for (const text of [story, 'er is net iemand bij me geweest', `mijn naam is ${canaries[0]}`, `hulp ${canaries[1]}`])
    seen.push((await bot.say(user, text)) as Card)
  seen.push(...(await walk(bot, user, given)))
  const advice = await toAdvice(bot, user, given)
  for (const verb of ['advice.why', 'advice.say', 'advice.who']) seen.push(await bot.press(user, button(advice, verb)))
  const other = await bot.press(user, button(advice, 'case.other'))
  const choice = { trede: '4', reden: 'melder_wil_anders', naam: canaries[0], toelichting: story }
  const zaak = await bot.press(user, button(other, 'case.choose'), choice)
  const [{ label } = { label: '' }] = await bot.store.casebook.of(personOf(user))
  const ticks = [...optionsOf(questionsOf(zaak)[0]), canaries[0]].join(',')
  const ticked = await bot.press(user, button(zaak, 'case.tick'), { ticks, opmerking: story })
  seen.push(other, zaak, ticked, await bot.press(user, made('case.open', { zaak: canaries[5] })))
  seen.push(await bot.press(user, button(await unaskedTo(bot, user), 'followup.done'), { notitie: story }))
  if (how === 'open') return label
  const list = await bot.press(user, made('case.list'))
  const open = await bot.press(user, button(list, 'case.open'))
  seen.push(list, open, await close(bot, user, open, ends))
  if (how === 'closed') return label
  const check = await unaskedTo(bot, user)
  seen.push(await bot.press(user, button(check, 'followup.check'), { antwoord: 'nee', toelichting: story }))
  return label
}
