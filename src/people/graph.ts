import { isGuid } from './csv-person.ts'
import { askedFor, type Graph, idOf, isActive, isUser, placeOf, rolesIn } from './graph-account.ts'
import { GraphError } from './graph-error.ts'
import type { GraphRules } from './graph-rules.ts'
import { graphStaff } from './graph-staff.ts'
import type { Directory, Everybody, Profile, Staff } from './people.ts'

export type GraphDeps = {
  /** The Entra tenant whose people Graph knows; somebody of another tenant is a stranger. */
  readonly tenant: string
  readonly rules: GraphRules
  readonly graph: Graph
}

/**
 * Who is who, as Entra ID knows it. Needs the application permissions User.Read.All and GroupMember.Read.All and no other.
 * Not remembered here (`remembering.ts`); throws a GraphError when Graph does not answer.
 */
export function graphDirectory({ tenant, rules, graph }: GraphDeps): Directory & Staff & Everybody {
  const person = (id: string) => `${tenant}:${id}`
  const groups = Object.values(rules.groups).flat()
  const select = askedFor(rules)

  /** Somebody without a manager has no manager to find: a 404, which is no fault. */
  async function leaderOf(id: string): Promise<string | undefined> {
    const manager = await graph.get(`users/${id}/manager?$select=id`)
    return manager && isUser(manager) && idOf(manager) !== id ? person(idOf(manager)) : undefined
  }

  async function leadsOf(id: string): Promise<string[]> {
    const leads: string[] = []
    for await (const row of graph.rows(`users/${id}/directReports?$select=id&$top=999`))
      if (isUser(row) && idOf(row) !== id) leads.push(person(idOf(row)))
    return leads
  }

  /** Only asks about the groups that give a role: which others somebody is in is none of our business. */
  async function groupsOf(id: string): Promise<ReadonlySet<string>> {
    if (groups.length === 0) return new Set()
    const answer = await graph.post(`users/${id}/checkMemberGroups`, { groupIds: groups })
    if (answer && !Array.isArray(answer.value)) throw new GraphError('malformed')
    return new Set(Array.isArray(answer?.value) ? answer.value.map(String) : [])
  }

  async function find(who: string): Promise<Profile | undefined> {
    const id = idIn(who, tenant)
    if (!id) return undefined
    const [account, leader, leads, inGroups] = await Promise.all([
      graph.get(`users/${id}?$select=${select}`),
      leaderOf(id),
      leadsOf(id),
      groupsOf(id),
    ])
    if (!account || !isActive(account)) return undefined
    if (idOf(account) !== id) throw new GraphError('malformed')
    return {
      person: who,
      roles: rolesIn(inGroups, leads.length > 0, rules),
      ...placeOf(account, rules),
      ...(leader && { leader }),
      leads,
    }
  }

  return { find, ...graphStaff({ rules, graph, person, select }) }
}

/** The object id of somebody of our tenant. Nothing else is ever put in an address: no name and no UPN can be looked up. */
function idIn(who: string, tenant: string): string | undefined {
  const [theirs = '', id = ''] = who.split(':')
  return who === `${theirs}:${id}` && theirs === tenant && isGuid(id) ? id : undefined
}
