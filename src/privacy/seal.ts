import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Keys by id: the first one seals, all of them open, so that a key can be rotated. 32 bytes each. */
export type SealingKeys = ReadonlyMap<string, Buffer>

export type Opened = { value: unknown } | { refused: 'broken' | 'expired' }

export type Seals = {
  /** `value` as one unreadable string that only opens for the same `binding` (person and conversation), until it expires. */
  seal(value: unknown, binding: string): string
  /** Never throws: what a client sends is unknown. A foreign seal looks like a broken one. */
  open(sealed: unknown, binding: string): Opened
}

const IV = 12
const TAG = 16
const MINUTE = 60_000
const LONGEST = 4_096

/**
 * AES-256-GCM seals (architecture.md, "Sealed intake"): `key id . expiry in minutes . iv+tag+ciphertext`, the first two
 * and the binding authenticated as well. `now` in milliseconds.
 */
export function seals(keys: SealingKeys, now: () => number, lifetime = 24 * 60 * MINUTE): Seals {
  const newest = keys.entries().next().value
  if (!newest) throw new Error('sealing needs at least one key')
  const [keyId, key] = newest

  return {
    seal(value, binding) {
      const header = `${keyId}.${Math.floor((now() + lifetime) / MINUTE).toString(36)}`
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound(header, binding))
      const secret = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
      return `${header}.${Buffer.concat([iv, cipher.getAuthTag(), secret]).toString('base64url')}`
    },

    open(sealed, binding) {
      const parts = typeof sealed === 'string' && sealed.length <= LONGEST ? sealed.split('.') : []
      const [id = '', expiry = '', body = ''] = parts
      const key = keys.get(id)
      if (parts.length !== 3 || !key) return { refused: 'broken' }
      const bytes = Buffer.from(body, 'base64url')
      // One seal has one spelling: the decoder would pass over strange characters and spare bits.
      if (bytes.toString('base64url') !== body) return { refused: 'broken' }
      const value = decrypt(key, bytes, bound(`${id}.${expiry}`, binding))
      if (value === undefined) return { refused: 'broken' }
      return Number.parseInt(expiry, 36) * MINUTE < now() ? { refused: 'expired' } : { value }
    },
  }
}

const bound = (header: string, binding: string) => Buffer.from(`${header}|${binding}`)

/** Undefined when the seal was changed or belongs to somebody else: GCM tells us by throwing. */
function decrypt(key: Buffer, bytes: Buffer, aad: Buffer): unknown {
  try {
    const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), { authTagLength: TAG })
    opener.setAAD(aad).setAuthTag(bytes.subarray(IV, IV + TAG))
    return JSON.parse(Buffer.concat([opener.update(bytes.subarray(IV + TAG)), opener.final()]).toString('utf8'))
  } catch {
    return undefined
  }
}
