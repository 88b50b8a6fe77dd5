import { find } from '#cards/content/find.ts'
import { classify } from '#cards/content/intents/classify.ts'
import { aboutNothing, confusion, heldOut, type Score, score, unseenQuestions } from './measured.ts'
import { dangerous, harmlessUnseen, unseen } from './unseen.ts'

/** `npm run bench:intent`: how well sentences are understood that nothing was learnt from; `--wrong` lists what goes wrong. */
const print = (line: string) => void process.stdout.write(`${line}\n`)
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const share = (part: number, of: number) => percent(part / (of || 1))

const began = performance.now()
classify('')
const learntIntents = performance.now()
find('')
print(
  `learns intents in ${Math.round(learntIntents - began)} ms, the search in ${Math.round(performance.now() - learntIntents)} ms`,
)

const calm = unseen.filter(({ intent }) => intent !== 'acuut_gevaar')
for (const lang of ['nl', 'en']) {
  const sentences = calm.filter(one => one.lang === lang)
  const right = sentences.filter(({ intent, text }) => classify(text).intent === intent)
  print(`intent, unseen, ${lang}: ${share(right.length, sentences.length)} of ${sentences.length}`)
}
print('\nmeant → understood, how often')
for (const [pair, times] of confusion(calm)) print(`${String(times).padStart(4)}  ${pair}`)

const danger = [...dangerous, ...unseen.filter(one => one.intent === 'acuut_gevaar').map(({ text }) => text)]
const heard = danger.filter(text => classify(text).danger === 'ja')
print(`\ndanger heard: ${share(heard.length, danger.length)} of ${danger.length}`)
const alarms = harmlessUnseen.filter(text => classify(text).danger === 'ja')
print(
  `false alarms among sentences that look like danger: ${share(alarms.length, harmlessUnseen.length)} of ${harmlessUnseen.length}`,
)

const told = (name: string, { of, first, three }: Score) =>
  print(`search, ${name}: first ${percent(first)}, among three ${percent(three)} of ${of}`)
print('')
told('held out by hash', score(heldOut))
for (const lang of ['nl', 'en'])
  told(`never looked at, ${lang}`, score(unseenQuestions.filter(one => one.lang === lang)))
told('never looked at', score(unseenQuestions))

const times = [...heldOut, ...unseenQuestions, ...aboutNothing].map(({ text }) => {
  const start = performance.now()
  find(text)
  return performance.now() - start
})
const slowest = times.toSorted((a, b) => a - b)
print(
  `search: median ${slowest[Math.floor(slowest.length / 2)]?.toFixed(1)} ms, slowest ${slowest.at(-1)?.toFixed(1)} ms`,
)
if (process.argv.includes('--wrong')) for (const line of score(heldOut).wrong) print(line)
