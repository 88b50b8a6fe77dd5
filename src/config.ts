import { createHash } from 'node:crypto'
import { isGuid } from './people/csv-person.ts'
import { auditKey, playgroundAuditKey } from './privacy/audit-key.ts'
import type { SealingKeys } from './privacy/seal.ts'
import { readSmallest } from './report/smallest.ts'

export type Config = {
  /** `playground`: local, no credentials, loopback only, a clock that can be moved. `teams`: the real thing. */
  readonly mode: 'playground' | 'teams'
  readonly host: string
  readonly port: number
  readonly store: string
  /** Cosmos DB takes the place of the file when there is more than one machine (docs/store.md). */
  readonly cosmos?: { readonly endpoint: string; readonly database: string }
  /** Who is who; absent in Teams until a directory is connected: then everybody is a colleague like any other. */
  readonly people?: string
  /** Rules for reading who is who from Entra ID (docs/people.md); takes the place of `people`. */
  readonly graph?: string
  readonly contacts?: string
  readonly pGesprek?: string
  /** For figures: how the organisation is built up, and the smallest that is shown (docs/figures.md). */
  readonly units?: string
  readonly smallest: number
  /** Where a scraper finds `/metrics`; absent: nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number }
  readonly appId: string
  readonly tenantId: string
  /** Tenants whose people may use the bot, its own among them; none in the playground, where nobody is known. */
  readonly tenants: readonly string[]
  readonly keys: SealingKeys
  /** Close what was said and answered in p-gesprekken; older ones only open (docs/p-gesprek.md). */
  readonly ballotKeys: SealingKeys
  /** Makes the audit trail fit; 32 bytes. */
  readonly auditKey: Buffer
  /** File with the checkpoints of the audit trail, best kept where who can write the store cannot. */
  readonly checkpoints: string
  /** Hosts that our tokens and cards may go to, with a port where it is not that of https. */
  readonly serviceHosts: readonly string[]
}

type Env = Readonly<Record<string, string | undefined>>

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** The environment as a Config, or one error that names everything that is wrong with it. `playground` comes from the command line. */
export function readConfig(given: Env, playground: boolean): Config {
  const faults: string[] = []
  const fault = (sentence: string) => void faults.push(sentence)
  const asked = new Set<string>()
  const env = new Proxy(given, { get: (all, name) => all[asked.add(String(name)) && String(name)] })
  const mode = playground ? 'playground' : oneOf(env, 'TREDE_MODE', ['playground', 'teams'], 'teams', fault)
  const config = {
    ...common(env, mode, fault),
    ...(mode === 'teams'
      ? forTeams(env, fault)
      : {
          appId: '',
          tenantId: '',
          tenants: [],
          keys: playgroundKeys,
          ballotKeys: playgroundBallotKeys,
          auditKey: playgroundAuditKey,
          serviceHosts: LOOPBACK,
        }),
  }
  if (mode === 'playground' && !LOOPBACK.includes(config.host))
    fault(`HOST: the playground has no credentials and listens on loopback only, not on ${config.host}`)
  // A setting with a slip in its name would leave a default in its place, such as a file where Cosmos DB was meant.
  for (const name of mode === 'teams' ? Object.keys(given) : [])
    if (name.startsWith('TREDE_') && !asked.has(name)) fault(`${name}: there is no such setting`)
  if (!/^[\w.:-]+$/.test(config.host) && mode === 'teams')
    fault(`HOST: a name or an address of this machine, not "${config.host}"`)
  if (faults.length > 0) throw new ConfigError(faults)
  return config
}

export class ConfigError extends Error {
  override name = 'ConfigError'
  constructor(faults: readonly string[]) {
    super(`Trede does not start:\n${faults.map(fault => `  - ${fault}`).join('\n')}`)
  }
}

type Fault = (sentence: string) => void

/** In the local run where `npm start` keeps it, so that a command beside it finds the same. */
const storeAt = (env: Env, isLocal: boolean) =>
  env.TREDE_STORE || `${(isLocal && env.TREDE_DIR) || '.trede'}/trede.sqlite`

const common = (env: Env, mode: Config['mode'], fault: Fault) => ({
  mode,
  host: env.HOST || '127.0.0.1',
  port: port(env.PORT || '3978', fault),
  store: storeAt(env, mode === 'playground'),
  checkpoints: env.TREDE_AUDIT_CHECKPOINTS || `${storeAt(env, mode === 'playground')}.checkpoints.jsonl`,
  people: env.TREDE_PEOPLE || (mode === 'playground' ? 'src/local/people.json' : undefined),
  contacts: env.TREDE_CONTACTS || undefined,
  pGesprek: env.TREDE_P_GESPREK || undefined,
  units: env.TREDE_UNITS || (mode === 'playground' ? 'src/local/units.json' : undefined),
  smallest: readSmallest(env.TREDE_SMALLEST, fault),
  metrics: metricsAt(env.TREDE_METRICS, fault),
  graph: mode === 'teams' ? env.TREDE_GRAPH || undefined : undefined,
  cosmos: mode === 'teams' ? cosmosAt(env, fault) : undefined,
})

function forTeams(env: Env, fault: Fault) {
  const tenantId = guid(env, 'MICROSOFT_APP_TENANT_ID', fault)
  const more = list(env, 'TREDE_TENANTS', '', isGuid, 'a list of GUIDs with commas', fault)
  return {
    appId: guid(env, 'MICROSOFT_APP_ID', fault),
    tenantId,
    tenants: [...new Set([tenantId, ...more])],
    keys: sealingKeys('TREDE_SEAL_KEYS', env, fault),
    ballotKeys: sealingKeys('TREDE_BALLOT_KEYS', env, fault),
    auditKey: keyForAudit(env.TREDE_AUDIT_KEY, fault),
    serviceHosts: list(env, 'TREDE_SERVICE_HOSTS', TEAMS_HOST, isHost, HOSTS, fault),
  }
}

const HOSTS = 'host names with commas, no scheme or path'
const TEAMS_HOST = 'smba.trafficmanager.net'
const isHost = (word: string) =>
  /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9]\d{0,4})?$/.test(word) && URL.canParse(`https://${word}`)

/** The playground keeps no secrets: fixed keys, so that a card still opens after a restart. */
const fixed = (words: string): SealingKeys => new Map([['local', createHash('sha256').update(words).digest()]])
const [playgroundKeys, playgroundBallotKeys] = [fixed('trede playground'), fixed('trede playground ballots')]

function port(given: string, fault: Fault): number {
  const number = Number(given)
  if (!/^\d{1,5}$/.test(given) || number > 65_535) fault(`PORT: a whole number from 0 to 65535, not "${given}"`)
  return number
}

/** Absent: the file. The account is opened with the bot's own identity, so there is no key to set. */
function cosmosAt(env: Env, fault: Fault): Config['cosmos'] {
  const [endpoint, database] = [env.TREDE_COSMOS_ENDPOINT, env.TREDE_COSMOS_DATABASE || 'trede']
  if (!endpoint) return undefined
  if (!/^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/.test(endpoint) || !URL.canParse(endpoint))
    fault('TREDE_COSMOS_ENDPOINT: https and a host, for instance https://account.documents.azure.com')
  if (!/^[\w-]{1,60}$/.test(database)) fault('TREDE_COSMOS_DATABASE: letters, digits and dashes')
  return { endpoint, database }
}

/** `host:port`, for instance `127.0.0.1:9464`. */
function metricsAt(given: string | undefined, fault: Fault): Config['metrics'] {
  if (!given) return undefined
  const [, host = '', number = ''] = /^([\w.-]+):(\d+)$/.exec(given) ?? []
  if (!host || Number(number) > 65_535) fault('TREDE_METRICS: host:port, for instance 127.0.0.1:9464')
  return { host, port: Number(number) }
}

function oneOf<T extends string>(env: Env, name: string, words: readonly T[], otherwise: T, fault: Fault): T {
  const given = env[name] || otherwise
  const word = words.find(word => word === given)
  if (!word) fault(`${name}: one of ${words.join(', ')}, not "${given}"`)
  return word ?? otherwise
}

/** In lower case, as Entra writes them: tokens and activities are compared with it letter by letter. */
function guid(env: Env, name: string, fault: Fault): string {
  const given = (env[name] ?? '').toLowerCase()
  if (!given) fault(`${name}: missing`)
  else if (!isGuid(given)) fault(`${name}: not a GUID`)
  return given
}

type Fits = (word: string) => boolean

/** Words with commas between them, in lower case; `otherwise` when nothing is set. */
function list(env: Env, name: string, otherwise: string, fits: Fits, wanted: string, fault: Fault): string[] {
  const words = (env[name] || otherwise).split(',').map(word => word.trim().toLowerCase())
  const given = words.filter(Boolean)
  if (!given.every(fits) || (env[name] && given.length === 0)) fault(`${name}: ${wanted}`)
  return given
}

/** `id:base64,id:base64`, newest first; ids of letters and digits, keys of 32 bytes. A fault never quotes a key. */
function sealingKeys(name: string, env: Env, fault: Fault): SealingKeys {
  const given = env[name]
  if (!given) fault(`${name}: missing`)
  const pairs = (given ?? '')
    .split(',')
    .map(pair => /^([0-9a-zA-Z]{1,16}):([0-9a-zA-Z+/]{43}=)$/.exec(pair.trim()) ?? [])
  const keys = new Map(pairs.map(([, id = '', key = '']) => [id, Buffer.from(key, 'base64')] as const))
  if (given && (pairs.some(([whole]) => !whole) || keys.size < pairs.length))
    fault(`${name}: a list of id:key, each id once, each key 32 bytes in base64`)
  return keys
}

/** A fault never quotes the key. */
function keyForAudit(given: string | undefined, fault: Fault): Buffer {
  const key = auditKey(given)
  if (!key) fault(given ? 'TREDE_AUDIT_KEY: 32 bytes in base64' : 'TREDE_AUDIT_KEY: missing')
  return key ?? Buffer.alloc(0)
}
