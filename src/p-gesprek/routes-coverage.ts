import { coverageCard } from '#cards/p-gesprek/coverage.ts'
import { coverageVerb } from '#cards/p-gesprek/data.ts'
import type { Routes } from '#src/teams/routes.ts'
import type { TalkDeps } from './deps.ts'
import { closedPeriods } from './period.ts'

/** C7: what HR may know, and the way to the figures, which are published in one place. */
export const coverageRoutes = ({ schedule, smallest }: TalkDeps): Routes => ({
  for: ['hr'],
  does: {
    async [coverageVerb](_data, { lang, now }) {
      const periods = closedPeriods(schedule.day(now, 'UTC'), 4)
      const lastOfYear = periods.find(period => period.endsWith('Q4')) ?? ''
      return coverageCard(lang, periods[0] ?? '', lastOfYear.slice(0, 4), smallest)
    },
  },
})
