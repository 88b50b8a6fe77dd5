import { reportContract } from './report.contract.ts'
import { inMemory, onFile } from './shelf.ts'

reportContract('SQLite on a file', onFile)
reportContract('SQLite in memory', inMemory)
