import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beside, type Child, program, startChild } from './child.ts'
import { type LocalPerson, localPeople, windowName } from './people.ts'

/** A person of the local run with the port of the page on which they chat. */
export type Window = { readonly person: LocalPerson; readonly port: number }

/**
 * Starts an Agents Playground without telemetry and without opening a browser. Settings and logs go to `dir`; without a
 * log file of its own it would make a folder `devTools` in the current one.
 */
export function startWindow(dir: string, { person, port }: Window, botPort: number, env: NodeJS.ProcessEnv): Child {
  const name = `${windowName(person)}-window`
  const [settings, output, log] = [join(dir, `${name}.json`), join(dir, `${name}.out`), join(dir, `${name}.log`)]
  writeFileSync(settings, JSON.stringify(windowSettings(localPeople, person), null, 2))
  return startChild({
    name,
    logs: [output, log],
    cwd: dir,
    args: [
      ...['--import', beside('./loopback.ts'), program('@microsoft/m365agentsplayground/cli.js'), 'start'],
      ...['--disable-telemetry', '--channel-id', 'msteams', '--port', String(port)],
      ...['--app-endpoint', `http://127.0.0.1:${botPort}/api/messages`],
      ...['--service-url', `http://127.0.0.1:${port}/_connector`],
    ],
    env: {
      ...env,
      TZ: person.zone,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: settings,
      M365_AGENTS_PLAYGROUND_LOGFILE: log,
    },
  })
}

/**
 * The settings of one window. A window is one person: everything typed comes from `currentUser`. The Playground wants exactly
 * five others, and finds a person by `id`, so that is the Entra id too.
 */
export const windowSettings = (people: readonly LocalPerson[], me: LocalPerson) => ({
  version: '0.1.1',
  tenantId: me.tenant,
  bot: { id: '28:trede', name: 'Trede' },
  currentUser: account(me),
  users: people.filter(({ id }) => id !== me.id).map(account),
  personalChat: { id: personalChat(me) },
  groupChat: { id: 'group-voorbeeld', name: 'Teamoverleg' },
  team: {
    id: 'team-voorbeeld',
    name: 'Voorbeeldteam',
    aadGroupId: '5a2f1c3d-90b7-4e68-9c55-0d3e8b7a6f10',
    channels: [{ id: 'channel-voorbeeld', name: 'Werkoverleg' }],
  },
})

const personalChat = ({ id }: LocalPerson): string => `personal-${id}`

/** Whether a page answers as this person's window: the Playground moves to another port when its own is taken. */
export const isWindowOf =
  (person: LocalPerson) =>
  (answer: string): boolean =>
    answer.includes(personalChat(person))

export const settingsUrl = ({ port }: Window): string => `http://127.0.0.1:${port}/_internal/v1/config`

const account = ({ id, name }: LocalPerson) => {
  const address = `${name.toLowerCase()}@voorbeeld.example`
  return { id, name, userPrincipleName: address, aadObjectId: id, givenName: name, surname: '', email: address }
}
