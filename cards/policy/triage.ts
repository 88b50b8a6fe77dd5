import { danger } from './triage-p0-danger.ts'
import { stops } from './triage-p1-stops.ts'
import { weight } from './triage-p2-weight.ts'
import { behaviour } from './triage-p3-behaviour.ts'
import { wishes, zorgplicht } from './triage-p4-wishes.ts'
import type { TriagePolicy } from './triage-rule.ts'

/**
 * The triage table in force: how heavy a report is, what to stop and whom to involve. How rules combine stands in
 * src/incident/advise.ts. A changed rule asks for a new version, and for the same change in the second evaluation (test/incident/oracle.ts).
 */
export const triage: TriagePolicy = {
  version: '2026-07-10',
  validFrom: '2026-07-10',
  owner: { nl: 'HR-beleid (voorstel)', en: 'HR policy (proposal)' },
  status: 'voorstel',
  rules: [...danger, ...stops, ...weight, ...behaviour, ...wishes],
  zorgplicht: {
    when: zorgplicht,
    reason: {
      nl: 'De melder wil alleen vertellen, maar de werkgever moet ook zelf zorgen voor veilig werk.',
      en: 'The person who reported only wants to tell, but the employer also has its own duty to keep work safe.',
    },
    source: [{ from: 'arbowet', at: 'art. 3' }],
  },
  // The KCOO handles complaints among staff of the Rijk, not those of or about citizens.
  without: [{ rol: 'kcoo', when: { partij: ['burger', 'tegen_burger'] } }],
}
