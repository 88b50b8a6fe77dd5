import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beside, type Child, program, startChild } from './child.ts'
import { peopleFile } from './people.ts'

const root = resolve(import.meta.dirname, '../..')

/** Starts the bot for local use, without credentials and for this computer only. Its store and log are in `dir`. */
export const startBot = (dir: string, port: number, env: NodeJS.ProcessEnv): Child =>
  startChild({
    name: 'bot',
    logs: [join(dir, 'bot.log')],
    cwd: root,
    args: ['--import', beside('#src/lean.js'), program('#src/main.ts')],
    env: {
      ...env,
      HOST: '127.0.0.1',
      PORT: String(port),
      TREDE_MODE: 'playground',
      TREDE_STORE: join(dir, 'trede.sqlite'),
      TREDE_PEOPLE: fileURLToPath(peopleFile),
    },
  })
