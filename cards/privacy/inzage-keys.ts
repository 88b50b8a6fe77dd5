import type { Lang, Text } from '../text.ts'

/** The names of the fields, in the language of the reader. */
const keys = {
  about: { nl: 'overDitBestand', en: 'aboutThisFile' },
  made: { nl: 'gemaaktOp', en: 'madeOn' },
  reach: { nl: 'bereik', en: 'reach' },
  cases: { nl: 'zaken', en: 'cases' },
  talks: { nl: 'pGesprekken', en: 'pGesprekken' },
  reminders: { nl: 'herinneringen', en: 'reminders' },
  messages: { nl: 'berichtenVanHR', en: 'messagesFromHR' },
  wish: { nl: 'wensOverCampagnes', en: 'wishAboutCampaigns' },
  campaigns: { nl: 'campagnesVanJou', en: 'campaignsOfYours' },
  read: { nl: 'gelezen', en: 'read' },
  log: { nl: 'logboek', en: 'log' },
  notHere: { nl: 'nietInDitBestand', en: 'notInThisFile' },
  raw: { nl: 'letterlijk', en: 'asStored' },
  what: { nl: 'uitleg', en: 'explained' },
  why: { nl: 'waarom', en: 'why' },
  long: { nl: 'hoeLang', en: 'howLong' },
  data: { nl: 'gegevens', en: 'data' },
  language: { nl: 'taal', en: 'language' },
  seen: { nl: 'laatstHier', en: 'lastHere' },
  account: { nl: 'account', en: 'account' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  chat: { nl: 'chat', en: 'chat' },
  bot: { nl: 'trede', en: 'trede' },
  service: { nl: 'dienst', en: 'service' },
  name: { nl: 'naam', en: 'name' },
  unit: { nl: 'afdeling', en: 'unit' },
  policy: { nl: 'versieVanHetAdvies', en: 'versionOfTheAdvice' },
  steps: { nl: 'treden', en: 'treden' },
  ticks: { nl: 'vinkjes', en: 'ticks' },
  dates: { nl: 'data', en: 'dates' },
  day: { nl: 'dag', en: 'day' },
  state: { nl: 'stand', en: 'state' },
  trede: { nl: 'trede', en: 'trede' },
  outcome: { nl: 'uitkomst', en: 'outcome' },
  closed: { nl: 'afgerondOp', en: 'closedOn' },
  offered: { nl: 'aangebodenTot', en: 'offeredUntil' },
  changed: { nl: 'laatstVeranderd', en: 'lastChanged' },
} as const satisfies Record<string, Text>

type Key = keyof typeof keys

/** The same fields under the names that the reader knows. */
export const named = (lang: Lang, fields: Partial<Record<Key, unknown>>) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [keys[key as Key][lang], value]))
