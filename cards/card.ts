import { withDutchWord } from './dutch-word.ts'
import type { Lang, Text } from './text.ts'

export type Element = { readonly type: string; readonly [property: string]: unknown }
export type Action = { readonly type: string; readonly title: string; readonly [property: string]: unknown }
export type Card = {
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly lang: Lang
  readonly speak: string
  readonly fallbackText: string
  readonly body: readonly Element[]
  readonly actions: readonly Action[]
}

export const noodremVerb = 'noodrem'
const noodremTitle: Text = { nl: '🆘 Noodrem', en: '🆘 Emergency' }

/** What to press to be where one was; the Noodrem carries it, because it takes the place of the card. */
export type Back = { readonly verb: string; readonly data: object }

/**
 * A card as Teams shows it. The Noodrem stands on every card by construction (A2), unless the card is the Noodrem itself;
 * so `actions` holds at most five of the six that Teams shows. `noodrem` says how to come back here from it.
 */
export const card = (
  lang: Lang,
  title: string,
  body: Element[],
  actions: Action[] = [],
  noodrem: boolean | Back = true,
): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  lang,
  speak: title,
  fallbackText: title,
  body: lang === 'en' ? withDutchWord([heading(title), ...body]) : [heading(title), ...body],
  actions: noodrem
    ? [
        ...actions,
        execute(noodremVerb, noodremTitle[lang], typeof noodrem === 'object' ? { back: noodrem } : {}, {
          inputs: false,
        }),
      ]
    : actions,
})

type TextStyle = {
  weight?: 'Bolder'
  color?: 'Attention' | 'Good' | 'Warning' | 'Accent'
  size?: 'Small' | 'Medium' | 'Large' | 'ExtraLarge'
  isSubtle?: true
  spacing?: 'None' | 'Small' | 'Large'
  separator?: true
}

export const text = (content: string, style: TextStyle = {}): Element => ({
  type: 'TextBlock',
  text: content,
  wrap: true,
  ...style,
})
export const heading = (content: string): Element => ({
  ...text(content, { weight: 'Bolder', size: 'Large' }),
  style: 'heading',
})
/** Its size is named, for a heading without one is as large as the title of the card. */
export const subheading = (content: string): Element => ({
  ...text(content, { weight: 'Bolder', size: 'Medium' }),
  style: 'heading',
})
/** Grey, so never on a tint: there it has too little contrast. */
export const small = (content: string): Element => text(content, { size: 'Small', isSubtle: true })
export const bullets = (lines: readonly string[]): Element => text(lines.map(line => `- ${line}`).join('\n'))
export const numbered = (lines: readonly string[]): Element =>
  text(lines.map((line, i) => `${i + 1}. ${line}`).join('\n'))
export const facts = (pairs: readonly (readonly [string, string])[]): Element => ({
  type: 'FactSet',
  facts: pairs.map(([title, value]) => ({ title, value })),
})

/** What somebody should hear first about what they see, such as that it was changed meanwhile; nothing when there is no such thing. */
export const noted = (lang: Lang, note: Text | undefined): Element[] =>
  note ? [text(note[lang], { weight: 'Bolder' })] : []

/** A tinted block. The tint never carries the meaning alone: the words inside do. */
export const block = (
  style: 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent',
  items: Element[],
): Element => ({
  type: 'Container',
  style,
  bleed: false,
  items,
})

export type Option = { id: string; title: string }
type ChoiceOf = { value?: string; many?: boolean; open?: boolean; required?: string; empty?: string }

/**
 * One closed question. `value` is what was chosen before, ids joined by commas, and left out when that is nothing.
 * `required` is the sentence shown when nothing was chosen; `open` shows all options at once; `empty` stands in a closed list
 * as long as nothing is chosen.
 */
export const choice = (
  id: string,
  label: string,
  options: readonly Option[],
  { value, many, open, required, empty }: ChoiceOf = {},
): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  wrap: true,
  style: many || open ? 'expanded' : 'compact',
  choices: options.map(({ id, title }) => ({ title, value: id })),
  ...(many && { isMultiSelect: true }),
  ...(value && { value }),
  ...(empty && !many && !open && { placeholder: empty }),
  ...(required !== undefined && { isRequired: true, errorMessage: required }),
})

type ExecuteOf = { style?: 'positive' | 'destructive'; inputs?: boolean }

/**
 * A button that comes back to us: `Action.Execute`, and `Action.Submit` where a client does not know that.
 * `inputs: false` is for buttons that leave the questions of the card alone (back, stop, Noodrem).
 */
export const execute = (
  verb: string,
  title: string,
  data: object = {},
  { style, inputs = true }: ExecuteOf = {},
): Action => {
  const common = { title, ...(style && { style }), ...(!inputs && { associatedInputs: 'none' }) }
  return {
    type: 'Action.Execute',
    verb,
    data,
    ...common,
    fallback: { type: 'Action.Submit', data: { ...data, verb }, ...common },
  }
}

/** A link that leaves Teams; its title must say so. */
export const openUrl = (title: string, url: string): Action => ({ type: 'Action.OpenUrl', title, url })
