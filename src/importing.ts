import { userInfo } from 'node:os'
import type { Config } from './config.ts'
import { json } from './opening.ts'
import { GraphError } from './people/graph-error.ts'
import { auditing } from './privacy/audit.ts'
import { checkpointFile } from './store/checkpoint-file.ts'
import type { Store } from './store/store.ts'

/*
 * What the commands share that bring a file of HR into the store: `npm run p-gesprek` and `npm run campaign`.
 */

/** That somebody imports stands in the audit trail before anything is stored: under a code for their account on this machine. */
export async function noteImport(config: Config, store: Store): Promise<boolean> {
  let isWritten = true
  const { record } = auditing({
    trail: store.audit,
    key: config.auditKey,
    now: Date.now,
    keep: checkpointFile(config.checkpoints),
    onError() {
      isWritten = false
    },
  })
  await record('import', `account:${userInfo().username}`)
  return isWritten
}

export const unnoted = 'The audit trail cannot be written, so nothing was stored.'

/** Why nothing was stored, for who runs the command; `inChat` is how HR can do it without. */
export function whyNot(error: unknown, inChat = 'HR can send the file to Trede in the chat instead.'): string {
  if (error instanceof GraphError)
    return `Microsoft Graph does not answer, so nothing was stored. With TREDE_GRAPH this command works where the bot itself runs, for it
asks with the identity of the bot. ${inChat}`
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error)
    return `There is no file ${error.path}.`
  return error instanceof Error ? error.message : String(error)
}

/** The tenant of the bot; in the local run that of the first person in the people file. */
export function tenantOf({ tenantId, people }: Config): string {
  if (tenantId) return tenantId
  const all = people ? json(people) : []
  const [first] = Array.isArray(all) ? all : []
  return String((first as { tenant?: unknown } | undefined)?.tenant ?? '')
}
