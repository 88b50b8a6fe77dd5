import type { Card } from '#cards/card.ts'
import type { Lang } from '#cards/text.ts'
import type { Role } from '#src/people/people.ts'
import { faultOf, type Log } from '#src/privacy/log.ts'
import type { Measures } from '#src/privacy/measures.ts'
import { refusal, type Scope } from './permission.ts'
import type { From, Insert, Permission, Routes } from './routes.ts'

/** What somebody typed, understood: an intent, maybe with a topic (`definitie:pesten`), and whether danger may be in it. */
export type Understood = {
  readonly intent: string
  readonly danger: 'nee' | 'twijfel' | 'ja'
  readonly lang: Lang | undefined
  /** Ids of the content that answers it. */
  readonly found?: readonly string[]
  /** What else the same message asks, by ids too. */
  readonly also?: readonly string[]
}

/** How the bot behaves where no feature answers. */
export type Manners = {
  readonly unknownButton: (lang: Lang) => Card
  readonly notUnderstood: (from: From) => Card
  /** `pressed` is what to try again. */
  readonly broken: (lang: Lang, pressed?: { verb: string; data: object }) => Card
  readonly inGroup: (lang: Lang) => Card
  /** `allowed` are the roles of which one is needed. */
  readonly notAllowed: (lang: Lang, allowed: readonly Role[]) => Card
  readonly welcome: (from: From) => Card
  readonly alsoNoodrem: (card: Card, from: From) => Card
  readonly also: (card: Card, ids: readonly string[]) => Card
  /** Instead of a list in the message extension. */
  readonly nothingFound: (lang: Lang) => string
  readonly notSearched: (lang: Lang) => string
}

/**
 * From words and buttons to the card of the feature that knows them, if who asks may use it here. The only place where a
 * fault is caught.
 */
export function dispatcher(features: readonly Routes[], manners: Manners, log: Log, measure: Pick<Measures, 'turn'>) {
  const says = joined(features, ({ says }) => says)
  const does = joined(features, ({ does }) => does)
  const inserts = joined(features, ({ inserts }) => inserts)
  const traceless = new Set(features.flatMap(({ traceless = [] }) => traceless))

  /** Where others read along, what we do not know is refused like the rest, so that nothing can be learnt there. */
  const refused = (part: Permission, { lang, roles }: From, scope: Scope): Card | undefined => {
    const because = refusal(part, roles, scope)
    if (because === 'group') return manners.inGroup(lang)
    return because === 'role' ? manners.notAllowed(lang, part.for ?? []) : undefined
  }

  const calmly = async <Answer extends Card | undefined>(
    route: string,
    { lang }: From,
    handler: () => Promise<Answer>,
    data?: unknown,
  ): Promise<Answer | Card> => {
    const began = performance.now()
    try {
      const card = await handler()
      if (!traceless.has(route)) measure.turn(route, 'ok', performance.now() - began)
      return card
    } catch (error) {
      if (!traceless.has(route)) measure.turn(route, 'failed', performance.now() - began)
      log('turn.failed', { route, ...faultOf(error) })
      return isSmall(data) ? manners.broken(lang, { verb: route, data }) : manners.broken(lang)
    }
  }

  /** Turned away, or nobody knows it: counted without a name, for a client may have made the name up. */
  const uncalled = (outcome: 'refused' | 'unknown', card: Card): Card => {
    measure.turn('none', outcome, 0)
    return card
  }

  return {
    /** Whether pressing this may leave nothing behind about who pressed it. */
    isTraceless: (verb: string): boolean => traceless.has(verb),

    async pressed(verb: string, data: unknown, from: From, scope: Scope): Promise<Card> {
      const route = does.get(verb)
      const no = refused(route?.part ?? {}, from, scope)
      if (no) return uncalled('refused', no)
      if (!route) return uncalled('unknown', manners.unknownButton(from.lang))
      return calmly(verb, from, () => route.handler(data, from), data)
    },

    /** Undefined when nobody here takes such a file: then it is as if nothing was sent. */
    async took(ending: string, read: () => Promise<Uint8Array | undefined>, from: From, scope: Scope) {
      let file: ReturnType<typeof read> | undefined
      const once = () => {
        file ??= read()
        return file
      }
      for (const part of features) {
        const handler = part.takes && Object.hasOwn(part.takes, ending) ? part.takes[ending] : undefined
        const card =
          handler && (refused(part, from, scope) ?? (await calmly(`takes.${ending}`, from, () => handler(once, from))))
        if (card) return card
      }
      return undefined
    },

    async met(from: From): Promise<void> {
      for (const { meets } of features) await meets?.(from)
    },

    async said({ intent, danger, found = [], also = [] }: Understood, from: From, scope: Scope): Promise<Card> {
      const [name = '', topic = ''] = intent.split(':')
      const route = says.get(danger === 'ja' ? 'acuut_gevaar' : name)
      const no = refused(route?.part ?? {}, from, scope)
      const card = no
        ? uncalled('refused', no)
        : route
          ? await calmly(name, from, async () => manners.also(await route.handler(from, topic, found), also))
          : uncalled('unknown', manners.notUnderstood(from))
      return danger === 'twijfel' || (no && danger === 'ja') ? manners.alsoNoodrem(card, from) : card
    },

    /** What the message extension offers, or in a sentence why it offers nothing; nothing at all for who may not. */
    async searched(
      command: string,
      find: () => readonly string[] | undefined,
      from: From,
      scope: Scope,
    ): Promise<readonly Insert[] | string> {
      const route = inserts.get(command)
      if (!route || refusal(route.part, from.roles, scope)) return []
      try {
        const list = await route.handler(find(), from)
        return list.length > 0 ? list : manners.nothingFound(from.lang)
      } catch (error) {
        log('turn.failed', { route: command, ...faultOf(error) })
        return manners.notSearched(from.lang)
      }
    },
  }
}

/** What was pressed goes back in the button that tries again, so that no answer is lost; not if it would fill the card. */
const isSmall = (data: unknown): data is object =>
  typeof data === 'object' && data !== null && JSON.stringify(data).length <= 2_000

type Route<Handler> = { readonly handler: Handler; readonly part: Permission }

/** Every handler by its name, with who may use it. */
export function joined<Handler>(
  features: readonly Routes[],
  pick: (feature: Routes) => Readonly<Record<string, Handler>> | undefined,
): ReadonlyMap<string, Route<Handler>> {
  const all = features.flatMap(part =>
    Object.entries(pick(part) ?? {}).map(([name, handler]) => [name, { handler, part }] as const),
  )
  const doubles = all.map(([name]) => name).filter((name, i, names) => names.indexOf(name) !== i)
  if (doubles.length > 0) throw new Error(`two features claim ${doubles.join(', ')}`)
  return new Map(all)
}
