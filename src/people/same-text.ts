/** Gives one string for equal texts: units and time zones return by the thousand. */
export function sameText(): (text: string) => string {
  const texts = new Map<string, string>()
  return text => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
}
