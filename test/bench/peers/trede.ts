import { readingWith } from '#cards/content/models.ts'
import { readConfig } from '#src/config.ts'
import { learnt } from '#src/learnt.ts'
import exampleContacts from '#src/people/contacts.json' with { type: 'json' }
import { fileDirectory } from '#src/people/directory.ts'
import { readContacts } from '#src/people/read-contacts.ts'
import { logTo } from '#src/privacy/log.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { trede } from '#src/trede.ts'
import { listen, told } from './peer.ts'

/** Trede itself, all of it, with SQLite in a file: in Teams mode behind its gate when the bench says where the keys are, else as the local run. */
const { keySource } = told
const { understand, findToInsert } = readingWith(await learnt())
const { server } = trede({
  config: readConfig({ ...told.env, PORT: '0' }, !keySource),
  store: sqliteStore(told.store),
  directory: fileDirectory([]),
  contactMap: readContacts(exampleContacts),
  clock: { now: Date.now },
  understand,
  search: findToInsert,
  log: logTo(() => undefined, Date.now),
  ...(keySource && { keySource }),
})
listen(server.server)
