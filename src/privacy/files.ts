/** A file for somebody; `type` is its media type. */
export type GivenFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** How somebody gets it: a link that works once, a question that Teams now asks them, or not this time. */
export type Offer = { readonly link: string } | 'asked' | 'failed'
