import type { When } from './condition.ts'
import type { Trede } from './ladder.ts'
import type { Rol } from './roles.ts'

export type RuleId = `R${number}`
export type Noodrem = '112' | '911'

/** Policy "The ladder": triage never advises trede 7. Only the bevoegd gezag decides on a maatregel. */
export type Advisable = Exclude<Trede, 7>

export type Effect = {
  /** Danger first: the number to call, and no trede at all. */
  readonly noodrem?: Noodrem
  /** Shown first; blocks advice against it. */
  readonly stop?: true
  /** The advised trede is at least this one. */
  readonly floor?: Advisable
  /** Only the floors of priority 1 count: without them the trede is 1. */
  readonly lowers?: true
  /** Triage ends here, with this trede and only this rule. */
  readonly endsAt?: Advisable
  /** The leidinggevende hands over to somebody else. */
  readonly overdragen?: true
}

export type Rule = {
  readonly id: RuleId
  /** 0 danger · 1 stops · 2 weight · 3 behaviour · 4 wishes. */
  readonly priority: 0 | 1 | 2 | 3 | 4
  readonly when: When
  readonly effect: Effect
  /** When this fits as well, these effects replace those of `effect`. */
  readonly except?: { readonly when: When; readonly effect: Effect }
  readonly rollen: readonly Rol[]
}

export type Policy = {
  /** By priority, then by number: the first rule that ends triage wins. */
  readonly rules: readonly Rule[]
  /** When the employer's duty of care asks more than the melder does. */
  readonly zorgplicht: { readonly when: When }
  /** Roles that do not fit some facts, whatever the rules say. */
  readonly without: readonly { readonly rol: Rol; readonly when: When }[]
}
