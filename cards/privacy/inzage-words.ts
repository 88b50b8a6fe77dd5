import { isListBook, type OwnRow, type State } from '#src/campaign/ledger.ts'
import type { AuditKind } from '#src/privacy/audit.ts'
import type { KeptReminder } from '#src/privacy/personal.ts'
import { dateText } from '../day.ts'
import { outcomes } from '../policy/closed-lists.ts'
import type { Lang, Text } from '../text.ts'

/** What the audit trail writes down, in words. */
export const kindWords: Readonly<Record<AuditKind, Text>> = {
  zaak_geopend: { nl: 'zaak geopend', en: 'case opened' },
  zaak_gesloten: { nl: 'zaak afgerond', en: 'case closed' },
  zaak_gewist: { nl: 'zaak gewist', en: 'case erased' },
  taal: { nl: 'taal gekozen', en: 'language chosen' },
  inzage: { nl: 'gevraagd wat Trede weet', en: 'asked what Trede knows' },
  gewist: { nl: 'alles laten wissen', en: 'had everything erased' },
  opgeruimd: { nl: 'oude gegevens opgeruimd', en: 'old data cleared' },
  campagne_goedgekeurd: { nl: 'campagne goedgekeurd', en: 'campaign approved' },
  rapport_geopend: { nl: 'rapport geopend', en: 'report opened' },
  export: { nl: 'cijfers als bestand gehaald', en: 'figures taken as a file' },
  import: { nl: 'lijst ingelezen', en: 'list read in' },
  zaak_aangeboden: { nl: 'zaak aangeboden aan een ander', en: 'case offered to somebody else' },
  zaak_overgenomen: { nl: 'zaak van een ander overgenomen', en: 'case taken over from somebody else' },
  campagne_geschreven: { nl: 'campagne geschreven', en: 'campaign written' },
  campagne_verwijderd: { nl: 'campagne verwijderd', en: 'campaign deleted' },
  campagne_proef: { nl: 'proef van een campagne gestuurd', en: 'test of a campaign sent' },
  campagne_voorgelegd: { nl: 'campagne voorgelegd', en: 'campaign put forward' },
  campagne_teruggegeven: { nl: 'campagne teruggegeven', en: 'campaign given back' },
  campagne_gepauzeerd: { nl: 'campagne gepauzeerd', en: 'campaign paused' },
  campagne_hervat: { nl: 'campagne hervat', en: 'campaign resumed' },
  campagne_gestopt: { nl: 'campagne gestopt', en: 'campaign stopped' },
  campagne_opnieuw: { nl: 'mislukte berichten opnieuw gestuurd', en: 'failed messages sent again' },
  campagne_onbekend_opnieuw: { nl: 'onzekere berichten opnieuw gestuurd', en: 'uncertain messages sent again' },
  campagne_ingetrokken: { nl: 'bericht ingetrokken', en: 'message withdrawn' },
  campagne_bereik: { nl: 'bereik van campagnes bekeken', en: 'reach of campaigns looked at' },
  noodstop_aan: { nl: 'noodstop voor campagnes aangezet', en: 'emergency stop for campaigns turned on' },
  noodstop_uit: { nl: 'noodstop voor campagnes uitgezet', en: 'emergency stop for campaigns turned off' },
}

/** How a reminder stands. */
export const stateWords: Readonly<Record<KeptReminder['state'], Text>> = {
  open: { nl: 'komt nog', en: 'still to come' },
  zendt: { nl: 'wordt gestuurd', en: 'being sent' },
  verzonden: { nl: 'gestuurd', en: 'sent' },
  vervallen: { nl: 'niet meer nodig', en: 'no longer needed' },
  mislukt: { nl: 'niet gelukt', en: 'did not work' },
  onbekend: { nl: 'misschien aangekomen', en: 'may have arrived' },
}

/** How a message of HR stands; nothing comes from a list by itself, so “still to come” would be wrong there. */
export const messageState = ({ book, state }: OwnRow): Text => (isListBook(book) ? onList : messageWords[state])

const onList: Text = { nl: 'je staat op een lijst van HR', en: 'you are on a list of HR' }

const messageWords: Readonly<Record<State, Text>> = {
  open: { nl: 'komt nog', en: 'still to come' },
  onderweg: { nl: 'wordt gestuurd', en: 'being sent' },
  verzonden: { nl: 'gestuurd', en: 'sent' },
  overgeslagen: { nl: 'niet gestuurd', en: 'not sent' },
  geblokkeerd: { nl: 'kwam niet aan: je hebt Trede geblokkeerd', en: 'did not arrive: you have blocked Trede' },
  niet_geinstalleerd: { nl: 'kwam niet aan: je had Trede niet', en: 'did not arrive: you did not have Trede' },
  mislukt: { nl: 'niet gelukt', en: 'did not work' },
  onbekend: { nl: 'misschien aangekomen', en: 'may have arrived' },
}

export const languageWords: Readonly<Record<Lang, Text>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
}

/** "20 november 2026": a day, or the day of an instant in a time zone. */
export const dated = (lang: Lang, moment: string, zone: string): string =>
  dateText(lang, moment.length === 10 ? moment : dayIn(moment, zone))

/** Sweden writes its days as `yyyy-mm-dd`. */
const dayIn = (moment: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(moment))

/** The outcome of a closed case; an id that is no longer on the list stands for itself. */
export const outcomeText = (lang: Lang, outcome: string): string =>
  outcomes.find(({ id }) => id === outcome)?.text[lang] ?? outcome
