export type Fields = Readonly<Record<string, unknown>>
type Fits = (value: unknown) => boolean
/** A path into an activity, whole and in steps, and what may stand there. */
type Field = { readonly path: string; readonly steps: readonly string[]; readonly fits: Fits }

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText: Fits = value => typeof value === 'string'
const isList: Fits = Array.isArray
const isMoment: Fits = value => typeof value === 'string' && !Number.isNaN(Date.parse(value))

const isWord: Fits = value => typeof value === 'string' && value.length > 0 && value.length <= 2_048
/** Goes into the path and a header of what we send, so it is visible ASCII. */
const isId: Fits = value => isWord(value) && /^[\x20-\x7e]+$/.test(String(value))

/** The SDK looks into every mention for whom it is and how it is written. */
const isEntity: Fits = entity =>
  isObject(entity) &&
  typeof entity.type === 'string' &&
  (entity.type.toLowerCase() !== 'mention' || (isObject(entity.mentioned) && isText(entity.text)))

/** What the SDK needs to be there; it would answer its absence with a 500 (platform.md §3.1, §4). */
const required: readonly Field[] = fieldsOf({
  type: isWord,
  serviceUrl: isWord,
  channelId: isWord,
  'from.id': isId,
  'conversation.id': isId,
  'recipient.id': isId,
})

/** What the SDK reads, or writes into what it sends, if it is there; anything else would make it throw. */
const shapes: readonly Field[] = fieldsOf({
  id: isText,
  text: isText,
  name: isText,
  locale: isText,
  action: isText,
  replyToId: isText,
  timestamp: isMoment,
  localTimestamp: isMoment,
  channelData: isObject,
  entities: value => Array.isArray(value) && value.every(isEntity),
  attachments: isList,
  membersAdded: isList,
  membersRemoved: isList,
  'conversation.isGroup': value => typeof value === 'boolean',
  'conversation.tenantId': isText,
  'conversation.conversationType': isText,
  ...Object.fromEntries(
    ['from', 'recipient', 'conversation'].flatMap(who =>
      ['name', 'aadObjectId', 'role'].map(field => [`${who}.${field}`, isText]),
    ),
  ),
})

export const missingIn = (activity: Fields): string[] =>
  required.filter(({ steps, fits }) => !fits(at(activity, steps))).map(({ path }) => path)

export const unusableIn = (activity: Fields): string[] =>
  shapes
    .filter(({ steps, fits }) => {
      const value = at(activity, steps)
      return value !== undefined && value !== null && !fits(value)
    })
    .map(({ path }) => path)

/** What stands at a path such as `channelData.tenant.id`; undefined when there is no such place. */
export const fieldAt = (fields: Fields, path: string): unknown => at(fields, path.split('.'))

function at(fields: Fields, steps: readonly string[]): unknown {
  let found: unknown = fields
  for (const step of steps) found = isObject(found) ? found[step] : undefined
  return found
}

function fieldsOf(fits: Readonly<Record<string, Fits>>): Field[] {
  return Object.entries(fits).map(([path, fits]) => ({ path, steps: path.split('.'), fits }))
}
