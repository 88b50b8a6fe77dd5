import type { Case } from '#src/incident/case.ts'
import type { Changing } from './cosmos-change.ts'
import { nameOf } from './cosmos-folder.ts'

/**
 * Says which folder has the case of this name, so that nobody else can have one, or the case that is offered under this name;
 * two one-way names and nothing more.
 */
export type Nameplate = { readonly id: string; readonly folder: string }

export const plateName = (caseId: string): string => nameOf('case', caseId)

export const offerName = (offer: string): string => nameOf('offer', offer)

/** All names that a case has taken. */
export const namesOf = ({ id, offered }: Case): string[] => [
  plateName(id),
  ...(offered ? [offerName(offered.name)] : []),
]

/** Whether this name may stand for this folder. It may be asked again by the same one. */
export const reserve = (nameplates: Changing<Nameplate>, id: string, folder: string): Promise<boolean> =>
  nameplates.change(
    id,
    plate => (plate ? { result: plate.folder === folder, sure: true } : { result: true, to: { id, folder } }),
    true,
  )
