import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { decoded } from './encoding.ts'
import type { People } from './joining.ts'
import { linesIn } from './lines.ts'

const PIECE = 64 * 1024

/** The bytes of a file, piece by piece, so that a large one never stands in memory. Each piece is good until the next. */
export function* bytesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  const piece = Buffer.alloc(PIECE)
  try {
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) yield piece.subarray(0, size)
  } finally {
    closeSync(file)
  }
}

/** The people file: a JSON list with a person on each line, so that two files can be compared. */
function* peopleText(people: People): Generator<string> {
  let before = '['
  for (const person of people.inOrder()) {
    yield `${before}\n${JSON.stringify(person)}`
    before = ','
  }
  yield '\n]\n'
}

/** How many people a people file has, without reading it as a whole: each begins a line. 0 when there is no file. */
export function countPeople(path: string): number {
  if (!existsSync(path)) return 0
  let count = 0
  for (const line of linesIn(decoded(bytesOf(path), 'utf-8'))) if (/^\s*\{/.test(line)) count++
  return count
}

/**
 * Puts the people in the place of what was there, as a whole or not at all: written beside it, flushed, renamed. The same
 * people leave the file untouched. Only who runs Trede may read it.
 */
export function savePeople(path: string, people: People): 'written' | 'unchanged' {
  mkdirSync(dirname(path), { recursive: true })
  const fresh = `${path}.new`
  try {
    write(fresh, people)
    if (existsSync(path) && digest(path) === digest(fresh)) return 'unchanged'
    renameSync(fresh, path)
    return 'written'
  } finally {
    rmSync(fresh, { force: true })
  }
}

function write(path: string, people: People) {
  rmSync(path, { force: true })
  const file = openSync(path, 'wx', 0o600)
  try {
    for (const text of inPieces(peopleText(people))) writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A write for each person would take longer than all the rest. */
function* inPieces(texts: Iterable<string>): Generator<Buffer> {
  let piece: string[] = []
  let size = 0
  for (const text of texts) {
    piece.push(text)
    size += text.length
    if (size < PIECE) continue
    yield Buffer.from(piece.join(''))
    piece = []
    size = 0
  }
  yield Buffer.from(piece.join(''))
}

function digest(path: string): string {
  const hash = createHash('sha256')
  for (const bytes of bytesOf(path)) hash.update(bytes)
  return hash.digest('hex')
}
