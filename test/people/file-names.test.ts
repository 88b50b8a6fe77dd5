import assert from 'node:assert/strict'
import { fileNames } from '#src/people/names.ts'

describe('names', () => {
  it('come from the people file if it has them, in plain text', async () => {
    const names = fileNames([{ tenant: 't', id: 'a', name: ' Sam\u202e,  B ' }, { tenant: 't', id: 'b' }, 'x', null])
    assert.deepEqual([...(await names(['t:a', 't:b', 't:c']))], [['t:a', 'Sam B']])
    assert.equal((await fileNames('nonsense')([])).size, 0)
  })
})
