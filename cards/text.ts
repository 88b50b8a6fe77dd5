export const langs = ['nl', 'en'] as const
export type Lang = (typeof langs)[number]

/** What people read, in both languages. One without the other does not compile. */
export type Text = Readonly<Record<Lang, string>>

/** What the formatters of days and numbers know each language by. */
export const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Lang, string>
