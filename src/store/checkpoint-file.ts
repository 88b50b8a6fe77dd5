import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Checkpoint } from '#src/privacy/audit-chain.ts'

/** Adds each checkpoint as a line of JSON to a file of its own, on the disk before it resolves. The store never reads it. */
export const checkpointFile =
  (path: string) =>
  async (checkpoint: Checkpoint): Promise<void> => {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(path, 'a')
    try {
      await file.write(`${JSON.stringify(checkpoint)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
  }
