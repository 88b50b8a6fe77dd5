import { chances, type Features, type Linear, train } from './linear.ts'

export type Example<Label> = { readonly features: Features; readonly label: Label }
/** Every label with its chance, the likeliest first. */
export type Classifier<Label> = (features: Features) => readonly { readonly label: Label; readonly chance: number }[]

/** Learns to tell the labels apart. `size`: the number of buckets, smaller for many labels, which would fill the memory. */
export const learn = <Label>(labels: readonly Label[], examples: readonly Example<Label>[], size?: number): Linear =>
  train(
    examples.map(({ features, label }) => ({ features, label: labels.indexOf(label) })),
    labels.length,
    size,
  )

/** Tells the labels apart by what was learnt of the same labels. */
export function classifier<Label>(labels: readonly Label[], model: Linear): Classifier<Label> {
  return features => {
    const found = chances(model, features)
    return labels.map((label, i) => ({ label, chance: found[i] ?? 0 })).sort((a, b) => b.chance - a.chance)
  }
}
