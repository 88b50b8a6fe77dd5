/** Which case a button is about, and which version of it its card was made from. Undefined when the data is not ours. */
export function readCase(data: unknown): { id: string; version?: number } | undefined {
  if (typeof data !== 'object' || data === null || !('zaak' in data)) return undefined
  const { zaak } = data
  if (typeof zaak !== 'string' || !/^[\w-]{1,40}$/.test(zaak)) return undefined
  const v = 'v' in data ? data.v : undefined
  return typeof v === 'number' && Number.isSafeInteger(v) && v > 0 ? { id: zaak, version: v } : { id: zaak }
}

/** Which date of a case a reminder is about. */
export const readFollowup = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'datum' in data && typeof data.datum === 'string'
    ? data.datum
    : undefined
