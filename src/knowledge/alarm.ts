import { classifier, type Example, learn } from './classifier.ts'
import { type Danger, dangerIn, hasSigns, tellsOfDanger, worst } from './danger.ts'
import type { Reader } from './features.ts'
import type { Features, Linear } from './linear.ts'
import { sentences } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Danger in a whole text, and the chance of it by the trained model. */
export type Alarm = (text: string, features: Features) => { readonly danger: Danger; readonly chance: number }

/** Sentences with danger, sentences that only look like it, and all others. */
export type Lessons = Readonly<Record<'danger' | 'harmless' | 'other', readonly Features[]>>

/** A sentence taken out of its text says less than the text: the model must be surer of it. */
const alone = 0.4

const labels = [true, false]

/** Learns from the lessons when to sound. */
export function learnAlarm({ danger, harmless, other }: Lessons): Linear {
  const labelled =
    (label: boolean) =>
    (features: Features): Example<boolean> => ({ features, label })
  return learn(labels, [...danger.map(labelled(true)), ...[...harmless, ...other].map(labelled(false))])
}

/** Sounds by what was learnt. Every sentence of a text is looked at, however long the text. */
export function alarm(model: Linear, { spelt, met, common }: Vocabulary, read: Reader): Alarm {
  const isDanger = classifier(labels, model)
  const chanceOf = (features: Features) => isDanger(features).find(({ label }) => label)?.chance ?? 0

  const ofPart = (part: readonly string[]) => {
    const right = part.map(spelt)
    return dangerIn(right, hasSigns(right) ? alone * chanceOf(read(part)) : 0)
  }

  return (text, features) => {
    const [first = [], ...more] = sentences(text)
    const chance = [first, ...more].flat().some(word => met(word) || common(word)) ? chanceOf(features) : 0
    if (more.length === 0) return { danger: dangerIn(first.map(spelt), chance), chance }
    const signed = tellsOfDanger([first, ...more].flat().map(spelt))
    return { danger: worst([dangerIn([], chance, signed), ...[first, ...more].map(ofPart)]), chance }
  }
}
