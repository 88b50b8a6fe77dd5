import assert from 'node:assert/strict'
import readExcel from 'read-excel-file/node'
import { sheetNames, xlsxFile } from '#src/report/xlsx.ts'
import { entries, sheetsOf } from './opening.ts'

const formulas = ['=1+1', '=HYPERLINK("http://x")', '+1', '-1', '@A1', '{=A1}', "'=1"]

describe('a workbook', () => {
  it('holds texts as texts and numbers as numbers, read by somebody else’s reader', async () => {
    const rows = [
      ['Wat', 'Aantal'],
      ['Meldingen aan leidinggevenden', 1234],
      ['Deel <van> "alles" & meer', 0.25],
    ]
    const file = await xlsxFile([
      { name: 'Cijfers', rows },
      { name: 'Leeg', rows: [['Wat']] },
    ])
    assert.deepEqual(await sheetsOf(file), [rows, [['Wat']]])
  })

  it('never holds a formula', async () => {
    const file = await xlsxFile([{ name: '=A1', rows: [['x'], ...formulas.map(formula => [formula])] }])
    assert.deepEqual((await sheetsOf(file))[0]?.slice(1).flat(), formulas)
    for (const [name, xml] of entries(file)) assert.doesNotMatch(xml, /<f[ >/]/, name)
  })

  it('leaves out what no XML may hold', async () => {
    const file = await xlsxFile([{ name: 'a\0b', rows: [['a\u0000\u0008b\uffffc']] }])
    assert.deepEqual(await sheetsOf(file), [[['abc']]])
  })

  it('names sheets as Excel wants: short, own signs out, each once', async () => {
    const long = 'Maatregelen per organisatieonderdeel en periode'
    const names = sheetNames([long, long, long.toUpperCase(), 'a/b:c*?[d]\\', "'x'", '', '   ', '4'])
    assert.equal(new Set(names.map(name => name.toLowerCase())).size, names.length)
    for (const name of names) assert.match(name, /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/)
    const file = await xlsxFile(names.map(name => ({ name, rows: [['x']] })))
    assert.deepEqual(
      (await readExcel(Buffer.from(file))).map(({ sheet }) => sheet),
      names,
    )
  })

  it('refuses what is no number', () => assert.rejects(xlsxFile([{ name: 'x', rows: [[Number.NaN]] }]), /a number/))
})
