import { Agent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'

/**
 * Connections that are kept while there is work: one that was idle for two seconds goes, because one that the other side had
 * closed meanwhile looks like a message that may have arrived.
 */
const KEPT = { keepAlive: true, timeout: 2_000, maxSockets: 128, maxFreeSockets: 128 }

/** How long the connector may take to accept something before we call its fate unknown. */
export const CONNECTOR_TIMEOUT = 10_000

export const agents = () => ({ 'http:': new Agent(KEPT), 'https:': new SecureAgent(KEPT) })
