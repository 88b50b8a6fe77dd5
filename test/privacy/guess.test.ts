import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { sqliteStore } from '#src/store/sqlite.ts'
import { close, closing, toCase } from '../incident/walk.ts'
import { emptyFile, tablesOf } from '../store/shelf.ts'
import { running } from '../teams/client.ts'

/**
 * What is only counted must not be found back with the case, not even as a hash: with so few answers to choose from,
 * whoever has the file could try them all.
 */
describe('answers that are only counted', () => {
  const here = emptyFile()
  after(here.remove)

  it('cannot be guessed: two cases closed with other answers look the same', async () => {
    const first = await running({ store: sqliteStore(here.path) })
    const zaak = await toCase(first, 'noor')
    await first.stop()

    const copy = `${here.path}.copy`
    new DatabaseSync(here.path).exec(`VACUUM INTO '${copy}'`)
    const others = { ...closing, maatregelen: 'ontslag', tevreden: 'ontevreden', moeilijkst: 'niets', eerder: 'tijd' }
    const kept = []
    for (const [path, answers] of [[here.path, closing] as const, [copy, others] as const]) {
      const bot = await running({ store: sqliteStore(path) })
      await close(bot, 'noor', zaak, answers)
      await bot.stop()
      const { counts, acquaintances: _, ...rest } = tablesOf(path)
      assert.ok(JSON.stringify(counts).includes(answers.tevreden))
      kept.push(rest)
    }
    assert.deepEqual(kept[0], kept[1])
  })
})
