/**
 * Where our cards and tokens may go: https to a host on the list, or plain http to this machine in the local run
 * (platform.md part 6: a bot that answers to any `serviceUrl` gives its token away). A host on the list may name its port;
 * without one it is that of https, but in the local run any. An address that can be read in two ways is none.
 */
export const trustedService =
  (hosts: readonly string[], local: boolean) =>
  (serviceUrl: string): boolean => {
    if (!URL.canParse(serviceUrl)) return false
    const { href, protocol, host, hostname, username, password } = new URL(serviceUrl)
    const isListed = hosts.includes(host) || (local && hosts.includes(hostname.replace(/^\[|\]$/g, '')))
    const isPlain = [href, href.slice(0, -1)].includes(serviceUrl) && !/[?#]/.test(serviceUrl) && !username && !password
    return isListed && isPlain && (protocol === 'https:' || (local && protocol === 'http:'))
  }
