import type { Element } from './card.ts'
import { fieldIn } from './pick.ts'

type TypedOf = { value?: string; most?: number; lines?: true; required?: string; hint?: string; url?: true }

/** A field to type in. `most` is how many signs fit; `required` is the sentence when nothing was typed. */
export const typedField = (
  id: string,
  label: string,
  { value, most, lines, required, hint, url }: TypedOf = {},
): Element => ({
  type: 'Input.Text',
  id,
  label,
  ...(value && { value }),
  ...(most !== undefined && { maxLength: most }),
  ...(lines && { isMultiline: true }),
  ...(url && { style: 'Url' }),
  ...(hint !== undefined && { placeholder: hint }),
  ...(required !== undefined && { isRequired: true, errorMessage: required }),
})

/** What was typed in a field; empty when it is not there or no text. `most` bounds what is looked at at all. */
export function typedIn(data: unknown, id: string, most = 20_000): string {
  const given = fieldIn(data, id)
  return typeof given === 'string' ? given.slice(0, most) : ''
}
