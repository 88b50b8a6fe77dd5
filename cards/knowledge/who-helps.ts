import exampleMap from '#src/people/contacts.json' with { type: 'json' }
import {
  type Action,
  block,
  bullets,
  type Card,
  card,
  choice,
  type Element,
  execute,
  small,
  subheading,
  text,
} from '../card.ts'
import { citation } from '../cite.ts'
import { confidentialities, onlyWhenFilledIn, type Role, type RoleId, roleIds, roles } from '../content/roles.ts'
import { examplesOf } from '../examples.ts'
import { pick, says } from '../field.ts'
import type { Lang, Text } from '../text.ts'
import { unconfirmedNotice } from '../validity.ts'
import { checkedNotice, nature, type Org, reach, roleName } from './contact.ts'
import { definitionVerb, door, factsheetVerb, ladderVerb, unknownPart, whoHelpsVerb } from './knowledge-doors.ts'

const texts = {
  title: { nl: 'Wie helpt?', en: 'Who helps?' },
  lead: {
    nl: 'Twijfel je? Begin bij een vertrouwenspersoon. Is er gevaar? Druk op Noodrem.',
    en: 'In doubt? Start with a confidential adviser. Is there danger? Press Emergency.',
  },
  ask: { nl: 'Over wie wil je meer weten?', en: 'Whom do you want to know more about?' },
  choose: { nl: 'Kies eerst iemand uit de lijst.', en: 'First choose someone from the list.' },
  nobody: { nl: 'Kies…', en: 'Choose…' },
  show: { nl: 'Bekijken', en: 'Show' },
  back: { nl: 'Alle hulp', en: 'All help' },
  does: { nl: 'Wat doet deze hulp?', en: 'What does this help do?' },
  when: { nl: 'Wanneer?', en: 'When?' },
  limits: { nl: 'Wat mag of kan niet?', en: 'What is not possible?' },
  contact: { nl: 'Contact', en: 'Contact' },
  empty: {
    nl: 'Van jouw organisatie zijn hier nog geen adressen ingevuld. Wat voor heel Nederland geldt, zie je wel.',
    en: 'No addresses of your organisation have been filled in here yet. What holds for the whole country is shown.',
  },
} as const satisfies Record<string, Text>

const meaning: Record<Role['confidential'], Text> = {
  vertrouwelijk: {
    nl: 'Wat je vertelt, blijft daar. Alleen bij gevaar of een plicht uit de wet kan dat anders zijn.',
    en: 'What you tell stays there. Only danger or a legal duty can change that.',
  },
  informeel: {
    nl: 'Je zoekt samen een oplossing. Geheimhouding kan hier niemand beloven.',
    en: 'You look for a solution together. Nobody here can promise secrecy.',
  },
  formeel: {
    nl: 'Er geldt een procedure met regels. Wat je vertelt, wordt vastgelegd.',
    en: 'There is a procedure with rules. What you tell is recorded.',
  },
}

/** The roles this organisation has, confidential ones first. */
export const rolesFor = (org: Org): RoleId[] =>
  confidentialities.flatMap(kind =>
    roleIds.filter(
      id => roles[id].confidential === kind && (!onlyWhenFilledIn.includes(id) || Boolean(org?.contacts[id]?.length)),
    ),
  )

/** Whom to call first with the number, everyone who helps in groups, and one list to open. `notice` is one sentence above it. */
export const whoHelpsCard = (lang: Lang, today: string, org: Org, notice?: Text): Card => {
  const shown = rolesFor(org)
  const options = shown.map(id => ({ id, title: roleName(lang, id) }))
  return card(
    lang,
    texts.title[lang],
    [
      text((notice ?? texts.lead)[lang]),
      text(`**${roleName(lang, 'vertrouwenspersoon')}**`),
      bullets(reach(lang, 'vertrouwenspersoon', org)),
      ...confidentialities.map(kind => group(lang, kind, shown)),
      ...(org ? checkedNotice(lang, today, shown, org) : [small(texts.empty[lang])]),
      choice('rol', texts.ask[lang], options, { required: texts.choose[lang], empty: texts.nobody[lang] }),
    ],
    [execute(whoHelpsVerb, texts.show[lang], {}, { style: 'positive' }), ...doors(lang)],
  )
}

const group = (lang: Lang, kind: Role['confidential'], shown: readonly RoleId[]): Element =>
  block(kind === 'vertrouwelijk' ? 'good' : 'emphasis', [
    subheading(nature[kind][lang]),
    text(meaning[kind][lang], { size: 'Small' }),
    bullets(shown.filter(id => roles[id].confidential === kind).map(id => roleName(lang, id))),
  ])

const doors = (lang: Lang): Action[] => [door(lang, definitionVerb), door(lang, factsheetVerb), door(lang, ladderVerb)]

/** One role: what it does, when, what it may not do, and how to reach it in the own organisation. */
export const roleCard = (lang: Lang, today: string, id: RoleId, org: Org): Card => {
  const role: Role = roles[id]
  return card(
    lang,
    role.name[lang],
    [
      ...unconfirmedNotice(lang, role.confirmed),
      text(`**${nature[role.confidential][lang]}.** ${meaning[role.confidential][lang]}`),
      ...told(lang, 'does', role.does),
      ...told(lang, 'when', role.when),
      ...told(lang, 'limits', role.limits),
      block('emphasis', [subheading(texts.contact[lang]), bullets(reach(lang, id, org))]),
      ...checkedNotice(lang, today, [id], org),
      { ...small(citation(lang, role.source)), separator: true },
    ],
    [door(lang, whoHelpsVerb, texts.back), door(lang, factsheetVerb), door(lang, ladderVerb)],
  )
}

const told = (lang: Lang, what: keyof typeof texts, content: Text): Element[] => [
  subheading(texts[what][lang]),
  text(content[lang]),
]

/** The role that was chosen; undefined for anything that is not one of ours. */
export const readRole = (data: unknown): RoleId | undefined => pick(data, 'rol', roleIds)

/** The card that `whoHelpsVerb` asks for: a role, or the overview, which says so when the role is unknown. */
export function whoHelpsFor(lang: Lang, today: string, org: Org, data: unknown): Card {
  const id = readRole(data)
  if (id) return roleCard(lang, today, id, org)
  return whoHelpsCard(lang, today, org, says(data, 'rol') ? unknownPart : undefined)
}

const voorbeeld: Org = exampleMap.voorbeeld
const day = '2026-11-01'
const longAfter = '2028-01-01'

export const examples = {
  overview: (lang: Lang) => whoHelpsCard(lang, day, voorbeeld),
  overviewStale: (lang: Lang) => whoHelpsCard(lang, longAfter, voorbeeld),
  overviewEmpty: (lang: Lang) => whoHelpsCard(lang, day, undefined),
  unknown: (lang: Lang) => whoHelpsFor(lang, day, voorbeeld, { rol: 'weg' }),
  stale: (lang: Lang) => roleCard(lang, longAfter, 'vertrouwenspersoon', voorbeeld),
  notFilledIn: (lang: Lang) => roleCard(lang, day, 'mior', voorbeeld),
  unknownOrganisation: (lang: Lang) => roleCard(lang, day, 'vertrouwenspersoon', undefined),
  ...examplesOf(roleIds, id => lang => roleCard(lang, day, id, voorbeeld)),
}
