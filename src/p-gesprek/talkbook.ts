import type { Schedule } from '#src/agenda/schedule.ts'
import type { Saved } from '#src/incident/casebook.ts'
import type { Boxes } from '#src/privacy/box.ts'
import { duesOf } from './rhythm.ts'
import type { Talk } from './talk.ts'
import type { TalkFile, Talks } from './talks.ts'

/** The talks, opened. */
export type Talkbook = {
  find(id: string): Promise<Talk | undefined>
  of(person: string): Promise<Talk[]>
  /** `now` in milliseconds. */
  save(key: string, talk: Talk, now: number): Promise<Saved>
  saveAll(talks: readonly { readonly key: string; readonly talk: Talk }[], now: number): Promise<Saved[]>
}

type Deps = { talks: Talks; boxes: Boxes; schedule: Schedule }

/** What the two said of their talk is nobody's in the store: only who the two are, and when something comes. */
export function talkbook({ talks, boxes, schedule }: Deps): Talkbook {
  const open = (file: TalkFile) => openedTalk(boxes, file)
  const closed = (talk: Talk): TalkFile => {
    const { id, employee, leader, version, ...rest } = talk
    return { id, employee, leader, version, box: boxes.close(rest, bindingOf(talk)) }
  }
  const changeOf = (key: string, talk: Talk, now: number) => ({
    key,
    file: closed(talk),
    due: duesOf(talk, schedule, now),
  })
  return {
    async find(id) {
      const file = await talks.find(id)
      return file && open(file)
    },
    of: async person => (await talks.of(person)).map(open),
    save: (key, talk, now) => talks.save(changeOf(key, talk, now)),
    saveAll: (many, now) => talks.saveAll(many.map(({ key, talk }) => changeOf(key, talk, now))),
  }
}

export const openedTalk = (boxes: Boxes, { id, employee, leader, version, box }: TalkFile): Talk => {
  const rest = boxes.open(box, bindingOf({ id, employee, leader, version })) as Omit<
    Talk,
    'id' | 'employee' | 'leader' | 'version'
  >
  return { ...rest, id, employee, leader, version } as Talk // what we closed ourselves
}

const bindingOf = ({ id, employee, leader, version }: Pick<Talk, 'id' | 'employee' | 'leader' | 'version'>) =>
  JSON.stringify([id, employee, leader, version])
