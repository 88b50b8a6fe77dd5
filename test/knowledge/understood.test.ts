import assert from 'node:assert/strict'
import { classify } from '#cards/content/intents/classify.ts'
import { withTopic } from '#src/knowledge/understood.ts'

describe('a language that is named', () => {
  const cases = [
    ['nederlands', 'taal:nl'],
    ['Nederlands graag', 'taal:nl'],
    ['can you speak english?', 'taal:en'],
    ['switch to Dutch please', 'taal:nl'],
    ['niet in het Engels maar in het Nederlands', 'taal:nl'],
    ['help', 'hulp'],
  ] as const
  for (const [text, intent] of cases)
    it(`“${text}” is ${intent}`, () => assert.equal(withTopic(classify(text), text).intent, intent))
})
