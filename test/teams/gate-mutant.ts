import type { KeyObject } from 'node:crypto'
import type { Reason } from '#src/teams/gate-reasons.ts'
import { keyRing, token } from './gate-tokens.ts'
import type { Fields, Posted, World } from './gate-world.ts'
import { rightRequest } from './gate-world.ts'

/** One thing wrong with an otherwise right request: in words, the check that must see it, and the request itself. */
export type Mutant = readonly [name: string, seenBy: Reason, make: (world: World) => Posted]

export type Change = Fields | ((world: World) => Fields)
const changes = (change: Change, world: World) => (typeof change === 'function' ? change(world) : change)

/** A right activity with another Authorization header, made from the right token. */
export const authorization =
  (make: (token: string, world: World) => string | string[] | undefined) =>
  (world: World): Posted => {
    const right = rightRequest(world)
    return { ...right, authorization: make(right.authorization.slice('Bearer '.length), world) }
  }

/** A token with other header fields (`undefined`: without), signed as it says. */
export const header = (change: Change, key: KeyObject = keyRing.good.privateKey) =>
  authorization((_, world) => bearer(token({ ...world.header(), ...changes(change, world) }, world.claims(), key)))

/** A token with other claims, signed by the channel itself. */
export const claims = (change: Change) =>
  authorization((_, world) => bearer(token(world.header(), { ...world.claims(), ...changes(change, world) })))

/** A token that the channel signed, with other fields in the activity. */
export const activity =
  (change: Change, headers?: Posted['headers']) =>
  (world: World): Posted => {
    const right = rightRequest(world)
    return { ...right, activity: { ...right.activity, ...changes(change, world) }, ...(headers && { headers }) }
  }

/** Token and activity agree on another service. */
export const service =
  (of: (world: World) => string) =>
  (world: World): Posted => {
    const serviceUrl = of(world)
    const authorization = bearer(token(world.header(), { ...world.claims(), serviceurl: serviceUrl }))
    return { authorization, activity: { ...world.message(), serviceUrl } }
  }

export const bearer = (token: string) => `Bearer ${token}`

/** Moments as the channel writes them in a token, in seconds from now. */
export const inSeconds = (world: World, seconds: number) => world.clock.now() / 1_000 + seconds

/** Moments as they stand in an activity, in minutes from now. */
export const inMinutes = (world: World, minutes: number) => new Date(world.clock.now() + minutes * 60_000).toISOString()
