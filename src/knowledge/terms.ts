/** The words that Trede explains. */
export const terms = [
  'discriminatie',
  'racisme',
  'institutioneel_racisme',
  'microagressie',
  'intimidatie',
  'seksuele_intimidatie',
  'pesten',
  'agressie',
  'victimisatie',
  'psa',
  'sociale_veiligheid',
  'omstander',
] as const
export type Term = (typeof terms)[number]

/** How people name a term. What stands higher is the narrower one: who says "seksuele intimidatie" does not ask about intimidatie. */
const narrow: readonly (readonly [Term, RegExp])[] = [
  ['microagressie', /\b(micro|mikro) ?ag/],
  ['institutioneel_racisme', /\b(insti?tu|insitu|instutit|system|systeem|structur)\S* (\S+ ){0,2}(racis|rasis)/],
  [
    'seksuele_intimidatie',
    /\b(seksu|sexu|seks)\S* (\S+ ){0,2}(intim|har+as|grens|transgr|miscon|geintim|assault|geweld|wangedrag|overschr)/,
  ],
  ['psa', /\b(psa|psycho ?soc)/],
  ['sociale_veiligheid', /\b(soci|sosi|soca|psycholog)\S* (veil|velli|safe|saft|saf)/],
  ['victimisatie', /\b(victimi[sz]|viktimi|vicitmi|victemi|benade|represail|reprisal|retaliat)/],
  ['omstander', /\b(omstand|bystand|upstand)/],
]
const wide: readonly (readonly [Term, RegExp])[] = [
  ['intimidatie', /\b(ge)?(intimi|har+as+)/],
  ['pesten', /\b(ge)?(pest|pess?ten|bull?y|bulli|buling|mobbing|treiter)/],
  ['agressie', /\b(ag+res)/],
  ['racisme', /\b(racis|rasis|raccis)/],
  ['discriminatie', /\b(ge)?(d[ie]s?cri?min)/],
]

/** The term a sentence names; of several wide ones the first. `sentence`: plain words with single spaces. */
export function termIn(sentence: string): Term | undefined {
  const exact = narrow.find(([, form]) => form.test(sentence))
  if (exact) return exact[0]
  const named = wide.map(([term, form]) => ({ term, at: sentence.search(form) })).filter(({ at }) => at >= 0)
  return named.sort((a, b) => a.at - b.at)[0]?.term
}
