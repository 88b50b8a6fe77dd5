import { fieldIn, numberIn } from '../field.ts'

/** Which case a button is about, and which version of it its card was made from. Undefined when the data is not ours. */
export function readCase(data: unknown): { id: string; version?: number } | undefined {
  const [id, version] = [fieldIn(data, 'zaak'), numberIn(data, 'v', 1)]
  if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id)) return undefined
  return { id, ...(version !== undefined && { version }) }
}

/** Which date of a case a reminder is about. */
export function readFollowup(data: unknown): string | undefined {
  const id = fieldIn(data, 'datum')
  return typeof id === 'string' ? id : undefined
}
