import type { Campaign } from '#src/campaign/campaign.ts'
import type { Campaigns } from '#src/campaign/campaigns.ts'
import { type Changing, type Decision, gathered } from './cosmos-change.ts'
import { nameOf } from './cosmos-folder.ts'

/** A campaign, with the change that made it so. `touched` and `underway` are indexed. */
export type KeptCampaign = {
  readonly id: string
  readonly campaign: Campaign
  readonly touched: string
  readonly underway?: 'ja'
  readonly mark: string
}

export type Switch = { readonly id: string; readonly on: boolean }

export const nameOfCampaign = (id: string): string => nameOf('campaign', id)

export const keptCampaign = (campaign: Campaign, mark: string): KeptCampaign => ({
  id: nameOfCampaign(campaign.id),
  campaign,
  touched: campaign.touched,
  ...(['gepland', 'verzendt', 'gepauzeerd'].includes(campaign.phase) && { underway: 'ja' }),
  mark,
})

const HALT = nameOf('switch', 'noodstop')

export function cosmosCampaigns(kept: Changing<KeptCampaign>, switches: Changing<Switch>): Campaigns {
  const some = async (text: string): Promise<Campaign[]> =>
    (await gathered(kept.all({ text, values: {} }))).flatMap(({ campaign }) => campaign ?? [])

  return {
    find: async id => (await kept.find(nameOfCampaign(id)))?.campaign,
    all: async () =>
      (await some('SELECT * FROM c WHERE c.touched > ""')).toSorted(
        (a, b) => b.touched.localeCompare(a.touched) || a.id.localeCompare(b.id),
      ),
    underway: async () =>
      (await some('SELECT * FROM c WHERE c.underway = "ja"')).toSorted(
        (a, b) => a.touched.localeCompare(b.touched) || a.id.localeCompare(b.id),
      ),
    save: campaign =>
      kept.change(
        nameOfCampaign(campaign.id),
        (there, mark): Decision<KeptCampaign, 'saved' | 'stale'> => {
          if (there?.mark === mark) return { result: 'saved', sure: true }
          if ((there?.campaign.version ?? 0) !== campaign.version - 1) return { result: 'stale' }
          return { result: 'saved', to: keptCampaign(campaign, mark) }
        },
        campaign.version === 1,
      ),
    remove: ({ id, version }) =>
      kept.change(
        nameOfCampaign(id),
        (there): Decision<KeptCampaign, 'saved' | 'stale'> =>
          there?.campaign.version === version ? { result: 'saved', gone: true } : { result: 'stale' },
      ),
    isHalted: async () => (await switches.find(HALT))?.on ?? false,
    halt: on => switches.change(HALT, () => ({ result: undefined, to: { id: HALT, on } })),
  }
}
