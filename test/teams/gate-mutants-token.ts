import { generateKeyPairSync } from 'node:crypto'
import { authorization, bearer, claims, header, type Mutant } from './gate-mutant.ts'
import { jwk, keyRing, part, token } from './gate-tokens.ts'

const parts = (text: string) => text.split('.') as [header: string, claims: string, signature: string]
const attacker = keyRing.attacker.privateKey

/** Adds one to the last character: other bits, the same bytes. */
const otherEnd = (text: string) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return text.slice(0, -1) + alphabet[alphabet.indexOf(text.slice(-1)) + 1]
}

export const formMutants: readonly Mutant[] = [
  ['no Authorization at all', 'no-token', authorization(() => undefined)],
  ['an empty Authorization', 'no-token', authorization(() => [''])],
  ['two Authorizations, the right one first', 'no-token', authorization(good => [bearer(good), 'Bearer x'])],
  ['two Authorizations, the right one last', 'no-token', authorization(good => ['Bearer x', bearer(good)])],
  ['a name and a password', 'token-form', authorization(() => 'Basic dXNlcjpwYXNzd29yZA==')],
  ['another scheme in front of the right token', 'token-form', authorization(good => `Token ${good}`)],
  ['the right token without a scheme', 'token-form', authorization(good => good)],
  ['Bearer and nothing more', 'token-form', authorization(() => 'Bearer')],
  ['words after the right token', 'token-form', authorization(good => `${bearer(good)} and more`)],
  ['two tokens with a comma', 'token-form', authorization(good => `${bearer(good)}, ${bearer(good)}`)],
  ['a token of two parts', 'token-form', authorization(good => bearer(parts(good).slice(0, 2).join('.')))],
  ['a token of five parts', 'token-form', authorization(good => bearer(`${good}.a.b`))],
  ['a token without a signature', 'token-form', authorization(good => bearer(`${parts(good).slice(0, 2).join('.')}.`))],
  ['a header that is no JSON', 'token-form', authorization(good => bearer(['bm8', ...parts(good).slice(1)].join('.')))],
  ['claims that are no JSON', 'token-form', authorization((_, w) => bearer(token(w.header(), 'no')))],
  ['claims that are a list', 'token-form', authorization((_, w) => bearer(token(w.header(), '["iss"]')))],
  ['claims that are null', 'token-form', authorization((_, w) => bearer(token(w.header(), 'null')))],
  ['a signed token of 5 KB', 'token-form', claims({ more: 'x'.repeat(4_000) })],
  ['the signature written with other spare bits', 'token-form', authorization(good => bearer(otherEnd(good)))],
  ['a signature with padding', 'token-form', authorization(good => bearer(`${good}==`))],
]

export const headerMutants: readonly Mutant[] = [
  ['alg none with the old signature', 'token-header', authorization(good => bearer(withHeader(good, { alg: 'none' })))],
  ['alg None', 'token-header', authorization(good => bearer(withHeader(good, { alg: 'None' })))],
  ['no alg', 'token-header', header({ alg: undefined })],
  ['alg as a list', 'token-header', header({ alg: ['RS256'] })],
  ['HMAC with the public key as secret', 'token-header', header({ alg: 'HS256' }, keyRing.good.publicKey)],
  ['PSS by the right key', 'token-header', header({ alg: 'PS256' })],
  [
    'an elliptic curve of the attacker',
    'token-header',
    header({ alg: 'ES256' }, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
  ],
  ['no key id', 'token-header', header({ kid: undefined })],
  ['an empty key id', 'token-header', header({ kid: '' })],
  ['a number as key id', 'token-header', header({ kid: 1 })],
  ['an extension that must be understood', 'token-header', header({ crit: ['b64'], b64: true })],
]

export const keyMutants: readonly Mutant[] = [
  ['a key that is not published', 'unknown-key', header({ kid: 'attacker' }, attacker)],
  ['a key id that every object has', 'unknown-key', header({ kid: '__proto__' })],
  ['a key id that looks like a path', 'unknown-key', header({ kid: '../../keys/good' })],
  ['a published key of 1024 bits', 'unknown-key', header({ kid: 'small' }, keyRing.small.privateKey)],
  ['a published key for encryption', 'unknown-key', header({ kid: 'encrypting' }, keyRing.encrypting.privateKey)],
  ['a published secret', 'unknown-key', header({ kid: 'no rsa' })],
  ['a published key that is broken', 'unknown-key', header({ kid: 'broken' })],
  ['a key endorsed for the web chat', 'unendorsed-key', header({ kid: 'webchat' }, keyRing.webchat.privateKey)],
  ['a key without endorsements', 'unendorsed-key', header({ kid: 'unendorsed' }, keyRing.unendorsed.privateKey)],
  [
    'a key whose endorsements are one word',
    'unendorsed-key',
    header({ kid: 'endorsedAsText' }, keyRing.endorsedAsText.privateKey),
  ],
]

export const signatureMutants: readonly Mutant[] = [
  ['the key of the attacker under a known id', 'signature', header({}, attacker)],
  ['the attacker brings the key along', 'signature', header({ jwk: jwk('attacker', {}) }, attacker)],
  [
    'the attacker says where the key is',
    'signature',
    header({ jku: 'http://127.0.0.1:9/keys', x5u: 'http://127.0.0.1:9/' }, attacker),
  ],
  [
    'claims changed after signing',
    'signature',
    authorization((good, w) => bearer(withClaims(good, { ...w.claims(), more: 1 }))),
  ],
  [
    'a header changed after signing',
    'signature',
    authorization((good, w) => bearer(withHeader(good, { ...w.header(), more: 1 }))),
  ],
  [
    'RS512 written over a signature of RS256',
    'signature',
    authorization((good, w) => bearer(withHeader(good, { ...w.header(), alg: 'RS512' }))),
  ],
  [
    'the signature of another token',
    'signature',
    authorization((good, w) => bearer(withSignature(good, parts(token(w.header(), {}))[2]))),
  ],
  [
    'a signature one byte short',
    'signature',
    authorization(good => bearer(withSignature(good, shortened(parts(good)[2])))),
  ],
  [
    'a signature of zeros',
    'signature',
    authorization(good => bearer(withSignature(good, Buffer.alloc(256).toString('base64url')))),
  ],
  ['a signature of one byte', 'signature', authorization(good => bearer(withSignature(good, 'AA')))],
]

const withHeader = (good: string, header: object) => [part(header), ...parts(good).slice(1)].join('.')
const withClaims = (good: string, claims: object) => [parts(good)[0], part(claims), parts(good)[2]].join('.')
const withSignature = (good: string, signature: string) => [...parts(good).slice(0, 2), signature].join('.')
const shortened = (signature: string) => Buffer.from(signature, 'base64url').subarray(1).toString('base64url')
