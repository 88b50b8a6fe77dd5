import { isDeepStrictEqual } from 'node:util'
import type { Acquaintances } from '#src/people/people.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import { emptyFolder, type Folder, personName } from './cosmos-folder.ts'
import { kept } from './cosmos-keeping.ts'

export const cosmosAcquaintances = (folders: Changing<Folder>): Acquaintances => ({
  find: async person => (await folders.find(personName(person)))?.met,

  met: (person, address, seen) =>
    folders.change(personName(person), (before, _mark): Decision<Folder, void> => {
      const folder = before ?? emptyFolder(personName(person))
      const { gone: _, ...known } = folder.met ?? {}
      const met = { ...known, address, seen }
      if (isDeepStrictEqual(met, folder.met)) return { result: undefined }
      return { result: undefined, to: kept({ ...folder, met }) }
    }),

  speaks: (person, lang) =>
    folders.change(personName(person), (folder, _mark): Decision<Folder, void> => {
      if (!folder?.met || folder.met.lang === lang) return { result: undefined }
      return { result: undefined, to: kept({ ...folder, met: { ...folder.met, lang } }) }
    }),
})
