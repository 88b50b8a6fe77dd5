/** Every line that the bot logged in this run of the tests; test/hooks.ts looks through them at the end. */
export const logs: string[] = []

/** Notes a line and gives it back. */
export function sawLog(line: string): string {
  logs.push(line)
  return line
}
