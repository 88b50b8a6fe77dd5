import { bookOf, type In } from '#src/campaign/campaign.ts'
import type { Settled } from '#src/campaign/ledger.ts'
import type { Store } from '#src/store/store.ts'
import { before } from './sample.ts'

/** Everybody that units.json counts, about. */
const EVERYBODY = 400

/** One invented campaign in each third month before `month`, sent and done. Doing it again changes nothing. */
export async function addSampleCampaigns(
  { campaigns, ledger }: Pick<Store, 'campaigns' | 'ledger'>,
  month: string,
  months = 15,
): Promise<number> {
  let added = 0
  for (const [i, each] of before(month, months).entries()) {
    const campaign = i % 3 === 1 ? sentIn(each, i) : undefined
    if (!campaign || (await campaigns.save(campaign)) === 'stale') continue
    added++
    const [book, persons] = [bookOf(campaign), Array.from({ length: EVERYBODY }, (_, n) => `verzonnen:${each}-${n}`)]
    await ledger.begin(book, EVERYBODY)
    await ledger.add(
      book,
      persons.map(person => ({ person, zone: 'Europe/Amsterdam' })),
    )
    const hold = { holder: 'sample', now: campaign.since, until: campaign.ended }
    await ledger.intend(book, persons, hold)
    await ledger.settle(book, 'sample', persons.map(endOf))
    if (campaign.message.asksRead) for (const person of persons.slice(30, 290)) await ledger.read(book, person)
  }
  return added
}

/** One in twenty-five has blocked it, as many never opened Trede, the rest has it. */
const endOf = (person: string, n: number): Settled =>
  n < 16
    ? { person, state: 'geblokkeerd', reason: 'geblokkeerd' }
    : n < 30
      ? { person, state: 'niet_geinstalleerd', reason: 'nooit_ontmoet' }
      : { person, state: 'verzonden', activity: `a-${n}` }

function sentIn(month: string, i: number): In<'klaar'> {
  const [since, ended] = [`${month}-12T09:00:00Z`, `${month}-12T09:30:00Z`]
  return {
    id: `verzonnen-${month}`,
    version: 1,
    phase: 'klaar',
    kind: 'bericht',
    authors: ['verzonnen:hr'],
    approver: 'verzonnen:hr-twee',
    approvedFor: EVERYBODY,
    gathered: EVERYBODY,
    sendAt: since,
    since,
    ended,
    touched: ended,
    audience: { kind: 'deel', part: {} },
    anyHour: false,
    message: {
      nl: { title: `Verzonnen campagne van ${month}`, text: 'Dit is een voorbeeld.' },
      en: { title: `Invented campaign of ${month}`, text: 'This is an example.' },
      buttons: [],
      mandatory: false,
      asksRead: i % 2 === 1,
    },
  }
}
