import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConfig } from '#src/config.ts'
import { monthOf } from '#src/privacy/retention.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { addSample } from './sample.ts'
import { addSampleCampaigns } from './sample-campaigns.ts'
import { addSampleTalks } from './sample-talks.ts'

/*
 * `npm run sample` puts invented counters, p-gesprekken and campaigns in the store of the local run, so that HR has figures to look
 * at. TREDE_DIR is the folder of that run (.trede). Only what this run made itself: a store elsewhere is never touched.
 */
const path = join(resolve(import.meta.dirname, '../..', process.env.TREDE_DIR || '.trede'), 'trede.sqlite')
if (existsSync(path)) {
  const store = sqliteStore(path)
  const month = monthOf(Date.now())
  const counters = await addSample(store.casebook, month)
  const talks = await addSampleTalks(store.urns, readConfig({}, true).ballotKeys, month)
  const campaigns = await addSampleCampaigns(store, month)
  await store.close()
  console.log(
    counters + campaigns > 0
      ? `Added ${counters} invented counters, ${talks} p-gesprekken and ${campaigns} campaigns. Within a minute HR sees figures: press “Cijfers” in the window of HR.`
      : 'The invented figures are there already.',
  )
} else {
  console.error('There is no local run yet. Start it first, with npm start.')
  process.exitCode = 1
}
