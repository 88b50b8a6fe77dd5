import { type Action, execute } from '../card.ts'
import type { Lang, Text } from '../text.ts'

/** What HR presses. */
export const campaignVerbs = {
  list: 'campaign.list',
  start: 'campaign.start',
  write: 'campaign.write',
  save: 'campaign.save',
  links: 'campaign.links',
  saveLinks: 'campaign.save-links',
  open: 'campaign.open',
  copy: 'campaign.copy',
  drop: 'campaign.drop',
  dropped: 'campaign.dropped',
  proof: 'campaign.proof',
  prove: 'campaign.prove',
  audience: 'campaign.audience',
  choose: 'campaign.choose',
  listed: 'campaign.listed',
  useList: 'campaign.use-list',
  when: 'campaign.when',
  plan: 'campaign.plan',
  ask: 'campaign.ask',
  back: 'campaign.back',
  approve: 'campaign.approve',
  pause: 'campaign.pause',
  resume: 'campaign.resume',
  cancel: 'campaign.cancel',
  cancelled: 'campaign.cancelled',
  retry: 'campaign.retry',
  unknown: 'campaign.unknown',
  unknownAgain: 'campaign.unknown-again',
  correct: 'campaign.correct',
  recall: 'campaign.recall',
  recalled: 'campaign.recalled',
  remind: 'campaign.remind',
  file: 'campaign.file',
  reach: 'campaign.reach',
  kill: 'campaign.kill',
  killed: 'campaign.killed',
} as const

/** What who receives a campaign presses. */
export const receiverVerbs = {
  open: 'campaign.received',
  read: 'campaign.read',
  optOut: 'campaign.opt-out',
  optIn: 'campaign.opt-in',
} as const

const texts = { list: { nl: 'Campagnes', en: 'Campaigns' } } as const satisfies Record<string, Text>

export const campaignsDoor = (lang: Lang): Action =>
  execute(campaignVerbs.list, texts.list[lang], {}, { inputs: false })
