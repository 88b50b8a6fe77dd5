import { casebookContract } from './casebook.contract.ts'
import { casebookTogetherContract } from './casebook-together.contract.ts'
import { handOverContract } from './hand-over.contract.ts'
import { inMemory, onFile } from './shelf.ts'

for (const contract of [casebookContract, casebookTogetherContract, handOverContract]) {
  contract('SQLite on a file', onFile)
  contract('SQLite in memory', inMemory)
}
