import { countedIn } from '#cards/campaign/counting.ts'
import { campaignVerbs } from '#cards/campaign/doors.ts'
import { checkPlanCard, type MomentFault, type Planned, readPlan, whenCard } from '#cards/campaign/plan.ts'
import { MOST_PROVED, type ProofNote, proofCard, readProof } from '#cards/campaign/proof.ts'
import { repeatOf } from '#cards/campaign/repeat.ts'
import { readCampaign } from '#cards/campaign/words.ts'
import type { Card } from '#cards/card.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { type Campaign, isIn } from './campaign.ts'
import { approved, type Changed, edited, isWhole, proposed, returned } from './changes.ts'
import { byOf, changing, isoOf, personIn, soon } from './changing.ts'
import type { CampaignDeps } from './deps.ts'
import { isThereOn } from './drafts.ts'
import { idsIn } from './listed.ts'

const MINUTE = 60_000
/** A test that everybody in a large HR department got would be a campaign of its own. */
const MOST_COLLEAGUES = 50
const PATIENCE = 1_500
const FARTHEST = 366 * 24 * 60 * MINUTE

/** A test, a moment, and a second person (D4, D6, D7). */
export function planRoutes(deps: CampaignDeps): Routes['does'] {
  const { desk, schedule, people, first, audit } = deps
  const { stands, show, change, naming, stale } = changing(deps)

  /** An ISO instant, or what is wrong with the day and time that were chosen. */
  const momentOf = ({ day, time }: Planned, { now, zone }: From): { at: string } | { fault: MomentFault } => {
    if (day === '') return { at: soon(now) }
    const at = schedule.moment(day, time, zone)
    if (at === undefined) return { fault: 'bad' }
    const ahead = Date.parse(at) - now
    return ahead < -MINUTE ? { fault: 'past' } : ahead > FARTHEST ? { fault: 'far' } : { at: isoOf(Date.parse(at)) }
  }

  type Moment = { plan: Planned; at: string } | { card: Card }
  const planned = (campaign: Campaign, from: From, data: unknown): Moment => {
    const plan = readPlan(data)
    if (!plan) return { card: whenCard(from.lang, campaign, 'bad') }
    const moment = momentOf(plan, from)
    if ('at' in moment && !isThereOn(campaign, moment.at.slice(0, 10)))
      return { card: whenCard(from.lang, campaign, 'listed') }
    return 'fault' in moment ? { card: whenCard(from.lang, campaign, moment.fault) } : { plan, at: moment.at }
  }

  const check = show(async (campaign, from, data) => {
    if (!isIn(campaign, 'concept') || readCampaign(data)?.version !== campaign.version)
      return stands(from, campaign, stale)
    const moment = planned(campaign, from, data)
    if ('card' in moment) return moment.card
    const { plan, at } = moment
    const counting = desk.blast(campaign.audience, at, { id: campaign.id, anyHour: plan.anyHour })
    const shown = { plan, sendAt: at, counting, zone: from.zone }
    return checkPlanCard(from.lang, campaign, shown, await naming(counting, from))
  })

  /** When and how often belong to what is put forward: one step, so that nobody can come in between. */
  const put = (
    campaign: Campaign,
    from: From,
    { plan, at }: { plan: Planned; at: string },
    recipients: number,
  ): Changed => {
    const repeat = campaign.kind === 'bericht' ? repeatOf(plan, from.zone) : undefined
    const isOther = campaign.anyHour !== plan.anyHour || JSON.stringify(campaign.repeat) !== JSON.stringify(repeat)
    const made = isOther ? edited(campaign, { anyHour: plan.anyHour, repeat: repeat ?? 'niet' }, byOf(from)) : undefined
    if (made && 'no' in made) return made
    const sendAt = plan.day === '' ? isoOf(from.now) : at
    return proposed(made ? { ...made.to, version: campaign.version } : campaign, sendAt, recipients, isoOf(from.now))
  }

  const proving = new Map<string, Promise<ProofNote>>()

  const prove = async (campaign: Campaign, from: From, data: unknown): Promise<ProofNote> => {
    const persons = await whom(from, data)
    if (!persons) return 'bad'
    await audit('campagne_proef', from.person)
    const outcomes = [...(await desk.preview(campaign, persons)).values()]
    const sent = outcomes.filter(outcome => 'state' in outcome && outcome.state === 'verzonden').length
    return { sent, missed: persons.length - sent }
  }

  const colleagues = async () => {
    const found: string[] = []
    if (!people.members) return found
    for await (const person of people.members({ role: 'hr' })) if (found.push(person) >= MOST_COLLEAGUES) break
    return found
  }

  /** To whom a test goes; undefined for a list that is none. */
  const whom = async (from: From, data: unknown): Promise<readonly string[] | undefined> => {
    const asked = readProof(data)
    if (asked === 'mij') return [from.person]
    if (asked === 'hr') return colleagues()
    const ids = idsIn(asked.listed, MOST_PROVED)
    return 'ids' in ids && ids.ids.length > 0 ? ids.ids.map(id => personIn(from, id)) : undefined
  }

  /** A test list waits for its turn in the pace, and who pressed does not wait for all of it. */
  const soonOr = async (note: Promise<ProofNote>): Promise<ProofNote> => {
    note.catch(deps.onError)
    return Promise.race([note, new Promise<ProofNote>(resolve => setTimeout(resolve, PATIENCE, 'busy').unref())])
  }

  /** The same press, delivered again, sends nothing and shows what came of the first. */
  const proveOnce = async (campaign: Campaign, from: From, data: unknown): Promise<ProofNote> => {
    const key = deps.digest('proef', campaign.id, from.person, JSON.stringify(data))
    const known = proving.get(key)
    if (known) return soonOr(known)
    const note = first(key).then(isFirst => (isFirst ? prove(campaign, from, data) : 'again'))
    proving.set(key, note)
    const [oldest] = proving.keys()
    if (proving.size > 100 && oldest) proving.delete(oldest)
    return soonOr(note)
  }

  return {
    [campaignVerbs.proof]: show((campaign, { lang }) => proofCard(lang, campaign, deps.random.id())),
    [campaignVerbs.prove]: show(async (campaign, from, data) =>
      proofCard(
        from.lang,
        campaign,
        deps.random.id(),
        !isWhole(campaign)
          ? 'incomplete'
          : (await desk.campaigns.isHalted())
            ? 'halted'
            : await proveOnce(campaign, from, data),
      ),
    ),
    [campaignVerbs.when]: show((campaign, from) =>
      isIn(campaign, 'concept') ? whenCard(from.lang, campaign) : stands(from, campaign, stale),
    ),
    [campaignVerbs.plan]: check,
    [campaignVerbs.ask]: change({
      effect: (campaign, from, data) => {
        const moment = planned(campaign, from, data)
        if ('card' in moment) return moment.card
        const recipients = countedIn(
          desk.blast(campaign.audience, moment.at, { id: campaign.id, anyHour: moment.plan.anyHour }),
        )
        return recipients === undefined ? check(data, from) : put(campaign, from, moment, recipients)
      },
      isDone: campaign => isIn(campaign, 'voorgelegd'),
      audited: 'campagne_voorgelegd',
    }),
    [campaignVerbs.approve]: change({
      effect: (campaign, from) => approved(campaign, byOf(from)),
      isDone: (campaign, from) => 'approver' in campaign && campaign.approver === from.person,
      audited: 'campagne_goedgekeurd',
    }),
    [campaignVerbs.back]: change({
      effect: (campaign, from) => returned(campaign, isoOf(from.now)),
      isDone: campaign => isIn(campaign, 'concept'),
      audited: 'campagne_teruggegeven',
    }),
  }
}
