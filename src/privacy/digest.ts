import { createHash } from 'node:crypto'

export type Digest = (...parts: readonly string[]) => string

/** A one-way name for its parts, the same each time and on every instance. */
export const digest: Digest = (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
