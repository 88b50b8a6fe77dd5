import type { Element } from './card.ts'

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
