import type { Activity } from 'botbuilder'
import { card } from '#cards/card.ts'
import type { Claim } from '#src/agenda/agenda.ts'
import { realSteady } from '#src/agenda/clock.ts'
import { fileDirectory } from '#src/people/directory.ts'
import { type Role, roles } from '#src/people/people.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { asking } from '#src/teams/asking.ts'
import { dispatcher, type Manners } from '#src/teams/dispatch.ts'
import { scopeOf } from '#src/teams/incoming.ts'
import { reminding } from '#src/teams/reminding.ts'
import type { Routes } from '#src/teams/routes.ts'

/** Who may use a handler, and where; written down by hand, so that nothing opens by itself. */
export type Row = { readonly who: 'everyone' | readonly Role[]; readonly where: readonly Place[] }

/** What Teams says of a conversation; old activities say nothing. */
export const places = ['personal', 'groupChat', 'channel', undefined] as const
export type Place = (typeof places)[number]

const own = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'
export const tenants = [own, other] as const

/** Every set of roles that somebody can have, the empty one included: who is in no directory. */
export const roleSets: readonly (readonly Role[])[] = Array.from({ length: 2 ** roles.length }, (_, bits) =>
  roles.filter((_, i) => bits & (1 << i)),
)

const userWith = (set: readonly Role[]) => `somebody-${set.join('-') || 'unknown'}`

/** The directory knows its own tenant; whoever has the same object id elsewhere is somebody else. */
const directory = fileDirectory(
  roleSets
    .filter(set => set.length > 0)
    .map(set => ({
      id: userWith(set),
      tenant: own,
      roles: set,
      unit: 'eenheid-1',
      organisation: 'voorbeeld',
      region: 'nl',
      zone: 'Europe/Amsterdam',
    })),
)

const marked = (title: string) => card('nl', title, [])
const manners: Manners = {
  unknownButton: () => marked('unknown button'),
  notUnderstood: () => marked('not understood'),
  broken: () => marked('broken'),
  inGroup: () => marked('in a group'),
  notAllowed: (_lang, allowed) => marked(`for ${allowed}`),
  welcome: () => marked('welcome'),
  alsoNoodrem: shown => shown,
  also: shown => shown,
  nothingFound: () => 'nothing found',
  notSearched: () => 'not searched',
}

type Cell = { set: readonly Role[]; place: Place; tenant: string }

const activityOf = ({ set, place, tenant }: Cell) =>
  ({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from: { id: `29:${userWith(set)}`, aadObjectId: userWith(set) },
    recipient: { id: '28:bot' },
    conversation: { id: 'chat', tenantId: tenant, ...(place && { conversationType: place }) },
    channelData: { tenant: { id: tenant } },
  }) as unknown as Activity

/** The features with a spy in the place of every handler: what ran, if anything. */
function spied(features: readonly Routes[]) {
  const ran: string[] = []
  const spies = <Handler, Spy>(handlers: Readonly<Record<string, Handler>> = {}, spy: (name: string) => Spy) =>
    Object.fromEntries(Object.keys(handlers).map(name => [name, spy(name)]))
  const answering = (kind: string) => (name: string) => async () => {
    ran.push(`${kind} ${name}`)
    return marked('ran')
  }
  return {
    ran,
    features: features.map(part => ({
      ...part,
      says: spies(part.says, answering('says')),
      does: spies(part.does, answering('does')),
      inserts: spies(part.inserts, name => async () => {
        ran.push(`inserts ${name}`)
        return []
      }),
      reminds: spies(part.reminds, name => async () => {
        ran.push(`reminds ${name}`)
        return 'vervallen' as const
      }),
    })),
  }
}

export const namesIn = (features: readonly Routes[]): string[] =>
  features.flatMap(part =>
    (['says', 'does', 'inserts', 'reminds'] as const).flatMap(kind =>
      Object.keys(part[kind] ?? {}).map(name => `${kind} ${name}`),
    ),
  )

/**
 * Tries every handler as everybody, everywhere, through who-is-asking and the dispatcher as a turn does, and through the
 * reminders. Answers how many cells there were and where the features and the table disagree.
 */
export async function compare(features: readonly Routes[], table: Readonly<Record<string, Row>>) {
  const spy = spied(features)
  const errors: unknown[] = []
  const { acquaintances, close } = sqliteStore(':memory:')
  const ask = asking({ directory, acquaintances, now: () => 0, onError: error => void errors.push(error) })
  const dispatch = dispatcher(spy.features, manners, () => undefined, { turn: () => undefined })
  const remind = reminding({
    features: spy.features,
    ask,
    connector: async () => ({ status: 200, id: 'm1' }),
    trusted: () => true,
    turns: { room: () => 1, wait: () => 0, chat: () => 0 },
    left: () => () => 0,
    steady: realSteady,
  })

  async function run(handler: string, cell: Cell) {
    const [kind, name = ''] = handler.split(' ')
    const activity = activityOf(cell)
    const from = await ask.inTurn(activity)
    if (kind === 'reminds') return void (await remind(claimFor(name, from.person)))
    if (kind === 'inserts') await dispatch.searched(name, () => undefined, from, scopeOf(activity))
    else if (kind === 'does') await dispatch.pressed(name, {}, from, scopeOf(activity))
    else await dispatch.said({ intent: name, danger: 'nee', lang: undefined }, from, scopeOf(activity))
  }

  const handlers = namesIn(features)
  const differences = [
    ...handlers.filter(name => !table[name]).map(name => `${name} has no row`),
    ...Object.keys(table)
      .filter(name => !handlers.includes(name))
      .map(name => `${name} does not exist`),
  ]
  let cells = 0
  for (const handler of handlers.filter(name => table[name]))
    for (const cell of cellsOf(handler)) {
      cells++
      spy.ran.length = 0
      await run(handler, cell)
      const happened = spy.ran.join()
      const expected = mayRun(table[handler], cell) ? handler : ''
      if (happened !== expected) differences.push(`${handler} ${told(cell)}: ran ${happened || 'nothing'}`)
    }
  await close()
  if (errors.length > 0) throw new Error(`${errors.length} faults on the way`)
  return { cells, differences }
}

/** Reminders go to the personal chat only; there is no other place to try them from. */
const cellsOf = (handler: string): Cell[] =>
  tenants.flatMap(tenant =>
    (handler.startsWith('reminds') ? (['personal'] as const) : places).flatMap(place =>
      roleSets.map(set => ({ set, place, tenant })),
    ),
  )

function mayRun(row: Row | undefined, { set, place, tenant }: Cell): boolean {
  if (!row?.where.includes(place)) return false
  return row.who === 'everyone' || (tenant === own && row.who.some(role => set.includes(role)))
}

const told = ({ set, place, tenant }: Cell) =>
  `for ${set.join(' and ') || 'nobody known'} in ${place ?? 'an unnamed place'} of ${tenant === own ? 'the own' : 'another'} tenant`

const claimFor = (kind: string, person: string) => ({ kind, person, id: 'due', about: 'case' }) as unknown as Claim
