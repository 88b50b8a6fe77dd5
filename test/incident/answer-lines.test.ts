import assert from 'node:assert/strict'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { answerLines, longestLine } from '#src/incident/answer-lines.ts'

const bytes = new TextEncoder()
const echo = (line: string) => `<${line}>`

async function answersTo(chunks: readonly (string | Uint8Array)[], answer = echo): Promise<string> {
  const input = chunks.map(chunk => (typeof chunk === 'string' ? bytes.encode(chunk) : chunk))
  return text(answerLines(of(input), answer))
}

async function* of<T>(items: Iterable<T>) {
  yield* items
}

describe('answerLines', () => {
  const cases: readonly [string, string, string][] = [
    ['one answer a line', 'a\nb\n', '<a>\n<b>\n'],
    ['a last line without an end', 'a\nb', '<a>\n<b>\n'],
    ['nothing', '', ''],
    ['blank lines at the end: no answer', 'a\n\n \n', '<a>\n'],
    [
      'blank lines in between: one answer each, so that lines stay side by side',
      'a\n\n\nb\n\nc',
      '<a>\n<>\n<>\n<b>\n<>\n<c>\n',
    ],
    ['a byte order mark is taken off', '\uFEFFa\n', '<a>\n'],
    ['only \\n ends a line', 'a\u2028b\u0085c\n', '<a\u2028b\u0085c>\n'],
  ]
  for (const [name, input, output] of cases)
    it(name, async () => {
      assert.equal(await answersTo([input]), output)
    })

  it('does not mind where the chunks fall, not even inside a character', async () => {
    const anyText = fc.array(fc.constantFrom('a', '\n', 'ë', '🆘', '"')).map(parts => parts.join(''))
    const sameInPieces = async (lines: string, size: number) => {
      const all = bytes.encode(lines)
      const pieces = Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
      assert.equal(await answersTo(pieces), await answersTo([lines]))
    }
    await fc.assert(fc.asyncProperty(anyText, fc.integer({ min: 1, max: 5 }), sameInPieces))
  })

  it('cuts a line that is too long, in one chunk or in many, and goes on with the next', async () => {
    const long = 'x'.repeat(longestLine + 500)
    const lengths = (line: string) => String(line.length)
    const expected = `${longestLine + 1}\n1\n`
    assert.equal(await answersTo([`${long}\ny\n`], lengths), expected)
    assert.equal(await answersTo([...long, '\ny'], lengths), expected)
  })

  it('takes no next chunk before the answers to the last one are taken', async () => {
    let taken = 0
    async function* endless() {
      for (;;) {
        taken++
        yield bytes.encode('a\n')
      }
    }
    const answers = answerLines(endless(), echo)
    for (let i = 1; i <= 3; i++) {
      assert.deepEqual(await answers.next(), { value: '<a>\n', done: false })
      assert.equal(taken, i)
    }
  })
})
