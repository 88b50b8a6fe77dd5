import type { Audience, Campaign } from '#src/campaign/campaign.ts'
import { roles } from '#src/people/people.ts'
import { block, type Card, card, choice, execute, type Option, small, subheading, text } from '../card.ts'
import { pick, typedIn } from '../field.ts'
import { type Lang, langs, type Text } from '../text.ts'
import { typedField } from '../typed-field.ts'
import { unmarked } from '../unmarked.ts'
import { campaignVerbs } from './doors.ts'
import { draftExample } from './example.ts'
import { campaignData, campaignTitle, languageNames, regionNames, roleNames } from './words.ts'

const texts = {
  title: { nl: 'Voor wie is het bericht?', en: 'For whom is the message?' },
  lead: {
    nl: 'Kies een deel van de organisatie. Alles wat je kiest, moet kloppen voor een collega. Kies je niets, dan krijgt iedereen het.',
    en: 'Choose a part of the organisation. All that you choose must be true of a colleague. If you choose nothing, everybody gets it.',
  },
  role: { nl: 'Rol', en: 'Role' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  unitOf: { nl: 'Onderdeel', en: 'Unit' },
  unit: { nl: 'Onderdeel, precies zoals in de personeelslijst', en: 'Unit, exactly as in the staff list' },
  region: { nl: 'Regio', en: 'Region' },
  language: { nl: 'Taal', en: 'Language' },
  any: { nl: 'Maakt niet uit', en: 'Any' },
  or: { nl: 'Of een eigen lijst', en: 'Or a list of your own' },
  list: { nl: 'Plak hier de regels van een CSV-bestand', en: 'Paste the lines of a CSV file here' },
  file: {
    nl: 'Is je lijst langer? Stuur het CSV-bestand dan als bijlage in deze chat. Er passen 200.000 regels in.',
    en: 'Is your list longer? Then send the CSV file as an attachment in this chat. 200,000 lines fit.',
  },
  listHint: { nl: 'id', en: 'id' },
  how: {
    nl: 'Eén collega per regel: het Entra-nummer, alleen of in een kolom “id”. Geen namen: die bewaart Trede niet. In dit veld passen 2.000 regels.',
    en: 'One colleague a line: the Entra number, alone or in a column “id”. No names: Trede does not keep those. 2,000 lines fit in this field.',
  },
  save: { nl: 'Bewaren en tellen', en: 'Save and count' },
  back: { nl: 'Terug zonder bewaren', en: 'Back without saving' },
  unknown: (unit: string): Text => ({
    nl: `Het onderdeel “${unit}” ken ik niet. Er is niets bewaard.`,
    en: `I do not know the unit “${unit}”. Nothing was kept.`,
  }),
  meant: (units: string): Text => ({ nl: `Bedoel je: ${units}?`, en: `Do you mean: ${units}?` }),
} as const

const ANY = 'alle'
/** About two thousand lines: what the gate lets in, with room to spare. */
const MOST_TYPED = 150_000
/** Of so many units one can choose; more are typed. */
const MOST_UNITS = 100

/** A unit that was typed and that nobody knows, with those that look like it. */
export type UnknownUnit = { readonly unknown: string; readonly meant: readonly string[] }
/** What HR can choose from: organisations are those of the contact map, units those that are known. */
export type Known = { readonly organisations: readonly string[]; readonly units: readonly string[] }

/** Whom to reach (D5). */
export const audienceCard = (
  lang: Lang,
  campaign: Campaign,
  { organisations, units }: Known,
  fault?: UnknownUnit,
): Card => {
  const { part, lang: language } = campaign.audience.kind === 'deel' ? campaign.audience : { part: {}, lang: undefined }
  const any: Option = { id: ANY, title: texts.any[lang] }
  return card(
    lang,
    texts.title[lang],
    [
      small(campaignTitle(lang, campaign)),
      ...(fault ? [unknownUnit(lang, fault)] : []),
      text(texts.lead[lang]),
      choice('rol', texts.role[lang], [any, ...roles.map(id => ({ id, title: roleNames[id][lang] }))], {
        value: part.role ?? ANY,
      }),
      choice('organisatie', texts.organisation[lang], [any, ...organisations.map(id => ({ id, title: id }))], {
        value: organisations.find(one => one === part.organisation) ?? ANY,
      }),
      units.length > 0 && units.length <= MOST_UNITS
        ? choice('onderdeel', texts.unitOf[lang], [any, ...units.map(id => ({ id, title: id }))], {
            value: units.find(one => one === part.unit) ?? ANY,
          })
        : typedField('onderdeel', texts.unit[lang], { most: 100, value: fault?.unknown ?? part.unit ?? '' }),
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
      small(texts.file[lang]),
      typedField('lijst', texts.list[lang], { lines: true, hint: texts.listHint[lang], most: MOST_TYPED }),
    ],
    [
      execute(campaignVerbs.choose, texts.save[lang], campaignData(campaign), { style: 'positive' }),
      execute(campaignVerbs.open, texts.back[lang], { campagne: campaign.id }, { inputs: false }),
    ],
  )
}

const unknownUnit = (lang: Lang, { unknown, meant }: UnknownUnit) =>
  block('attention', [
    text(texts.unknown(unmarked(unknown))[lang]),
    ...(meant.length > 0 ? [text(texts.meant(meant.map(unmarked).join(' · '))[lang])] : []),
  ])

export type Chosen = { readonly audience: Audience } | { readonly listed: string }

/** The part of the organisation that was chosen, or the text of a list. */
export function readAudience(data: unknown, { organisations }: Known): Chosen {
  const listed = typedIn(data, 'lijst', MOST_TYPED).trim()
  if (listed !== '') return { listed }
  const role = pick(data, 'rol', roles)
  const organisation = pick(data, 'organisatie', organisations)
  const typed = typedIn(data, 'onderdeel', 100).trim()
  const unit = typed === ANY ? '' : typed
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

const known = { organisations: ['voorbeeld', 'ander'], units: ['voorbeeld-beleid', 'voorbeeld-uitvoering'] }
const unknown = { unknown: 'uitvoring', meant: ['voorbeeld-uitvoering'] }

export const examples = {
  choose: (lang: Lang) => audienceCard(lang, draftExample, known),
  typed: (lang: Lang) => audienceCard(lang, draftExample, { ...known, units: [] }),
  unknown: (lang: Lang) => audienceCard(lang, draftExample, { ...known, units: [] }, unknown),
}
