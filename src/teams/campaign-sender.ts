import type { Send, Sending } from '#src/campaign/sorting.ts'
import { type ConnectorDeps, connector } from './connector.ts'
import { toward } from './send.ts'

/** One message of a campaign: the same text for 180,000 people is put into JSON once. Never throws: how it ended is the answer. */
export function campaignSender(deps: ConnectorDeps): Send {
  const call = connector(deps)
  const texts = new WeakMap<object, string>()

  const textOf = ({ message, address }: Sending): string | undefined => {
    if (!message) return undefined
    const known = texts.get(message) ?? JSON.stringify(activityOf(message))
    texts.set(message, known)
    return `${known.slice(0, -1)},${JSON.stringify(toward(address)).slice(1)}`
  }

  return (sending, leaving) => {
    const { act, activity, address } = sending
    const { serviceUrl, conversation } = address
    return call({ act, serviceUrl, conversation, activity, text: textOf(sending), leaving })
  }
}

const activityOf = ({ card, summary }: NonNullable<Sending['message']>) => ({
  type: 'message',
  summary,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
})
