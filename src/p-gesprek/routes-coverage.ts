import { coverageCard } from '#cards/p-gesprek-coverage.ts'
import { coverageVerb, readPeriod } from '#cards/p-gesprek-data.ts'
import type { Routes } from '#src/teams/routes.ts'
import { coverageOf } from './coverage.ts'
import type { TalkDeps } from './deps.ts'
import { closedPeriods, opensOn } from './period.ts'

const PERIODS = 8

/** C7: what HR may know, of the own organisation, once a quarter is over. */
export const coverageRoutes = ({ ballots, schedule, audit }: TalkDeps): Routes => ({
  for: ['hr'],
  does: {
    async [coverageVerb](data, from) {
      const today = schedule.day(from.now, 'UTC')
      const periods = closedPeriods(today, PERIODS)
      const period = periods.find(one => one === readPeriod(data)) ?? periods[0] ?? ''
      const coverage = coverageOf(await ballots.opened(period, today), from.organisation)
      await audit('rapport_geopend', from.person)
      return coverageCard(from.lang, coverage, { period, since: opensOn(period), periods })
    },
  },
})
