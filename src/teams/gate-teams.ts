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
  return gate({
    identity,
    refusals,
    async knock({ headersDistinct, headers }) {
      const token = readToken(headersDistinct.authorization, { appId: identity.appId, now: allowed.now() })
      if (typeof token === 'string') return token
      const key = await keys(token.kid)
      if (typeof key === 'string') return key
      if (!(await isSigned(token, key))) return 'signature'
      return activity => objection(activity, headers, token, allowed)
    },
  })
}

const isSigned = ({ text, alg }: Token, key: Parameters<typeof compactVerify>[1]): Promise<boolean> =>
  compactVerify(text, key, { algorithms: [alg] }).then(
    () => true,
    () => false,
  )
