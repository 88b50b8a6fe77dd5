import type { RecordKind } from '#src/privacy/retention.ts'
import type { Text } from '../text.ts'

/** Why each kind of record is there, and why as long as that; the periods are in src/privacy/retention.ts [voorstel]. */
export const retentionReasons: Readonly<Record<RecordKind, Text>> = {
  openCase: {
    nl: 'Een zaak helpt je van de eerste stap tot herstel. De langste datum van de ladder ligt een half jaar verder. Na een jaar stilte helpt de zaak niemand meer.',
    en: 'A case helps you from the first step to recovery. The longest date of the ladder is half a year away. After a year of silence the case helps nobody any more.',
  },
  closedCase: {
    nl: 'Na drie maanden komt er nog één check of niemand is benadeeld. Daarna is de zaak klaar.',
    en: 'After three months there is one more check that nobody was treated worse. Then the case is done.',
  },
  endedReminder: {
    nl: 'Een herinnering brengt je op tijd terug bij je zaak. Daarna blijft staan dat ze er was. Zo komt ze nooit twee keer.',
    en: 'A reminder brings you back to your case in time. After that it stays noted that it was there. This way it never comes twice.',
  },
  onceKey: {
    nl: 'Zo telt dezelfde druk op een knop nooit twee keer. Het is een code waar niemand jou of je zaak uit kan halen.',
    en: 'This way the same press of a button never counts twice. It is a code from which nobody can get you or your case.',
  },
  talk: {
    nl: 'Een p-gesprek komt elk jaar terug. Trede bewaart met wie en wanneer, om op tijd te herinneren. Wat jullie zeggen bewaart Trede niet.',
    en: 'A p-gesprek comes back every year. Trede keeps with whom and when, to remind in time. What you say is not kept.',
  },
  urn: {
    nl: 'Antwoorden op de vraag zijn alleen opgeteld per afdeling en per kwartaal. Zo zijn de jaren te vergelijken. Niemand kan zien wie wat koos.',
    en: 'Answers to the question are only added up per unit and quarter. This way the years can be compared. Nobody can see who chose what.',
  },
  acquaintance: {
    nl: 'Trede moet je kunnen bereiken met een herinnering, in je eigen taal.',
    en: 'Trede must be able to reach you with a reminder, in your own language.',
  },
  campaign: {
    nl: 'HR moet kunnen laten zien wat er is verstuurd en wie het goedkeurde.',
    en: 'HR must be able to show what was sent and who approved it.',
  },
  recipient: {
    nl: 'Zo krijgt niemand een bericht twee keer en kan HR een bericht verbeteren of intrekken. Daarna blijven alleen de tellingen.',
    en: 'This way nobody gets a message twice and HR can correct or withdraw a message. After that only the counts stay.',
  },
  auditEntry: {
    nl: 'Zo kan de organisatie nagaan of er eerlijk met Trede wordt gewerkt, zonder te zien waarover het ging.',
    en: 'This way the organisation can check that Trede is used fairly, without seeing what it was about.',
  },
}
