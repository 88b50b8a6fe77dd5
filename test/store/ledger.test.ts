import { sqliteStore } from '#src/store/sqlite.ts'
import { campaignPrivacyContract } from './campaign-privacy.contract.ts'
import { campaignsContract } from './campaigns.contract.ts'
import { ledgerContract } from './ledger.contract.ts'
import { inMemory, onFile } from './shelf.ts'

campaignsContract('SQLite', inMemory)
ledgerContract('SQLite on a file', onFile)
ledgerContract('SQLite in memory', inMemory)
campaignPrivacyContract('SQLite', now => {
  const store = sqliteStore(':memory:', now)
  return { store, close: () => store.close() }
})
