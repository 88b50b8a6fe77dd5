import { heavy } from './practice-heavy.ts'
import { light } from './practice-light.ts'
import { middle } from './practice-middle.ts'
import type { Situation } from './practice-situation.ts'

/** Nobody's stories; whoever recognises somebody in them is mistaken. */
export const situations: readonly Situation[] = [...light, ...middle, ...heavy]
