import type { KeptReminder, Overview } from '#src/privacy/personal.ts'
import { caseExample, closedExample, longExample, manyExamples } from '../incident/case-example.ts'
import { seenExample } from '../p-gesprek/p-gesprek.ts'

const address = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversation: 'chat',
  tenant: 'tenant',
  user: 'person',
  bot: '28:bot',
}

export const emptyOverview: Overview = { cases: [], reminders: [], talks: [], log: [] }

export const fullOverview: Overview = {
  acquaintance: { address, seen: '2026-11', lang: 'nl' },
  cases: [
    { file: { ...caseExample, offered: { name: 'x', until: '2026-11-25T08:00:00Z' } }, touched: '2026-11-20' },
    { file: closedExample, touched: '2026-12-18' },
  ],
  messages: [
    { book: 'c1', state: 'verzonden', read: true },
    { book: 'c2', state: 'open', read: false },
    { book: 'lijst-x', state: 'open', read: false },
  ],
  optedOut: true,
  campaigns: [{ id: 'c3', touched: '2026-11-20T09:00:00.000Z' }],
  reminders: [
    { at: '2026-11-25T08:00:00.000Z', about: caseExample.id, state: 'verzonden' },
    { at: '2026-12-04T08:00:00.000Z', about: caseExample.id, state: 'open' },
    { at: '2026-12-05T08:00:00.000Z', about: 'gone', state: 'vervallen' },
  ],
  talks: [{ seen: seenExample, touched: '2026-11-20' }],
  log: [
    { at: '2026-11-20T09:00:00.000Z', kind: 'zaak_geopend' },
    { at: '2026-12-18T23:30:00.000Z', kind: 'zaak_gesloten' },
  ],
}

const states: readonly KeptReminder['state'][] = ['open', 'zendt', 'verzonden', 'vervallen', 'mislukt', 'onbekend']

export const manyOverview: Overview = {
  acquaintance: { address, seen: '2026-11' },
  cases: [longExample, ...manyExamples].map(file => ({ file, touched: '2026-11-20' })),
  reminders: states.flatMap(state =>
    Array.from({ length: 9 }, (_, i) => ({ at: `2026-12-0${i + 1}T08:00:00.000Z`, about: longExample.id, state })),
  ),
  talks: Array.from({ length: 18 }, (_, i) => ({
    seen: { ...seenExample, label: `Salie ${i + 10}` },
    touched: '2026-11-20',
  })),
  log: Array.from({ length: 200 }, () => ({ at: '2026-11-20T09:00:00.000Z', kind: 'campagne_goedgekeurd' })),
}
