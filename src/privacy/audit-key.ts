import { createHash } from 'node:crypto'

/** 32 bytes in base64, or undefined when it is something else. */
export function auditKey(text: string | undefined): Buffer | undefined {
  const key = Buffer.from(text ?? '', 'base64')
  return key.length === 32 ? key : undefined
}

/** The playground keeps no secrets: a fixed key, so that a trail still holds after a restart. */
export const playgroundAuditKey = createHash('sha256').update('trede playground audit').digest()
