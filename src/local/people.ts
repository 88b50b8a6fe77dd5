import people from './people.json' with { type: 'json' }

/** Someone of the local run. `window` is the place of their chat window; without it they have none. Only windows show `name`. */
export type LocalPerson = {
  readonly id: string
  readonly tenant: string
  readonly window?: number
  readonly name: string
  readonly roles: readonly string[]
  /** IANA time zone. */
  readonly zone: string
}

export const localPeople: readonly LocalPerson[] = people

/** Those with a window, in the order of their windows. */
export const windowPeople = localPeople
  .filter(({ window }) => window !== undefined)
  .sort((a, b) => (a.window ?? 0) - (b.window ?? 0))

/** Where the bot finds the same people. */
export const peopleFile = new URL('./people.json', import.meta.url)
