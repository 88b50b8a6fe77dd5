/** A text in both languages, as an organisation writes it in its file. */
type Both = { readonly nl: string; readonly en: string }
export type OwnWording = {
  readonly validFrom: string
  readonly validTo: string
  readonly owner: Both
  readonly open: readonly Both[]
  readonly privately: Both
}
export type Wordings = (organisation: string, day: string) => OwnWording

const PLAIN = /^[^\p{Cc}[\]<>*_`]{1,300}$/u
const MOST_QUESTIONS = 8

/**
 * How organisations put the question (TREDE_P_GESPREK): by the short name of the organisation, or `*` for all others, a list with
 * the oldest first. Throws one error that names the faults; an organisation without a wording in force `today` is one.
 */
export function readWordings(data: unknown, usual: OwnWording, today: string): Wordings {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('not an object')
  const all = Object.entries(data)
  const faults = all.flatMap(([name, list]) => faultsIn(name, list, today))
  if (faults.length > 0) throw new Error(faults.join('; '))
  const own = new Map(all as [string, OwnWording[]][]) // without faults it is this
  return (organisation, day) => {
    const list = own.get(organisation) ?? own.get('*') ?? [usual]
    // One that has run out is shown with a warning (cards/validity.ts): during a talk that is better than no question.
    return list.findLast(({ validFrom }) => validFrom <= day) ?? list[0] ?? usual
  }
}

function faultsIn(name: string, list: unknown, today: string): string[] {
  if (!Array.isArray(list) || list.length === 0) return [`${name}: not a list of wordings`]
  const wrong = list.flatMap((one, i) => faultsOf(one).map(fault => `${name} ${i + 1}: ${fault}`))
  if (wrong.length > 0) return wrong
  const wordings = list as OwnWording[]
  const isInOrder = wordings.every(({ validFrom }, i) => i === 0 || (wordings[i - 1]?.validFrom ?? '') < validFrom)
  if (!isInOrder) return [`${name}: not the oldest first`]
  const inForce = wordings.some(({ validFrom, validTo }) => validFrom <= today && today <= validTo)
  return inForce ? [] : [`${name}: no wording in force on ${today}`]
}

function faultsOf(one: unknown): string[] {
  const { validFrom, validTo, owner, open, privately } = (one ?? {}) as Partial<Record<keyof OwnWording, unknown>>
  const questions = Array.isArray(open) ? open : []
  return [
    ...(isDay(validFrom) && isDay(validTo) && validFrom <= validTo
      ? []
      : ['validFrom and validTo are days, the first not after the second']),
    ...(isBoth(owner) ? [] : ['owner is text in nl and en']),
    ...(isBoth(privately) ? [] : ['privately is text in nl and en']),
    ...(questions.length > 0 && questions.length <= MOST_QUESTIONS && questions.every(isBoth)
      ? []
      : [`open is a list of 1 to ${MOST_QUESTIONS} texts in nl and en, plain and at most 300 characters`]),
  ]
}

const isDay = (text: unknown): text is string =>
  typeof text === 'string' && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text

function isBoth(value: unknown): value is Both {
  const { nl, en } = (value ?? {}) as { nl?: unknown; en?: unknown }
  return [nl, en].every(text => typeof text === 'string' && PLAIN.test(text))
}
