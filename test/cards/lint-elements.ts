import { isWire, listOf, partsOf, typed, type Wire, wordsIn } from './lint-parts.ts'

/** What is wrong with a card, a line per fault; none when it is right. */
export type Rule = (card: Wire) => string[]

const said = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const shown = (part: Wire): string => JSON.stringify(part.id ?? part.text ?? part.title ?? part.type)
const faulty = (parts: readonly Wire[], isRight: (part: Wire) => boolean): string[] =>
  parts.filter(part => !isRight(part)).map(shown)

const version: Rule = ({ type, version }) => (type === 'AdaptiveCard' && version === '1.5' ? [] : [`${version}`])

const spoken: Rule = card => ['lang', 'speak', 'fallbackText'].filter(key => !said(card[key]))

/** The title says where one is; only an alarm may stand before it. */
const heading: Rule = ({ body }) => {
  const [first, second] = listOf(body)
  const title = first?.type === 'Container' && first.style === 'attention' ? second : first
  return title?.type === 'TextBlock' && title.style === 'heading' ? [] : ['no heading on top']
}

const textBlocks: Rule = card => faulty(typed(card, 'TextBlock'), ({ text, wrap }) => said(text) && wrap === true)

const labels: Rule = card => faulty(typed(card, 'Input.'), ({ id, label }) => said(id) && said(label))

const inputIds: Rule = card => {
  const ids = typed(card, 'Input.').map(({ id }) => String(id))
  return ids.filter((id, place) => ids.indexOf(id) !== place)
}

const required: Rule = card =>
  faulty(typed(card, 'Input.'), ({ isRequired, errorMessage }) => isRequired !== true || said(errorMessage))

const choices: Rule = card =>
  faulty(typed(card, 'Input.ChoiceSet'), ({ choices }) => {
    const given = listOf(choices)
    const values = given.map(({ value }) => value)
    return given.length > 0 && new Set(values).size === given.length && given.every(isChoice)
  })

/** Answers to several choices come back joined by commas, so none may hold one. */
const isChoice = ({ title, value }: Wire) => said(title) && said(value) && !String(value).includes(',')

const chosen: Rule = card =>
  faulty(typed(card, 'Input.ChoiceSet'), ({ value, choices, isMultiSelect }) => {
    if (value === undefined) return true
    const values = listOf(choices).map(choice => choice.value)
    const given = isMultiSelect === true ? String(value).split(',') : [value]
    return given.every(each => values.includes(each))
  })

const altText: Rule = card => faulty(typed(card, 'Image'), ({ type, altText }) => type === 'ImageSet' || said(altText))

const known =
  /^(TextBlock|RichTextBlock|TextRun|FactSet|Container|ColumnSet|Column|Image|ImageSet|ActionSet|Table|TableRow|TableCell|Input\.(Text|Number|Date|Time|Toggle|ChoiceSet)|Action\.(Execute|Submit|OpenUrl|ShowCard|ToggleVisibility))$/

/** Teams drops what it does not know, without a word (platform.md 2.2). */
const elements: Rule = card =>
  faulty(typed(card, ''), ({ type, fallback }) => known.test(String(type)) || isWire(fallback))

const MOST_NESTED = 3
const nesting: Rule = card =>
  partsOf(card)
    .filter(({ depth }) => depth > MOST_NESTED)
    .map(({ part, depth }) => `${shown(part)} is ${depth} deep`)

/** WCAG 1.4.1: a tint may underline what the words inside say, not say it. */
const colour: Rule = card =>
  faulty(typed(card, ''), part => !['good', 'warning', 'attention'].includes(String(part.style)) || hasWords(part))
const hasWords = (part: Wire) => String(part.type).startsWith('Action.') || wordsIn(part).some(said)

/** WCAG 1.4.3: grey words on a tint have too little contrast in the themes of Teams. */
const contrast: Rule = card =>
  typed(card, 'Container')
    .filter(({ style }) => ['good', 'warning', 'attention', 'accent'].includes(String(style)))
    .flatMap(({ items }) => faulty(typed({ body: items }, ''), ({ isSubtle }) => isSubtle !== true))

const width: Rule = card => faulty(typed(card, ''), ({ width }) => !/px$/i.test(String(width ?? '')))

const links: Rule = card => texts(card).filter(text => /\[[^\]]*\]\s*\(|https?:|www\./i.test(text))

const leftovers: Rule = card =>
  wordsIn(card)
    .filter(text => typeof text !== 'string' || /\bundefined\b|\bnull\b|\bNaN\b|Invalid Date|\[object |\$\{/.test(text))
    .map(String)

const MOST_BYTES = 28 * 1024
/** Teams counts UTF-16 (platform.md part 2, 4.3). */
const size: Rule = card => {
  const bytes = JSON.stringify(card).length * 2
  return bytes <= MOST_BYTES ? [] : [`${bytes} bytes`]
}

const texts = (card: Wire): string[] => wordsIn(card).map(String)

export const elementRules = {
  version,
  spoken,
  heading,
  textBlocks,
  labels,
  inputIds,
  required,
  choices,
  chosen,
  altText,
  elements,
  nesting,
  colour,
  contrast,
  width,
  links,
  leftovers,
  size,
} as const satisfies Record<string, Rule>
