import { belongs, type Directory, type Part, type Profile, type Staff } from './people.ts'
import { type Fields, faultsOf, profileOf } from './read-person.ts'
import { sameText } from './same-text.ts'

const MOST_NAMED = 50

/** Who is who, from a list that people can read and edit. Throws one error that names the faults, by place in the list. */
export function fileDirectory(data: unknown): Directory & Staff {
  if (!Array.isArray(data)) throw new Error('the people file is not a list')
  const known = read(data)
  const leaders = leadersOf(known.values())
  return {
    async find(person) {
      const [profile, leader] = [known.get(person), leaders.get(person)]
      return profile && leader ? { ...profile, leader } : profile
    },
    units: () => [...new Set([...known.values()].map(({ unit }) => unit))].toSorted(),
    async *placed(part: Part) {
      for (const profile of known.values()) if (belongs(profile, part)) yield profile
    },
    async *members(part: Part) {
      for (const profile of known.values()) if (belongs(profile, part)) yield profile.person
    },
  }
}

function read(data: readonly unknown[]): ReadonlyMap<string, Profile> {
  const [known, faults, same] = [new Map<string, Profile>(), [] as string[], sameText()]
  for (const [i, entry] of data.entries()) {
    const wrong = faultsOf(entry)
    const profile = wrong.length === 0 ? profileOf(entry as Fields, same) : undefined
    if (profile && known.has(profile.person)) wrong.push('stands in the list twice')
    else if (profile) known.set(profile.person, profile)
    faults.push(...wrong.map(fault => `person ${i + 1}: ${fault}`))
  }
  if (faults.length > 0) throw new Error(faultText(faults))
  return known
}

/** Nobody leads themselves; of two who claim somebody the first counts. */
function leadersOf(profiles: Iterable<Profile>): ReadonlyMap<string, string> {
  const leaders = new Map<string, string>()
  for (const { person, leads } of profiles)
    for (const led of leads) if (led !== person && !leaders.has(led)) leaders.set(led, person)
  return leaders
}

const faultText = (faults: readonly string[]) =>
  [
    'the people file has faults:',
    ...faults.slice(0, MOST_NAMED),
    ...(faults.length > MOST_NAMED ? [`and ${faults.length - MOST_NAMED} more`] : []),
  ].join('\n')
