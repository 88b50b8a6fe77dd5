import { setTimeout as delay } from 'node:timers/promises'
import type { Activity, TurnContext } from 'botbuilder'
import type { Card } from '#cards/card.ts'
import type { Lang } from '#cards/text.ts'
import type { Outcome } from '#src/agenda/agenda.ts'
import type { GivenFile } from '#src/privacy/files.ts'
import type { asking } from './asking.ts'
import type { Files, HeldFiles } from './files.ts'
import { type Incoming, scopeOf } from './incoming.ts'
import { recently } from './recently.ts'
import type { From } from './routes.ts'
import { reply } from './send.ts'
import type { Upload } from './upload.ts'

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent'
const INFO = 'application/vnd.microsoft.teams.card.file.info'

/** A press wants its answer soon, even when Teams is slow to take the question. */
const PATIENCE = 1_500

export type Consent = Extract<Incoming, { kind: 'consent' }>

type Deps = {
  held: HeldFiles
  /** What Teams shows when it asks, and the card that says why the file is not there. */
  words: { question: (lang: Lang) => string; instead: (lang: Lang, why: 'failed' | 'gone') => Card }
  upload: Upload
  ask: ReturnType<typeof asking>
  /** Something new in somebody's own chat. */
  send: (person: string, activity: Partial<Activity>) => Promise<Outcome | 'opnieuw'>
}

/**
 * A file in Teams: a bot may not just send one, so Teams asks whether it may be put in the person's own OneDrive, and then
 * says where to. Only in the personal chat, and only for who asked for it.
 */
export function consentFiles({ held, words, upload, ask, send }: Deps): Files & {
  answered: (context: TurnContext, consent: Consent) => Promise<void>
} {
  const once = recently(1_000)

  return {
    async offer({ person, lang }: From, file) {
      const id = held.hold(person, file)
      if (!id) return 'failed'
      const sending = send(person, consentCard(id, file, words.question(lang)))
      const sent = await Promise.race([sending, delay(PATIENCE, 'onbekend' as const, { ref: false })])
      return sent === 'verzonden' || sent === 'onbekend' ? 'asked' : 'failed'
    },

    /** Delivered again, it does nothing more. */
    async answered(context, { accept, id, into }) {
      if (scopeOf(context.activity) !== 'personal' || !once.isNew(id)) return
      const { person, lang } = await ask.inTurn(context.activity)
      const file = held.take(id, person)
      const arrived = accept && file !== undefined && (await upload(into.uploadUrl, file))
      await forgetQuestion(context)
      if (arrived) await context.sendActivity(fileInfo(into))
      else if (accept) await reply(context, words.instead(lang, file ? 'failed' : 'gone'))
    },
  }
}

const consentCard = (id: string, { name, bytes }: GivenFile, description: string): Partial<Activity> => ({
  type: 'message',
  summary: 'Trede',
  attachments: [
    {
      contentType: CONSENT,
      name,
      content: { description, sizeInBytes: bytes.length, acceptContext: { file: id }, declineContext: { file: id } },
    },
  ],
})

const fileInfo = ({ name, contentUrl, uniqueId, fileType }: Consent['into']): Partial<Activity> => ({
  type: 'message',
  summary: 'Trede',
  attachments: [{ contentType: INFO, contentUrl, name, content: { uniqueId, fileType } }],
})

/** The question has been answered; when it cannot be taken away it does no harm. */
const forgetQuestion = async (context: TurnContext) => {
  const { replyToId } = context.activity
  if (replyToId) await context.deleteActivity(replyToId).catch(() => undefined)
}
