type Code =
  | 'away' // no answer, or 5xx until the time was up
  | 'throttled' // 429 until the time was up
  | 'busy' // too many of our own questions are waiting
  | 'refused' // 401, 403 or another 4xx: permission or configuration
  | 'malformed' // an answer that is not what Graph promises
  | 'foreign_link' // a next page that is not Graph's: our token would go there
  | 'endless' // pages without end

/** Why Microsoft Graph gave no answer. Never holds an address, an id or a word of the answer. */
export class GraphError extends Error {
  override name = 'GraphError'
  readonly code: string
  constructor(code: Code) {
    super(`Microsoft Graph: ${code}`)
    this.code = `graph_${code}`
  }
}
