import { compactVerify } from 'jose'
import { type Allowed, objection } from './gate-activity.ts'
import type { Keys } from './gate-keys.ts'
import { type Gate, gate, type Identity } from './gate-open.ts'
import type { Refusals } from './gate-reasons.ts'
import { readToken, type Token } from './gate-token.ts'

type Deps = Allowed & { identity: Identity; keys: Keys; refusals: Refusals }

/**
 * The gate of Teams mode (docs/security-gate.md), cheapest first: the token as far as it can be read, its key, its signature;
 * then the body within its limits, and whether token and activity agree. So nothing that a stranger wrote is parsed, but a
 * token of at most 4 KB.
 */
export function teamsGate({ identity, keys, refusals, ...allowed }: Deps): Gate {
  if (!identity.appId || allowed.tenants.length === 0) throw new Error('the gate of Teams needs an app and a tenant')
  const signed = lately()
  return gate({
    identity,
    refusals,
    async knock({ headersDistinct, headers }) {
      const token = readToken(headersDistinct.authorization, { appId: identity.appId, now: allowed.now() })
      if (typeof token === 'string') return token
      const key = await keys(token.kid)
      if (typeof key === 'string') return key
      if (!signed.has(token, key) && !(await isSigned(token, key))) return 'signature'
      signed.add(token, key)
      return activity => objection(activity, headers, token, allowed)
    },
  })
}

type Key = Parameters<typeof compactVerify>[1]

/** As many as there are tokens alive at one time: the channel uses one for hours, for all the activities of a service. */
const REMEMBERED = 256

/**
 * Tokens whose signature was checked against a key, so that the sum is done once for each and not for every activity. All else
 * about a token is asked every time, its lifetime too; a key that was taken back is another object, or none.
 */
function lately() {
  const checked = new Map<string, Key>()
  return {
    has: ({ text }: Token, key: Key) => checked.get(text) === key,
    add({ text }: Token, key: Key) {
      checked.set(text, key)
      for (const oldest of checked.keys()) if (checked.size > REMEMBERED) checked.delete(oldest)
    },
  }
}

const isSigned = ({ text, alg }: Token, key: Key): Promise<boolean> =>
  compactVerify(text, key, { algorithms: [alg] }).then(
    () => true,
    () => false,
  )
