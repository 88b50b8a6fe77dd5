import { key, keyOf, restamp, type Trail } from './audit-trails.ts'

/** What somebody with access to the file of the store can do to the trail, and at which entry it must be seen. */
export const attacks: Record<string, { does: (on: Trail) => void; seenAt: number }> = {
  'another moment': {
    does: on => on.change(`UPDATE audit SET at = '2026-11-20T12:07:00.001Z' WHERE seq = 7`),
    seenAt: 7,
  },
  'another person': {
    does: on => on.change('UPDATE audit SET actor = (SELECT actor FROM audit WHERE seq = 8) WHERE seq = 7'),
    seenAt: 7,
  },
  'another kind': { does: on => on.change(`UPDATE audit SET kind = 'taal' WHERE seq = 7`), seenAt: 7 },
  'another mac': { does: on => on.change(`UPDATE audit SET mac = 'x' || mac WHERE seq = 7`), seenAt: 7 },
  'an entry deleted': { does: on => on.change('DELETE FROM audit WHERE seq = 7'), seenAt: 7 },
  'an entry deleted and the rest moved up': {
    does: on => {
      on.change('DELETE FROM audit WHERE seq = 7')
      for (let seq = 8; seq <= 45; seq++) on.change('UPDATE audit SET seq = seq - 1 WHERE seq = ?', seq)
    },
    seenAt: 7,
  },
  'an entry inserted': {
    does: on => {
      for (let seq = 45; seq >= 7; seq--) on.change('UPDATE audit SET seq = seq + 1 WHERE seq = ?', seq)
      on.change('INSERT INTO audit SELECT 7, at, actor, kind, mac FROM audit WHERE seq = 6')
    },
    seenAt: 7,
  },
  'an entry put before the first': {
    does: on => on.change('INSERT INTO audit SELECT 0, at, actor, kind, mac FROM audit WHERE seq = 1'),
    seenAt: 0,
  },
  'an entry put behind the last': {
    does: on => on.change('INSERT INTO audit SELECT 46, at, actor, kind, mac FROM audit WHERE seq = 45'),
    seenAt: 46,
  },
  'two entries swapped': {
    does: on => {
      on.change('UPDATE audit SET seq = -1 WHERE seq = 7')
      on.change('UPDATE audit SET seq = 7 WHERE seq = 12')
      on.change('UPDATE audit SET seq = 12 WHERE seq = -1')
    },
    seenAt: 7,
  },
  'the end cut off': { does: on => on.change('DELETE FROM audit WHERE seq > 42'), seenAt: 43 },
  'the end cut off, and the head moved back': {
    does: on => {
      on.change('DELETE FROM audit WHERE seq > 42')
      on.change(`UPDATE audit_marks SET seq = 42, mac = (SELECT mac FROM audit WHERE seq = 42) WHERE name = 'head'`)
    },
    seenAt: 42,
  },
  'the end and the head cut off': {
    does: on => {
      on.change('DELETE FROM audit WHERE seq > 42')
      on.change('DELETE FROM audit_marks')
    },
    seenAt: 42,
  },
  'everything thrown away': {
    does: on => {
      on.change('DELETE FROM audit')
      on.change('DELETE FROM audit_marks')
    },
    seenAt: 1,
  },
  'only the head thrown away': { does: on => on.change('DELETE FROM audit_marks'), seenAt: 45 },
  'a kind changed and the chain made again without the key': {
    does: on => {
      on.change(`UPDATE audit SET kind = 'taal' WHERE seq = 7`)
      restamp(on, keyOf('a guess'))
    },
    seenAt: 1,
  },
  'the chain made again with an older key': { does: on => restamp(on, keyOf('the key of last year')), seenAt: 1 },
  'a kind changed and the chain made again with the very key': {
    does: on => {
      on.change(`UPDATE audit SET kind = 'taal' WHERE seq = 7`)
      restamp(on, key)
    },
    // The chain fits; the first checkpoint after it does not.
    seenAt: 20,
  },
  'the end cut off and made good with the very key': {
    does: on => {
      on.change('DELETE FROM audit WHERE seq > 30')
      restamp(on, key)
    },
    seenAt: 31,
  },
}
