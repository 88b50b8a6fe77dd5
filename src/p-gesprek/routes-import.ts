import { anyLabel } from '#cards/label.ts'
import { importVerb } from '#cards/p-gesprek/data.ts'
import { importDoneCard, importFailedCard, importPreviewCard, readPress } from '#cards/p-gesprek/import.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { changingTalks } from './changing.ts'
import type { TalkDeps } from './deps.ts'
import { type Planned, planAll } from './plan-import.ts'
import { type PlanFile, readPlanFile } from './plan-lines.ts'

const LIFETIME = 10 * 60_000
const MOST_HELD = 20
/** More would keep somebody waiting longer than Teams does; then the command is there (docs/p-gesprek.md). */
const MOST_LINES = 2_000

type Held = {
  readonly person: string
  readonly file: PlanFile
  readonly until: number
  /** What storing it did; of several deliveries of one press all wait for the same. */
  done?: Promise<Planned>
}

/** C1: HR sends the planning as a file in the chat, sees what it would do, and stores the good lines. */
export function importRoutes(deps: TalkDeps): Routes {
  const { talkbook, directory, schedule, random, audit } = deps
  const { idOf } = changingTalks(deps)
  const held = new Map<string, Held>()

  const hold = ({ person, now }: From, file: PlanFile): string => {
    for (const [press, one] of held) if (one.person === person || one.until < now) held.delete(press)
    for (const oldest of held.keys()) if (held.size >= MOST_HELD) held.delete(oldest)
    const press = random.id()
    held.set(press, { person, file, until: now + LIFETIME })
    return press
  }

  const through = (file: PlanFile, from: From, store: boolean) =>
    planAll(
      file,
      {
        talkbook,
        directory,
        schedule,
        idOf,
        label: () => anyLabel(random.number),
        key: random.id,
        now: () => from.now,
      },
      store,
    )

  async function stored(file: PlanFile, from: From): Promise<Planned> {
    const planned = await through(file, from, true)
    await audit('import', from.person)
    return planned
  }

  return {
    for: ['hr'],
    takes: {
      async csv(read, from) {
        const bytes = await read()
        if (!bytes) return importFailedCard(from.lang, 'unread')
        const file = readPlanFile(deps.rowsOf(bytes), from.person.split(':')[0] ?? '')
        if ('missing' in file) return importFailedCard(from.lang, file.missing)
        if ('isTooLong' in file || file.count > MOST_LINES) return importFailedCard(from.lang, 'large')
        return importPreviewCard(from.lang, await through(file, from, false), hold(from, file))
      },
    },
    does: {
      async [importVerb](data, from) {
        const found = held.get(readPress(data))
        if (!found || found.person !== from.person || found.until < from.now) return importFailedCard(from.lang, 'gone')
        found.done ??= stored(found.file, from)
        found.done.catch(() => {
          delete found.done
        })
        return importDoneCard(from.lang, await found.done)
      },
    },
  }
}
