import { isGuid } from './csv-person.ts'
import type { Graph } from './graph-account.ts'
import { fieldsOf } from './read-person.ts'
import { within } from './within.ts'

/** What people are called, for one card; who is not in the answer has no known name. Kept nowhere, logged nowhere. */
export type Names = (persons: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** From a people file that has names; that of the local run does, one that HR imported does not. */
export function fileNames(data: unknown): Names {
  const known = new Map<string, string>()
  for (const entry of Array.isArray(data) ? data : []) {
    const { tenant, id, name } = fieldsOf(entry)
    if (typeof name === 'string' && name.trim() !== '') known.set(`${tenant}:${id}`, shown(name))
  }
  return async persons => named(persons, person => known.get(person))
}

const MOST = 60
/** Milliseconds that a card waits for names; without them it comes in time. */
const PATIENCE = 1_000

/**
 * From Entra ID, by object id and nothing else. One that cannot be had in time is left out: the word and number of the talk stand in
 * its place.
 */
export const graphNames =
  (graph: Graph, tenant: string, patience = PATIENCE): Names =>
  async persons => {
    const own = persons
      .filter(person => person.startsWith(`${tenant}:`) && isGuid(person.slice(tenant.length + 1)))
      .slice(0, MOST)
    const found = new Map<string, unknown>()
    const ask = async (person: string) => {
      const account = await graph.get(`users/${person.slice(tenant.length + 1)}?$select=displayName`)
      found.set(person, account?.displayName)
    }
    const asked = Promise.allSettled(own.map(ask))
    await within(patience, asked, () => new Error('late')).catch(() => undefined)
    const names = new Map(found) // what comes later is for nobody
    return named(own, person => {
      const name = names.get(person)
      return typeof name === 'string' && shown(name) !== '' ? shown(name) : undefined
    })
  }

const named = (persons: readonly string[], nameOf: (person: string) => string | undefined) =>
  new Map(
    persons.flatMap(person => {
      const name = nameOf(person)
      return name === undefined ? [] : [[person, name] as const]
    }),
  )

const shown = (name: string) =>
  name
    .replace(/[\p{Cc}\p{Cf},]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
