export const langs = ['nl', 'en'] as const
export type Lang = (typeof langs)[number]

/** What people read, in both languages. One without the other does not compile. */
export type Text = Readonly<Record<Lang, string>>
