import { Application } from '@microsoft/teams-ai/lib/Application.js'
import type { TurnContext } from 'botbuilder'
import type { Role } from '#src/people/people.ts'
import type { asking } from './asking.ts'
import type { Consent } from './consent.ts'
import type { dispatcher, Manners, Understood } from './dispatch.ts'
import type { Download } from './download.ts'
import { type Incoming, incoming, scopeOf } from './incoming.ts'
import { recently } from './recently.ts'
import { answerInvoke, answerSearch, replace, reply, Undelivered } from './send.ts'

type Deps = {
  ask: ReturnType<typeof asking>
  dispatch: ReturnType<typeof dispatcher>
  understand: (text: string) => Understood
  /** The button that somebody typed by its name, if there is such a button for them. */
  named: (text: string, roles: readonly Role[]) => { verb: string; data: object } | undefined
  /** Which content a search is about, by id. */
  search: (text: string) => readonly string[]
  manners: Manners
  /** Somebody installed Trede, for the first time or again. */
  returned?: (person: string) => void
  /** How a file that was sent is read. */
  download: Download
  /** What to do with the answer to an offered file. */
  consent?: (context: TurnContext, consent: Consent) => Promise<void>
  /** The channel did not take an answer; `error` is how it said so. */
  onUndelivered: (error: unknown) => void
}

type Of<Kind extends Incoming['kind']> = Extract<Incoming, { kind: Kind }>

/**
 * The channel: which activity goes to which feature, and how the card goes back. No storage, no typing timer and no AI of
 * teams-ai (platform.md §4 and §7 traps 1–4): state is ours, and every invoke is answered here.
 */
export function tredeApplication({
  ask,
  dispatch,
  understand,
  named,
  search,
  manners,
  consent,
  onUndelivered,
  returned,
  download,
}: Deps): Application {
  const app = new Application({ startTypingTimer: false, longRunningMessages: false, removeRecipientMention: true })
  const seen = recently()

  const on = <Kind extends Incoming['kind']>(
    kind: Kind,
    handler: (context: TurnContext, what: Of<Kind>) => Promise<void>,
    invoke = false,
  ) =>
    app.addRoute(
      async context => incoming(context.activity).kind === kind && (context.activity.type === 'invoke') === invoke,
      async context => handler(context, incoming(context.activity) as Of<Kind>),
      invoke,
    )

  const pressed = async (context: TurnContext, { verb, data }: Of<'action'>) => {
    const from = await ask.inTurn(context.activity, undefined, dispatch.isTraceless(verb))
    return dispatch.pressed(verb, data, from, scopeOf(context.activity))
  }

  /**
   * A message that was delivered before is answered already; one that failed may be tried again. That the channel does not
   * take our answer is no fault of the message: said with a 5xx, it would only come again (docs/decisions.md 30).
   */
  const onceOnly = async (context: TurnContext, answer: () => Promise<void>) => {
    const keys = deliveryKeys(context)
    if (!seen.isNew(...keys)) return
    await answer().catch(error => {
      seen.forget(...keys)
      if (!(error instanceof Undelivered)) throw error
      onUndelivered(error.cause)
    })
  }

  on('action', async (context, action) => answerInvoke(context, await pressed(context, action)), true)

  const taken = async (context: TurnContext) =>
    void (await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } }))

  on('other', taken, true)

  on(
    'search',
    async (context, { command, text }) => {
      const find = () => (text.trim() === '' ? undefined : search(text))
      const from = await ask.inTurn(context.activity)
      await answerSearch(context, await dispatch.searched(command, find, from, scopeOf(context.activity)))
    },
    true,
  )

  on(
    'consent',
    async (context, answer) => {
      await consent?.(context, answer)
      await taken(context)
    },
    true,
  )

  on('action', (context, action) =>
    onceOnly(context, async () => replace(context, await pressed(context, action), action.card)),
  )

  on('text', (context, { text }) =>
    onceOnly(context, async () => {
      const understood = understand(text)
      const from = await ask.inTurn(context.activity, understood.lang)
      const scope = scopeOf(context.activity)
      const door = named(text, from.roles)
      const said = door ? dispatch.pressed(door.verb, door.data, from, scope) : dispatch.said(understood, from, scope)
      await reply(context, await said)
    }),
  )

  on('file', (context, { name, url }) =>
    onceOnly(context, async () => {
      const from = await ask.inTurn(context.activity)
      const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
      const card = await dispatch.took(ending, () => download(url), from, scopeOf(context.activity))
      await reply(context, card ?? manners.notUnderstood(from))
    }),
  )

  on('meeting', context => onceOnly(context, async () => dispatch.met(await ask.inTurn(context.activity))))

  on('install', context =>
    onceOnly(context, async () => {
      const from = await ask.inTurn(context.activity)
      const personal = scopeOf(context.activity) === 'personal'
      if (personal) returned?.(from.person)
      await reply(context, personal ? manners.welcome(from) : manners.inGroup(from.lang))
    }),
  )

  return app
}

function deliveryKeys({ activity }: TurnContext): string[] {
  const sent: unknown = activity.timestamp
  const where = `${activity.conversation.id}|${activity.from.id}`
  return [
    ...(activity.id ? [`${where}|${activity.id}`] : []),
    ...(typeof sent === 'string' ? [`${where}|${sent}|${activity.type}`] : []),
  ]
}
