import assert from 'node:assert/strict'
import { classify } from '#cards/content/intents/classify.ts'
import { withTopic } from '#src/knowledge/understood.ts'
import { running } from '../teams/client.ts'
import { titleOf } from '../teams/reading.ts'

describe('wanting to practise', () => {
  for (const text of [
    'oefenen',
    'Ik wil oefenen',
    'brandoefening',
    'kan ik dit gesprek oefenen?',
    'practise',
    'I want to practise',
    'practice mode',
  ])
    it(`is understood: ${text}`, () =>
      assert.equal(withTopic(classify(text), text).intent, 'gesprek_voorbereiden:oefenen'))

  for (const text of [
    'ze oefenen druk uit op mij sinds ik iets heb gemeld',
    'my manager refuses every training because of my age',
  ])
    it(`is not read into a report: ${text}`, () =>
      assert.equal(withTopic(classify(text), text).intent, 'incident_melden'))

  it('opens the stories, while a talk is still prepared as before', async () => {
    const bot = await running()
    assert.equal(titleOf(await bot.say('noor', 'gesprek_voorbereiden:oefenen')), 'Oefenen')
    assert.equal(titleOf(await bot.say('noor', 'gesprek_voorbereiden')), 'Gesprek voorbereiden')
    await bot.stop()
  })
})
