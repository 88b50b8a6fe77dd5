import { campaignVerbs } from '#cards/campaign/doors.ts'
import { killCard, readHalt } from '#cards/campaign/kill.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import type { CampaignDeps } from './deps.ts'
import { listRoutes } from './routes-list.ts'
import { planRoutes } from './routes-plan.ts'
import { receiveRoutes } from './routes-receive.ts'
import { runRoutes } from './routes-run.ts'
import { writeRoutes } from './routes-write.ts'

/** HR reaches colleagues (product.md, D): writing and sending is for HR, the emergency stop also for who runs Trede. */
export function campaignRoutes(deps: CampaignDeps): Routes[] {
  const lists = listRoutes(deps)
  return [
    receiveRoutes(deps),
    { for: ['hr'], does: { ...writeRoutes(deps, lists), ...planRoutes(deps), ...runRoutes(deps) } },
    lists.routes,
    { for: ['hr', 'beheerder'], does: killRoutes(deps) },
  ]
}

/** D18. The same press, delivered again, changes nothing and is written down once. */
function killRoutes({ desk: { campaigns }, random, digest, first, audit }: CampaignDeps): Routes['does'] {
  const card = ({ lang, roles }: From, halted: boolean) => killCard(lang, halted, roles.includes('hr'), random.id())
  return {
    [campaignVerbs.kill]: async (_data, from) => card(from, await campaigns.isHalted()),
    [campaignVerbs.killed]: async (data, from) => {
      const wanted = readHalt(data)
      if (!wanted || !(await first(digest('noodstop', from.person, wanted.fresh))))
        return card(from, await campaigns.isHalted())
      await campaigns.halt(wanted.on)
      await audit(wanted.on ? 'noodstop_aan' : 'noodstop_uit', from.person)
      return card(from, wanted.on)
    },
  }
}
