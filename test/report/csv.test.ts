import assert from 'node:assert/strict'
import fc from 'fast-check'
import { csvFile } from '#src/report/csv.ts'
import type { Cell } from '#src/report/writing.ts'

const written = (rows: Cell[][]) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile({ name: 'x', rows }))

/** Another reader than the one of HR's files: RFC 4180 with semicolons, character by character. */
function read(text: string): string[][] {
  const rows: string[][] = [['']]
  let open = false
  const add = (sign: string) => {
    const row = rows.at(-1) ?? []
    row[row.length - 1] += sign
  }
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (open && sign === '"' && text[i + 1] === '"') add(text[i++] ?? '')
    else if (sign === '"') open = !open
    else if (!open && sign === ';') rows.at(-1)?.push('')
    else if (!open && sign === '\r' && text[i + 1] === '\n')
      rows.push([''], []) // and the LF, which is skipped
    else if (!open && sign === '\n') rows.pop()
    else add(sign)
  }
  return rows.slice(0, -1)
}

describe('a csv file', () => {
  it('is what Dutch offices open: a mark, semicolons, CRLF, decimal comma', () => {
    assert.equal(
      written([
        ['Wat', 'Aantal'],
        ['Meldingen', 1234.5],
        ['Coördinatie', -3],
      ]),
      '\ufeffWat;Aantal\r\nMeldingen;1234,5\r\nCoördinatie;-3\r\n',
    )
  })

  for (const formula of [
    '=1+1',
    '+31',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u200b=1',
    '＝1',
    '"=1',
    "'=1",
    '|calc',
    '%0a',
  ])
    it(`puts an apostrophe before ${JSON.stringify(formula)}`, () => {
      assert.equal(read(written([['x', formula]]).slice(1))[0]?.[1]?.[0], "'")
    })

  it('gives back every text, harmless or with an apostrophe before it, and never a column more', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '"', ';', ',', '\r', '\n', '\t', ' ', "'", 'a', '\0', '\u200b'),
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), rows => {
        const back = read(written(rows).slice(1))
        assert.equal(back.length, rows.length)
        for (const [i, row] of rows.entries()) {
          assert.equal(back[i]?.length, row.length)
          for (const [j, text] of row.entries()) {
            const got = back[i]?.[j] ?? ''
            assert.doesNotMatch(got, /^\s*[=+\-@]|^[\t\r\n]/)
            // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out
            const kept = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
            assert.ok(got === kept || got === `'${kept}`, `${JSON.stringify(text)} → ${JSON.stringify(got)}`)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('writes every number so that it comes back, and refuses what is none', () => {
    fc.assert(
      fc.property(fc.integer(), hundredths => {
        const number = hundredths / 100
        assert.equal(Number(read(written([['x', number]]).slice(1))[0]?.[1]?.replace(',', '.')), number)
      }),
    )
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY]) assert.throws(() => written([[none]]), /a number/)
  })
})
