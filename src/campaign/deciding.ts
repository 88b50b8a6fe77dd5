import type { Campaign } from './campaign.ts'
import type { Row, Settled } from './ledger.ts'
import type { Act } from './outcome.ts'
import type { Reached } from './reach.ts'

/** More campaigns than this in seven days nobody gets, unless they are mandatory [voorstel; owner: HR]. */
export const CAP = 2
export const CAP_DAYS = 7

export const actOf = ({ kind }: Pick<Campaign, 'kind'>): Act =>
  kind === 'correctie' ? 'put' : kind === 'intrekking' ? 'delete' : 'post'

export type Facts = {
  readonly known: Reached | undefined
  readonly trusted: (serviceUrl: string) => boolean
  /** How many other campaigns they got lately. */
  readonly lately: number
}

/** Why nothing is sent to this recipient, as an end; nothing when it may be sent. */
export function withoutSend(campaign: Campaign, row: Row, { known, trusted, lately }: Facts): Settled | undefined {
  const { person } = row
  const isNew = actOf(campaign) === 'post'
  const isOptional = isNew && !campaign.message.mandatory
  if (!isNew && !row.activity) return { person, state: 'overgeslagen', reason: 'origineel_ontbreekt' }
  if (isOptional && known?.optedOut) return { person, state: 'overgeslagen', reason: 'afgemeld' }
  if (!known?.address) return { person, state: 'niet_geinstalleerd', reason: 'nooit_ontmoet' }
  if (isNew && known.gone)
    return { person, state: known.gone === 'geblokkeerd' ? 'geblokkeerd' : 'niet_geinstalleerd', reason: known.gone }
  if (!trusted(known.address.serviceUrl)) return { person, state: 'mislukt', reason: 'adres_onbetrouwbaar' }
  if (isOptional && campaign.kind === 'bericht' && lately >= CAP)
    return { person, state: 'overgeslagen', reason: 'genoeg_deze_week' }
  return undefined
}
