import assert from 'node:assert/strict'
import fc from 'fast-check'
import markdown from 'markdown-it'
import { draftExample, messageExample } from '#cards/campaign/example.ts'
import { sentCard } from '#cards/campaign/sent.ts'
import { writeCard } from '#cards/campaign/write.ts'
import { asWritten, unmarked } from '#cards/unmarked.ts'
import { tidy } from '#src/campaign/wording.ts'

/** Reads more than Teams does: bare addresses become links too. */
const reader = markdown({ linkify: true, html: true })
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false })

const signs = [
  ...'[]()<>*_`~#+-=|!\\&;:/. \n\tab1',
  'https://kwaad.nl',
  '[klik](https://kwaad.nl)',
  '<b>',
  '&#91;',
  '1. ',
]
const nasty = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map(parts => parts.join(''))
const anything = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

describe('what HR wrote', () => {
  it('is never read as mark-up, whatever it is', () => {
    fc.assert(
      fc.property(anything, words => {
        const html = reader.render(unmarked(words)).trim()
        assert.doesNotMatch(html.replace(/^<p>|<\/p>$/g, ''), /</, words)
      }),
      { numRuns: 10_000 },
    )
  })

  it('stands as it is in text runs, a block a line', () => {
    fc.assert(
      fc.property(anything, words => {
        const blocks = asWritten(words)
        assert.ok(blocks.every(({ type }) => type === 'RichTextBlock'))
        const shown = blocks.flatMap(({ inlines }) => (inlines as { text: string }[]).map(({ text }) => text))
        assert.deepEqual(
          shown,
          words.split('\n').filter(line => line.trim() !== ''),
        )
      }),
    )
  })

  it('loses what nobody sees, and tidying twice changes nothing', () => {
    assert.equal(tidy('  Dag\u202e allemaal\u200b \r\n\r\n\r\n\r\n  tot zo\u0007 '), 'Dag allemaal\n\n  tot zo')
    fc.assert(fc.property(anything, words => assert.equal(tidy(tidy(words)), tidy(words))))
  })

  it('gets no word of ours put into it, on a card or in a field', () => {
    const text = 'Ask a confidential adviser. Or two confidential advisers.'
    const message = { ...messageExample, en: { title: 'Help', text } }
    const draft = { ...draftExample, message }
    assert.match(JSON.stringify(sentCard('en', draft)), /"Ask a confidential adviser\. Or two confidential advisers\."/)
    assert.match(
      JSON.stringify(writeCard('en', draft)),
      /"Ask a confidential adviser\. Or two confidential advisers\."/,
    )
  })

  it('keeps plain words as they are', () =>
    assert.equal(unmarked('Samen tegen racisme (21 maart) – €5, 10%!'), 'Samen tegen racisme (21 maart) – €5, 10%!'))
})
