import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { monthOf } from '#src/privacy/retention.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { addSample } from './sample.ts'

/*
 * `npm run sample` puts invented counters in the store of the local run, so that HR has figures to look at. TREDE_DIR is the folder of
 * that run (.trede). Only what this run made itself: a store elsewhere is never touched.
 */
const path = join(resolve(import.meta.dirname, '../..', process.env.TREDE_DIR || '.trede'), 'trede.sqlite')
if (existsSync(path)) {
  const store = sqliteStore(path)
  const added = await addSample(store.casebook, monthOf(Date.now()))
  await store.close()
  console.log(
    added > 0
      ? `Added ${added} invented counters. Within a minute HR sees figures: press “Cijfers” in the window of HR.`
      : 'The invented counters are there already.',
  )
} else {
  console.error('There is no local run yet. Start it first, with npm start.')
  process.exitCode = 1
}
