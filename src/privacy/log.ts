import { withoutPii } from './pii.ts'

/** The only fields a log line may have, and what may stand in them. None of them can hold what somebody said, or who said it. */
const allowed = {
  /** A verb, intent or kind that a feature registered; never one that a client made up. */
  route: ['string'],
  error: ['string'],
  at: ['string'],
  code: ['string', 'number'],
  status: ['number'],
  ms: ['number'],
  port: ['number'],
  host: ['string'],
  mode: ['string'],
  n: ['number'],
} as const satisfies Record<string, readonly ('string' | 'number')[]>

type Name = keyof typeof allowed
type Value = { string: string; number: number }
export type LogFields = { [Field in Name]?: Value[(typeof allowed)[Field][number]] }

/** Also the name of every field, for who looks through the logs. */
export const logFields = Object.keys(allowed) as readonly Name[]

export type Log = (event: string, fields?: LogFields) => void

const LONGEST = 200

/** The last door: only the fields of the list, no longer than a line, and without what the filter sees of people. */
export const logTo =
  (write: (line: string) => void, now: () => number): Log =>
  (event, fields = {}) => {
    const kept = logFields.flatMap(name => (isAllowed(name, fields[name]) ? [[name, safe(fields[name])]] : []))
    write(
      `${JSON.stringify({ time: new Date(now()).toISOString(), event: safe(event), ...Object.fromEntries(kept) })}\n`,
    )
  }

const isAllowed = (name: Name, value: unknown) => allowed[name].some(type => type === typeof value)

const safe = <T>(value: T) => (typeof value === 'string' ? withoutPii(value.slice(0, LONGEST)) : value)

/** What may be said of a fault: its kind and the place in our code. Its message may quote what somebody wrote, so it stays out. */
export function faultOf(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const at = error.stack?.split('\n').find(line => /\/(src|cards)\//.test(line))
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    error: error.name,
    ...(at && { at: at.replace(/^.*\/((?:src|cards)\/[^)]*)\)?$/, '$1') }),
    ...(code && { code }),
  }
}
