import type { Lang, Text } from '#cards/text.ts'
import type { Planned } from '#src/p-gesprek/plan-import.ts'
import type { PlanColumn, PlanFault, PlanFound } from '#src/p-gesprek/plan-lines.ts'
import { linesIn, stretchesOf, stretchText } from './line-numbers.ts'

/** Why a line was left out. No cell is ever quoted: a name may stand in it. */
const planFaults: Record<PlanFault, Text> = {
  quotes: { nl: 'een aanhalingsteken is niet gesloten', en: 'a quotation mark is not closed' },
  too_long: { nl: 'de regel is te lang', en: 'the line is too long' },
  width: { nl: 'er zijn meer cellen dan kolommen', en: 'there are more cells than columns' },
  employee: {
    nl: 'de medewerker is geen object-id uit Entra; een naam of e-mailadres telt niet',
    en: 'the employee is no object id from Entra; a name or e-mail address does not count',
  },
  leader: {
    nl: 'de leidinggevende is geen (andere) object-id uit Entra',
    en: 'the manager is no (other) object id from Entra',
  },
  day: { nl: 'de datum is niet te lezen; schrijf 4-12-2026', en: 'the date cannot be read; write 4-12-2026' },
  time: { nl: 'de tijd is niet te lezen; schrijf 14:00', en: 'the time cannot be read; write 14:00' },
  past: {
    nl: 'de datum is voorbij, of verder dan een jaar weg',
    en: 'the date has passed, or is more than a year away',
  },
  twice: { nl: 'deze medewerker staat eerder in het bestand', en: 'this employee stands earlier in the file' },
  unknown: {
    nl: 'deze medewerker staat niet in de lijst van je organisatie',
    en: 'this employee is not in the list of your organisation',
  },
  no_leader: { nl: 'er is geen leidinggevende bij deze medewerker bekend', en: 'no manager of this employee is known' },
  other_leader: {
    nl: 'volgens je organisatie geeft iemand anders leiding aan deze medewerker',
    en: 'according to your organisation somebody else leads this employee',
  },
}

const columnNames: Record<PlanColumn, Text> = {
  employee: { nl: 'medewerker', en: 'employee' },
  leader: { nl: 'leidinggevende', en: 'manager' },
  day: { nl: 'datum', en: 'date' },
  time: { nl: 'tijd', en: 'time' },
}

export const missingColumns = (lang: Lang, missing: readonly PlanColumn[]): string =>
  `${{ nl: 'Deze kolommen ontbreken', en: 'These columns are missing' }[lang]}: ${missing.map(one => columnNames[one][lang]).join(', ')}`

export const tooLong: Text = {
  nl: 'Dit bestand heeft meer dan tweehonderdduizend regels. Er is niets opgeslagen. Knip het in delen.',
  en: 'This file has more than two hundred thousand lines. Nothing was stored. Cut it into parts.',
}

export const faultLine = (lang: Lang, { line, what }: PlanFound): string =>
  `${{ nl: 'Regel', en: 'Line' }[lang]} ${line}: ${planFaults[what][lang]}`

/** Of so many each has a line of its own; of more they stand together by what is wrong. */
const ALONE = 12
/** Signs of line numbers for one reason. */
const LONG = 400

/** Every bad line, named by its number. */
export function faultLines(lang: Lang, faults: readonly PlanFound[]): string[] {
  if (faults.length <= ALONE) return faults.map(fault => faultLine(lang, fault))
  const byReason = Map.groupBy(faults, ({ what }) => what)
  return [...byReason].map(([what, all]) => {
    const lines = { nl: all.length === 1 ? 'Regel' : 'Regels', en: all.length === 1 ? 'Line' : 'Lines' }[lang]
    return `${lines} ${numbers(lang, all)}: ${planFaults[what][lang]}`
  })
}

/** `4, 7, 12–60`; when that gets too long, how many more there are. */
function numbers(lang: Lang, faults: readonly PlanFound[]): string {
  let [shown, named] = ['', 0]
  for (const stretch of stretchesOf(faults.map(({ line }) => line))) {
    const next = `${shown === '' ? '' : ', '}${stretchText(stretch)}`
    if (shown.length + next.length > LONG)
      return `${shown} ${{ nl: 'en nog', en: 'and' }[lang]} ${faults.length - named}${{ nl: '', en: ' more' }[lang]}`
    shown += next
    named += linesIn(stretch)
  }
  return shown
}

export const totals = (lang: Lang, { counts, faults, lines }: Planned): string[] =>
  lang === 'nl'
    ? [
        `Nieuwe gesprekken: ${counts.nieuw}`,
        `Andere datum: ${counts.verzet}`,
        `Stond er al zo: ${counts.zelfde}`,
        `Foute regels: ${faults.length} van ${lines}`,
      ]
    : [
        `New talks: ${counts.nieuw}`,
        `Another date: ${counts.verzet}`,
        `Stood like that: ${counts.zelfde}`,
        `Bad lines: ${faults.length} of ${lines}`,
      ]
