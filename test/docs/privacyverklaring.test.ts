import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { privacyCard } from '#cards/privacy/privacy.ts'

const page = readFileSync(new URL('../../docs/privacyverklaring.md', import.meta.url), 'utf8')

/** The lines of the card, a bullet each on its own. */
const lines = privacyCard('nl')
  .body.flatMap(({ text }) => (typeof text === 'string' ? text.split(/[\r\n]+/) : []))
  .map(line => line.replace(/^- /, '').trim())
  .filter(line => line !== '')

describe('the privacyverklaring', () => {
  it('has lines to compare', () => assert.ok(lines.length > 12))

  for (const line of lines)
    it(`says what the card in Trede says: ${line.slice(0, 50)}`, () => assert.ok(page.includes(line), line))
})
