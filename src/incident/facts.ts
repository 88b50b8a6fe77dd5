const yesNo = { kind: 'boolean', values: [true, false] } as const
const one = <const V extends string>(...values: readonly V[]) => ({ kind: 'one', values }) as const
const list = <const V extends string>(...values: readonly V[]) => ({ kind: 'list', values }) as const

/** The closed facts that triage may know (policy.md, "Facts"). Nothing else is ever asked, carried or counted. */
export const factTable = {
  acuutGevaar: yesNo,
  zelfdoding: yesNo,
  regio: one('nl', 'bes'),
  eigenRol: one('geen', 'betrokken', 'relatie'),
  melder: one('betrokkene', 'getuige', 'anoniem', 'zelf_gezien', 'burger'),
  partij: one('collega', 'leidinggevende', 'inhuur', 'burger', 'tegen_burger'),
  gedrag: list(
    'opmerking',
    'uitsluiting',
    'pesten',
    'intimidatie',
    'seksuele_intimidatie',
    'agressie',
    'besluit',
    'regel',
    'online',
  ),
  gronden: list(
    'huidskleur_herkomst_geloof',
    'leeftijd',
    'geslacht_gender',
    'handicap',
    'seksuele_gerichtheid',
    'overig',
  ),
  bedoeling: one('onbedoeld', 'onduidelijk', 'bedoeld'),
  herhaling: one('eenmalig', 'vaker', 'patroon', 'na_afspraak'),
  macht: one('gelijk', 'hoger'),
  impact: one('licht', 'merkbaar', 'ernstig'),
  strafbaar: one('nee', 'mogelijk', 'ernstig', 'ambt'),
  fysiekSeksueel: yesNo,
  wens: one('vertellen', 'advies', 'gesprek', 'klacht', 'aangifte', 'weet_niet'),
  geheim: yesNo,
  benadeling: yesNo,
  confrontatie: yesNo,
  instemming: yesNo,
  ouderDanJaar: yesNo,
  gezondheid: yesNo,
  oordeelGevraagd: yesNo,
  adviesNodig: yesNo,
  grondOnduidelijk: yesNo,
  beschuldigde: yesNo,
} as const

export type Fact = keyof typeof factTable

/** One allowed value of a fact; for a list, of its members. */
export type Value<F extends Fact> = (typeof factTable)[F]['values'][number]

type Answer<F extends Fact> = (typeof factTable)[F]['kind'] extends 'list' ? readonly Value<F>[] : Value<F>

/** What is known. A missing fact is not known, which is never the same as "no". */
export type Facts = { readonly [F in Fact]?: Answer<F> }

type Fault = { error: string }
type Row = Readonly<Record<string, unknown>>

/**
 * The only door from unknown data to Facts. Doubles in a list are folded; an empty list, or undefined, means not known.
 * An unknown key or value is an error in English that names the key and what is allowed. The value itself is not
 * repeated: it may be somebody's own words.
 */
export const readFacts = (data: unknown): Facts | Fault => {
  if (!isPlainObject(data)) return { error: 'facts must be one JSON object' }
  const facts: Record<string, unknown> = {}
  for (const key of Object.keys(data)) {
    const value = data[key]
    if (!isFact(key)) return { error: `unknown key ${quoted(key)}; allowed keys: ${Object.keys(factTable).join(', ')}` }
    if (value === undefined) continue
    if (!isAllowed(key, value)) return { error: `${key}: value not allowed; ${allowed(key)}` }
    if (!Array.isArray(value)) facts[key] = value
    else if (value.length > 0) facts[key] = [...new Set(value)]
  }
  return facts
}

const isPlainObject = (data: unknown): data is Row => {
  if (typeof data !== 'object' || data === null) return false
  const prototype: unknown = Object.getPrototypeOf(data)
  return prototype === Object.prototype || prototype === null
}

const isFact = (key: string): key is Fact => Object.hasOwn(factTable, key)

const isAllowed = (key: Fact, given: unknown): boolean => {
  const { kind, values } = factTable[key]
  const known = (value: unknown) => values.some(allowed => allowed === value)
  return kind === 'list' ? Array.isArray(given) && given.every(known) : known(given)
}

const allowed = (key: Fact): string => {
  const { kind, values } = factTable[key]
  return kind === 'list' ? `a list of: ${values.join(', ')}` : `allowed values: ${values.join(', ')}`
}

const quoted = (key: string): string => JSON.stringify(key.length > 40 ? `${key.slice(0, 40)}…` : key)
