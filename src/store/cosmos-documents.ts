import type { Container, ItemDefinition } from '@azure/cosmos'
import { StoreAway } from './cosmos-attempt.ts'

export type Document = { readonly id: string }
export type Found<T> = { readonly body: T; readonly etag: string }
/** A text of Cosmos SQL with its values, by name without `@`. */
export type Question = { readonly text: string; readonly values: Readonly<Record<string, string>> }

/** Told what each operation cost, in request units. */
export type Charged = (operation: 'read' | 'create' | 'replace' | 'delete' | 'query', units: number) => void

/**
 * One container whose documents are each their own partition. There is no write without a condition: a document is new, or it
 * follows the version that was read.
 */
export function documents<T extends Document>(container: () => Promise<Container>, charged: Charged = () => undefined) {
  return {
    /** A plain read may be behind: it is good for showing, never for deciding. */
    async read(id: string, abortSignal: AbortSignal): Promise<Found<T> | undefined> {
      const answer = await (await container()).item(id, id).read<ItemDefinition>({ abortSignal })
      charged('read', answer.requestCharge)
      // 404 with a substatus says that a replica lags behind, not that there is nothing.
      if (answer.statusCode === 404 && answer.substatus) throw new StoreAway('404')
      return answer.resource && found<T>(answer.resource)
    },

    async write(body: T, etag: string | undefined, abortSignal: AbortSignal): Promise<Found<T>> {
      const all = await container()
      const answer = etag
        ? await all.item(body.id, body.id).replace<Document>(body, { abortSignal, accessCondition: ifMatch(etag) })
        : await all.items.create<Document>(body, { abortSignal, disableAutomaticIdGeneration: true })
      charged(etag ? 'replace' : 'create', answer.requestCharge)
      return { body, etag: answer.etag }
    },

    /** Also when it is gone already. With an etag only that version: 412 when it is another. */
    async remove(id: string, etag: string | undefined, abortSignal: AbortSignal): Promise<undefined> {
      const options = { abortSignal, ...(etag && { accessCondition: ifMatch(etag) }) }
      const answer = await (await container()).item(id, id).delete(options).catch(unlessGone)
      if (answer) charged('delete', answer.requestCharge)
    },

    /** How many there are, over all partitions. */
    async count({ text, values }: Question): Promise<number> {
      const parameters = Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value }))
      const { resources, requestCharge } = await (await container()).items
        .query<number>({ query: text, parameters })
        .fetchAll()
      charged('query', requestCharge)
      return resources.reduce((sum, n) => sum + n, 0)
    },

    /** Over all partitions, in pages of `size`: for work behind the scenes, never on the way of a person. */
    async *pages({ text, values }: Question, size: number, abortSignal?: AbortSignal): AsyncGenerator<Found<T>[]> {
      const parameters = Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value }))
      const options = { maxItemCount: size, ...(abortSignal && { abortSignal }) }
      const pages = (await container()).items.query<ItemDefinition>({ query: text, parameters }, options)
      do {
        const page = await pages.fetchNext()
        charged('query', page.requestCharge)
        yield (page.resources ?? []).map(each => found<T>(each))
      } while (pages.hasMoreResults())
    },
  }
}

export type Documents<T extends Document> = ReturnType<typeof documents<T>>

/** No version has this etag. Removing it asks, where writes are decided, whether there is a document: 404 or 412. */
export const NO_VERSION = '"never"'

const ifMatch = (condition: string) => ({ type: 'IfMatch', condition })

/** What the store adds to a document of its own is not written back. */
function found<T>({ _etag, _rid, _self, _ts, _attachments, ...body }: ItemDefinition): Found<T> {
  return { body: body as T, etag: String(_etag) }
}

/** 404 with a substatus says that a replica lags behind, not that there is nothing. */
function unlessGone(fault: { code?: unknown; substatus?: unknown }): undefined {
  if (fault.code !== 404 || fault.substatus) throw fault
}
