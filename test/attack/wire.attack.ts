import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { rightRequest, teamsWorld } from '../teams/gate-world.ts'

const held = Number(process.env.HELD ?? 1_000)

describe(`${held} connections held by who says a letter a second`, () => {
  it('keep nobody from an answer, and end within eleven seconds', async function () {
    this.timeout(60_000)
    const world = await teamsWorld()
    await world.post(rightRequest(world))
    const sockets = new Set<Socket>()
    for (let i = 0; i < held; i++) {
      const socket = connect(world.port, '127.0.0.1', () => socket.write('POST /api/messages HTTP/1.1\r\nx: '))
      sockets.add(socket)
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    }
    const drip = setInterval(() => {
      for (const socket of sockets) socket.write('a')
    }, 1_000)
    const began = performance.now()
    let slowest = 0
    while (sockets.size > 0 && performance.now() - began < 30_000) {
      const asked = performance.now()
      assert.equal((await world.post(rightRequest(world))).status, 200)
      slowest = Math.max(slowest, performance.now() - asked)
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    clearInterval(drip)
    const took = performance.now() - began
    console.log(`      all ended after ${Math.round(took)} ms; the slowest answer took ${Math.round(slowest)} ms`)
    assert.ok(took < 13_000 && slowest < 2_000, 'the bot and who holds it share this process')
    await world.stop()
  })
})
