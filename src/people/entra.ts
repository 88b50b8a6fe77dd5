import { graphDirectory } from './graph.ts'
import { graphClient } from './graph-client.ts'
import { readGraphRules } from './graph-rules.ts'
import { graphNames, type Names } from './names.ts'
import type { Directory, Everybody, Staff } from './people.ts'
import { remembering } from './remembering.ts'

const GRAPH = 'https://graph.microsoft.com'

/**
 * Who is who from Entra ID, asked with the bot's own managed identity, and remembered so that a turn does not wait for Graph. The
 * identity package is loaded only here, when an organisation has chosen this.
 */
export async function entraDirectory(
  clientId: string,
  tenant: string,
  rules: unknown,
): Promise<Directory & Staff & Everybody & { names: Names }> {
  const { ManagedIdentityCredential } = await import('@azure/identity')
  const credential = new ManagedIdentityCredential({ clientId })
  const token = async () => (await credential.getToken(`${GRAPH}/.default`)).token
  const graph = graphClient({ base: `${GRAPH}/v1.0`, token })
  const { find, ...staff } = graphDirectory({ tenant, rules: readGraphRules(rules), graph })
  return { find: remembering(find, { now: Date.now }), ...staff, names: graphNames(graph, tenant) }
}
