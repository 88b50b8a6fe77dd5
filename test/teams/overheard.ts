/** What is printed to the console while a bot runs: the SDK prints whole errors there, with what was in them. */
export function overheard() {
  const printed: string[] = []
  const names = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const
  const real = names.map(name => [name, console[name]] as const)
  for (const name of names)
    console[name] = (...words: unknown[]) =>
      void printed.push(words.map(word => (word instanceof Error ? word.stack : JSON.stringify(word))).join(' '))
  return {
    printed,
    restore() {
      for (const [name, print] of real) console[name] = print
    },
  }
}
