import type { Campaign } from '#src/campaign/campaign.ts'
import { block, type Card, card, execute, text } from '../card.ts'
import { examplesOf } from '../examples.ts'
import { numberText } from '../number.ts'
import type { Lang, Text } from '../text.ts'
import { campaignsDoor, campaignVerbs } from './doors.ts'
import { draftExample } from './example.ts'
import { campaignData, campaignTitle } from './words.ts'

type Question = {
  readonly verb: string
  readonly title: Text
  readonly what: (n: string) => Text
  readonly yes: Text
}

/** What is asked twice before it happens, for it cannot be taken back. */
const questions = {
  drop: {
    verb: campaignVerbs.dropped,
    title: { nl: 'Campagne verwijderen?', en: 'Delete the campaign?' },
    what: () => ({
      nl: 'De tekst is dan voorgoed weg. Er is nog niets verstuurd.',
      en: 'The text is then gone for good. Nothing was sent yet.',
    }),
    yes: { nl: 'Ja, verwijderen', en: 'Yes, delete' },
  },
  cancel: {
    verb: campaignVerbs.cancelled,
    title: { nl: 'Versturen stoppen?', en: 'Stop sending?' },
    what: () => ({
      nl: 'Wie het bericht al heeft, houdt het. De rest krijgt het niet meer. Dit kun je niet terugdraaien. Twijfel je? Pauzeer dan.',
      en: 'Whoever has the message keeps it. The rest no longer gets it. You cannot undo this. Not sure? Then pause.',
    }),
    yes: { nl: 'Ja, stoppen', en: 'Yes, stop' },
  },
  recall: {
    verb: campaignVerbs.recalled,
    title: { nl: 'Bericht intrekken?', en: 'Withdraw the message?' },
    what: n => ({
      nl: `Het bericht verdwijnt bij ${n} collega’s. Wie het al las, vergeet het niet. Een tweede persoon is hier niet voor nodig.`,
      en: `The message disappears from ${n} colleagues. Whoever read it does not forget it. No second person is needed for this.`,
    }),
    yes: { nl: 'Ja, intrekken', en: 'Yes, withdraw' },
  },
  unknown: {
    verb: campaignVerbs.unknownAgain,
    title: { nl: 'Wat doe je met onbekend?', en: 'What do you do with unknown?' },
    what: n => ({
      nl: `Van ${n} collega’s weet Trede niet of het bericht aankwam. Stuur je het opnieuw, dan krijgen sommigen het twee keer. Doe je niets, dan krijgt een deel het misschien niet.`,
      en: `For ${n} colleagues Trede does not know whether the message arrived. If you send it again, some get it twice. If you do nothing, some may not get it.`,
    }),
    yes: { nl: 'Toch opnieuw sturen', en: 'Send it again anyway' },
  },
} as const satisfies Record<string, Question>

export type Sure = keyof typeof questions
const sures: readonly Sure[] = ['drop', 'cancel', 'recall', 'unknown']

const no: Text = { nl: 'Nee, terug', en: 'No, go back' }

/** `n` is how many people it is about. */
export const sureCard = (lang: Lang, campaign: Campaign, which: Sure, n = 0): Card => {
  const { verb, title, what, yes }: Question = questions[which]
  return card(
    lang,
    title[lang],
    [text(`**${campaignTitle(lang, campaign)}**`), block('warning', [text(what(numberText(lang, n))[lang])])],
    [
      execute(verb, yes[lang], campaignData(campaign), { style: 'destructive', inputs: false }),
      execute(campaignVerbs.open, no[lang], { campagne: campaign.id }, { inputs: false }),
      campaignsDoor(lang),
    ],
  )
}

export const examples = examplesOf(sures, which => (lang: Lang) => sureCard(lang, draftExample, which, 1_200))
