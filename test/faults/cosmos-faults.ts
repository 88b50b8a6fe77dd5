/** `before`: the server never sees it. `after`: the server has done it, and the client does not hear so. */
export type When = 'before' | 'after'

export type Fault =
  | { readonly kind: 'drop' | 'hang'; readonly when: When }
  | { readonly kind: 'status'; readonly when: When; readonly status: number; readonly headers?: Headers }
  /** Reaches the server when the client has long given up. */
  | { readonly kind: 'late'; readonly millis: number }
  /** For a read: what was there before the last write. Anything else passes. */
  | { readonly kind: 'stale' }

type Headers = Readonly<Record<string, string>>

const whens = ['before', 'after'] as const
const status = (status: number, headers?: Headers): Fault[] =>
  whens.map(when => ({ kind: 'status', when, status, ...(headers && { headers }) }))

/** Each way in which we let Cosmos DB fail, by name (platform.md §6, 4.5). */
export const faults: Readonly<Record<string, Fault>> = Object.fromEntries(
  [
    ...whens.flatMap((when): Fault[] => [
      { kind: 'drop', when },
      { kind: 'hang', when },
    ]),
    ...[408, 410, 412, 449, 500, 503].flatMap(code => status(code)),
    ...status(429, { 'x-ms-retry-after-ms': '40' }),
    ...status(404, { 'x-ms-substatus': '1002' }),
    { kind: 'late', millis: 250 } as const,
    { kind: 'stale' } as const,
  ].map(fault => [nameOf(fault), fault]),
)

function nameOf(fault: Fault): string {
  if (fault.kind === 'status') return `${fault.status} ${fault.when}`
  return 'when' in fault ? `${fault.kind} ${fault.when}` : fault.kind
}
