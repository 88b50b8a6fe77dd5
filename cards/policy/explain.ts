import type { Advice } from '#src/incident/advise.ts'
import { citation } from '../cite.ts'
import { roles } from '../content/roles.ts'
import type { Lang, Text } from '../text.ts'
import { colourOf, tredeName } from '../trede.ts'
import type { TriagePolicy, TriageRule } from './triage-rule.ts'

/** An advice in plain sentences, with the reason and the source of every rule that fires. In the order of the table. */
export const explain = (lang: Lang, advice: Advice, policy: TriagePolicy): string => {
  const rules = policy.rules.filter(({ id }) => advice.regels.includes(id))
  const first = rules.filter(comesFirst).map(rule => `${rule.id}: ${rule.advice?.[lang]}`)
  const why = rules.map(rule => ruleLine(lang, rule))
  const whom = advice.rollen.map(rol => roles[rol].name[lang])
  const paragraphs = [
    headline(lang, advice),
    ...section(words.first[lang], first),
    ...section(words.why[lang], why),
    ...section(words.whom[lang], whom),
    ...(advice.zorgplicht ? [`${words.dutyOfCare[lang]}: ${withSource(lang, policy.zorgplicht)}`] : []),
    `${words.policy[lang]} ${policy.version}, ${policy.owner[lang]}. ${words.notAVerdict[lang]}`,
  ]
  return paragraphs.join('\n\n')
}

const words = {
  emergency: { nl: 'NOODREM: bel nu', en: 'EMERGENCY: call' },
  handOver: { nl: 'Draag de melding over. ', en: 'Hand the report over. ' },
  advice: { nl: 'Advies', en: 'Advice' },
  first: { nl: 'Eerst', en: 'First' },
  why: { nl: 'Waarom', en: 'Why' },
  whom: { nl: 'Wie je erbij haalt', en: 'Whom to involve' },
  dutyOfCare: { nl: 'Zorgplicht', en: 'Duty of care' },
  policy: { nl: 'Beleid', en: 'Policy' },
  notAVerdict: {
    nl: 'Dit is een advies en geen oordeel. Mensen beslissen.',
    en: 'This is advice and not a verdict. People decide.',
  },
} satisfies Record<string, Text>

const headline = (lang: Lang, { noodrem, trede, overdragen }: Advice): string =>
  trede
    ? `${overdragen ? words.handOver[lang] : ''}${words.advice[lang]}: ${tredeName(lang, trede)}. ${colourOf(trede).word[lang]}.`
    : `${words.emergency[lang]} ${noodrem}.`

const comesFirst = ({ effect }: TriageRule): boolean => Boolean(effect.stop ?? effect.noodrem)

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [[title, ...lines.map(line => `- ${line}`)].join('\n')] : []

const ruleLine = (lang: Lang, rule: TriageRule): string => {
  const advice = comesFirst(rule) ? '' : ` ${rule.advice?.[lang] ?? ''}`
  return `${rule.id} ${rule.title[lang]}: ${withSource(lang, rule, advice)}`
}

const withSource = (lang: Lang, { reason, source }: Pick<TriageRule, 'reason' | 'source'>, more = ''): string =>
  `${reason[lang]}${more.trimEnd()} [${citation(lang, source)}]`
