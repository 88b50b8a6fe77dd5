import type { Urns } from '#src/p-gesprek/talks.ts'
import { type Changing, type Decision, gathered } from './cosmos-change.ts'

/** One urn: closed, and apart from everything about people. `mark` is of the change that closed it last. */
export type UrnDocument = { readonly id: string; readonly period: string; readonly box: string; readonly mark: string }

export const cosmosUrns = (urns: Changing<UrnDocument>): Urns => ({
  change(name, period, decide) {
    type R = ReturnType<typeof decide>['result']
    // After an answer that said nothing, `decide` would find its own work done: the mark tells that it was ours.
    let ours: { result: R } | undefined
    return urns.change(name, (urn, mark): Decision<UrnDocument, R> => {
      if (ours && urn?.mark === mark) return { ...ours, sure: true }
      const { result, to } = decide(urn?.box)
      ours = { result }
      return to === undefined ? { result } : { result, to: { id: name, period, box: to, mark } }
    })
  },
  find: async name => (await urns.find(name))?.box,
  async of(period) {
    const text = 'SELECT * FROM c WHERE c.period = @period'
    const found = await gathered(urns.all({ text, values: { period } }))
    return found.map(({ id, box }) => ({ name: id, box })).toSorted((a, b) => a.name.localeCompare(b.name))
  },
})

/** Removes the urns of periods before this one; how many. */
export async function forgetUrns(urns: Changing<UrnDocument>, period: string): Promise<number> {
  const old = await gathered(urns.all({ text: 'SELECT * FROM c WHERE c.period < @period', values: { period } }))
  for (const { id } of old) await urns.remove(id)
  return old.length
}
