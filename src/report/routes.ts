import type { Card } from '#cards/card.ts'
import { figureDocument } from '#cards/figures/document.ts'
import { figuresVerbs } from '#cards/figures/doors.ts'
import { figuresCard, noFiguresCard, subjectCard, unknownPeriod, unknownSubject } from '#cards/figures/figures.ts'
import { figureFileName, figureLines, figureSheets } from '#cards/figures/files.ts'
import { hardCard } from '#cards/figures/hard.ts'
import { type FileKind, filesCard, readKind, trendCard } from '#cards/figures/more.ts'
import { partsCard } from '#cards/figures/parts.ts'
import { questionsCard } from '#cards/figures/questions.ts'
import { readRelease, type Shelf } from '#cards/figures/shelf.ts'
import { readSubject } from '#cards/figures/subjects.ts'
import type { Lang } from '#cards/text.ts'
import type { Audit } from '#src/privacy/audit.ts'
import { dayOf } from '#src/privacy/retention.ts'
import type { Files } from '#src/teams/files.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { nextReleaseDay } from './period.ts'
import type { Published, Releases } from './release.ts'
import { mediaTypes, type Writers } from './writing.ts'

export type ReportDeps = {
  releases: Releases
  writers: Writers
  files: Files
  audit: Audit
  /** Nothing in the local run really happened. */
  invented: boolean
}

/** Figures, for HR; and what leidinggevenden found hard, for leidinggevenden (product.md, E1–E9). Who looks or takes a file is written down. */
export function reportRoutes({ releases, writers, files, audit, invented }: ReportDeps): Routes[] {
  type Show = (from: From, shelf: Shelf, release: Published, missed: boolean) => Card | Promise<Card>

  const shelfAt = async (now: number): Promise<Shelf> => ({
    releases: await releases.published(),
    next: nextReleaseDay(dayOf(now)),
    invented,
  })

  /** The card of the release that is asked for, or the newest; before there is one, when it comes. */
  const showing = (show: Show) => async (data: unknown, from: From) => {
    await audit('rapport_geopend', from.person)
    const shelf = await shelfAt(from.now)
    const { release, missed } = readRelease(data, shelf.releases)
    return release ? show(from, shelf, release, missed) : noFiguresCard(from.lang, shelf)
  }

  const overview: Show = ({ lang }, shelf, release, missed) =>
    figuresCard(lang, shelf, release, missed ? unknownPeriod : undefined)

  const file = async (lang: Lang, release: Published, kind: FileKind) => {
    const bytes = {
      csv: async () => writers.csv(figureLines(lang, release, invented)),
      xlsx: () => writers.xlsx(figureSheets(lang, release, invented)),
      docx: () => writers.docx(figureDocument(lang, release, invented)),
    }
    return { name: figureFileName(lang, release, kind), type: mediaTypes[kind], bytes: await bytes[kind]() }
  }

  return [
    {
      for: ['hr'],
      says: { rapportage: from => showing(overview)({}, from) },
      does: {
        [figuresVerbs.open]: showing(overview),
        [figuresVerbs.questions]: showing(({ lang }, shelf, release) => questionsCard(lang, shelf, release)),
        [figuresVerbs.trend]: showing(({ lang }, shelf) => trendCard(lang, shelf)),
        [figuresVerbs.parts]: async (data, from) =>
          showing(({ lang }, shelf, release) => partsCard(lang, shelf, release, readSubject(data)))(data, from),
        [figuresVerbs.subject]: async (data, from) =>
          showing(({ lang }, shelf, release, missed) => {
            const subject = readSubject(data)
            if (missed || !subject) return figuresCard(lang, shelf, release, missed ? unknownPeriod : unknownSubject)
            return subjectCard(lang, shelf, release, subject)
          })(data, from),
        [figuresVerbs.files]: showing(({ lang }, _shelf, { period }) => filesCard(lang, period)),
        [figuresVerbs.export]: async (data, from) => {
          const kind = readKind(data)
          const { release, missed } = readRelease(data, await releases.published())
          if (!kind || !release || missed) return showing(overview)(data, from)
          await audit('export', from.person)
          return filesCard(from.lang, release.period, await files.offer(from, await file(from.lang, release, kind)))
        },
      },
    },
    {
      for: ['leidinggevende', 'hr'],
      does: { [figuresVerbs.hard]: async (_data, { lang }) => hardCard(lang, await releases.published()) },
    },
  ]
}
