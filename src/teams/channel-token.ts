import { ManagedIdentityCredential } from '@azure/identity'

const CHANNEL = 'https://api.botframework.com/.default'
/** A token that ends so soon is not used any more. */
const EARLY = 5 * 60_000

/** The token of the channel, asked for once and kept until shortly before it ends. */
export function channelToken(clientId: string): () => Promise<string> {
  const credential = new ManagedIdentityCredential({ clientId })
  let known: Promise<{ token: string; expiresOnTimestamp: number }> | undefined
  let ends = 0
  return async () => {
    if (!known || Date.now() > ends - EARLY) {
      known = credential.getToken(CHANNEL)
      known.catch(() => {
        known = undefined
      })
      ends = (await known).expiresOnTimestamp
    }
    return (await known).token
  }
}
