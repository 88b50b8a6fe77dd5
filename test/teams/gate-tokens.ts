import {
  constants,
  createHmac,
  createPublicKey,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'

/** Keys of the channel as it publishes them, made once: `kid` is the name in this table. */
const rsa = (modulusLength = 2_048) => generateKeyPairSync('rsa', { modulusLength })

export const keyRing = {
  good: rsa(),
  webchat: rsa(),
  unendorsed: rsa(),
  endorsedAsText: rsa(),
  small: rsa(1_024),
  encrypting: rsa(),
  /** Not published. */
  attacker: rsa(),
}

export const published = {
  keys: [
    jwk('good', { endorsements: ['skype', 'msteams'] }),
    jwk('webchat', { endorsements: ['webchat'] }),
    jwk('unendorsed', {}),
    jwk('endorsedAsText', { endorsements: 'msteams' }),
    jwk('small', { endorsements: ['msteams'] }),
    jwk('encrypting', { endorsements: ['msteams'], use: 'enc' }),
    { kid: 'no rsa', kty: 'oct', k: 'c2VjcmV0', endorsements: ['msteams'] },
    { kid: 'broken', kty: 'RSA', n: 17, e: null, endorsements: ['msteams'] },
  ],
}

export function jwk(kid: keyof typeof keyRing, more: object) {
  return { ...keyRing[kid].publicKey.export({ format: 'jwk' }), kid, use: 'sig', ...more }
}

type Fields = Record<string, unknown>

export const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token of any header and claims, signed as the header says with any key; what the header cannot say is signed as RS256. */
export function token(header: Fields, claims: Fields | string, key: KeyObject = keyRing.good.privateKey): string {
  const content = `${part(header)}.${typeof claims === 'string' ? Buffer.from(claims).toString('base64url') : part(claims)}`
  return `${content}.${signature(header.alg, content, key).toString('base64url')}`
}

function signature(said: unknown, content: string, key: KeyObject): Buffer {
  const alg = typeof said === 'string' ? said : ''
  const hash = `sha${/^[RPH]S(256|384|512)$/.exec(alg)?.[1] ?? 256}`
  if (alg.startsWith('HS'))
    return createHmac(
      hash,
      (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'pem' }),
    )
      .update(content)
      .digest()
  if (alg === 'ES256') return sign('sha256', Buffer.from(content), { key, dsaEncoding: 'ieee-p1363' })
  const padding = alg.startsWith('PS') ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : {}
  return createSign(hash)
    .update(content)
    .sign({ key, ...padding })
}
