import { inMemory, onFile } from './shelf.ts'
import { talksContract } from './talks.contract.ts'

talksContract('SQLite on a file', onFile)
talksContract('SQLite in memory', inMemory)
