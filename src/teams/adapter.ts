import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  INVOKE_RESPONSE_KEY,
  type TurnContext,
} from 'botbuilder'
import { AuthenticationConstants, ClaimsIdentity, type ConnectorFactory } from 'botframework-connector'
import type { Act } from '#src/campaign/outcome.ts'
import { type Connector, NotTaken } from './connector.ts'
import type { Fields, Identity } from './gate-open.ts'

type Deps = {
  /** The bot's identity with the channel, from the gate that checks tokens; undefined in the local run. */
  identity: Identity | undefined
  connector: Connector
}

/** What answers an invoke: an HTTP status and the card. */
export type InvokeAnswer = { readonly status: number; readonly body?: unknown }

/** A turn of the SDK for an activity that our gate let in. Resolves to what answers an invoke; rejects with what `run` throws. */
export type Turn = (
  activity: Fields,
  run: (context: TurnContext) => Promise<unknown>,
) => Promise<InvokeAnswer | undefined>

/**
 * The adapter of the SDK behind our gate, and before our connector. Its own checks of a token are not run a second time, because they
 * ask less and write keys to the console: an activity comes in with the identity that the gate established, and any other way into
 * the adapter is closed.
 */
export function botTurns({ identity, connector }: Deps): Turn {
  const adapter = new CloudAdapter(closedAuthentication())
  const connectorFactory = { create: async (serviceUrl: string) => clientOf(connector, serviceUrl) }

  return async (activity, run) => {
    let answer: InvokeAnswer | undefined
    let failed: { error: unknown } | undefined
    const came = {
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      claimsIdentity: identityOf(identity, String(activity.serviceUrl)),
      // The SDK asks for a whole client of its own; it only ever calls these four.
      connectorFactory: connectorFactory as unknown as ConnectorFactory,
    }
    // The gate has seen that it is an activity. What `run` throws would be put into a text by the adapter.
    await adapter.processActivityDirect(came, activity as unknown as Activity, context =>
      run(context).then(
        () => {
          answer = context.turnState.get(INVOKE_RESPONSE_KEY)?.value
        },
        error => {
          failed = { error }
        },
      ),
    )
    if (failed) throw failed.error
    return answer
  }
}

const noOtherWay = () => Promise.reject(new Error('not through the gate'))

const closedAuthentication = () =>
  Object.assign(new ConfigurationBotFrameworkAuthentication({}), {
    createConnectorFactory: () => ({ create: noOtherWay }),
    // Nobody signs in through Trede.
    createUserTokenClient: async () => undefined as never,
    authenticateStreamingRequest: noOtherWay,
    authenticateChannelRequest: noOtherWay,
    authenticateRequest: noOtherWay,
  })

/** Who the channel said we are, as the SDK wants it; in the local run nobody. */
const identityOf = (identity: Identity | undefined, serviceUrl: string) =>
  identity
    ? new ClaimsIdentity(
        [
          { type: AuthenticationConstants.AudienceClaim, value: identity.appId },
          { type: AuthenticationConstants.ServiceUrlClaim, value: serviceUrl },
        ],
        'Bearer',
      )
    : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)

/** What the SDK calls to answer in a chat, through our own connector. */
function clientOf(connector: Connector, serviceUrl: string) {
  const call = async (act: Act, conversation: string, activity: string | undefined, sent?: object) => {
    const text = sent && JSON.stringify(sent)
    const answer = await connector({ act, serviceUrl, conversation, activity, text })
    if ('net' in answer || answer.status >= 300) throw new NotTaken(answer)
    return { id: answer.id }
  }
  return {
    conversations: {
      replyToActivity: (conversation: string, activity: string, sent: object) =>
        call('post', conversation, activity, sent),
      sendToConversation: (conversation: string, sent: object) => call('post', conversation, undefined, sent),
      updateActivity: (conversation: string, activity: string, sent: object) =>
        call('put', conversation, activity, sent),
      deleteActivity: (conversation: string, activity: string) => call('delete', conversation, activity),
    },
  }
}
