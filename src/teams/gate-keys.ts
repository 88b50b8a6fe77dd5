import { createPublicKey, type KeyObject } from 'node:crypto'
import type { Reason } from './gate-reasons.ts'

/** Where the channel says which keys it signs with. In production there is no other place, and no setting for it. */
export const CHANNEL_KEYS = 'https://login.botframework.com/v1/.well-known/openidconfiguration'

/** The channel that a key must be endorsed for. */
const CHANNEL = 'msteams'

const HOUR = 60 * 60 * 1_000
/** Older keys do not count any more (Microsoft: refresh at least once in 24 hours); from 20 hours on new ones are looked for. */
const [LOOK_AFTER, LONGEST_KEPT] = [20 * HOUR, 24 * HOUR]
/** An unknown key id may be a new key or an attack: we look once in this time, however many ask. After a fault sooner. */
const [LOOK_AGAIN, TRY_AGAIN] = [5 * 60 * 1_000, 10_000]
const FETCH_TIMEOUT = 5_000

type Key = { readonly key: KeyObject; readonly endorsed: boolean }

export type Keys = (kid: string) => Promise<KeyObject | Reason>

type Deps = { source: string; now: () => number; onError: (error: unknown) => void }

/** The keys of the channel by their id, cached; one look at a time. A key that may not sign for Teams is a reason, not a key. */
export function channelKeys({ source, now, onError }: Deps): Keys {
  let keys: ReadonlyMap<string, Key> = new Map()
  let [fetchedAt, triedAt, pause] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  let flight: Promise<void> | undefined

  /** A clock that was set back makes everything old, so that nothing waits for it. */
  const since = (moment: number) => (now() < moment ? Number.POSITIVE_INFINITY : now() - moment)

  const fetched = async () => {
    try {
      keys = await fetchKeys(source)
      fetchedAt = now()
      pause = LOOK_AGAIN
    } catch (error) {
      pause = TRY_AGAIN
      onError(error)
    }
  }

  const look = (): Promise<void> => {
    if (!flight && since(triedAt) < pause) return Promise.resolve()
    triedAt = now()
    flight ??= fetched().finally(() => {
      flight = undefined
    })
    return flight
  }

  return async kid => {
    if (since(fetchedAt) > LONGEST_KEPT) await look()
    else if (since(fetchedAt) > LOOK_AFTER) void look()
    if (since(fetchedAt) > LONGEST_KEPT) return 'keys-away'
    if (!keys.has(kid)) await look()
    const found = keys.get(kid)
    if (!found) return 'unknown-key'
    return found.endorsed ? found.key : 'unendorsed-key'
  }
}

async function fetchKeys(source: string): Promise<ReadonlyMap<string, Key>> {
  const { jwks_uri } = await json(source)
  const place = new URL(String(jwks_uri))
  if (place.origin !== new URL(source).origin)
    throw new Error('the keys are kept at another place than their description')
  const { keys } = await json(place.href)
  const usable = (Array.isArray(keys) ? keys : []).flatMap(usableKey)
  if (usable.length === 0) throw new Error('no usable key among the keys of the channel')
  return new Map(usable)
}

async function json(url: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_TIMEOUT) })
  if (!response.ok) throw new Error(`the keys of the channel: ${response.status}`)
  return (await response.json()) as Record<string, unknown>
}

/** Only RSA keys made for signing, of a size that is safe; what else stands there is no concern of ours. */
function usableKey(given: unknown): [kid: string, key: Key][] {
  const { kid, kty, use, n, e, endorsements } = (given ?? {}) as Record<string, unknown>
  if (typeof kid !== 'string' || kty !== 'RSA' || (use ?? 'sig') !== 'sig') return []
  try {
    const key = createPublicKey({ key: { kty, n: String(n), e: String(e) }, format: 'jwk' })
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < 2_048) return []
    return [[kid, { key, endorsed: Array.isArray(endorsements) && endorsements.includes(CHANNEL) }]]
  } catch {
    return []
  }
}
