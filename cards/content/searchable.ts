import { treden } from '#src/incident/ladder.ts'
import type { Findable } from '#src/knowledge/search.ts'
import { guides } from '../policy/guides.ts'
import { ladder } from '../policy/ladder.ts'
import type { Text } from '../text.ts'
import { type Answer, answerIds, answers } from './answers.ts'
import type { ContentId } from './content-id.ts'
import { definitions, termIds } from './definitions.ts'
import { factsheet, type Section, sectionIds } from './factsheet.ts'
import { roleIds, roles } from './roles.ts'

const both = (texts: readonly Text[]): string => texts.flatMap(({ nl, en }) => [nl, en]).join('\n')

const findable = (id: ContentId, title: readonly Text[], body: readonly Text[]): Findable => ({
  id,
  title: both(title),
  body: both(body),
})

/** Everything that can be found, with the words in which it can be found. */
export const searchable: readonly Findable[] = [
  ...answerIds.map(id => {
    const { title, short, why }: Answer = answers[id]
    return findable(`antwoord:${id}`, [title], [short, why])
  }),
  ...sectionIds.map(id => {
    const { title, paragraphs, points }: Section = factsheet[id]
    return findable(`onderdeel:${id}`, [title], [...paragraphs, ...(points ?? [])])
  }),
  ...termIds.map(id => findable(`begrip:${id}`, [definitions[id].term], [definitions[id].plain])),
  ...treden.map(trede => {
    const { name, goal, when, involve } = ladder.rungs[trede]
    return findable(`trede:${trede}`, [name, { nl: `trede ${trede}`, en: `rung ${trede}` }], [goal, when, involve])
  }),
  ...roleIds.map(id => findable(`rol:${id}`, [roles[id].name], [roles[id].does, roles[id].when])),
  findable('ladder', [{ nl: 'De escalatieladder', en: 'The escalation ladder' }], [ladder.status]),
  findable('hulp', [{ nl: 'Wie helpt?', en: 'Who helps?' }], []),
  findable('privacy', [{ nl: 'Wat Trede bewaart', en: 'What Trede keeps' }], []),
  ...Object.values(guides).map(({ id, name, ask, before }) => findable(`gids:${id}`, [name], [...ask, ...before])),
]
