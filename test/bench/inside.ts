import fc from 'fast-check'
import { find } from '#cards/content/find.ts'
import { classify } from '#cards/content/intents/classify.ts'
import { triage } from '#cards/policy/triage.ts'
import { advise } from '#src/incident/advise.ts'
import { anyFacts } from '../incident/some-facts.ts'
import { median, quantile, table } from './figures.ts'

const sentences = [
  'er is net iemand bij me geweest over een grap',
  'hoe lang duurt een klacht bij de klachtencommissie',
  'wat is een microagressie?',
  'mn collega word gepest en ik weet nie wat ik moet doen',
  'who can I talk to in confidence',
]

/** What is done inside a turn, each by itself in this process: microseconds, and how many fit in a second of one core. */
export async function inside(times: number) {
  const facts = fc.sample(anyFacts, { numRuns: 1_000, seed: 1 })
  table([
    ['', 'median µs', 'p99 µs', 'a second'],
    measured('an advice from the policy', times * 10, i => advise(facts[i % facts.length] ?? {}, triage)),
    measured('what a sentence means', times, i => classify(sentences[i % sentences.length] ?? '')),
    measured('what answers a question', times, i => find(sentences[i % sentences.length] ?? '')),
  ])
}

function measured(name: string, times: number, work: (i: number) => unknown): string[] {
  for (let i = 0; i < Math.min(times, 500); i++) work(i)
  const took = Array.from({ length: times }, (_, i) => {
    const began = performance.now()
    work(i)
    return (performance.now() - began) * 1_000
  })
  const mean = took.reduce((sum, one) => sum + one, 0) / took.length
  return [name, median(took).toFixed(0), quantile(took, 0.99).toFixed(0), Math.round(1e6 / mean).toLocaleString('en')]
}
