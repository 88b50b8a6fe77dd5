import type { IncomingMessage } from 'node:http'
import { isObject, missingIn, unusableIn } from './activity-shape.ts'

const LARGEST_BODY = 256 * 1024
const DEEPEST = 32

/** What was refused, as an HTTP status and a sentence that tells nothing about us. */
export type Refused = { readonly status: 400 | 413 | 415; readonly because: string }

/** Reads at most `LARGEST_BODY` bytes; the rest of a larger body is thrown away unread. */
export async function readBody(request: IncomingMessage): Promise<string | Refused> {
  const encoding = request.headers['content-encoding']
  if (encoding && encoding !== 'identity') return { status: 415, because: 'send the activity uncompressed' }
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= LARGEST_BODY) chunks.push(chunk)
  })
  // By events and not by `for await`, which costs as much as all the checks of the gate.
  const isWhole = await new Promise<boolean>(resolve => {
    request.once('end', () => resolve(true))
    for (const early of ['error', 'close']) request.once(early, () => resolve(false))
  })
  if (!isWhole) return { status: 400, because: 'the activity did not arrive whole' }
  if (size > LARGEST_BODY) return { status: 413, because: 'the activity is larger than 256 KB' }
  return Buffer.concat(chunks).toString('utf8')
}

/** How deep objects and lists lie in each other, counted without parsing; brackets inside strings do not count. */
function depthOf(json: string): number {
  let [depth, deepest, inString] = [0, 0, false]
  for (let i = 0; i < json.length; i++) {
    const char = json.charCodeAt(i)
    if (inString) {
      if (char === BACKSLASH) i++
      else if (char === QUOTE) inString = false
    } else if (char === QUOTE) inString = true
    else if (char === OPEN_LIST || char === OPEN_OBJECT) deepest = Math.max(deepest, ++depth)
    else if (char === CLOSE_LIST || char === CLOSE_OBJECT) depth--
  }
  return deepest
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125]

/** The activity as plain data, or why not. A field that is null counts as absent. */
export function readActivity(body: string): Record<string, unknown> | Refused {
  if (depthOf(body) > DEEPEST) return { status: 400, because: 'the activity is nested too deeply' }
  const activity = parsed(body)
  if (!isObject(activity)) return { status: 400, because: 'the body is not a JSON object' }
  const fields = Object.fromEntries(Object.entries(activity).filter(([, value]) => value !== null))
  const missing = missingIn(fields)
  if (missing.length > 0) return { status: 400, because: `the activity lacks ${missing.join(', ')}` }
  const wrong = unusableIn(fields)
  return wrong.length > 0 ? { status: 400, because: `the activity has an unusable ${wrong.join(', ')}` } : fields
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
