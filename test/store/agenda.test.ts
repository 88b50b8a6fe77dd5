import { agendaContract } from './agenda.contract.ts'
import { inMemory, onFile } from './shelf.ts'

agendaContract('SQLite on a file', onFile)
agendaContract('SQLite in memory', inMemory)
