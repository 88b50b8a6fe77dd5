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
