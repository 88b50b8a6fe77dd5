import { csvFile } from './csv.ts'
import { docxFile } from './docx.ts'
import type { Writers } from './writing.ts'
import { xlsxFile } from './xlsx.ts'

export const writers: Writers = { csv: csvFile, xlsx: xlsxFile, docx: docxFile }
