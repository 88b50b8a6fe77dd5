import { Server } from 'node:net'

/*
 * Loaded before the Playground, which has no sign-in and would listen on every network interface. A server that names no
 * host gets this computer only.
 */
const host = '127.0.0.1'
const { listen } = Server.prototype

Server.prototype.listen = function (this: Server, ...args: unknown[]): Server {
  return Reflect.apply(listen, this, stayHere(args))
}

/** The arguments of `listen` with our host where they name none; a pipe or an open handle stays as it is. */
function stayHere([where, next, ...rest]: unknown[]): unknown[] {
  if (typeof where === 'number' && typeof next !== 'string') return [where, host, next, ...rest]
  if (where && typeof where === 'object' && 'port' in where) return [{ host, ...where }, next, ...rest]
  return [where, next, ...rest]
}
