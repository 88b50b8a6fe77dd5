import type { Rol } from '#src/incident/roles.ts'

/** Everyone who can help: whom triage advises and a few more. The text of each is in cards/content/roles.ts. */
export type ContactRol =
  | Rol
  | 'arbeidsinspectie'
  | 'huis_voor_klokkenluiders'
  | 'ic_rijk'
  | 'leidinggevende'
  | 'nationale_ombudsman'
  | 'personeelsraadgever'
