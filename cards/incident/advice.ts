import type { Advice } from '#src/incident/advise.ts'
import { treden } from '#src/incident/ladder.ts'
import { rollen } from '#src/incident/roles.ts'
import { block, bullets, type Card, card, type Element, execute, numbered, small, subheading, text } from '../card.ts'
import { dateText } from '../day.ts'
import { sealExample } from '../examples.ts'
import { fieldIn } from '../field.ts'
import { inOrder, roleName } from '../knowledge/contact.ts'
import { ladder } from '../policy/ladder.ts'
import { triage } from '../policy/triage.ts'
import type { TriageRule } from '../policy/triage-rule.ts'
import type { Lang, Text } from '../text.ts'
import { tredeBlock, tredeName } from '../trede.ts'

export const adviceVerbs = {
  show: 'advice.show',
  why: 'advice.why',
  who: 'advice.who',
  say: 'advice.say',
  take: 'case.take',
  other: 'case.other',
} as const

const texts = {
  title: (name: string): Text => ({ nl: `Advies: ${name}`, en: `Advice: ${name}` }),
  stops: { nl: '⛔ Let hier eerst op', en: '⛔ Mind this first' },
  duty: {
    nl: '**Let op je zorgplicht.** De melder wil alleen vertellen. Toch moet je als werkgever zorgen dat werken veilig is. Vraag HR of de integriteitscoördinator om raad, zonder namen.',
    en: '**Mind your duty of care.** The person who reported only wants to be heard. Still, as an employer you must keep work safe. Ask HR or the integrity coordinator for advice, without names.',
  },
  why: { nl: 'Waarom dit advies?', en: 'Why this advice?' },
  noRule: {
    nl: 'Je weet nog weinig. Dan begin je altijd met luisteren.',
    en: 'You do not know much yet. Then you always begin by listening.',
  },
  more: (n: number): Text => ({ nl: `En nog ${n}. Kijk bij “Waarom”.`, en: `And ${n} more. See “Why”.` }),
  hour: { nl: 'Doe dit nu', en: 'Do this now' },
  day: { nl: 'Vandaag of morgen', en: 'Today or tomorrow' },
  week: { nl: 'Deze week', en: 'This week' },
  involve: { nl: 'Betrek', en: 'Involve' },
  human: {
    nl: `Dit is een advies en geen oordeel. Jij beslist, met de melder en wie je erbij haalt. Beleid van ${dateText('nl', triage.version)}, een voorstel tot er een officiële handreiking is.`,
    en: `This is advice and not a verdict. You decide, with the person who reported and whoever you involve. Policy of ${dateText('en', triage.version)}, a proposal until there is an official guide.`,
  },
  take: { nl: 'Deze stap zetten', en: 'Take this step' },
  say: { nl: 'Wat zeg ik?', en: 'What do I say?' },
  who: { nl: 'Wie helpt mij?', en: 'Who helps me?' },
  whyButton: { nl: 'Waarom?', en: 'Why?' },
  other: { nl: 'Andere trede kiezen', en: 'Choose another trede' },
} as const

const MOST_REASONS = 5

/** The advice (A6): stops first, then the trede, why, what to do now. `seal` holds the answers for the buttons. */
export function adviceCard(lang: Lang, advice: Advice, seal: string): Card {
  const trede = advice.trede ?? 1
  const rung = ladder.rungs[trede]
  const list = (title: Text, lines: readonly Text[]): Element[] => [
    subheading(title[lang]),
    numbered(lines.map(line => line[lang])),
  ]
  return card(
    lang,
    texts.title(tredeName(lang, trede))[lang],
    [
      ...stopBlocks(lang, advice),
      tredeBlock(lang, trede),
      ...(advice.zorgplicht ? [block('warning', [text(texts.duty[lang])])] : []),
      subheading(texts.why[lang]),
      ...reasons(lang, advice),
      ...list(texts.hour, rung.hour),
      ...list(texts.day, rung.day),
      ...list(texts.week, rung.week),
      ...(advice.rollen.length > 0 ? [text(`**${texts.involve[lang]}:** ${involved(lang, advice)}`)] : []),
      small(texts.human[lang]),
    ],
    [
      execute(adviceVerbs.take, texts.take[lang], { seal }, { style: 'positive' }),
      execute(adviceVerbs.say, texts.say[lang], { seal }),
      execute(adviceVerbs.who, texts.who[lang], { seal }),
      execute(adviceVerbs.why, texts.whyButton[lang], { seal }),
      execute(adviceVerbs.other, texts.other[lang], { seal }),
    ],
    { verb: adviceVerbs.show, data: { seal } },
  )
}

/** The sealed answers that a button carries; empty when there are none. */
export function sealIn(data: unknown): string {
  const seal = fieldIn(data, 'seal')
  return typeof seal === 'string' ? seal : ''
}

const isFired = (ids: readonly string[]) => (rule: TriageRule) => ids.includes(rule.id)

/** The rules that fired, as the table has them: by priority. */
export const firedRules = ({ regels }: Advice): TriageRule[] => triage.rules.filter(isFired(regels))

/** The stops that hold whatever one chooses next; nothing when there are none. */
export function stopBlocks(lang: Lang, { stops }: Pick<Advice, 'stops'>): Element[] {
  const fired = triage.rules.filter(isFired(stops))
  if (fired.length === 0) return []
  const lines = fired.map(({ title, advice, reason }) => `**${title[lang]}.** ${(advice ?? reason)[lang]}`)
  return [block('attention', [subheading(texts.stops[lang]), bullets(lines)])]
}

function reasons(lang: Lang, advice: Advice): Element[] {
  const rules = firedRules(advice)
  if (rules.length === 0) return [text(texts.noRule[lang])]
  const more = rules.length - MOST_REASONS
  return [
    bullets(rules.slice(0, MOST_REASONS).map(({ reason }) => reason[lang])),
    ...(more > 0 ? [small(texts.more(more)[lang])] : []),
  ]
}

const involved = (lang: Lang, { rollen }: Advice) =>
  inOrder(rollen)
    .map(rol => roleName(lang, rol))
    .join(', ')

const example = (change: Partial<Advice>): Advice => ({
  noodrem: null,
  overdragen: false,
  trede: 4,
  kleur: 'oranje',
  stops: [],
  regels: ['R21', 'R26'],
  rollen: ['bedrijfsarts', 'hr', 'vertrouwenspersoon'],
  zorgplicht: false,
  ...change,
})

export const adviceExamples = {
  limits: example({}),
  nothingKnown: example({ trede: 1, regels: [], rollen: [] }),
  stops: example({ trede: 6, stops: ['R6', 'R9', 'R11'], regels: ['R6', 'R9', 'R11', 'R19', 'R21'] }),
  everything: example({
    trede: 6,
    regels: triage.rules
      .filter(({ priority, id }) => priority > 0 && !['R4', 'R5', 'R42'].includes(id))
      .map(({ id }) => id),
    rollen,
    stops: ['R6', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R19'],
    zorgplicht: true,
  }),
}

export const examples = {
  ...Object.fromEntries(
    Object.entries(adviceExamples).map(([name, advice]) => [
      name,
      (lang: Lang) => adviceCard(lang, advice, sealExample),
    ]),
  ),
  ...Object.fromEntries(
    treden
      .filter(trede => trede !== 7)
      .map(trede => [`trede${trede}`, (lang: Lang) => adviceCard(lang, example({ trede }), sealExample)]),
  ),
} as Record<string, (lang: Lang) => Card>
