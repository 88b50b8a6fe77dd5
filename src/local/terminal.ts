import { existsSync, readFileSync } from 'node:fs'
import type { Child } from './child.ts'
import type { Window } from './playground.ts'

/** What `npm start` says when all is up. `dir` is where store and logs are. */
export const welcomeText = (windows: readonly Window[], dir: string): string => `
Trede runs, on this computer only. Open a window for each role:

${windows.map(row).join('\n')}

  Let time pass    npm run time -- 14d    (also 3h, 2w, next)
  Approve          npm start -- hr2       (one more window: a second person of HR)
  Hand over        npm start -- leidinggevende2    (one more window: a second leidinggevende)
  Store and logs   ${dir}    (delete it to start afresh)
  Stop             Ctrl-C
`

const seconds: Readonly<Record<string, string>> = { hr2: 'HR (second)', leidinggevende2: 'second leidinggevende' }

const row = ({ person: { name, roles, asked }, port }: Window): string => {
  const role = asked ? (seconds[asked] ?? asked) : roles.join(', ').replace('hr', 'HR')
  return `  ${role.padEnd(15)}  ${name.padEnd(6)}  http://localhost:${port}`
}

/** Which child stopped by itself, how, and the last it had to say. */
export function endText({ child, how }: { child: Child; how: string }): string {
  const last = child.logs.filter(existsSync).flatMap(tail)
  return [`The ${child.name} stopped by itself (${how}). Its log: ${child.logs.join(', ')}`, ...last].join('\n')
}

const tail = (log: string): string[] =>
  readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-8)
    .map(line => `  | ${line.slice(0, 200)}`)
