import { type Case, currentStep, isOpen } from '#src/incident/case.ts'
import type { Role } from '#src/people/people.ts'
import { type Card, card, execute, noted, small, text } from '../card.ts'
import { openRow } from '../open-row.ts'
import type { Lang, Text } from '../text.ts'
import { colourOf, tredeName } from '../trede.ts'
import { caseTitle, caseVerbs, nextLine } from './case.ts'
import { caseExample, closedExample, longExample, manyExamples, movedExample } from './case-example.ts'
import { handOverVerbs } from './hand-over-verbs.ts'
import { intakeVerbs } from './intake.ts'

const texts = {
  title: { nl: 'Mijn zaken', en: 'My cases' },
  lead: {
    nl: 'Alleen jij ziet deze lijst. Kies een zaak om verder te gaan.',
    en: 'Only you see this list. Choose a case to go on.',
  },
  empty: { nl: 'Je hebt geen open zaken.', en: 'You have no open cases.' },
  closed: { nl: 'Afgerond, er komt nog één check', en: 'Closed, one more check to come' },
  more: (n: number): Text => ({
    nl: `Er zijn nog ${n} zaken. Rond eerst een zaak af.`,
    en: `There are ${n} more cases. Close a case first.`,
  }),
  start: { nl: 'Nieuwe melding', en: 'New report' },
  take: { nl: 'Zaak overnemen', en: 'Take over a case' },
} as const

const MOST = 12

/** A14: what is open, where it stands, what comes next. */
export const casesCard = (lang: Lang, files: readonly Case[], { zone, roles }: Reader, note?: Text): Card =>
  card(
    lang,
    texts.title[lang],
    [
      ...noted(lang, note),
      text((files.length > 0 ? texts.lead : texts.empty)[lang]),
      ...files.slice(0, MOST).map(file => row(lang, file, zone)),
      ...(files.length > MOST ? [small(texts.more(files.length - MOST)[lang])] : []),
    ],
    [
      execute(intakeVerbs.start, texts.start[lang], {}, { inputs: false }),
      ...(roles.includes('leidinggevende')
        ? [execute(handOverVerbs.enter, texts.take[lang], {}, { inputs: false })]
        : []),
    ],
  )

/** Only a leidinggevende may take over a case. */
type Reader = { readonly zone: string; readonly roles: readonly Role[] }

function row(lang: Lang, file: Case, zone: string) {
  const { trede } = currentStep(file)
  const where = isOpen(file) ? `${colourOf(trede).symbol} ${tredeName(lang, trede)}` : texts.closed[lang]
  const next = nextLine(lang, file, zone)
  return openRow(
    caseVerbs.open,
    { zaak: file.id },
    `${caseTitle(lang, file)}. ${where}. ${next}`,
    [text(`**${caseTitle(lang, file)}**\u00a0›`), text(where, { spacing: 'None' }), small(next)],
    'emphasis',
  )
}

const reader: Reader = { zone: 'Europe/Amsterdam', roles: ['leidinggevende'] }
const changed: Text = { nl: 'Deze zaak is intussen veranderd.', en: 'This case was changed meanwhile.' }

export const examples = {
  some: (lang: Lang) => casesCard(lang, [caseExample, movedExample, closedExample], reader),
  none: (lang: Lang) => casesCard(lang, [], { ...reader, roles: [] }, changed),
  many: (lang: Lang) => casesCard(lang, [longExample, ...manyExamples], reader),
}
