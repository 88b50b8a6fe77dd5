import { readingWith } from '#cards/content/models.ts'
import { keepDelivering } from '#src/campaign/keep-delivering.ts'
import { readConfig } from '#src/config.ts'
import { learnt } from '#src/learnt.ts'
import exampleContacts from '#src/people/contacts.json' with { type: 'json' }
import { fileDirectory } from '#src/people/directory.ts'
import { readContacts } from '#src/people/read-contacts.ts'
import { logTo } from '#src/privacy/log.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { trede } from '#src/trede.ts'
import { listen, told } from './peer.ts'

/**
 * Trede itself, all of it, with SQLite in a file: in Teams mode behind its gate when the bench says where the keys are, else as the local run. With a
 * campaign it is a Friday morning, and messages go out to so many people at that address.
 */
const { keySource, campaign } = told
const { understand, findToInsert } = readingWith(await learnt())
const world = campaign && (await import('../../campaign/world.ts'))
const clock = { now: world ? () => world.morning + Math.round(performance.now()) : Date.now }
const store = sqliteStore(told.store, clock.now)
const { server, delivery } = trede({
  config: readConfig({ ...told.env, PORT: '0' }, !keySource),
  store: world && campaign ? { ...store, reach: world.everywhere(campaign.url, store.reach) } : store,
  directory: world && campaign ? world.staffOf(() => campaign.size) : fileDirectory([]),
  contactMap: readContacts(exampleContacts),
  clock,
  understand,
  search: findToInsert,
  log: logTo(() => undefined, Date.now),
  ...(keySource && { keySource }),
})
listen(server.server)
if (world && campaign) {
  await world.planned(store, clock.now(), campaign.size)
  keepDelivering(delivery, error => void process.stderr.write(`${error}\n`))
}
