import type { Campaign } from './campaign.ts'

/** The campaigns of HR, kept by store/. There are some hundreds; a person is in none of them but as author or approver. */
export type Campaigns = {
  find(id: string): Promise<Campaign | undefined>
  /** All of them, the last changed first. */
  all(): Promise<Campaign[]>
  /** Those that are planned, being sent or paused. */
  underway(): Promise<Campaign[]>
  /** Version 1 is new, others follow the stored version. `stale`: it has moved on since, is gone, or was there already. */
  save(campaign: Campaign): Promise<'saved' | 'stale'>
  /** Removes this version. */
  remove(campaign: Pick<Campaign, 'id' | 'version'>): Promise<'saved' | 'stale'>
  /** The kill switch (D18): while it is on nothing of any campaign is sent. */
  isHalted(): Promise<boolean>
  halt(on: boolean): Promise<void>
}
