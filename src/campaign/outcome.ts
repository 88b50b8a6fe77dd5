import type { Gone } from '#src/people/people.ts'
import type { End } from './ledger.ts'

/**
 * Why a recipient ended as they did. An id each, so that a card says it in plain words with what HR can do; a new one
 * without words does not compile.
 */
export const reasons = [
  'afgemeld', // opted out, and the message is not mandatory
  'genoeg_deze_week', // the cap over campaigns
  'gewist', // erased themselves meanwhile
  'origineel_ontbreekt', // nothing to correct or recall
  'nooit_ontmoet', // Trede has no address: the app was never opened
  'niet_in_gesprek', // the app was removed
  'gesprek_weg', // the chat does not exist any more
  'geblokkeerd', // the person blocked Trede
  'berichten_dicht', // the organisation or the chat takes no messages
  'adres_onbetrouwbaar', // a stored address we do not send to
  'te_groot', // our own fault: the message is too large
  'geweigerd', // another refusal that trying again does not change
  'bericht_weg', // the message to correct or recall is not there any more
  'geen_verbinding', // never reached the channel, however often
  'te_druk', // the channel was too busy, however often
  'storing', // the channel failed after it may have taken it
  'geen_antwoord', // no answer in time, or the connection broke
  'geen_bewijs', // accepted without an id
  'proces_gestopt', // the process died while it was sending
] as const
export type Reason = (typeof reasons)[number]

/** What the channel answered, in its own terms; `net` when there was no whole answer. `left`: the message may have gone out. */
export type Answer =
  | { readonly status: number; readonly code?: string; readonly id?: string; readonly retryAfter?: number }
  | { readonly net: string; readonly left: boolean }

/** How a send ended: for good, to be tried again (`after` milliseconds if the channel says so), or a reason to stop the campaign. */
export type Outcome =
  | { readonly state: Exclude<End, 'overgeslagen'>; readonly reason?: Reason; readonly activity?: string }
  | {
      readonly again: 'te_druk' | 'geen_verbinding' | 'gesprek_weg'
      readonly throttled?: true
      readonly after?: number
    }
  | { readonly halt: 'geen_toegang' | 'bericht_geweigerd' }

/** What is asked of the channel: a new message, another text for a sent one, or to take it away. */
export type Act = 'post' | 'put' | 'delete'

const blocked = new Map<string, Reason>([
  ['ConversationBlockedByUser', 'geblokkeerd'],
  ['MessageWritesBlocked', 'berichten_dicht'],
])
const uninstalled = new Set(['BotNotInConversationRoster', 'ForbiddenOperationException'])
/** After these nothing gets through to somebody until they are here again. */
export const goneBy = ['geblokkeerd', 'niet_in_gesprek', 'gesprek_weg'] as const satisfies readonly Gone[]
const noAccess = new Set(['BotNotRegistered', 'BotDisabledByAdmin'])

/** So often is tried what never reached the channel, and a chat that is not found: of these some are there the second time. */
const TRIES = { geen_verbinding: 20, gesprek_weg: 2 } as const

/**
 * What an answer means (platform.md part 6, 4.3). `attempts` counts this one. A new message after an answer that says nothing
 * may have arrived and is never repeated; changing or removing one again does no harm.
 */
export function outcomeOf(answer: Answer, act: Act, attempts: number): Outcome {
  const unsure = (reason: Reason): Outcome =>
    act === 'post' ? { state: 'onbekend', reason } : notYet('geen_verbinding', attempts, { state: 'onbekend', reason })
  // It was ready to leave, but there was no place for it in time.
  if ('net' in answer && answer.net === 'late') return { again: 'te_druk' }
  if ('net' in answer)
    return answer.left
      ? unsure('geen_antwoord')
      : notYet('geen_verbinding', attempts, { state: 'mislukt', reason: 'geen_verbinding' })

  const { status, code = '', id, retryAfter } = answer
  if (status >= 200 && status < 300) return sent(act, id)
  if (status === 429)
    return { again: 'te_druk', throttled: true, ...(retryAfter !== undefined && { after: retryAfter }) }
  if (status === 412) return { again: 'te_druk' }
  if (status === 408 || status >= 500) return unsure('storing')
  if (status === 401 || (status === 403 && noAccess.has(code))) return { halt: 'geen_toegang' }
  if (status === 413) return { halt: 'bericht_geweigerd' }
  if (status === 403) return forbidden(code)
  if (status === 404) return notFound(code, act, attempts)
  return { state: 'mislukt', reason: 'geweigerd' }
}

const notYet = (again: keyof typeof TRIES, attempts: number, otherwise: Outcome): Outcome =>
  attempts < TRIES[again] ? { again } : otherwise

const sent = (act: Act, id: string | undefined): Outcome => {
  if (act !== 'post') return { state: 'verzonden' }
  return id ? { state: 'verzonden', activity: id } : { state: 'onbekend', reason: 'geen_bewijs' }
}

function forbidden(code: string): Outcome {
  const reason = blocked.get(code)
  if (reason) return { state: 'geblokkeerd', reason }
  if (uninstalled.has(code)) return { state: 'niet_geinstalleerd', reason: 'niet_in_gesprek' }
  return { state: 'mislukt', reason: 'geweigerd' }
}

function notFound(code: string, act: Act, attempts: number): Outcome {
  if (code === 'ActivityNotFoundInConversation')
    return act === 'delete' ? { state: 'verzonden' } : { state: 'mislukt', reason: 'bericht_weg' }
  return notYet('gesprek_weg', attempts, { state: 'niet_geinstalleerd', reason: 'gesprek_weg' })
}
