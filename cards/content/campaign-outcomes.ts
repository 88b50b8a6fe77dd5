import type { PauseReason, PhaseName } from '#src/campaign/campaign.ts'
import type { State } from '#src/campaign/ledger.ts'
import type { Reason } from '#src/campaign/outcome.ts'
import type { Text } from '../text.ts'

/** How a campaign stands, with a sign so that colour never says it alone. */
export const phaseWords: Readonly<Record<PhaseName, Text>> = {
  concept: { nl: '✎ Concept', en: '✎ Draft' },
  voorgelegd: { nl: '⏳ Wacht op een tweede persoon', en: '⏳ Waits for a second person' },
  gepland: { nl: '🗓 Gepland', en: '🗓 Planned' },
  verzendt: { nl: '▶ Wordt verstuurd', en: '▶ Being sent' },
  gepauzeerd: { nl: '⏸ Gepauzeerd', en: '⏸ Paused' },
  klaar: { nl: '✓ Klaar', en: '✓ Done' },
  gestopt: { nl: '■ Gestopt', en: '■ Stopped' },
}

/** How it ended for one recipient, as a row of the table. */
export const stateWords: Readonly<Record<State, Text>> = {
  open: { nl: 'Nog te doen', en: 'Still to do' },
  onderweg: { nl: 'Onderweg', en: 'On its way' },
  verzonden: { nl: 'Verzonden', en: 'Sent' },
  overgeslagen: { nl: 'Overgeslagen', en: 'Skipped' },
  geblokkeerd: { nl: 'Geblokkeerd', en: 'Blocked' },
  niet_geinstalleerd: { nl: 'Niet geïnstalleerd', en: 'Not installed' },
  mislukt: { nl: 'Mislukt', en: 'Failed' },
  onbekend: { nl: 'Onbekend', en: 'Unknown' },
}

/** Why it ended so, and what HR can do. */
export const reasonWords: Readonly<Record<Reason | 'eigen_keus', { readonly why: Text; readonly todo: Text }>> = {
  afgemeld: {
    why: { nl: 'campagnes uitgezet', en: 'campaigns turned off' },
    todo: { nl: 'Niets doen. Dat is een eigen keuze.', en: 'Do nothing. It is their own choice.' },
  },
  genoeg_deze_week: {
    why: { nl: 'deze week al genoeg campagnes', en: 'enough campaigns this week' },
    todo: { nl: 'Probeer het een andere week.', en: 'Try another week.' },
  },
  gewist: {
    why: { nl: 'alles bij Trede laten wissen', en: 'everything at Trede erased' },
    todo: { nl: 'Niets doen. Dat is een recht.', en: 'Do nothing. It is a right.' },
  },
  // For the three above where there are so few colleagues that HR would know who.
  eigen_keus: {
    why: { nl: 'geen campagne op dit moment', en: 'no campaign at this moment' },
    todo: {
      nl: 'Niets doen. Dat kan een eigen keuze zijn, of ze kregen er deze week al genoeg.',
      en: 'Do nothing. It may be their own choice, or they got enough this week.',
    },
  },
  origineel_ontbreekt: {
    why: { nl: 'eerste bericht niet gekregen', en: 'first message not received' },
    todo: { nl: 'Niets doen.', en: 'Do nothing.' },
  },
  nooit_ontmoet: {
    why: { nl: 'Trede nog nooit geopend', en: 'Trede never opened' },
    todo: {
      nl: 'Vraag beheer om Trede klaar te zetten in Teams.',
      en: 'Ask IT to put Trede ready in Teams.',
    },
  },
  niet_in_gesprek: {
    why: { nl: 'Trede weggehaald', en: 'Trede removed' },
    todo: {
      nl: 'Trede stuurt het alsnog als Trede terug is. Of gebruik een andere weg.',
      en: 'Trede sends it when Trede is back. Or use another way.',
    },
  },
  gesprek_weg: {
    why: { nl: 'chat met Trede bestaat niet meer', en: 'chat with Trede no longer exists' },
    todo: { nl: 'Vraag de collega’s om Trede weer te openen.', en: 'Ask the colleagues to open Trede again.' },
  },
  geblokkeerd: {
    why: { nl: 'Trede geblokkeerd', en: 'Trede blocked' },
    todo: { nl: 'Gebruik een andere weg, zoals e-mail.', en: 'Use another way, such as e-mail.' },
  },
  berichten_dicht: {
    why: { nl: 'berichten niet toegestaan in Teams', en: 'messages not allowed in Teams' },
    todo: { nl: 'Vraag beheer naar de instellingen.', en: 'Ask IT about the settings.' },
  },
  adres_onbetrouwbaar: {
    why: { nl: 'adres dat Trede niet vertrouwt', en: 'address that Trede does not trust' },
    todo: { nl: 'Vraag de beheerder van Trede.', en: 'Ask whoever runs Trede.' },
  },
  te_groot: {
    why: { nl: 'het bericht is te groot voor Teams', en: 'the message is too large for Teams' },
    todo: { nl: 'Maak de tekst korter en stuur opnieuw.', en: 'Shorten the text and send again.' },
  },
  geweigerd: {
    why: { nl: 'Teams nam het bericht niet aan', en: 'Teams did not take the message' },
    todo: { nl: 'Vraag de beheerder van Trede.', en: 'Ask whoever runs Trede.' },
  },
  bericht_weg: {
    why: { nl: 'eerste bericht verwijderd', en: 'first message deleted' },
    todo: { nl: 'Niets doen.', en: 'Do nothing.' },
  },
  geen_verbinding: {
    why: { nl: 'Teams was niet te bereiken', en: 'Teams could not be reached' },
    todo: { nl: 'Probeer het opnieuw.', en: 'Try again.' },
  },
  te_druk: {
    why: { nl: 'het was te druk in Teams', en: 'Teams was too busy' },
    todo: { nl: 'Probeer het later opnieuw.', en: 'Try again later.' },
  },
  storing: {
    why: { nl: 'storing in Teams tijdens het versturen', en: 'Teams failed while it was being sent' },
    todo: { nl: 'Beslis zelf: opnieuw kan een dubbel bericht geven.', en: 'Decide: again may give a double message.' },
  },
  geen_antwoord: {
    why: { nl: 'Teams gaf geen antwoord', en: 'Teams gave no answer' },
    todo: { nl: 'Beslis zelf: opnieuw kan een dubbel bericht geven.', en: 'Decide: again may give a double message.' },
  },
  geen_bewijs: {
    why: { nl: 'Teams gaf geen bewijs van het versturen', en: 'Teams gave no proof of sending' },
    todo: { nl: 'Beslis zelf: opnieuw kan een dubbel bericht geven.', en: 'Decide: again may give a double message.' },
  },
  proces_gestopt: {
    why: { nl: 'Trede stopte tijdens het versturen', en: 'Trede stopped while it was being sent' },
    todo: { nl: 'Beslis zelf: opnieuw kan een dubbel bericht geven.', en: 'Decide: again may give a double message.' },
  },
}

/** Why a campaign stands still, and what to do about it. */
export const pauseWords: Readonly<Record<PauseReason, Text>> = {
  hr: { nl: 'HR heeft gepauzeerd. Druk op Verder om door te gaan.', en: 'HR has paused. Press Resume to go on.' },
  geen_toegang: {
    nl: 'Teams laat Trede niet meer toe. Vraag de beheerder van Trede. Druk daarna op Verder.',
    en: 'Teams no longer lets Trede in. Ask whoever runs Trede. Then press Resume.',
  },
  bericht_geweigerd: {
    nl: 'Teams neemt dit bericht niet aan. Annuleer het, kopieer het en maak het korter of eenvoudiger.',
    en: 'Teams does not take this message. Cancel it, copy it, and make it shorter or simpler.',
  },
}
