import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { SealingKeys } from './seal.ts'

/** What lies in the store without anybody who has only the store being able to read it, or to see how much is in it. */
export type Boxes = {
  /** `value` as text, unreadable and padded, a new one each time; it only opens with the same `binding`. */
  close(value: unknown, binding: string): string
  /** What is in it; throws when it was changed, or closed with a key that is no longer there. */
  open(box: string, binding: string): unknown
  /** One-way names for `parts`, 16 characters, the same each time: one per key, that of the newest first. */
  names(...parts: readonly string[]): readonly [string, ...string[]]
}

const [IV, TAG] = [12, 16]

/** AES-256-GCM boxes and HMAC names, with keys of their own for each `purpose`. `block` in bytes: what is in it fills whole blocks. */
export function boxes(keys: SealingKeys, purpose: string, block = 4_096): Boxes {
  const derive = (key: Buffer, use: string) => createHmac('sha256', key).update(`trede ${purpose} ${use}`).digest()
  const all = [...keys].map(([id, key]) => ({ id, box: derive(key, 'box'), name: derive(key, 'name') }))
  const [newest] = all
  if (!newest) throw new Error('boxes need at least one key')

  const nameUnder = (key: Buffer, parts: readonly string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url').slice(0, 16)

  return {
    close(value, binding) {
      const bytes = Buffer.from(JSON.stringify(value), 'utf8')
      const padded = Buffer.alloc(Math.ceil((bytes.length + 1) / block) * block, ' ')
      bytes.copy(padded)
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', newest.box, iv).setAAD(bound(newest.id, binding))
      const secret = Buffer.concat([cipher.update(padded), cipher.final()])
      return `${newest.id}.${Buffer.concat([iv, cipher.getAuthTag(), secret]).toString('base64')}`
    },
    open(box, binding) {
      const [id = '', body = ''] = box.split('.')
      const key = all.find(each => each.id === id)
      if (!key) throw new Error(`no key ${id} to open a box with`)
      const bytes = Buffer.from(body, 'base64')
      const opener = createDecipheriv('aes-256-gcm', key.box, bytes.subarray(0, IV), { authTagLength: TAG })
      opener.setAAD(bound(id, binding)).setAuthTag(bytes.subarray(IV, IV + TAG))
      const opened = Buffer.concat([opener.update(bytes.subarray(IV + TAG)), opener.final()])
      return JSON.parse(opened.toString('utf8'))
    },
    names: (...parts) => [nameUnder(newest.name, parts), ...all.slice(1).map(({ name }) => nameUnder(name, parts))],
  }
}

const bound = (id: string, binding: string) => Buffer.from(`${id}|${binding}`)
