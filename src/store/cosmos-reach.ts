import type { Reach, Reached } from '#src/campaign/reach.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import { emptyFolder, type Folder, personName } from './cosmos-folder.ts'
import { kept, keptOrGone } from './cosmos-keeping.ts'

/** What is known of somebody lies in their folder: one point read each, some at a time. */
export const cosmosReach = (folders: Changing<Folder>): Reach => ({
  of: async persons =>
    new Map(
      await Promise.all(
        persons.map(async person => [person, reached(await folders.find(personName(person)))] as const),
      ),
    ),
  lost: (person, gone) =>
    folders.change(personName(person), (found): Decision<Folder, void> => {
      if (!found?.met || found.met.gone === gone) return { result: undefined }
      return { result: undefined, to: kept({ ...found, met: { ...found.met, gone } }) }
    }),
  optOut: (person, on) =>
    folders.change(personName(person), (found): Decision<Folder, void> => {
      const { optedOut: _, ...folder } = found ?? emptyFolder(personName(person))
      if ((found?.optedOut ?? false) === on) return { result: undefined }
      return { result: undefined, ...keptOrGone(on ? { ...folder, optedOut: true } : folder) }
    }),
  isOptedOut: async person => (await folders.find(personName(person)))?.optedOut ?? false,
})

const reached = (folder: Folder | undefined): Reached => ({
  ...(folder?.met && { address: folder.met.address }),
  lang: folder?.met?.lang ?? 'nl',
  optedOut: folder?.optedOut ?? false,
  ...(folder?.met?.gone && { gone: folder.met.gone }),
})
