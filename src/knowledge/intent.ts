import { alarm, learnAlarm } from './alarm.ts'
import { classifier, learn } from './classifier.ts'
import type { Danger } from './danger.ts'
import { heard, reader } from './features.ts'
import { langOf } from './language.ts'
import type { Features, Linear } from './linear.ts'
import { type Term, termIn, terms } from './terms.ts'
import { plain, words } from './tokens.ts'
import { type Counts, countWords, vocabulary } from './vocabulary.ts'

/** What somebody can want, apart from the meaning of a word and help in danger. */
const wishes = [
  'incident_melden',
  'ladder',
  'factsheet',
  'wie_helpt',
  'gesprek_voorbereiden',
  'p_gesprek_plannen',
  'p_gesprek_vraag',
  'campagne',
  'rapportage',
  'privacy',
  'taal',
  'hulp',
  'mijn_zaken',
  'buiten_scope',
] as const
export type Intent = (typeof wishes)[number] | `definitie:${Term}` | 'acuut_gevaar'

export type Guess = { readonly intent: Intent; readonly score: number }
export type Recognised = Guess & {
  readonly alternatives: readonly Guess[]
  /** The language of the text; undefined when it does not show. */
  readonly lang: 'nl' | 'en' | undefined
  /** With `ja` the intent is acuut_gevaar; with `twijfel` the intent stands and the Noodrem is offered on top of it. */
  readonly danger: Danger
}
export type Labelled = { readonly intent: Intent; readonly text: string }
/**
 * Answers any text, in time that grows with its length only. Scores run from 0 to 1; in doubt of danger
 * acuut_gevaar is the first alternative, the others fall.
 */
export type Recognise = (text: string) => Recognised

const kinds = [...wishes, 'definitie'] as const
const mostAlternatives = 3

/** What is kept of the labelled sentences when they are learnt: numbers and words, no sentence. */
export type IntentModels = {
  readonly words: Counts
  readonly kinds: Linear
  readonly terms: Linear
  readonly danger: Linear
}

/**
 * Learns to recognise intents from labelled sentences; the same sentences always give the same models.
 * @param harmless sentences with words of danger that mean something else
 */
export function learnIntents(labelled: readonly Labelled[], harmless: readonly string[]): IntentModels {
  const lessons = labelled.map(({ intent, text }) => ({ intent, said: words(plain(text)) }))
  const others = harmless.map(text => words(plain(text)))
  const counts = countWords([...lessons.map(({ said }) => said), ...others])
  const read = reader(vocabulary(counts))

  const examples = lessons.map(({ intent, said }) => ({ intent, features: read(said) }))
  const featuresOf = (isDanger: boolean) =>
    examples.filter(({ intent }) => (intent === 'acuut_gevaar') === isDanger).map(({ features }) => features)
  const byLabel = <Label extends string>(labels: readonly Label[], of: (intent: Intent, label: Label) => boolean) =>
    learn(
      labels,
      examples.flatMap(({ intent, features }) =>
        labels.filter(label => of(intent, label)).map(label => ({ features, label })),
      ),
    )
  return {
    words: counts,
    kinds: byLabel(kinds, (intent, kind) => intent.startsWith(kind)),
    terms: byLabel(terms, (intent, term) => intent === `definitie:${term}`),
    danger: learnAlarm({ danger: featuresOf(true), harmless: others.map(read), other: featuresOf(false) }),
  }
}

/** Recognises intents by what was learnt. */
export function recogniser(models: IntentModels): Recognise {
  const known = vocabulary(models.words)
  const read = reader(known)
  const dangerOf = alarm(models.danger, known, read)
  const wishOf = wishReader(models)

  return text => {
    const clear = plain(text)
    const said = words(clear)
    const features = read(said)
    const { danger, chance } = dangerOf(clear, features)
    const familiar = said.some(word => known.met(word) || known.common(word))
    const guesses = familiar ? wishOf(features, termIn(heard(said).map(known.spelt).join(' '))) : lost(said)
    const [first = nothing, ...rest] = withDanger(guesses, danger, chance)
    return { ...first, alternatives: rest.slice(0, mostAlternatives), lang: langOf(text), danger }
  }
}

/** What somebody wants apart from help in danger, the likeliest first. `named`: the term that the text names. */
function wishReader(models: IntentModels): (features: Features, named?: Term) => readonly Guess[] {
  const kindOf = classifier(kinds, models.kinds)
  const termOf = classifier(terms, models.terms)
  const meant = (features: Features, named?: Term) => (named ? [{ label: named, chance: 1 }] : termOf(features))
  return (features, named) =>
    kindOf(features)
      .flatMap(({ label, chance }): Guess[] =>
        label === 'definitie'
          ? meant(features, named).map(term => ({ intent: `definitie:${term.label}`, score: chance * term.chance }))
          : [{ intent: label, score: chance }],
      )
      .toSorted((a, b) => b.score - a.score)
}

const nothing: Guess = { intent: 'hulp', score: 0 }
/** No word of ours: nothing but signs, or another language. */
const lost = (said: readonly string[]): readonly Guess[] =>
  said.length === 0
    ? [{ intent: 'hulp', score: 0.5 }]
    : [
        { intent: 'buiten_scope', score: 0.5 },
        { intent: 'hulp', score: 0.3 },
      ]

/** In danger the Noodrem comes first, in doubt it stands among the alternatives. */
function withDanger(guesses: readonly Guess[], danger: Danger, chance: number): readonly Guess[] {
  const [best = nothing, ...others] = guesses
  if (danger === 'nee') return guesses
  if (danger === 'twijfel') return [best, { intent: 'acuut_gevaar', score: chance }, ...others]
  const score = (1 + chance) / 2
  return [{ intent: 'acuut_gevaar', score }, ...guesses.map(guess => ({ ...guess, score: guess.score * (1 - score) }))]
}
