import type { Agent } from 'node:http'
import { ManagedIdentityCredential } from '@azure/identity'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import {
  AuthenticationConstants,
  ClaimsIdentity,
  type ConnectorFactory,
  type IJwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
} from 'botframework-connector'
import type { Measures } from '#src/privacy/measures.ts'
import { agents, CONNECTOR_TIMEOUT } from './agents.ts'
import type { Gate, Identity } from './gate-open.ts'
import { outcomeOf } from './send.ts'

/** Clients that are kept; there are a handful of services, and a path in the address makes another one. */
const SERVICES = 64

type Connector = Awaited<ReturnType<ConnectorFactory['create']>>
type Deps = {
  gate: Gate
  trusted: (serviceUrl: string) => boolean
  /** Told how each call to the connector ended, an answer in a chat as well as a message unasked. */
  measure?: Measures['sent']
  /** Told before each call to the connector for which chat it is. */
  leaving?: (conversation: string) => void
}

/**
 * The adapter of the SDK behind our gate. It takes its credentials from the gate, so a bot with credentials has a gate that
 * checks tokens. Its own checks are not run a second time, because they ask less and write keys to the console; that is
 * safe, because it accepts only the very objects that the gate let in, and none when somebody calls it another way.
 */
export function botAdapter({
  gate,
  trusted,
  measure = () => undefined,
  leaving = () => undefined,
}: Deps): CloudAdapter {
  const authentication = stockAuthentication(gate.identity)
  const someone = identityOf(gate.identity, '')
  const connectors = careful(authentication.createConnectorFactory(someone), { trusted, measure, leaving })
  const stockUserTokens = authentication.createUserTokenClient.bind(authentication)
  const userTokens = once(() => stockUserTokens(someone))
  return new CloudAdapter(
    Object.assign(authentication, {
      createConnectorFactory: () => connectors,
      createUserTokenClient: () => userTokens,
      authenticateStreamingRequest: noOtherWay,
      authenticateChannelRequest: noOtherWay,
      authenticateRequest: async (activity: { serviceUrl: string }) => {
        if (!gate.admitted(activity)) return noOtherWay()
        const claimsIdentity = identityOf(gate.identity, activity.serviceUrl)
        const audience = AuthenticationConstants.ToChannelFromBotOAuthScope
        return { audience, claimsIdentity, connectorFactory: connectors }
      },
    }),
  )
}

const noOtherWay = () => Promise.reject(new Error('not through the gate'))

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

/**
 * With the user-assigned managed identity as only credential: the stock settings would also take a secret or a developer's
 * login from the environment, and ask for it anew in every turn.
 */
function stockAuthentication(identity: Identity | undefined) {
  if (!identity) return new ConfigurationBotFrameworkAuthentication({})
  const credential = new ManagedIdentityCredential({ clientId: identity.appId })
  // The SDK asks for a broader type than it uses; it only ever calls getToken.
  const provider = { createAzureServiceTokenProvider: () => credential } as unknown as IJwtTokenProviderFactory
  return new ConfigurationBotFrameworkAuthentication(
    { MicrosoftAppId: identity.appId, MicrosoftAppTenantId: identity.tenantId, MicrosoftAppType: 'UserAssignedMSI' },
    new ManagedIdentityServiceClientCredentialsFactory(identity.appId, provider),
  )
}

type Request = { url: string; timeout: number; agent: Agent }
type Pipeline = {
  removePolicy(match: { name: string }): unknown
  addPolicy(policy: {
    name: string
    sendRequest(request: Request, next: (request: Request) => Promise<{ status: number }>): unknown
  }): void
}

/**
 * Whatever is sent goes through a connector made here: none is made for an address that is not trusted, also when it comes
 * from the store. Redirects are not followed, because they would take the card elsewhere. The client repeats a POST that may
 * have arrived, which makes double messages (platform.md §7 trap 5), and waits for ever; both are taken out. A client is made
 * once for each service, for making it costs as much as the rest of a turn.
 */
function careful(
  factory: ConnectorFactory,
  { trusted, measure, leaving }: Required<Omit<Deps, 'gate'>>,
): ConnectorFactory {
  const kept = agents()
  const made = new Map<string, Promise<Connector>>()

  const make = async (serviceUrl: string, audience: string | undefined): Promise<Connector> => {
    const connector = await factory.create(serviceUrl, audience)
    const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client
    for (const name of ['defaultRetryPolicy', 'redirectPolicy']) pipeline.removePolicy({ name })
    pipeline.addPolicy({
      name: 'tredeTimeout',
      sendRequest(request, next) {
        request.timeout = CONNECTOR_TIMEOUT
        request.agent = kept[request.url.startsWith('https:') ? 'https:' : 'http:']
        leaving(conversationIn(request.url))
        const began = performance.now()
        const ended = (how: unknown) => measure(outcomeOf(how), performance.now() - began)
        const answer = next(request)
        answer.then(({ status }) => ended({ statusCode: status }), ended)
        return answer
      },
    })
    return connector
  }

  return {
    create(serviceUrl, audience) {
      if (!trusted(serviceUrl))
        return Promise.reject(Object.assign(new Error('not a service that we send to'), { statusCode: 403 }))
      const name = JSON.stringify([serviceUrl, audience])
      const client = made.get(name) ?? make(serviceUrl, audience)
      made.set(name, client)
      client.catch(() => made.delete(name))
      for (const oldest of made.keys()) if (made.size > SERVICES) made.delete(oldest)
      return client
    },
  }
}

const conversationIn = (url: string): string => decodeURIComponent(/\/conversations\/([^/?]+)/.exec(url)?.[1] ?? '')

/** What is made when it is first asked for; a failure is not kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    made.catch(() => {
      made = undefined
    })
    return made
  }
}
