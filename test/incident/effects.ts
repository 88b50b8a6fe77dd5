import type { Shelf } from '../store/shelf.ts'
import type { Bot } from '../teams/client.ts'
import { type Button, button } from '../teams/reading.ts'
import { monday } from './reminders.ts'
import { answersTo, close, closing, remark, toAdvice, toCase, walk } from './walk.ts'

export type World = { bot: Bot; shelf: Shelf }
export type Press = { pressed: Button; inputs?: object }

const advice = ({ bot }: World) => toAdvice(bot, 'noor')
const zaak = ({ bot }: World) => toCase(bot, 'noor')
const moving = async (world: World) => world.bot.press('noor', button(await zaak(world), 'case.step'))

/** The card that the bot sends by itself at a moment. */
async function reminder(world: World, moment: string) {
  world.bot.clock.advance(Date.parse(moment) - world.bot.clock.now())
  await world.bot.tick()
  return world.bot.sent.at(-1)?.card
}
const contact = async (world: World) => {
  await toCase(world.bot, 'noor', { rol: 'nee', veilig: 'nee', melder: 'beschuldigde' })
  return reminder(world, monday)
}
const check = async (world: World) => {
  await close(world.bot, 'noor', await zaak(world))
  return reminder(world, '2027-02-23T09:00:00Z')
}

/** Everything that can be pressed and has an effect: how one gets there, and the press. */
export const effects: Record<string, (world: World) => Promise<Press>> = {
  'coming to the advice': async ({ bot }) => {
    const wishes = (await walk(bot, 'noor', remark, 3)).at(-1)
    return { pressed: button(wishes, 'intake.next'), inputs: answersTo(wishes, remark) }
  },
  'taking the step': async world => ({ pressed: button(await advice(world), 'case.take') }),
  'choosing another trede': async world => ({
    pressed: button(await world.bot.press('noor', button(await advice(world), 'case.other')), 'case.choose'),
    inputs: { trede: '2', reden: 'anders' },
  }),
  ticking: async world => ({ pressed: button(await zaak(world), 'case.tick'), inputs: { ticks: 'nadeel-besproken' } }),
  moving: async world => ({ pressed: button(await moving(world), 'case.move'), inputs: { trede: '6' } }),
  'going on to herstel': async world => ({ pressed: button(await moving(world), 'Naar herstel') }),
  closing: async world => ({
    pressed: button(await world.bot.press('noor', button(await zaak(world), 'case.close')), 'case.closing'),
    inputs: closing,
  }),
  'offering the case to somebody else': async world => ({
    pressed: button(await world.bot.press('noor', button(await zaak(world), 'handover.open')), 'handover.offer'),
  }),
  'withdrawing that': async world => {
    const form = await world.bot.press('noor', button(await zaak(world), 'handover.open'))
    return { pressed: button(await world.bot.press('noor', button(form, 'handover.offer')), 'handover.withdraw') }
  },
  'having done what one was reminded of': async world => ({ pressed: button(await contact(world), 'followup.done') }),
  'being reminded later': async world => ({
    pressed: button(await contact(world), 'followup.later'),
    inputs: { wanneer: 'week' },
  }),
  'not being reminded any more': async world => ({ pressed: button(await contact(world), 'followup.stop') }),
  ...Object.fromEntries(
    ['nee', 'ja', 'weet_niet'].map(antwoord => [
      `answering the check with ${antwoord}`,
      async (world: World) => ({ pressed: button(await check(world), 'followup.check'), inputs: { antwoord } }),
    ]),
  ),
}
