import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readCsv } from '#src/people/csv.ts'
import { decoded, type Encoding, encodingOf } from '#src/people/encoding.ts'
import { LONGEST_LINE, linesIn } from '#src/people/lines.ts'

const rowsOf = (text: string) => [...readCsv(text.split('\n'))]
const cellsOf = (text: string) => rowsOf(text).map(row => ('cells' in row ? row.cells : row.fault))

/** A text or bytes cut into pieces of the given size, as a file arrives. */
function* inPieces<T extends string | Uint8Array>(whole: T, size: number): Generator<T> {
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size) as T
}

describe('lines', () => {
  it('end with CRLF, LF or CR, and the last with nothing or with one of them', () => {
    for (const end of ['\r\n', '\n', '\r'])
      for (const size of [1, 2, 3, 100]) {
        assert.deepEqual([...linesIn(inPieces(`a${end}${end}b${end}c`, size))], ['a', '', 'b', 'c'])
        assert.deepEqual([...linesIn(inPieces(`a${end}b${end}`, size))], ['a', 'b'])
      }
    assert.deepEqual([...linesIn([])], [])
  })

  it('are the same however the text is cut into pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\r', '\n', '\r\n', ';'), maxLength: 40 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (whole, size) =>
        assert.deepEqual([...linesIn(inPieces(whole, size))], [...linesIn([whole])]),
      ),
    )
  })

  it('are cut when they never end, so that a file without line ends fits in memory', () => {
    const piece = 'x'.repeat(64 * 1024)
    const [line, after] = linesIn([...Array.from({ length: 2_000 }, () => piece), '\nnext'])
    assert.equal(line?.length, LONGEST_LINE + 1)
    assert.equal(after, 'next')
  })
})

describe('comma separated values', () => {
  for (const [separator, name] of [[';', 'semicolon'], [',', 'comma'], ['\t', 'tab']] as const) // biome-ignore format: a list
    it(`are read with a ${name}`, () => {
      const text = [`id${separator}unit`, `1${separator}"a${separator}b"`].join('\n')
      assert.deepEqual(cellsOf(text), [
        ['id', 'unit'],
        ['1', `a${separator}b`],
      ])
    })

  it('say their separator in the first line, as a spreadsheet does', () => {
    assert.deepEqual(rowsOf('sep=;\na;b,c,d\n1;2'), [
      { line: 2, cells: ['a', 'b,c,d'] },
      { line: 3, cells: ['1', '2'] },
    ])
  })

  it('keep the number of the line, over blank lines and cells of several lines', () => {
    assert.deepEqual(rowsOf('\n\nid;unit\n;\n1;"two\nlines"\n\n  \n2;b;'), [
      { line: 3, cells: ['id', 'unit'] },
      { line: 5, cells: ['1', 'two\nlines'] },
      { line: 9, cells: ['2', 'b', ''] },
    ])
  })

  it('take doubled quotes, quotes inside a word and blanks after a closing quote as people mean them', () => {
    assert.deepEqual(cellsOf('a;b;c\n"say ""hi""";5" disk;"x" ;'), [
      ['a', 'b', 'c'],
      ['say "hi"', '5" disk', 'x', ''],
    ])
  })

  it('lose one line to a quote that is never closed, whatever quotes follow', () => {
    const text = ['id;unit', '1;"open', '2;b', '3;"c"', '"4";"d ""e"""', '5;f'].join('\n')
    assert.deepEqual(rowsOf(text), [
      { line: 1, cells: ['id', 'unit'] },
      { line: 2, fault: 'quotes' },
      { line: 3, cells: ['2', 'b'] },
      { line: 4, cells: ['3', 'c'] },
      { line: 5, cells: ['4', 'd "e"'] },
      { line: 6, cells: ['5', 'f'] },
    ])
  })

  it('lose one line to an open quote that a later line happens to close', () => {
    const text = ['id;unit;role', '1;"open;hr', '2;b;hr', '3;c";hr', '4;d;hr'].join('\n')
    const rows = rowsOf(text)
    assert.ok(rows.some(row => row.line === 5 && 'cells' in row))
    assert.equal(rows.filter(row => 'fault' in row).length, 1)
    assert.deepEqual(
      rows.map(({ line }) => line),
      [1, 2, 3, 4, 5],
    )
  })

  it('lose one line to text after a closing quote, and one to a line that is too long', () => {
    assert.deepEqual(cellsOf(`a;b\n"1"x;2\n3;4\n${'x'.repeat(LONGEST_LINE + 1)}\n5;6`), [
      ['a', 'b'],
      'quotes',
      ['3', '4'],
      'too_long',
      ['5', '6'],
    ])
  })

  it('come back as they were written, with any separator, line end and cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\t', ' ', 'é', '=', '🙂'), maxLength: 8 })
    const lines = fc.string({ unit: fc.constantFrom('a', '"', '\n', ' ', 'é'), maxLength: 8 })
    const word = fc.string({ unit: fc.constantFrom('a', '"', ' ', 'é'), maxLength: 8 })
    const table = fc.array(fc.oneof(fc.tuple(cell, cell, cell), fc.tuple(word, lines, lines)), { maxLength: 8 })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 9 }),
        (rows, separator, end, size) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\n', end)}"`
          const write = (row: string[]) => row.map(quoted).join(separator)
          const text = [['id', 'unit', 'role'], ...rows].map(write).join(end)
          const read = [...readCsv(linesIn(inPieces(text, size)))].slice(1)
          assert.deepEqual(
            read.map(row => ('cells' in row ? row.cells : row.fault)),
            rows.filter(row => row.some(cell => cell.trim() !== '')),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never throw and never skip a line, whatever the file is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', '""', '";"'), maxLength: 60 })
    fc.assert(
      fc.property(text, whole => {
        const lines = whole.split('\n')
        const rows = [...readCsv(lines)]
        for (const [i, row] of rows.entries())
          assert.ok(row.line > (rows[i - 1]?.line ?? 0) && row.line <= lines.length)
        const spans = rows.map((row, i) => lines.slice(row.line - 1, (rows[i + 1]?.line ?? lines.length + 1) - 1))
        const between = lines.slice(0, (rows[0]?.line ?? lines.length + 1) - 1)
        assert.equal([...between, ...spans.flat()].length, lines.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the encoding of a file', () => {
  const text = 'Eenheid;Naam\r\nFinanciën – ‘één’ €;Ø\r\n'
  const windows = new Map([['–', 0x96], ['‘', 0x91], ['’', 0x92], ['€', 0x80]]) // biome-ignore format: a table
  const wide = (bigEndian: boolean) => {
    const bytes = Buffer.from(text, 'utf16le')
    return bigEndian ? bytes.swap16() : bytes
  }
  const files: [name: string, Uint8Array, Encoding][] = [
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide(false)]), 'utf-16le'],
    ['UTF-16LE without a mark', wide(false), 'utf-16le'],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), wide(true)]), 'utf-16be'],
    ['Windows-1252', Uint8Array.from([...text].map(c => windows.get(c) ?? c.charCodeAt(0))), 'windows-1252'],
  ]

  for (const [name, bytes, encoding] of files)
    it(`${name} is seen, and read the same however it is cut`, () => {
      assert.equal(encodingOf([bytes]), encoding)
      for (const size of [1, 2, 3, 7, 1_000])
        assert.equal([...decoded(inPieces(bytes, size), encoding)].join(''), text, `in pieces of ${size}`)
    })

  it('is Windows-1252 when one byte at the end of a large file is no UTF-8', () => {
    const ascii = Buffer.alloc(64 * 1024, 'a')
    assert.equal(encodingOf([ascii, ascii, Buffer.from([0xe9])]), 'windows-1252')
    assert.equal(encodingOf([ascii, ascii, Buffer.from('é')]), 'utf-8')
  })

  it('is UTF-8 when the file is empty', () => assert.equal(encodingOf([]), 'utf-8'))
})
