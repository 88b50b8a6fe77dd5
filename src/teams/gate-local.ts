import { type Gate, gate } from './gate-open.ts'
import type { Refusals } from './gate-reasons.ts'

type Deps = { trusted: (serviceUrl: string) => boolean; refusals: Refusals }

/**
 * The gate of the local playground: no tokens, so no identity either; only from this machine to this machine. That the
 * server listens on loopback is asked again of every request, so that no setting and no slip opens it to a network.
 */
export const localGate = ({ trusted, refusals }: Deps): Gate =>
  gate({
    refusals,
    async knock({ socket }) {
      if (!isLoopback(socket.localAddress) || !isLoopback(socket.remoteAddress)) return 'not-local'
      return ({ serviceUrl }) => (trusted(String(serviceUrl)) ? undefined : 'service')
    },
  })

const isLoopback = (address = '') => /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address)
