import { isOneDrive } from './upload.ts'

/** The bytes of a file that somebody sent in the chat, from where Teams put it; undefined when it cannot be had. Never rejects. */
export type Download = (url: string) => Promise<Uint8Array | undefined>

const LARGEST = 20 * 1024 * 1024
const TIMEOUT = 8_000

/** The address comes from outside: only https to SharePoint, without a token of ours, following nothing, and no more than fits. */
export const downloading =
  (get: typeof fetch = fetch, allowed: (address: string) => boolean = isOneDrive): Download =>
  async url => {
    if (!allowed(url)) return undefined
    try {
      const answer = await get(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) })
      if (!answer.ok || !answer.body) return undefined
      const chunks: Uint8Array[] = []
      let size = 0
      for await (const chunk of answer.body) {
        size += chunk.length
        if (size > LARGEST) return undefined
        chunks.push(chunk)
      }
      return Buffer.concat(chunks)
    } catch {
      return undefined
    }
  }
