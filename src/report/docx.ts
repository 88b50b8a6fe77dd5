import type { Block, Cell, TextDocument } from './writing.ts'
import { finite, printable } from './writing.ts'

type Docx = typeof import('docx')

/**
 * A text to print or to go on with in Word, readable by a screen reader: title and language are set, headings are headings,
 * lists are lists and tables say which row names the columns. The package loads when first used.
 */
export async function docxFile({ title, lang, blocks, large }: TextDocument): Promise<Uint8Array> {
  const docx = await import('docx')
  const document = new docx.Document({
    title: printable(title),
    creator: 'Trede',
    lastModifiedBy: 'Trede',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: large ? 26 : 22, language: { value: tags[lang] } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { font: FONT, size: 44, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: { run: { font: FONT, size: 32, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
        heading2: { run: { font: FONT, size: 26, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
        heading3: { run: { font: FONT, size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 60 } } },
      },
    },
    numbering: { config: [checks(docx)] },
    sections: [
      {
        children: [
          new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, children: runs(docx, title) }),
          ...blocks.flatMap((block, i) => elements(docx, lang, block, 'table' in (blocks[i + 1] ?? {}))),
        ],
        footers: { default: footer(docx) },
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toArrayBuffer(document))
}

const FONT = 'Calibri'
const tags = { nl: 'nl-NL', en: 'en-GB' } as const

/** What introduces a table stays on its page. */
function elements(docx: Docx, lang: TextDocument['lang'], block: Block, introduces: boolean) {
  const { Paragraph, HeadingLevel } = docx
  if ('heading' in block) {
    const heading = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }[
      block.level ?? 1
    ]
    return [new Paragraph({ heading, keepNext: true, children: runs(docx, block.heading) })]
  }
  if ('text' in block) return [new Paragraph({ keepNext: introduces, children: runs(docx, block.text) })]
  if ('bullets' in block)
    return block.bullets.map(line => new Paragraph({ bullet: { level: 0 }, children: runs(docx, line) }))
  if ('checks' in block)
    return block.checks.map(
      line => new Paragraph({ numbering: { reference: CHECKS, level: 0 }, children: runs(docx, line) }),
    )
  // A table must be followed by a paragraph, or two in a row grow together.
  return [table(docx, lang, block.table), new Paragraph({ children: [] })]
}

const CHECKS = 'checks'

/** A list whose sign is an empty box. */
const checks = ({ LevelFormat, AlignmentType }: Docx) => ({
  reference: CHECKS,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '\u2610',
      alignment: AlignmentType.LEFT,
      style: { run: { font: 'Segoe UI Symbol' }, paragraph: { indent: { left: 480, hanging: 480 } } },
    },
  ],
})

/** A line end within a text stays one. */
const runs = ({ TextRun }: Docx, text: string, bold = false) =>
  printable(text)
    .split(/\r\n|\n|\r/)
    .map((line, i) => new TextRun({ text: line, ...(bold && { bold }), ...(i > 0 && { break: 1 }) }))

const FULL_WIDTH = 9_000

function table(docx: Docx, lang: TextDocument['lang'], { head, rows }: Extract<Block, { table: object }>['table']) {
  const { Table, TableRow, TableCell, Paragraph, AlignmentType, WidthType } = docx
  const columnWidths = widths(head.length)
  const isNumeric = head.map((_, i) => i > 0 && rows.some(cells => typeof cells[i] === 'number'))
  const row = (cells: readonly Cell[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (cell, i) =>
          new TableCell({
            width: { size: columnWidths[i] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            ...(tableHeader && { shading: { fill: 'E6EBF2' } }),
            children: [
              new Paragraph({
                spacing: { after: 0 },
                alignment: isNumeric[i] ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: runs(docx, shown(lang, cell), tableHeader),
              }),
            ],
          }),
      ),
    })
  return new Table({
    columnWidths,
    width: { size: FULL_WIDTH, type: WidthType.DXA },
    rows: [row(head, true), ...rows.map(cells => row(cells, false))],
  })
}

/** The first column says what the row is about and gets the most room. */
const widths = (columns: number): number[] => {
  const first = columns > 1 ? Math.round(FULL_WIDTH * Math.max(0.3, 1.6 / (columns + 0.6))) : FULL_WIDTH
  const other = columns > 1 ? Math.floor((FULL_WIDTH - first) / (columns - 1)) : 0
  return Array.from({ length: columns }, (_, i) => (i === 0 ? first : other))
}

const shown = (lang: TextDocument['lang'], cell: Cell) =>
  typeof cell === 'number' ? new Intl.NumberFormat(tags[lang]).format(finite(cell)) : cell

function footer({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: Docx) {
  const children = [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })]
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] })
}
