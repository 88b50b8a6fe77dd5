import { type Understanding, understanding } from '#src/knowledge/understanding.ts'
import { commands } from '../commands.ts'
import { find } from '../find.ts'
import { followups } from '../followups.ts'
import { wishIntents } from '../wishes.ts'
import { classify } from './classify.ts'

/** What a message means, and which content answers it. */
export const understand: (text: string) => Understanding = understanding({
  classify,
  find,
  facets: followups,
  commands: commands.filter(({ kind }) => kind === 'basic').flatMap(({ title }) => [title.nl, title.en]),
  wishes: wishIntents,
})
