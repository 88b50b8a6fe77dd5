import { type Action, openUrl } from './card.ts'
import type { Lang, Text } from './text.ts'

const title: Text = { nl: 'Open eigen chat met Trede', en: 'Open your own chat with Trede' }

/** Out of a chat where others read along; `bot` is the id that Teams knows us by. */
export const ownChat = (lang: Lang, bot: string): Action =>
  openUrl(title[lang], `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(bot)}`)
