import type { Audience, Campaign } from '#src/campaign/campaign.ts'
import { roles } from '#src/people/people.ts'
import { campaignVerbs } from './campaign-doors.ts'
import { draftExample } from './campaign-example.ts'
import { campaignData, campaignTitle, languageNames, regionNames, roleNames } from './campaign-words.ts'
import { block, type Card, card, choice, execute, type Option, small, subheading, text } from './card.ts'
import { pick, typedIn } from './field.ts'
import { type Lang, langs, type Text } from './text.ts'
import { typedField } from './typed-field.ts'

const texts = {
  title: { nl: 'Voor wie is het bericht?', en: 'For whom is the message?' },
  lead: {
    nl: 'Kies een deel van de organisatie. Alles wat je kiest, moet kloppen voor een collega. Kies je niets, dan krijgt iedereen het.',
    en: 'Choose a part of the organisation. All that you choose must be true of a colleague. If you choose nothing, everybody gets it.',
  },
  role: { nl: 'Rol', en: 'Role' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  unit: { nl: 'Onderdeel, precies zoals in de personeelslijst', en: 'Unit, exactly as in the staff list' },
  region: { nl: 'Regio', en: 'Region' },
  language: { nl: 'Taal', en: 'Language' },
  any: { nl: 'Maakt niet uit', en: 'Any' },
  or: { nl: 'Of een eigen lijst', en: 'Or a list of your own' },
  list: { nl: 'Plak hier de regels van een CSV-bestand', en: 'Paste the lines of a CSV file here' },
  listHint: { nl: 'id', en: 'id' },
  how: {
    nl: 'Eén collega per regel: het Entra-nummer, alleen of in een kolom “id”. Geen namen: die bewaart Trede niet. Er passen 2.000 regels in.',
    en: 'One colleague a line: the Entra number, alone or in a column “id”. No names: Trede does not keep those. 2,000 lines fit.',
  },
  save: { nl: 'Bewaren en tellen', en: 'Save and count' },
  back: { nl: 'Terug zonder bewaren', en: 'Back without saving' },
  bad: (line: number): Text => ({
    nl: `Regel ${line} van je lijst is geen Entra-nummer. Er is niets bewaard.`,
    en: `Line ${line} of your list is no Entra number. Nothing was kept.`,
  }),
  long: {
    nl: 'Je lijst is te lang. Er passen 2.000 regels in. Kies liever een deel van de organisatie.',
    en: 'Your list is too long. 2,000 lines fit. Rather choose a part of the organisation.',
  },
} as const

const ANY = 'alle'
/** As many ids as fit in what the gate lets in, with room to spare. */
export const MOST_LISTED = 2_000
const MOST_TYPED = 150_000

export type ListFault = 'long' | { readonly line: number }

/** Whom to reach (D5). `organisations` are those of the contact map. */
export const audienceCard = (
  lang: Lang,
  campaign: Campaign,
  organisations: readonly string[],
  fault?: ListFault,
): Card => {
  const { part, lang: language } = campaign.audience.kind === 'deel' ? campaign.audience : { part: {}, lang: undefined }
  const any: Option = { id: ANY, title: texts.any[lang] }
  return card(
    lang,
    texts.title[lang],
    [
      small(campaignTitle(lang, campaign)),
      ...(fault ? [block('attention', [text((fault === 'long' ? texts.long : texts.bad(fault.line))[lang])])] : []),
      text(texts.lead[lang]),
      choice('rol', texts.role[lang], [any, ...roles.map(id => ({ id, title: roleNames[id][lang] }))], {
        value: part.role ?? ANY,
      }),
      choice('organisatie', texts.organisation[lang], [any, ...organisations.map(id => ({ id, title: id }))], {
        value: organisations.find(one => one === part.organisation) ?? ANY,
      }),
      typedField('onderdeel', texts.unit[lang], { most: 100, value: part.unit ?? '' }),
      choice(
        'regio',
        texts.region[lang],
        [any, ...(['nl', 'bes'] as const).map(id => ({ id, title: regionNames[id][lang] }))],
        { value: part.region ?? ANY },
      ),
      choice('taal', texts.language[lang], [any, ...langs.map(id => ({ id, title: languageNames[id][lang] }))], {
        value: language ?? ANY,
      }),
      subheading(texts.or[lang]),
      small(texts.how[lang]),
      typedField('lijst', texts.list[lang], { lines: true, hint: texts.listHint[lang], most: MOST_TYPED }),
    ],
    [
      execute(campaignVerbs.choose, texts.save[lang], campaignData(campaign), { style: 'positive' }),
      execute(campaignVerbs.open, texts.back[lang], { campagne: campaign.id }, { inputs: false }),
    ],
  )
}

export type Chosen = { readonly audience: Audience } | { readonly listed: string }

/** The part of the organisation that was chosen, or the text of a list. */
export function readAudience(data: unknown, organisations: readonly string[]): Chosen {
  const listed = typedIn(data, 'lijst', MOST_TYPED + 1).trim()
  if (listed !== '') return { listed }
  const role = pick(data, 'rol', roles)
  const organisation = pick(data, 'organisatie', organisations)
  const unit = typedIn(data, 'onderdeel', 100).trim()
  const region = pick(data, 'regio', ['nl', 'bes'] as const)
  const lang = pick(data, 'taal', langs)
  const part = {
    ...(role && { role }),
    ...(organisation && { organisation }),
    ...(unit && { unit }),
    ...(region && { region }),
  }
  return { audience: { kind: 'deel', part, ...(lang && { lang }) } }
}

const organisations = ['voorbeeld', 'ander']

export const examples = {
  choose: (lang: Lang) => audienceCard(lang, draftExample, organisations),
  bad: (lang: Lang) => audienceCard(lang, draftExample, organisations, { line: 7 }),
  long: (lang: Lang) => audienceCard(lang, draftExample, organisations, 'long'),
}
