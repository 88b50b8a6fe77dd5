import { inflateRawSync } from 'node:zlib'
import readExcel from 'read-excel-file/node'

/** The rows of every sheet, as another package reads them. */
export const sheetsOf = async (file: Uint8Array): Promise<unknown[][][]> =>
  (await readExcel(Buffer.from(file))).map(({ data }) => data)

/** What is in a zip: the name and the text of every entry. */
export function entries(zip: Uint8Array): [name: string, text: string][] {
  const bytes = Buffer.from(zip)
  const found: [string, string][] = []
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28))
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    found.push([name, (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8')])
  }
  return found
}

export const entry = (zip: Uint8Array, name: string): string => new Map(entries(zip)).get(name) ?? ''
