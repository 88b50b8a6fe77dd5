import type { Text } from '#cards/text.ts'
import type { Column } from '#src/people/columns.ts'
import type { LineFault, LineNote } from '#src/people/importing.ts'

/** Why a line of HR's file was left out. No cell is ever quoted: a name may stand in it. */
export const lineFaults: Record<LineFault, Text> = {
  quotes: { nl: 'een aanhalingsteken is niet gesloten', en: 'a quotation mark is not closed' },
  too_long: { nl: 'de regel is te lang', en: 'the line is too long' },
  width: {
    nl: 'er zijn meer cellen dan kolommen; zet tekst met een scheidingsteken tussen aanhalingstekens',
    en: 'there are more cells than columns; put text with a separator in it between quotation marks',
  },
  id: {
    nl: 'de object-id uit Entra ontbreekt of klopt niet; een naam of e-mailadres telt niet',
    en: 'the object id from Entra is missing or wrong; a name or e-mail address does not count',
  },
  tenant: { nl: 'de tenant-id ontbreekt of klopt niet', en: 'the tenant id is missing or wrong' },
  roles: {
    nl: 'een rol is onbekend; kies uit medewerker, leidinggevende, hr en beheerder',
    en: 'a role is unknown; choose from employee, manager, hr and administrator',
  },
  unit: { nl: 'de eenheid ontbreekt of klopt niet', en: 'the unit is missing or wrong' },
  organisation: {
    nl: 'de organisatie ontbreekt of klopt niet; gebruik de korte naam uit het contactenbestand, zoals bzk',
    en: 'the organisation is missing or wrong; use the short name from the contact file, such as bzk',
  },
  region: {
    nl: 'de regio is onbekend; gebruik nl of bes, of laat de cel leeg',
    en: 'the region is unknown; use nl or bes, or leave the cell empty',
  },
  zone: {
    nl: 'de tijdzone is onbekend; gebruik een naam zoals Europe/Amsterdam, of laat de cel leeg',
    en: 'the time zone is unknown; use a name such as Europe/Amsterdam, or leave the cell empty',
  },
  leader: {
    nl: 'de leidinggevende is geen object-id uit Entra; een naam of personeelsnummer telt niet',
    en: 'the manager is no object id from Entra; a name or staff number does not count',
  },
  leads: {
    nl: 'bij “geeft leiding aan” horen object-id’s uit Entra, met een spatie ertussen',
    en: 'under “leads” belong object ids from Entra, with a space between them',
  },
  self: { nl: 'iemand geeft leiding aan zichzelf', en: 'somebody leads themselves' },
  twice: {
    nl: 'deze persoon staat eerder in het bestand, met andere gegevens; de eerste regel telt',
    en: 'this person stands earlier in the file, with other data; the first line counts',
  },
}

export const lineNotes: Record<LineNote, Text> = {
  same: { nl: 'deze regel staat er al; hij telt één keer', en: 'this line is there already; it counts once' },
  leader_absent: {
    nl: 'de leidinggevende staat niet (goed) in het bestand; deze persoon heeft nu geen leidinggevende',
    en: 'the manager is not (rightly) in the file; this person now has no manager',
  },
  leads_absent: {
    nl: 'niet iedereen aan wie deze persoon leiding geeft, staat (goed) in het bestand',
    en: 'not everybody whom this person leads is (rightly) in the file',
  },
}

export const columnNames: Record<Column, Text> = {
  id: { nl: 'object-id', en: 'object id' },
  tenant: { nl: 'tenant-id', en: 'tenant id' },
  roles: { nl: 'rol', en: 'role' },
  unit: { nl: 'eenheid', en: 'unit' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  region: { nl: 'regio', en: 'region' },
  zone: { nl: 'tijdzone', en: 'time zone' },
  leader: { nl: 'leidinggevende-id', en: 'manager id' },
  leads: { nl: 'geeft leiding aan', en: 'leads' },
}
