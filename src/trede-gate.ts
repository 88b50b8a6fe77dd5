import type { Config } from './config.ts'
import type { Log } from './privacy/log.ts'
import type { Measures } from './privacy/measures.ts'
import { CHANNEL_KEYS, channelKeys } from './teams/gate-keys.ts'
import { localGate } from './teams/gate-local.ts'
import type { Gate } from './teams/gate-open.ts'
import { refusals } from './teams/gate-reasons.ts'
import { teamsGate } from './teams/gate-teams.ts'

type Parts = {
  config: Config
  trusted: (serviceUrl: string) => boolean
  keySource: string | undefined
  now: () => number
  log: Log
  measure: Pick<Measures, 'refused'>
  onError: (error: unknown) => void
}

/** Who may come in (docs/security-gate.md): in the local run this machine, else only the channel. */
export function gateOf({ config, trusted, keySource, now, log, measure, onError }: Parts) {
  const turnedAway = refusals(log, now, measure.refused)
  const keys = channelKeys({ source: keySource ?? CHANNEL_KEYS, now, onError })
  const { tenants } = config
  const gate: Gate =
    config.mode === 'playground'
      ? localGate({ trusted, refusals: turnedAway })
      : teamsGate({ identity: config, tenants, keys, trusted, now, refusals: turnedAway })
  return { gate, turnedAway }
}
