import type { GivenFile } from '#src/privacy/files.ts'

/** Puts a file where Teams says; true when it arrived. Never rejects. */
export type Upload = (url: string, file: GivenFile) => Promise<boolean>

/** Hosts of OneDrive for Business and SharePoint, where the upload sessions of Teams are. */
const HOME = '.sharepoint.com'
const LONGEST_URL = 8_192
const TIMEOUT = 8_000

/** The address comes from outside: only https to SharePoint, on its own port and with nobody's name in it. */
export function isOneDrive(address: string): boolean {
  if (address.length > LONGEST_URL || !URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  return protocol === 'https:' && hostname.endsWith(HOME) && !port && !username && !password
}

/** Without a token of ours, and without following a redirect to anywhere else. */
export const uploading =
  (send: typeof fetch = fetch, allowed: (address: string) => boolean = isOneDrive): Upload =>
  async (url, { bytes, type }) => {
    if (!allowed(url)) return false
    const headers = { 'content-type': type, 'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}` }
    const body = Buffer.from(bytes)
    const signal = AbortSignal.timeout(TIMEOUT)
    return send(url, { method: 'PUT', headers, body, redirect: 'error', signal }).then(
      answer => answer.ok,
      () => false,
    )
  }
