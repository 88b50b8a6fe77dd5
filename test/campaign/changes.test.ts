import assert from 'node:assert/strict'
import fc from 'fast-check'
import { messageExample } from '#cards/campaign/example.ts'
import type { Campaign } from '#src/campaign/campaign.ts'
import * as change from '#src/campaign/changes.ts'
import { begun, duplicated, follow, nextOf, recall } from '#src/campaign/drafts.ts'

const people = ['t:a', 't:b', 't:c']
const moment = (i: number) => new Date(Date.parse('2026-11-20T09:00:00Z') + i * 60_000).toISOString()
const start = () =>
  begun({ id: 'c', message: messageExample, audience: { kind: 'deel', part: {} } }, { person: 't:a', now: moment(0) })

type Step = { what: number; who: number; n: number }

/** Everything that can be done to a campaign. */
const acts: readonly ((campaign: Campaign, person: string, now: string, n: number) => change.Changed)[] = [
  (campaign, person, now) => change.edited(campaign, { anyHour: true }, { person, now }),
  (campaign, _, now, n) => change.proposed(campaign, now, n, now),
  (campaign, person, now) => change.approved(campaign, { person, now }),
  (campaign, _, now) => change.returned(campaign, now),
  (campaign, _, now) => change.started(campaign, now),
  (campaign, _, now, n) => change.gathered(campaign, n, now),
  (campaign, _, now) => change.paused(campaign, 'hr', now),
  (campaign, _, now) => change.resumed(campaign, now),
  (campaign, _, now) => change.stopped(campaign, now),
  (campaign, _, now) => change.finished(campaign, now),
  (campaign, _, now) => change.continued(campaign, now),
]

const step = fc.record({ what: fc.nat({ max: acts.length - 1 }), who: fc.nat({ max: 2 }), n: fc.nat({ max: 200 }) })

/** What becomes of a campaign, whatever is tried: every state it was in. */
function history(steps: readonly Step[]): Campaign[] {
  const all = [start()]
  for (const [i, { what, who, n }] of steps.entries()) {
    const current = all.at(-1) ?? start()
    const changed = acts[what]?.(current, people[who] ?? '', moment(i + 1), n)
    if (changed && 'to' in changed) all.push(changed.to)
  }
  return all
}

const always = (holds: (history: Campaign[]) => void) =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), steps => holds(history(steps))),
    { numRuns: 2_000 },
  )

describe('the phases of a campaign', () => {
  it('never let anybody send what they wrote themselves', () => {
    always(all => {
      for (const campaign of all) if ('approver' in campaign) assert.ok(!campaign.authors.includes(campaign.approver))
    })
  })

  it('never let anything be sent that was changed after the approval', () => {
    always(all => {
      for (const [i, campaign] of all.entries())
        if (campaign.phase === 'verzendt' && all[i - 1]?.phase === 'gepland')
          assert.deepEqual([campaign.message, campaign.anyHour], [all[i - 1]?.message, all[i - 1]?.anyHour])
        else if (campaign.phase === 'concept' && i > 0) assert.ok(!('approver' in campaign))
    })
  })

  it('never send to an audience that is more than a twentieth larger than was approved', () => {
    always(all => {
      for (const campaign of all)
        if ('gathered' in campaign && campaign.gathered !== undefined)
          assert.ok(campaign.gathered <= campaign.approvedFor * 1.05)
    })
  })

  it('count every change, and carry nothing of an older phase along', () => {
    always(all => {
      for (const [i, campaign] of all.entries()) {
        assert.equal(campaign.version, i + 1)
        if (campaign.phase !== 'gepauzeerd') assert.ok(!('because' in campaign))
        if (campaign.phase !== 'klaar' && campaign.phase !== 'gestopt') assert.ok(!('ended' in campaign))
      }
    })
  })

  it('do not put to anybody what is not whole', () => {
    const empty = { ...start(), message: { ...messageExample, en: { title: '', text: '' } } }
    assert.deepEqual(change.proposed(empty, moment(1), 1, moment(1)), { no: 'onvolledig' })
  })

  it('start anew with a copy, and keep the authors of a series from approving the next', () => {
    const [first] = [start()]
    assert.deepEqual(duplicated(first, 'd', { person: 't:b', now: moment(1) }).authors, ['t:b'])
    assert.deepEqual(nextOf({ ...first, authors: ['t:a', 't:b'] }, 'n', moment(1)).authors, ['t:a', 't:b'])
  })

  it('let a recall go at once, and nothing else that follows on a campaign', () => {
    const by = { person: 't:a', now: moment(1) }
    assert.equal(recall(start(), 'r', 10, by).phase, 'gepland')
    for (const kind of ['correctie', 'herinnering'] as const)
      assert.equal(follow(start(), kind, 'f', by).phase, 'concept')
  })
})
