import { guideFor, printVerb, readGuide } from '#cards/knowledge/guide.ts'
import { guideDocument, guideFile, guidePrintCard } from '#cards/knowledge/guide-print.ts'
import type { Writers } from '#src/report/writing.ts'
import type { Files } from '#src/teams/files.ts'
import type { Routes } from '#src/teams/routes.ts'

type Deps = { readonly files: Files; readonly docx: Writers['docx'] }

/** A conversation guide as a file to print (A12). */
export const printRoutes = ({ files, docx }: Deps): Routes => ({
  does: {
    async [printVerb](data, from) {
      const id = readGuide(data)
      if (!id) return guideFor(from.lang, data)
      const bytes = await docx(guideDocument(from.lang, id))
      return guidePrintCard(from.lang, id, await files.offer(from, guideFile(from.lang, id, bytes)))
    },
  },
})
