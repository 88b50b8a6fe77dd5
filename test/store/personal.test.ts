import { sqliteStore } from '#src/store/sqlite.ts'
import { personalContract } from './personal.contract.ts'

personalContract('SQLite', now => {
  const store = sqliteStore(':memory:', now)
  return { store, close: () => store.close() }
})
