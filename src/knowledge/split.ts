/**
 * Whether a labelled question measures instead of teaches: one in four, by a hash of its words, so that nobody chooses and a
 * question stays where it is when others come.
 */
export const measures = (text: string): boolean => hash(text.toLowerCase().trim()) % 4 === 0

/** FNV-1a, mixed, as a number from 0. */
function hash(text: string): number {
  let code = 0x811c9dc5
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193)
  return (code ^ (code >>> 15)) >>> 0
}
