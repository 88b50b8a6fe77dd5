import { createHmac } from 'node:crypto'
import type { Entry, Mark } from './audit-trail.ts'

/** What is said of the trail outside the store: where it ended, with how many entries in it, when. */
export type Checkpoint = {
  readonly seq: number
  readonly mac: string
  readonly count: number
  readonly at: string
  readonly seal: string
}

export const BEGINNING: Mark = { seq: 0, mac: '', seal: '' }

/**
 * The keyed hash chain (platform.md part 6, 4.6): HMAC-SHA-256 over the mac before and the fields, so that nobody without
 * the key can make an entry fit. Every use of the key starts with its own word, so that no value can stand for another.
 */
export function chain(key: Buffer) {
  const mac = (...parts: readonly (string | number)[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')
  const markSeal = (name: 'head' | 'anchor', { seq, mac: last }: Pick<Mark, 'seq' | 'mac'>) => mac(name, seq, last)
  const checkpointSeal = ({ seq, mac: last, count, at }: Omit<Checkpoint, 'seal'>) =>
    mac('checkpoint', seq, last, count, at)

  return {
    /** The same person always gets the same pseudonym; without the key nobody can tell whose it is. */
    actor: (person: string) => mac('actor', person).slice(0, 22),
    entry: (previous: string, { seq, at, actor, kind }: Omit<Entry, 'mac'>) =>
      mac('entry', previous, seq, at, actor, kind),
    mark: (name: 'head' | 'anchor', { seq, mac }: Pick<Mark, 'seq' | 'mac'>): Mark => ({
      seq,
      mac,
      seal: markSeal(name, { seq, mac }),
    }),
    isMark: (name: 'head' | 'anchor', mark: Mark) => mark.seal === markSeal(name, mark),
    checkpoint: (said: Omit<Checkpoint, 'seal'>): Checkpoint => ({ ...said, seal: checkpointSeal(said) }),
    isCheckpoint: (said: Checkpoint) => said.seal === checkpointSeal(said),
  }
}

export type Chain = ReturnType<typeof chain>
