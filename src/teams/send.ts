import { setTimeout as delay } from 'node:timers/promises'
import { type Activity, CardFactory, type TurnContext } from 'botbuilder'
import type { Card } from '#cards/card.ts'
import type { Outcome } from '#src/agenda/agenda.ts'
import type { Address } from '#src/people/people.ts'
import { type Connector, endOf, NotTaken } from './connector.ts'
import type { Insert, Message } from './routes.ts'

const cardType = 'application/vnd.microsoft.card.adaptive'

const activityOf = (card: Card, summary: string): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
})

/** From the bot to somebody in their own chat, as an activity says it. */
export const toward = ({ bot, user, conversation, tenant }: Address) => ({
  from: { id: bot },
  recipient: { id: user },
  conversation: { id: conversation, tenantId: tenant },
})

/** A message that nobody asked for. */
export const unasked = ({ card, summary }: Message) => activityOf(card, summary)

/** Another card in the place of one that was sent before. */
export const inPlaceOf = (message: string, card: Card): Partial<Activity> => ({
  ...activityOf(card, 'Trede'),
  id: message,
})

/** A reply that the channel did not take; `cause` is how it said so. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered'
}

/** What surely did not arrive is offered again, after these milliseconds; soon enough for Teams not to deliver its message again. */
const WAITS = [250, 1_000]

/** A new card in the conversation of this turn. Throws `Undelivered`. */
export async function reply(context: TurnContext, card: Card, [wait, ...later] = WAITS): Promise<void> {
  try {
    await context.sendActivity(activityOf(card, 'Trede'))
  } catch (error) {
    if (wait === undefined || !(error instanceof NotTaken) || endOf(error.answer) !== 'opnieuw')
      throw new Undelivered('', { cause: error })
    await delay(wait)
    await reply(context, card, later)
  }
}

/** The card that was pressed changes in place; where the client cannot do that, the new card comes below it. */
export async function replace(context: TurnContext, card: Card, pressed: string | undefined): Promise<void> {
  if (!pressed) return reply(context, card)
  const replaced = await context.updateActivity({ ...activityOf(card, 'Trede'), id: pressed }).then(
    () => true,
    () => false,
  )
  if (!replaced) await reply(context, card)
}

/** The answer to an `Action.Execute`: the card that comes in the place of the one that was pressed. */
export const answerInvoke = async (context: TurnContext, card: Card): Promise<void> =>
  void (await context.sendActivity({
    type: 'invokeResponse',
    value: { status: 200, body: { statusCode: 200, type: cardType, value: card } },
  }))

/**
 * Sends unasked, at most once; with an id it changes that message. Never throws: how it ended is the answer (platform.md §4.3 of part 6).
 * `leaving` is its place in the pace, for who has one already.
 */
export async function sendTo(
  connector: Connector,
  address: Address,
  activity: Partial<Activity>,
  leaving?: () => number,
): Promise<Outcome | 'opnieuw'> {
  const { id } = activity
  const { serviceUrl, conversation } = address
  const text = JSON.stringify({ ...activity, ...toward(address) })
  return endOf(
    await connector({
      act: id ? 'put' : 'post',
      serviceUrl,
      conversation,
      activity: id,
      text,
      ...(leaving && { leaving }),
    }),
  )
}

/** The most that Teams takes as the answer to a search (platform.md part 2, 4.3). */
const MOST_FOUND = 28_000

/** The answer to a search in the message extension: a list to choose from, each with the card that is put into the chat; or a sentence. */
export async function answerSearch(context: TurnContext, found: readonly Insert[] | string): Promise<void> {
  const composeExtension = typeof found === 'string' ? { type: 'message', text: found } : listOf(found)
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { composeExtension } } })
}

function listOf(found: readonly Insert[]) {
  const all = found.map(({ title, text, card }) => ({
    contentType: cardType,
    content: card,
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
  }))
  const attachments = all.filter((_, i) => Buffer.byteLength(JSON.stringify(all.slice(0, i + 1))) <= MOST_FOUND)
  return { type: 'result', attachmentLayout: 'list', attachments }
}
