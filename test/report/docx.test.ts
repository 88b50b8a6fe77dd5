import assert from 'node:assert/strict'
import { docxFile } from '#src/report/docx.ts'
import type { Block, TextDocument } from '#src/report/writing.ts'
import { entry } from './opening.ts'

const written = (blocks: Block[], more: Partial<TextDocument> = {}) =>
  docxFile({ title: 'Aanpak <discriminatie> & racisme', lang: 'nl', blocks, ...more })
const body = async (blocks: Block[], more?: Partial<TextDocument>) =>
  entry(await written(blocks, more), 'word/document.xml')
const texts = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text)

describe('a text document', () => {
  for (const [lang, tag] of [
    ['nl', 'nl-NL'],
    ['en', 'en-GB'],
  ] as const)
    it(`says its title and that it is ${lang}`, async () => {
      const file = await written([], { lang })
      assert.match(entry(file, 'docProps/core.xml'), /<dc:title>Aanpak &lt;discriminatie&gt; &amp; racisme</)
      assert.match(entry(file, 'word/styles.xml'), new RegExp(`<w:lang w:val="${tag}"`))
    })

  it('has headings as headings, in their level, and bullets as a list', async () => {
    const xml = await body([
      { heading: 'Een' },
      { heading: 'Twee', level: 2 },
      { heading: 'Drie', level: 3 },
      { text: 'eerste\ntweede' },
      { bullets: ['a', 'b'] },
    ])
    assert.deepEqual(
      [...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style),
      ['Title', 'Heading1', 'Heading2', 'Heading3', 'ListParagraph', 'ListParagraph'],
    )
    assert.match(xml, /eerste<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>tweede/)
    assert.equal(xml.match(/<w:numId /g)?.length, 2)
  })

  it('says which row of a table names the columns, and writes numbers in its language', async () => {
    const table = {
      head: ['Wat', 'Aantal'],
      rows: [
        ['Meldingen', 12345],
        ['Berisping', 'te klein om te tonen'],
      ],
    }
    const nl = await body([{ table }])
    assert.equal(nl.match(/<w:tblHeader\/>/g)?.length, 1)
    assert.ok(nl.indexOf('<w:tblHeader/>') < nl.indexOf('Meldingen'))
    assert.deepEqual(texts(nl).slice(1), ['Wat', 'Aantal', 'Meldingen', '12.345', 'Berisping', 'te klein om te tonen'])
    assert.ok(texts(await body([{ table }], { lang: 'en' })).includes('12,345'))
    assert.match(nl, /<\/w:tbl><w:p/)
  })

  it('takes any text, and leaves out what no XML may hold', async () => {
    assert.deepEqual(texts(await body([{ text: '<w:p/>&\u0000\u0008\ud800' }])).slice(1), ['&lt;w:p/&gt;&amp;\ufffd'])
    await assert.rejects(body([{ table: { head: ['x'], rows: [[Number.NaN]] } }]), /a number/)
  })

  it('has lines to tick as a list of its own with an empty box, and larger letters when asked', async () => {
    const file = await written([{ checks: ['een', 'twee'] }, { bullets: ['drie'] }], { large: true })
    const ids = [...entry(file, 'word/document.xml').matchAll(/<w:numId w:val="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(ids[0], ids[1])
    assert.notEqual(ids[1], ids[2])
    assert.match(entry(file, 'word/numbering.xml'), /<w:lvlText w:val="\u2610"/)
    assert.match(entry(file, 'word/styles.xml'), /<w:docDefaults>.*?<w:sz w:val="26"/s)
  })
})
