import type { Unit, Units } from './units.ts'

/**
 * The file of units: an object with an entry per unit, named as in the people file. Or an Error whose message names every fault at
 * once, one a line.
 */
export function readUnits(data: unknown): Units {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw unitsError(['must be an object with an entry per unit'])
  const entries: [string, unknown][] = Object.entries(data)
  const faults = entries.flatMap(([id, unit]) => faultsOf(unit, data).map(fault => `${id}: ${fault}`))
  if (faults.length > 0) throw unitsError(faults)
  const units = Object.fromEntries(entries) as Record<string, Unit> // every part was checked above
  const rings = Object.keys(units).filter(id => isInRing(units, id))
  if (rings.length > 0) throw unitsError(rings.map(id => `${id}: comes under itself`))
  return units
}

const unitsError = (faults: readonly string[]) => new Error(`The file of units is not right:\n${faults.join('\n')}`)

function faultsOf(unit: unknown, all: object): string[] {
  if (typeof unit !== 'object' || unit === null) return ['must be an object']
  const { name, under, people, ...more }: Record<string, unknown> = { ...unit }
  return [
    ...(typeof name === 'string' && plain.test(name)
      ? []
      : ['name must be plain text of 1 to 100 characters, without Markdown']),
    ...(under === undefined || (typeof under === 'string' && Object.hasOwn(all, under))
      ? []
      : ['under must name a unit of this file']),
    ...(typeof people === 'number' && Number.isInteger(people) && people >= 0 ? [] : ['people must be a whole number']),
    ...Object.keys(more).map(field => `${field}: no such field; use name, under, people`),
  ]
}

const plain = /^[^\p{Cc}[\]<>*_`]{1,100}$/u

function isInRing(units: Units, start: string): boolean {
  const seen = new Set<string>()
  for (let id = units[start]?.under; id !== undefined && !seen.has(id); id = units[id]?.under) {
    if (id === start) return true
    seen.add(id)
  }
  return false
}
