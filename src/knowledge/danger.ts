import { dangerWords } from './danger-words.ts'
import { groups } from './groups.ts'

/** Danger comes before everything (product A2). `ja`: the Noodrem is the answer. `twijfel`: answer, with the Noodrem on top. */
export type Danger = 'nee' | 'twijfel' | 'ja'
type Sign = keyof typeof dangerWords
/** A group of words, and the groups of which one must stand in the same sentence. */
type Pair = readonly [sign: Sign, beside: readonly Sign[]]

/** Fear of self-harm counts whenever it was; only a question about figures or policy makes it a doubt. */
const selfHarm: readonly Pair[] = [
  ['suicide', ['suicide']],
  ['life', ['noMore', 'weary', 'wish', 'unsafe', 'fear', 'self', 'dead']],
  ['dead', ['wish', 'self', 'life', 'must', 'threatens', 'shouts']],
  ['self', ['harms', 'cut', 'kills', 'weapon', 'pills', 'jump', 'ending']],
  ['cut', ['limbs']],
  ['pills', ['swallow']],
  ['jump', ['height']],
]
/** Violence or a threat that is going on. Told as past it is a report, not an emergency. */
const violence: readonly Pair[] = [
  ['alarm', ['alarm']],
  ['weapon', ['person', 'close', 'now', 'threatens', 'shouts', 'fear', 'emergency', 'kills', 'hits', 'held', 'unsafe']],
  ['bomb', ['close', 'unsafe', 'threatens', 'emergency', 'held']],
  ['kills', ['threatens', 'shouts', 'close', 'now', 'fear', 'fire', 'dead', 'emergency']],
  ['hits', ['now', 'close', 'shouts', 'emergency', 'fear', 'held']],
  ['fights', ['close', 'now', 'emergency']],
  ['threatens', ['close', 'now', 'held', 'dead']],
  ['harms', ['now', 'fear', 'emergency', 'close']],
  ['held', ['person', 'fear', 'close']],
  ['waits', ['close', 'fear']],
  ['fear', ['close', 'now']],
  ['unsafe', ['now', 'close', 'emergency']],
  ['body', ['emergency', 'now']],
  ['fire', ['height', 'close', 'emergency']],
]
/** Enough together with a small chance by the trained model. */
const weak: readonly Pair[] = [
  ['kills', ['person', 'wish']],
  ['hits', ['person']],
  ['fights', ['fights']],
  ['threatens', ['person']],
  ['harms', ['person']],
  ['wish', ['jump', 'hits']],
  ['fear', ['person']],
  ['shouts', ['close', 'now', 'fear']],
]
/** Words of the past, of figures and policy, of figures of speech. */
const softening: readonly Sign[] = ['past', 'study', 'things']
/** These words stand in any sentence; danger needs another beside them. */
const everyday: readonly string[] = ['person', 'wish', 'must', 'now', 'close', 'noMore', ...softening]
/** On their own these words are a reason to doubt. */
const grave: readonly Sign[] = ['suicide', 'weapon', 'bomb', 'kills', 'fights', 'threatens', 'body', 'pills']

/** From this chance on we act as if it were certain: a false alarm costs one press of a button, a miss may cost a life. */
const certain = 0.15
/** The same for a sentence about the past, about figures and policy, or with a figure of speech. */
const surer = 0.5
/** The same where no word has to do with danger: an unknown expression is reason to doubt, seldom more. */
const wordless = 0.22
const doubtful = 0.06
const likely = 0.03

const signsOf = groups(dangerWords)

/** Whether any word has a part in danger. */
export const hasSigns = (words: readonly string[]): boolean => words.some(word => signsOf(word).length > 0)

/** Whether any word tells of danger by itself, and not only of somebody, somewhere, now. */
export const tellsOfDanger = (words: readonly string[]): boolean =>
  words.some(word => signsOf(word).some(sign => !everyday.includes(sign)))

/** `words`: one sentence, spelt right. `chance`: of danger, by the trained model. `signed`: whether a word tells of it. */
export function dangerIn(words: readonly string[], chance: number, signed = tellsOfDanger(words)): Danger {
  const signs = new Set(words.flatMap(signsOf))
  const has = ([sign, beside]: Pair) => signs.has(sign) && beside.some(other => signs.has(other))
  const acute = !softening.some(sign => signs.has(sign))
  if (chance >= (!acute ? surer : signed ? certain : wordless)) return 'ja'
  if (!signs.has('study') && selfHarm.some(has)) return 'ja'
  if (acute && (violence.some(has) || (chance >= likely && weak.some(has)))) return 'ja'
  const doubt = chance >= doubtful || grave.some(sign => signs.has(sign)) || [...selfHarm, ...violence].some(has)
  return doubt ? 'twijfel' : 'nee'
}

/** The worst of several. */
export const worst = (levels: readonly Danger[]): Danger =>
  (['ja', 'twijfel'] as const).find(level => levels.includes(level)) ?? 'nee'
