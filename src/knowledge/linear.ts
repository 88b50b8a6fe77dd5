/** A sentence as hashed features, each with its weight. */
export type Features = { readonly ids: Int32Array; readonly values: Float32Array }
export type Sample = { readonly features: Features; readonly label: number }
/** `weights` holds, per bucket, one number per label; `size` is how many buckets, a power of two. */
export type Linear = { readonly labels: number; readonly size: number; readonly weights: Float32Array }

/** Number of hash buckets; two features that meet in one bucket do little harm. */
export const buckets = 1 << 15

const rounds = 4
const rate = 0.2
/** Errors smaller than this teach little and cost time. */
const smallest = 0.01

/** Multinomial logistic regression, learnt with AdaGrad. The same samples always give the same weights. */
export function train(samples: readonly Sample[], labels: number, size = buckets): Linear {
  const model = { labels, size, weights: new Float32Array(size * labels) }
  const seen = new Float32Array(size * labels).fill(1e-3)
  const stride = strideFor(samples.length)
  for (let turn = 0; turn < rounds * samples.length; turn++) {
    const sample = samples[(turn * stride) % samples.length]
    if (sample) learn(model, seen, sample)
  }
  return model
}

/** The chance of each label; together 1. */
export function chances({ labels, size, weights }: Linear, { ids, values }: Features): Float64Array {
  const out = new Float64Array(labels)
  for (let i = 0; i < ids.length; i++) {
    const at = ((ids[i] ?? 0) & (size - 1)) * labels
    const value = values[i] ?? 0
    for (let label = 0; label < labels; label++) out[label] = (out[label] ?? 0) + (weights[at + label] ?? 0) * value
  }
  return softmax(out)
}

function softmax(sums: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY
  for (const sum of sums) highest = Math.max(highest, sum)
  let total = 0
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp((sums[i] ?? 0) - highest)
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) / total
  return sums
}

function learn(model: Linear, seen: Float32Array, { features, label }: Sample): void {
  const errors = chances(model, features)
  errors[label] = (errors[label] ?? 0) - 1
  for (let wrong = 0; wrong < model.labels; wrong++) {
    const error = errors[wrong] ?? 0
    if (Math.abs(error) > smallest) correct(model, seen, features, wrong, error)
  }
}

function correct(model: Linear, seen: Float32Array, { ids, values }: Features, label: number, error: number): void {
  const { labels, size, weights } = model
  for (let i = 0; i < ids.length; i++) {
    const at = ((ids[i] ?? 0) & (size - 1)) * labels + label
    const slope = error * (values[i] ?? 0)
    const sum = (seen[at] ?? 0) + slope * slope
    seen[at] = sum
    weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(sum)
  }
}

/** A step near 0.618 of the length that shares no divisor with it: every sample has its turn, in mixed order. */
function strideFor(length: number): number {
  let stride = Math.max(1, Math.round(length * 0.618))
  while (divisor(stride, length) > 1) stride++
  return stride
}

const divisor = (a: number, b: number): number => (b ? divisor(b, a % b) : a)
