import type { Facts } from './facts.ts'

/** What an option tells the policy; `weet_niet` tells it nothing. */
export type IntakeOption = { readonly id: string; readonly facts: Facts }
export type IntakeQuestion = {
  readonly id: string
  readonly many?: boolean
  /** Put only when an earlier question got one of these answers. */
  readonly onlyIf?: { readonly question: string; readonly oneOf: readonly string[] }
  readonly options: readonly IntakeOption[]
}

/** Chosen option ids by question id; a question that is not there was not answered yet. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** Everything that was answered, as the policy understands it. What several options say of a list adds up. */
export function factsOf(questions: readonly IntakeQuestion[], answers: Answers): Facts {
  const chosen = questions.flatMap(({ id, options }) => options.filter(option => answers[id]?.includes(option.id)))
  const gedrag = chosen.flatMap(({ facts }) => facts.gedrag ?? [])
  const gronden = chosen.flatMap(({ facts }) => facts.gronden ?? [])
  const single: Facts = Object.assign({}, ...chosen.map(({ facts }) => facts))
  return { ...single, ...(gedrag.length > 0 && { gedrag }), ...(gronden.length > 0 && { gronden }) }
}

/** Whether a question is put at all, after what was answered before it. */
export const isAsked = ({ onlyIf }: IntakeQuestion, answers: Answers): boolean =>
  !onlyIf || onlyIf.oneOf.some(option => answers[onlyIf.question]?.includes(option))

/**
 * The answers as a few dozen characters, because they travel in every button of a card: per question the chosen options
 * by their place, `0`–`9a`–`z`, questions divided by a dot. Only valid together with the version of the questions.
 */
export const packed = (questions: readonly IntakeQuestion[], answers: Answers): string =>
  questions
    .map(({ id, options }) => (answers[id] ?? []).map(chosen => place(options, chosen).toString(36)).join(''))
    .join('.')

export function unpacked(questions: readonly IntakeQuestion[], line: string): Answers {
  const places = line.split('.')
  const pairs = questions.map(({ id, options }, i) => {
    const chosen = [...(places[i] ?? '')].flatMap(char => options[Number.parseInt(char, 36)]?.id ?? [])
    return [id, chosen] as const
  })
  return Object.fromEntries(pairs.filter(([, chosen]) => chosen.length > 0))
}

const place = (options: readonly IntakeOption[], id: string) => options.findIndex(option => option.id === id)
