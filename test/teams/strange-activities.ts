import { setAt } from './strange-values.ts'

type Fields = Record<string, unknown>
export type Strange = { name: string; body: (good: Fields) => unknown }

const changed = (path: string, value: unknown): Strange => ({
  name: `${path} is ${value === undefined ? 'absent' : (JSON.stringify(value) ?? String(value)).slice(0, 40)}`,
  body: good => setAt(good, path, value),
})

/** Activities as no channel should send them; `good` is a message that is in order. */
export const strangeActivities: readonly Strange[] = [
  ...['type', 'from', 'from.id', 'conversation', 'conversation.id', 'recipient', 'serviceUrl', 'channelId', 'id'].map(
    path => changed(path, undefined),
  ),
  ...['timestamp', 'channelData', 'conversation.tenantId', 'from.aadObjectId', 'recipient.id', 'text'].map(path =>
    changed(path, undefined),
  ),
  ...[
    'type',
    'from',
    'conversation',
    'text',
    'value',
    'entities',
    'channelData',
    'attachments',
    'name',
    'action',
  ].flatMap(path => [null, 7, true, 'x', [], [null], {}, { id: {} }].map(value => changed(path, value))),
  ...[[null], [7], [{}], [{ type: 7 }], [{ type: 'mention' }], [{ type: 'mention', mentioned: null }]].map(value =>
    changed('entities', value),
  ),
  changed('entities', [{ type: 'mention', mentioned: { id: '28:bot' } }]),
  changed('entities', [{ type: 'mention', mentioned: { id: '28:bot' }, text: 7 }]),
  changed('entities', [{ type: 'mention', mentioned: { id: '28:bot' }, text: '$&'.repeat(1_000) }]),
  ...[
    'from.aadObjectId',
    'conversation.tenantId',
    'conversation.conversationType',
    'channelData.tenant',
    'locale',
  ].flatMap(path => [null, 7, [], {}, 'x'.repeat(3_000)].map(value => changed(path, value))),
  ...['from.id', 'conversation.id', 'recipient.id', 'id', 'replyToId'].flatMap(path =>
    ['', ' ', '../../etc', 'a/b?c#d', '\u0000', '🙂', 'x'.repeat(3_000)].map(value => changed(path, value)),
  ),
  ...['gisteren', '', '9999999', '2026-13-45', 'x'.repeat(999), '+275760-09-13T00:00:00Z'].map(value =>
    changed('timestamp', value),
  ),
  ...[
    'http://evil.example/',
    'https://evil.example/',
    'file:///etc/passwd',
    'javascript:1',
    '//',
    'http://127.0.0.1@evil/',
  ].map(value => changed('serviceUrl', value)),
  ...[
    'installationUpdate',
    'conversationUpdate',
    'event',
    'messageReaction',
    'typing',
    'trace',
    '__proto__',
    'Message',
  ].map(value => changed('type', value)),
  ...[{ verb: 'noodrem' }, { verb: 7 }, { verb: '' }, { verb: '__proto__' }, { verb: 'constructor' }, [], 'x'].map(
    value => changed('value', value),
  ),
  { name: '__proto__ at the top', body: good => `{"__proto__":{"type":"invoke"},${JSON.stringify(good).slice(1)}` },
  { name: 'constructor.prototype', body: good => ({ ...good, constructor: { prototype: { admin: true } } }) },
  { name: 'its own answer', body: good => ({ ...good, because: 'geheim', status: 200 }) },
  { name: 'an answer with a status that is none', body: good => ({ ...good, because: 'geheim', status: 'x' }) },
  { name: 'an answer with a status out of range', body: good => ({ ...good, because: 'geheim', status: 99_999 }) },
  { name: 'the same field twice', body: good => `{"text":"one",${JSON.stringify(good).slice(1)}` },
]

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

/** Bodies that are no activity at all. */
export const strangeBodies: Readonly<Record<string, string | Uint8Array>> = {
  empty: '',
  'a word': 'hallo',
  'half an object': '{"type":"message"',
  null: 'null',
  'a number': '7',
  'a text': '"message"',
  'a list': '[]',
  'a list of activities': '[{"type":"message"}]',
  'an empty object': '{}',
  'nested 100,000 deep': nested(100_000),
  'a list nested 100,000 deep': '['.repeat(100_000),
  'nested inside an activity': `{"type":"message","value":${nested(5_000)}}`,
  '300 KB': JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }),
  'invalid UTF-8': Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  'a byte order mark': '\uFEFF{}',
  'zero bytes': '\0\0\0\0',
  'NaN and Infinity': '{"type":NaN,"id":Infinity}',
  XML: '<activity type="message"/>',
  'form data': 'type=message&text=hallo',
  'a huge number': '{"type":1e999999}',
}
