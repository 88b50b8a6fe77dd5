import { decodeJwt, decodeProtectedHeader } from 'jose'
import type { Reason } from './gate-reasons.ts'

/** What we know of a token before its signature is checked. `serviceUrl` is where it says our answers go. */
export type Token = {
  readonly text: string
  readonly alg: string
  readonly kid: string
  readonly serviceUrl: string
}

export type Expected = { readonly appId: string; readonly now: number }

/** The channel and no other: tokens of the emulator, of skills and of Entra itself carry other issuers. */
const ISSUER = 'https://api.botframework.com'
const ALGORITHMS = ['RS256', 'RS384', 'RS512']

/** Seconds. Clocks may differ as much as the SDK allows; no token of the channel lives longer than a day. */
const TOLERANCE = 300
const LONGEST_LIFE = 24 * 60 * 60

/** Tokens of the channel are about 1 KB; what is longer is not read. */
const LONGEST_TOKEN = 4_096
const FORM = /^Bearer ([\w-]+\.[\w-]+\.([\w-]+))$/

type Fields = Readonly<Record<string, unknown>>
type Rule = readonly [reason: Reason, holds: (fields: Fields, expected: Expected) => boolean]

const headerRules: readonly Rule[] = [
  ['token-header', ({ alg }) => ALGORITHMS.some(one => one === alg)],
  ['token-header', ({ kid }) => isName(kid)],
  ['token-header', ({ crit }) => crit === undefined],
]

const claimRules: readonly Rule[] = [
  ['issuer', ({ iss }) => iss === ISSUER],
  ['audience', ({ aud }, { appId }) => aud === appId],
  ['lifetime', ({ exp, nbf }, { now }) => isTime(exp) && isTime(nbf) && alive(nbf, exp, now / 1_000)],
  ['service-claim', ({ serviceurl }) => isName(serviceurl)],
]

/** Everything about a token that can be judged without a key, cheapest first. */
export function readToken(authorization: readonly string[] | undefined, expected: Expected): Token | Reason {
  const [given, ...more] = authorization ?? []
  if (!given || more.length > 0) return 'no-token'
  const [, text = '', signature = ''] = given.length > LONGEST_TOKEN ? [] : (FORM.exec(given) ?? [])
  const parts = isCanonical(signature) ? decoded(text) : undefined
  if (!parts) return 'token-form'
  const reason = broken(headerRules, parts.header, expected) ?? broken(claimRules, parts.claims, expected)
  if (reason) return reason
  const { alg, kid } = parts.header
  return { text, alg: String(alg), kid: String(kid), serviceUrl: String(parts.claims.serviceurl) }
}

const broken = (rules: readonly Rule[], fields: Fields, expected: Expected): Reason | undefined =>
  rules.find(([, holds]) => !holds(fields, expected))?.[0]

function decoded(text: string): { header: Fields; claims: Fields } | undefined {
  try {
    return { header: decodeProtectedHeader(text), claims: decodeJwt(text) }
  } catch {
    return undefined
  }
}

/** One signature is written in one way only: the unused bits at its end are zero. */
const isCanonical = (signature: string) => Buffer.from(signature, 'base64url').toString('base64url') === signature

const isName = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= 512
const isTime = (value: unknown): value is number => Number.isFinite(value)
const alive = (nbf: number, exp: number, now: number) =>
  nbf < exp && exp - nbf <= LONGEST_LIFE && nbf - TOLERANCE <= now && now <= exp + TOLERANCE
