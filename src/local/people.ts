import people from './people.json' with { type: 'json' }

/** Someone of the local run. `window` is the place of their chat window; without it they have none. Only windows show `name`. */
export type LocalPerson = {
  readonly id: string
  readonly tenant: string
  readonly window?: number
  /** Their window opens only when it is asked for by this word: `npm start -- hr2`. */
  readonly asked?: string
  readonly name: string
  readonly roles: readonly string[]
  /** IANA time zone. */
  readonly zone: string
}

export const localPeople: readonly LocalPerson[] = people

/** Those with a window, in the order of their windows; those who must be asked for only when `words` names them. */
export const withWindow = (words: readonly string[]) =>
  localPeople
    .filter(({ window, asked }) => window !== undefined && (asked === undefined || words.includes(asked)))
    .sort((a, b) => (a.window ?? 0) - (b.window ?? 0))

export const windowPeople = withWindow([])

/** The words by which more windows open. */
export const askedWords = localPeople.flatMap(({ asked }) => asked ?? [])

/** What a window is called: in the terminal, in the names of its files, and by the tests. */
export const windowName = ({ asked, roles }: LocalPerson): string => asked ?? roles[0] ?? ''

/** Where the bot finds the same people. */
export const peopleFile = new URL('./people.json', import.meta.url)
