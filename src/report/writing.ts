/** A number is written the Dutch way; a year or a period is a text. */
export type Cell = string | number

/** A table for a spreadsheet; its first row names the columns. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }

/** A piece of a text document; `level` 1 is the largest heading under the title. */
export type Block =
  | { readonly heading: string; readonly level?: 1 | 2 | 3 }
  | { readonly text: string }
  | { readonly bullets: readonly string[] }
  /** Lines with a box to tick with a pen. */
  | { readonly checks: readonly string[] }
  | { readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] } }

/** `large`: to read from paper at arm's length, as during a talk. */
export type TextDocument = {
  readonly title: string
  readonly lang: 'nl' | 'en'
  readonly blocks: readonly Block[]
  readonly large?: true
}

/** How a feature makes a file of what it has to say; put in by src/trede.ts, so that the packages load when first needed. */
export type Writers = {
  readonly csv: (sheet: Sheet) => Uint8Array
  readonly xlsx: (sheets: readonly Sheet[]) => Promise<Uint8Array>
  readonly docx: (document: TextDocument) => Promise<Uint8Array>
}

/** What browsers, Teams and offices know these files by. */
export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Record<keyof Writers, string>

/** Without what no XML may hold and no office shows: control characters, halves of characters. */
export const printable = (text: string): string => text.toWellFormed().replace(unprintable, '')

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** A number that is none would be read as text, or as a fault of the reader. */
export function finite(cell: number): number {
  if (!Number.isFinite(cell)) throw new Error('a cell must hold a number')
  return cell
}
