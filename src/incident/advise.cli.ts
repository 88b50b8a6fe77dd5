import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { explain } from '#cards/policy/explain.ts'
import { triage } from '#cards/policy/triage.ts'
import { type Lang, langs } from '#cards/text.ts'
import { advise } from './advise.ts'
import { answerLines, longestLine } from './answer-lines.ts'
import { readFacts } from './facts.ts'

const usage = `Usage:
  npm run -s advise -- facts.json            prints the advice as JSON; "-" reads standard input
  npm run -s advise -- --explain facts.json  prints it in Dutch with reasons and sources; --lang en: in English
  npm run -s advise -- --jsonl < in.jsonl    answers line by line, a bad line with {"error":"…"}
Exit code 0: everything answered, 1: a file or a line was bad, 2: not used like this.`

type Command = { file: string; jsonl: boolean; explainIn?: Lang }
type Chunks = AsyncIterable<Uint8Array>
type Answer = (text: string) => string

async function main(args: string[]): Promise<number> {
  const command = readCommand(args)
  if (!command) return complain(usage, 2)
  const { file, jsonl, explainIn } = command
  let exitCode = 0
  const answer: Answer = text => {
    const facts = factsIn(text)
    if ('error' in facts) {
      exitCode = 1
      return JSON.stringify(facts)
    }
    const advice = advise(facts, triage)
    return explainIn ? explain(explainIn, advice, triage) : JSON.stringify(advice)
  }
  const input = file === '-' ? process.stdin : createReadStream(file)
  const answers = (chunks: Chunks) => (jsonl ? answerLines(chunks, answer) : answerWhole(chunks, answer))
  const fault = await pipeline(input, answers, process.stdout).catch((error: unknown) => faultOf(error))
  return fault ? complain(`cannot read ${file} (${fault})`, 1) : exitCode
}

function readCommand(args: string[]): Command | undefined {
  const options = { jsonl: { type: 'boolean' }, explain: { type: 'boolean' }, lang: { type: 'string' } } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return commandOf(positionals, values)
  } catch {
    return undefined
  }
}

type Flags = { jsonl?: boolean; explain?: boolean; lang?: string }

function commandOf(
  files: string[],
  { jsonl = false, explain = false, lang: asked = 'nl' }: Flags,
): Command | undefined {
  const [file = jsonl ? '-' : undefined, ...more] = files
  const lang = langs.find(each => each === asked)
  if (!file || !lang || more.length > 0 || (jsonl && explain)) return undefined
  return { file, jsonl, ...(explain && { explainIn: lang }) }
}

function factsIn(text: string): ReturnType<typeof readFacts> {
  if (text.length > longestLine) return { error: `longer than ${longestLine} characters` }
  try {
    return readFacts(JSON.parse(text))
  } catch {
    return { error: 'not valid JSON' }
  }
}

/** A file of facts is one answer; a byte order mark is taken off. */
async function* answerWhole(chunks: Chunks, answer: Answer) {
  yield `${answer(new TextDecoder().decode(await buffer(chunks)))}\n`
}

/** What the system says about a file; nothing when the reader of our output simply went away. */
function faultOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error)) throw error
  return error.code === 'EPIPE' ? undefined : String(error.code)
}

function complain(message: string, exitCode: number): number {
  console.error(message)
  return exitCode
}

process.exitCode = await main(process.argv.slice(2))
