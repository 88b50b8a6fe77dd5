import { fits } from './condition.ts'
import type { Facts } from './facts.ts'
import { type Kleur, kleurOf } from './ladder.ts'
import type { Advisable, Effect, Noodrem, Policy, Rule, RuleId } from './policy.ts'
import type { Rol } from './roles.ts'

/** `trede` is null exactly when `noodrem` is set. `stops` and `regels` are sorted by number, `rollen` by name. */
export type Advice = {
  readonly noodrem: Noodrem | null
  readonly overdragen: boolean
  readonly trede: Advisable | null
  readonly kleur: Kleur
  readonly stops: readonly RuleId[]
  readonly regels: readonly RuleId[]
  readonly rollen: readonly Rol[]
  readonly zorgplicht: boolean
}

type Fired = Pick<Rule, 'id' | 'priority' | 'rollen'> & { readonly effect: Effect }

/** The one advice for these facts (policy.md, "How they combine"). Always answers: no facts at all is trede 1. */
export const advise = (facts: Facts, policy: Policy): Advice => {
  const fired = policy.rules.filter(({ when }) => fits(when, facts)).map(rule => firedBy(rule, facts))
  const danger = fired.find(({ effect }) => effect.noodrem)
  if (danger?.effect.noodrem) return emergency(danger.effect.noodrem, fired)
  const end = fired.find(({ effect }) => effect.endsAt)
  const counted = end ? [end] : fired
  const trede = end?.effect.endsAt ?? tredeOf(fired)
  return {
    noodrem: null,
    overdragen: end?.effect.overdragen ?? false,
    trede,
    kleur: kleurOf(trede),
    stops: idsOf(counted.filter(({ effect }) => effect.stop)),
    regels: idsOf(counted),
    rollen: rollenOf(counted, facts, policy),
    zorgplicht: !end && fits(policy.zorgplicht.when, facts),
  }
}

const firedBy = ({ id, priority, rollen, effect, except }: Rule, facts: Facts): Fired => ({
  id,
  priority,
  rollen,
  effect: except && fits(except.when, facts) ? { ...effect, ...except.effect } : effect,
})

/** Danger wins over everything: no trede, no stops, nobody to involve first but the emergency number. */
const emergency = (noodrem: Noodrem, fired: readonly Fired[]): Advice => ({
  noodrem,
  overdragen: false,
  trede: null,
  kleur: 'rood',
  stops: [],
  regels: idsOf(fired.filter(({ priority }) => priority === 0)),
  rollen: [],
  zorgplicht: false,
})

/** The highest floor; what the melder wishes may lower it, but never below the floors of priority 1. */
const tredeOf = (fired: readonly Fired[]): Advisable => {
  const lowered = fired.some(({ effect }) => effect.lowers)
  return highest(lowered ? fired.filter(({ priority }) => priority === 1) : fired)
}

const highest = (fired: readonly Fired[]): Advisable =>
  fired.reduce<Advisable>((trede, { effect }) => (effect.floor && effect.floor > trede ? effect.floor : trede), 1)

const rollenOf = (fired: readonly Fired[], facts: Facts, { without }: Policy): Rol[] => {
  const unfit = without.filter(({ when }) => fits(when, facts)).map(({ rol }) => rol)
  return [...new Set(fired.flatMap(({ rollen }) => rollen))].filter(rol => !unfit.includes(rol)).sort()
}

const idsOf = (fired: readonly Fired[]): RuleId[] => fired.map(({ id }) => id).sort((a, b) => numberOf(a) - numberOf(b))

const numberOf = (id: RuleId): number => Number(id.slice(1))
