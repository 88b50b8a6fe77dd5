import type { Facts } from '#src/incident/facts.ts'

/**
 * The triage table once more, straight from the policy page as plain ifs: it shares no line with the product, so that
 * a slip in one of the two shows. Answers as the JSON that the command line prints.
 */
export function oracle(f: Facts): string {
  const bes = f.regio === 'bes'
  const danger: string[] = []
  if (f.acuutGevaar && !bes) danger.push('R1')
  if (f.acuutGevaar && bes) danger.push('R2')
  if (f.zelfdoding) danger.push('R3')
  if (danger.length > 0)
    return printed({ noodrem: bes ? '911' : '112', trede: null, kleur: 'rood', stops: [], regels: danger, rollen: [] })
  if (f.eigenRol === 'betrokken') return handOver('R4', 6, 'rood', ['mior', 'naasthogere', 'vertrouwenspersoon'])
  if (f.eigenRol === 'relatie') return handOver('R5', 2, 'geel', ['naasthogere'])
  if (f.beschuldigde)
    return printed({ trede: 1, kleur: 'groen', stops: [], regels: ['R42'], rollen: ['andere_vertrouwenspersoon'] })
  return combined(f)
}

function combined(f: Facts): string {
  const regels: string[] = []
  const stops: string[] = []
  const rollen = new Set<string>()
  let all = 1
  let firstPriority = 1
  const rule = (id: string, floor: number, roles: string) => {
    regels.push(id)
    all = Math.max(all, floor)
    for (const role of roles.split(' ')) if (role) rollen.add(role)
  }
  const stop = (id: string, floor: number, roles: string) => {
    rule(id, floor, roles)
    stops.push(id)
    firstPriority = Math.max(firstPriority, floor)
  }
  const gedrag = (what: string) => f.gedrag?.some(each => each === what) ?? false
  const tells = f.wens === 'vertellen'
  const duty =
    tells &&
    (f.impact === 'ernstig' || f.herhaling === 'patroon' || f.herhaling === 'na_afspraak' || f.macht === 'hoger')

  if (f.strafbaar === 'mogelijk') stop('R6', 6, 'integriteitscoordinator juridische_zaken politie')
  if (f.strafbaar === 'ernstig') stop('R7', 6, 'integriteitscoordinator juridische_zaken politie')
  if (f.strafbaar === 'ambt') stop('R8', 6, 'integriteitscoordinator juridische_zaken')
  if (f.fysiekSeksueel) stop('R9', 6, 'vertrouwenspersoon csg politie')
  if (f.geheim) stop('R10', 1, 'vertrouwenspersoon')
  if (f.benadeling) stop('R11', 2, 'vertrouwenspersoon hr naasthogere')
  if (f.confrontatie && !f.instemming) stop('R12', 2, 'vertrouwenspersoon')
  if (f.oordeelGevraagd) stop('R13', 1, 'hr')
  if (f.melder === 'anoniem') rule('R14', 2, 'vertrouwenspersoon integriteitscoordinator')
  if (f.melder === 'getuige') rule('R15', 2, 'vertrouwenspersoon')
  if (f.wens === 'klacht') rule('R16', 6, 'mior kcoo')
  if (f.wens === 'aangifte') rule('R17', 6, 'politie slachtofferhulp')
  if (f.ouderDanJaar) rule('R18', 2, 'vertrouwenspersoon mior')
  if (f.macht === 'hoger') {
    rule('R19', 4, 'vertrouwenspersoon naasthogere')
    stops.push('R19')
  }
  if (f.herhaling === 'patroon') rule('R20', 6, 'integriteitscoordinator hr')
  if (f.impact === 'ernstig')
    rule('R21', f.macht === 'hoger' ? 6 : 4, 'vertrouwenspersoon bedrijfsmaatschappelijk_werk bedrijfsarts')
  if (gedrag('besluit')) rule('R22', 6, 'hr juridische_zaken college')
  if (gedrag('regel')) rule('R23', 5, 'hr di college')
  if (f.gezondheid) rule('R24', 1, 'bedrijfsarts')
  if (gedrag('opmerking')) rule('R25', 3, '')
  if (gedrag('opmerking') && f.herhaling === 'vaker') rule('R26', 4, 'hr')
  if (f.bedoeling === 'bedoeld' && f.impact === 'licht') rule('R27', 4, 'hr')
  if (f.bedoeling === 'bedoeld' && (f.impact === 'merkbaar' || f.impact === 'ernstig'))
    rule('R28', 6, 'integriteitscoordinator')
  if (f.herhaling === 'na_afspraak') rule('R29', 6, 'hr bevoegd_gezag')
  if (gedrag('pesten') || gedrag('uitsluiting')) rule('R30', 4, 'vertrouwenspersoon hr bedrijfsmaatschappelijk_werk')
  if (gedrag('agressie') && (f.partij === 'collega' || f.partij === 'leidinggevende' || f.partij === 'inhuur'))
    rule('R31', 4, 'hr bhv')
  if (gedrag('online')) rule('R32', 4, 'hr')
  if (new Set(f.gronden).size >= 2) rule('R33', 1, '')
  if (f.partij === 'burger') rule('R34', 4, 'agressieprotocol politie')
  if (f.partij === 'tegen_burger') rule('R35', 6, 'klachtcoordinator integriteitscoordinator')
  if (f.partij === 'inhuur') rule('R36', 4, 'hr opdrachtgever')
  if (tells) rule('R37', 1, 'vertrouwenspersoon')
  if (f.wens === 'weet_niet') rule('R38', 2, 'vertrouwenspersoon')
  if (f.wens === 'gesprek') rule('R39', 3, 'vertrouwenspersoon')
  if (f.grondOnduidelijk) rule('R40', 2, 'vertrouwenspersoon discriminatie_nl')
  if (f.adviesNodig || duty) rule('R41', 2, 'integriteitscoordinator hr')
  if (gedrag('intimidatie') || gedrag('seksuele_intimidatie')) rule('R43', 4, 'vertrouwenspersoon hr')
  if (f.impact === 'merkbaar') rule('R44', 3, 'vertrouwenspersoon')

  if (f.partij === 'burger' || f.partij === 'tegen_burger') rollen.delete('kcoo')
  const trede = f.geheim || tells ? firstPriority : all
  const kleur = ['', 'groen', 'geel', 'geel', 'oranje', 'oranje', 'rood'][trede]
  return printed({ trede, kleur, stops, regels, rollen: [...rollen].sort(), zorgplicht: duty })
}

const handOver = (id: string, trede: number, kleur: string, rollen: string[]): string =>
  printed({ overdragen: true, trede, kleur, stops: [id], regels: [id], rollen })

const printed = (advice: object): string =>
  JSON.stringify({
    noodrem: null,
    overdragen: false,
    trede: null,
    kleur: null,
    stops: [],
    regels: [],
    rollen: [],
    zorgplicht: false,
    ...advice,
  })
