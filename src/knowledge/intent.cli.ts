import { createInterface } from 'node:readline'
import { classify } from '#cards/content/intents/classify.ts'

const usage =
  'usage: npm run -s intent -- "text"   or   npm run -s intent -- --jsonl < texts.jsonl   (lines {"text":"…"})'

/** What is recognised of a text, as one line of JSON. */
function answer(text: string): string {
  const { intent, score, alternatives } = classify(text)
  return JSON.stringify({
    intent,
    score: rounded(score),
    alternatives: alternatives.map(guess => ({ ...guess, score: rounded(guess.score) })),
  })
}

const rounded = (score: number) => Number(score.toFixed(4))

/** The text of a line; a message that says what is wrong when there is none. */
function textOf(line: string): { text: string } | { error: string } {
  try {
    const data: unknown = JSON.parse(line)
    const text = typeof data === 'object' && data !== null && 'text' in data ? data.text : undefined
    return typeof text === 'string' ? { text } : { error: 'a line must be an object with a string "text"' }
  } catch {
    return { error: 'a line must be JSON' }
  }
}

/** One answer a line, whatever the other lines are; resolves to the exit code. */
async function answerLines(): Promise<number> {
  let exit = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const read = textOf(line)
    if ('error' in read) exit = 1
    process.stdout.write(`${'text' in read ? answer(read.text) : JSON.stringify(read)}\n`)
  }
  return exit
}

const [first, ...more] = process.argv.slice(2)
if (first === '--jsonl' && more.length === 0) process.exitCode = await answerLines()
else if (first === undefined || first.startsWith('--')) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
} else process.stdout.write(`${answer([first, ...more].join(' '))}\n`)
