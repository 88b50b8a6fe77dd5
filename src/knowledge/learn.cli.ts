import { statSync } from 'node:fs'
import { learnt, modelsFile } from '../learnt.ts'

/** `npm run learn`: compiles and learns language now, so that the first start need not. Exit code 1 when it cannot be kept. */
const began = performance.now()
await Promise.all([learnt(), import('../trede.ts'), import('../store/sqlite.ts'), import('../store/cosmos.ts')])
try {
  const kilobytes = Math.round(statSync(modelsFile).size / 1_024)
  process.stdout.write(`learnt, ${kilobytes} KB, ${Math.round(performance.now() - began)} ms\n`)
} catch {
  process.stderr.write('learnt, but it cannot be kept: node_modules/.cache is not writable\n')
  process.exitCode = 1
}
