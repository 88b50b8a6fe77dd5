import { type Fault, type Field, limits, type Why } from '#src/campaign/wording.ts'
import { block, bullets, type Element, text } from '../card.ts'
import type { Lang, Text } from '../text.ts'

const fieldNames: Readonly<Record<Field, Text>> = {
  nlTitle: { nl: 'Nederlandse titel', en: 'Dutch title' },
  nlText: { nl: 'Nederlandse tekst', en: 'Dutch text' },
  enTitle: { nl: 'Engelse titel', en: 'English title' },
  enText: { nl: 'Engelse tekst', en: 'English text' },
  picture: { nl: 'Adres van de afbeelding', en: 'Address of the picture' },
  nlAlt: { nl: 'Nederlandse beschrijving van de afbeelding', en: 'Dutch description of the picture' },
  enAlt: { nl: 'Engelse beschrijving van de afbeelding', en: 'English description of the picture' },
  buttons: { nl: 'Knoppen', en: 'Buttons' },
}

const most: Readonly<Record<Field, number>> = {
  nlTitle: limits.title,
  enTitle: limits.title,
  nlText: limits.text,
  enText: limits.text,
  picture: limits.url,
  nlAlt: limits.alt,
  enAlt: limits.alt,
  buttons: limits.label,
}

const sentences: Readonly<Record<Why, (field: Field) => Text>> = {
  missing: () => ({ nl: 'is nog leeg.', en: 'is still empty.' }),
  long: field => ({
    nl: `is te lang. Er passen ${most[field]} tekens in${field.endsWith('Text') ? `, en ${limits.lines} regels` : ''}.`,
    en: `is too long. ${most[field]} characters fit${field.endsWith('Text') ? `, and ${limits.lines} lines` : ''}.`,
  }),
  link: () => ({
    nl: 'heeft een link. Zet een link in een knop. Dan ziet iedereen dat die buiten Teams opent.',
    en: 'has a link. Put a link in a button. Then everybody sees that it opens outside Teams.',
  }),
  marks: () => ({
    nl: 'heeft tekens die niet mogen: [ ] < > * _ ` ~ | of een schuine streep naar links.',
    en: 'has signs that are not allowed: [ ] < > * _ ` ~ | or a backslash.',
  }),
  address: () => ({
    nl: 'moet een heel adres zijn dat met https begint, zonder naam of wachtwoord erin.',
    en: 'must be a whole address that begins with https, without a name or password in it.',
  }),
  label: () => ({
    nl: `hebben elk een eigen tekst nodig, in twee talen, van hoogstens ${limits.label} tekens.`,
    en: `each need words of their own, in two languages, of at most ${limits.label} characters.`,
  }),
}

export const faultText = (lang: Lang, { field, why }: Fault): string =>
  `${fieldNames[field][lang]} ${sentences[why](field)[lang]}`

const texts = {
  fix: { nl: 'Dit klopt nog niet:', en: 'This is not right yet:' },
  todo: { nl: 'Dit moet nog:', en: 'Still to do:' },
} as const satisfies Record<string, Text>

/** What is wrong (`fix`), or not there yet (`todo`); nothing when all is right. */
export const faultBlock = (lang: Lang, kind: keyof typeof texts, faults: readonly Fault[]): Element[] =>
  faults.length > 0
    ? [
        block(kind === 'fix' ? 'attention' : 'warning', [
          text(texts[kind][lang], { weight: 'Bolder' }),
          bullets([...new Set(faults.map(fault => faultText(lang, fault)))]),
        ]),
      ]
    : []
