import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { mustBeFree, readPort } from '#src/local/port.ts'

describe('the port of a setting', () => {
  it('has a default', () => {
    assert.equal(readPort('PORT', undefined, 3_978), 3_978)
    assert.equal(readPort('PORT', '', 3_978), 3_978)
  })

  it('is a number', () => assert.equal(readPort('PORT', '4000', 3_978), 4_000))

  for (const value of ['0', '-1', '65536', '3978.5', '0x10', 'abc', '4000 ', '１２３'])
    it(`is not "${value}"`, () =>
      assert.throws(() => readPort('PORT', value, 3_978), /PORT=.* is not a port.*PORT=3978/))

  it('leaves room for those that follow', () => {
    assert.equal(readPort('FIRST', '65533', 56_150, 3), 65_533)
    assert.throws(() => readPort('FIRST', '65534', 56_150, 3), /to 65533/)
  })
})

describe('a port that must be free', () => {
  it('is named with the remedy when it is not, and accepted when it is again', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await assert.rejects(mustBeFree('PORT', [port]), new RegExp(`Port ${port} is in use.* PORT=\\d+ npm start`))
    server.close()
    await once(server, 'close')
    await mustBeFree('PORT', [port])
  })
})
