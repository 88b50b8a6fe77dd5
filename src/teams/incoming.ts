import type { Activity } from 'botbuilder'
import type { Address } from '#src/people/people.ts'
import { type Fields, isObject } from './activity-shape.ts'
import type { Scope } from './permission.ts'

/** What came in, in our own words. Everything that is not one of these is answered with silence (a 200 and nothing more). */
export type Incoming =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'action'
      readonly verb: string
      readonly data: unknown
      readonly invoke: boolean
      readonly card?: string
    }
  /** Somebody searches in the message extension; without text they have only opened it. */
  | { readonly kind: 'search'; readonly command: string; readonly text: string }
  | { readonly kind: 'install' }
  /** A file in somebody's own chat: its name, and where Teams put it. */
  | { readonly kind: 'file'; readonly name: string; readonly url: string }
  | { readonly kind: 'meeting' }
  | {
      /** What somebody answered when Teams asked whether a file may be put in their OneDrive, and where it may go. */
      readonly kind: 'consent'
      readonly accept: boolean
      readonly id: string
      readonly into: Readonly<Record<'uploadUrl' | 'contentUrl' | 'name' | 'uniqueId' | 'fileType', string>>
    }
  | { readonly kind: 'other' }

/** Text beyond this is not read: nobody tells a story of fifty pages to a bot, and danger stands in what comes before it. */
export const LONGEST_TEXT = 60_000

/** What somebody types into a search box. */
const LONGEST_SEARCH = 500

export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {})

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const MEETING_STARTS = 'application/vnd.microsoft.meetingStart'
const FILE = 'application/vnd.microsoft.teams.file.download.info'

function fileIn(attachments: unknown): Incoming | undefined {
  const all = Array.isArray(attachments) ? attachments.map(fieldsOf) : []
  const file = all.find(({ contentType }) => contentType === FILE)
  return file && { kind: 'file', name: stringOf(file.name), url: stringOf(fieldsOf(file.content).downloadUrl) }
}

export function incoming(activity: Activity): Incoming {
  const value = fieldsOf(activity.value)
  if (activity.type === 'invoke') {
    if (activity.name === 'fileConsent/invoke') return consentIn(value)
    if (activity.name === 'composeExtension/query') return searchIn(value)
    const action = fieldsOf(value.action)
    return activity.name === 'adaptiveCard/action'
      ? { kind: 'action', verb: stringOf(action.verb), data: action.data, invoke: true }
      : { kind: 'other' }
  }
  if (activity.type === 'installationUpdate')
    return { kind: stringOf(activity.action).startsWith('add') ? 'install' : 'other' }
  if (activity.type === 'event' && activity.name === MEETING_STARTS) return { kind: 'meeting' }
  if (activity.type !== 'message') return { kind: 'other' }
  if (typeof value.verb === 'string')
    return { kind: 'action', verb: value.verb, data: value, invoke: false, card: stringOf(activity.replyToId) }
  const file = fileIn(activity.attachments)
  if (file) return file
  return { kind: 'text', text: stringOf(activity.text).slice(0, LONGEST_TEXT) }
}

/** Teams says `initialRun` when nothing was typed yet. */
function searchIn({ commandId, parameters }: Fields): Incoming {
  const typed = (Array.isArray(parameters) ? parameters : [])
    .map(fieldsOf)
    .find(({ name, value }) => name !== 'initialRun' && typeof value === 'string')
  return { kind: 'search', command: stringOf(commandId), text: stringOf(typed?.value).slice(0, LONGEST_SEARCH) }
}

function consentIn({ action, context, uploadInfo }: Fields): Incoming {
  const into = fieldsOf(uploadInfo)
  return {
    kind: 'consent',
    accept: action === 'accept',
    id: stringOf(fieldsOf(context).file),
    into: {
      uploadUrl: stringOf(into.uploadUrl),
      contentUrl: stringOf(into.contentUrl),
      name: stringOf(into.name),
      uniqueId: stringOf(into.uniqueId),
      fileType: stringOf(into.fileType),
    },
  }
}

/** Tenant and object id, the only things that say who somebody is; in the local client the id is the object id. */
export function personOf(activity: Activity): string {
  const { tenant, user } = addressOf(activity)
  return `${tenant}:${user}`
}

export function addressOf(activity: Activity): Address {
  const channelData = fieldsOf(activity.channelData)
  const tenant = stringOf(activity.conversation?.tenantId) || stringOf(fieldsOf(channelData.tenant).id)
  return {
    serviceUrl: stringOf(activity.serviceUrl),
    conversation: stringOf(activity.conversation?.id),
    tenant,
    user: stringOf(activity.from?.aadObjectId) || stringOf(activity.from?.id),
    bot: stringOf(activity.recipient?.id),
  }
}

/** Personal flows run in the personal chat only; a missing type counts as a group, so nothing leaks by omission. */
export const scopeOf = (activity: Activity): Scope =>
  activity.conversation?.conversationType === 'personal' ? 'personal' : 'group'
