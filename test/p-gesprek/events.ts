import * as talks from '#src/p-gesprek/talk.ts'

/** Everything that can happen to a talk, by who or what makes it happen. */
export type World = { talk: talks.Talk; now: number; wasPut: boolean }
export type Event = (world: World) => talks.Result | { now: number }

export const DAY = 86_400_000
export const monday = Date.parse('2026-11-23T10:00:00Z')
export const day = (now: number) => new Date(now).toISOString().slice(0, 10)
export const zone = 'Europe/Amsterdam'

export const first: World = {
  now: monday,
  wasPut: false,
  talk: talks.plannedTalk(
    {
      id: 'gesprek',
      employee: 't:sam',
      leader: 't:noor',
      unit: 'eenheid-1',
      organisation: 'voorbeeld',
      label: 'Salie 12',
      zones: { leidinggevende: zone, medewerker: zone },
    },
    new Date(monday + 14 * DAY).toISOString(),
  ),
}

const saying = (side: talks.Side) =>
  Object.fromEntries(
    talks.confirmations.map(said => [
      `${side} says ${said}`,
      ({ talk, now }: World) => talks.confirmed(talk, side, said, day(now), now),
    ]),
  )

export const said = {
  leidinggevende: saying('leidinggevende'),
  medewerker: saying('medewerker'),
}
export const byTime: Record<string, Event> = {
  'time goes to after the talk': ({ talk, now }) => ({
    now: talk.phase === 'gepland' ? Math.max(now, Date.parse(talk.at) + 3_600_000) : now,
  }),
  'too late for the medewerker': ({ talk, now }) => talks.lateFor(talk, day(now)),
}
export const byDirectory: Record<string, Event> = {
  'somebody else leads': ({ talk }) => talks.handedTo(talk, talk.leader === 't:noor' ? 't:kim' : 't:noor', zone),
  'nobody leads any more': ({ talk, now }) => talks.lapsed(talk, day(now)),
}
export const byLeader: Record<string, Event> = {
  'a new date': ({ talk, now }) => talks.planned(talk, new Date(now + 14 * DAY).toISOString()),
  'not now': ({ talk, now }) => talks.paused(talk, 'leidinggevende', day(now + 21 * DAY), now),
  'it begins': ({ talk, now }) => talks.begun(talk, now),
  'the question is put': ({ talk, now }) => talks.put(talk, day(now), now),
}
export const byEmployee: Record<string, Event> = {
  'not now, says the medewerker': ({ talk, now }) => talks.paused(talk, 'medewerker', day(now + 21 * DAY), now),
  'I want to talk': ({ talk, now }) => talks.wished(talk, day(now)),
}
export const all: Record<string, Event> = {
  ...said.leidinggevende,
  ...said.medewerker,
  ...byTime,
  ...byDirectory,
  ...byLeader,
  ...byEmployee,
}
