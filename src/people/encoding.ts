export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

type Bytes = Iterable<Uint8Array>

/**
 * How a file from an office was written down: by its mark if it has one, as UTF-16 when every other byte is nothing, as UTF-8
 * when all of it is valid, else as Windows-1252, in which every byte is a character. Reads all of `bytes`.
 */
export function encodingOf(bytes: Bytes): Encoding {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let start = true
  for (const chunk of bytes) {
    const wide = start ? wideOf(chunk) : undefined
    if (wide) return wide
    if (!succeeds(() => utf8.decode(chunk, { stream: true }))) return 'windows-1252'
    start = false
  }
  return succeeds(() => utf8.decode()) ? 'utf-8' : 'windows-1252'
}

/** The text of bytes, piece by piece, without the mark at its start. */
export function* decoded(bytes: Bytes, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function wideOf(start: Uint8Array): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  if (mostlyEmpty(start, 1)) return 'utf-16le'
  return mostlyEmpty(start, 0) ? 'utf-16be' : undefined
}

/** In UTF-16 the header of a Dutch file has a zero byte beside nearly every letter. */
function mostlyEmpty(start: Uint8Array, offset: 0 | 1): boolean {
  const half = start.subarray(0, 1_000).filter((_, i) => i % 2 === offset)
  return half.length > 0 && half.filter(byte => byte === 0).length > half.length * 0.7
}

function succeeds(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
