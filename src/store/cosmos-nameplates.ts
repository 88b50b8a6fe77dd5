import type { Changing } from './cosmos-change.ts'
import { nameOf } from './cosmos-folder.ts'

/** Says which folder has the case of this name, so that nobody else can have one; two one-way names and nothing more. */
export type Nameplate = { readonly id: string; readonly folder: string }

export const plateName = (caseId: string): string => nameOf('case', caseId)

/** Whether a new case of this name may come into this folder. It may be asked again by the same one. */
export const reserve = (nameplates: Changing<Nameplate>, caseId: string, folder: string): Promise<boolean> => {
  const id = plateName(caseId)
  return nameplates.change(
    id,
    plate => (plate ? { result: plate.folder === folder, sure: true } : { result: true, to: { id, folder } }),
    true,
  )
}
