import type { Published } from '#src/report/release.ts'
import { bullets, type Card, card, execute, small, text } from '../card.ts'
import { guideVerb } from '../knowledge/guide.ts'
import { door, ladderVerb, whoHelpsVerb } from '../knowledge/knowledge-doors.ts'
import { figuredOf } from '../policy/figures.ts'
import type { Lang } from '../text.ts'
import { releaseExample } from './example.ts'
import { newestFirst } from './shelf.ts'
import { linesOf } from './table.ts'
import { spanText } from './words.ts'

const texts = {
  title: { nl: 'Wat anderen moeilijk vonden', en: 'What others found hard' },
  lead: {
    nl: 'Dit vonden leidinggevenden het moeilijkst, het vaakst genoemd eerst. Je bent niet de enige.',
    en: 'This is what managers found hardest, most often named first. You are not the only one.',
  },
  none: {
    nl: 'Dat is nog niet te zeggen. Er zijn nog te weinig afgeronde zaken. Deze onderdelen helpen wel:',
    en: 'That cannot be said yet. There are too few closed cases still. These parts do help:',
  },
  from: { nl: 'Uit afgeronde zaken van', en: 'From closed cases of' },
  guide: { nl: 'Een gesprek voorbereiden', en: 'Prepare a talk' },
} as const

/** E9: the lessons that are large enough to be nobody's own, without numbers; from the newest release that has them. */
export function hardCard(lang: Lang, releases: readonly Published[]): Card {
  const table = figuredOf('les_moeilijkst')
  const found = newestFirst(releases).flatMap(({ tables, totals }) => {
    const [row, total] = [tables.les_moeilijkst, table && totals[table.base]]
    if (!table || !row || !total) return []
    const { weet_niet: _, overig: __, ...hard } = row
    const names = linesOf(lang, table, hard).shown.map(([name]) => name)
    return names.length > 0 ? [{ names, span: total.span }] : []
  })[0]
  return card(
    lang,
    texts.title[lang],
    found
      ? [text(texts.lead[lang]), bullets(found.names), small(`${texts.from[lang]} ${spanText(lang, found.span)}.`)]
      : [text(texts.none[lang])],
    [execute(guideVerb, texts.guide[lang], {}, { inputs: false }), door(lang, whoHelpsVerb), door(lang, ladderVerb)],
  )
}

export const examples = {
  hard: (lang: Lang) => hardCard(lang, [releaseExample]),
  hardNone: (lang: Lang) => hardCard(lang, []),
}
