import { readdirSync, readFileSync } from 'node:fs'

/** The addresses on which something on this computer listens, one for each socket on one of these ports. Linux only. */
export function listenersOn(ports: readonly number[]): string[] {
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(table =>
    readFileSync(table, 'utf8')
      .split('\n')
      .map(line => line.trim().split(/\s+/))
      .filter(([, , , state]) => state === LISTEN)
      .map(([, local = '']) => local.split(':'))
      .filter(([, port = '']) => ports.includes(Number.parseInt(port, 16)))
      .map(([address = '']) => addressOf(address)),
  )
}

/** How the kernel writes that a socket listens. */
const LISTEN = '0A'

/** `0100007F` is 127.0.0.1: the bytes of IPv4 stand the other way around. IPv6 stays as it is. */
const addressOf = (hex: string): string => (hex.length === 8 ? [...Buffer.from(hex, 'hex').reverse()].join('.') : hex)

/** The process that was started with these arguments, one after the other. Linux only. */
export function processWith(...args: readonly string[]): number {
  const wanted = `\0${args.join('\0')}\0`
  const found = readdirSync('/proc').find(name => /^\d+$/.test(name) && commandOf(name).includes(wanted))
  if (!found) throw new Error(`no process runs with ${args.join(' ')}`)
  return Number(found)
}

/** Empty for one that ended meanwhile. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
