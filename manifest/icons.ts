import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]
type Picture = (x: number, y: number) => Colour

const white: Colour = [255, 255, 255, 255]
/** Also white underneath, so that no dark edge shines through. */
const clear: Colour = [255, 255, 255, 0]
/** The accent colour of the manifest. */
const blue: Colour = [0x15, 0x42, 0x73, 255]

/** A ladder of which one rung stands out to the right: the step that comes now. In a square of 32, from (left, top). */
function ladder(x: number, y: number): boolean {
  const within = (left: number, top: number, width: number, height: number) =>
    x >= left && x < left + width && y >= top && y < top + height
  return (
    within(9, 3, 3, 26) ||
    within(20, 3, 3, 26) ||
    [6, 12, 24].some(top => within(9, top, 14, 2.5)) ||
    within(9, 18, 19, 2.5)
  )
}

const outline: Picture = (x, y) => (ladder(x, y) ? white : clear)

/** The same ladder on blue, with the space around it that Teams asks for: it cuts the corners off. */
const color: Picture = (x, y) => (ladder((x - 32) / 4, (y - 32) / 4) ? white : blue)

/** Teams wants 192 × 192 in colour and 32 × 32 in white on nothing. */
export const icons = { 'color.png': png(192, color), 'outline.png': png(32, outline) }

/** A PNG of 8 bits a channel with alpha, without filters. */
function png(size: number, picture: Picture): Uint8Array {
  const rows = Buffer.alloc(size * (1 + size * 4))
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) rows.set(picture(x + 0.5, y + 0.5), y * (1 + size * 4) + 1 + x * 4)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
