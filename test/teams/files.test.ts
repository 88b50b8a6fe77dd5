import assert from 'node:assert/strict'
import { movableClock } from '#src/agenda/clock.ts'
import type { GivenFile } from '#src/privacy/files.ts'
import { heldFiles } from '#src/teams/files.ts'
import { isOneDrive, uploading } from '#src/teams/upload.ts'
import { friday } from './client.ts'

describe('where a file may go', () => {
  for (const address of [
    'https://voorbeeld-my.sharepoint.com/personal/x/_api/v2.0/drive/up?tempauth=abc',
    'https://voorbeeld.sharepoint.com/up',
  ])
    it(`to ${address}`, () => assert.ok(isOneDrive(address)))

  for (const address of [
    'http://voorbeeld.sharepoint.com/up',
    'https://sharepoint.com.evil.example/up',
    'https://evil.example/.sharepoint.com',
    'https://evilsharepoint.com/up',
    'https://sharepoint.com/up',
    'https://x.sharepoint.com:8443/up',
    'https://x.sharepoint.com@evil.example/up',
    'https://evil.example#.sharepoint.com',
    'https://user:pw@x.sharepoint.com/up',
    'https://169.254.169.254/.sharepoint.com',
    'file:///etc/passwd',
    'x.sharepoint.com/up',
    '',
    `https://x.sharepoint.com/${'a'.repeat(9_000)}`,
  ])
    it(`not to ${address.slice(0, 60)}`, async () => {
      assert.ok(!isOneDrive(address))
      let asked = 0
      const send = async () => {
        asked++
        return new Response()
      }
      const file: GivenFile = { name: 'f', type: 'text/plain', bytes: new Uint8Array([1]) }
      assert.equal(await uploading(send)(address, file), false)
      assert.equal(asked, 0)
    })
})

describe('files that wait', () => {
  const file = (size: number): GivenFile => ({ name: 'f', type: 'text/plain', bytes: new Uint8Array(size) })

  it('are fifty at most, twenty megabytes together, ten minutes long', () => {
    const clock = movableClock(() => friday)
    const held = heldFiles(clock.now)
    const ids = Array.from({ length: 60 }, () => held.hold('t:noor', file(10)) ?? '')
    assert.equal(held.count, 50)
    assert.equal(held.take(ids[9] ?? ''), undefined, 'the oldest made place')
    assert.ok(held.take(ids[10] ?? ''))

    const megabyte = 1024 * 1024
    for (let i = 0; i < 30; i++) held.hold('t:noor', file(megabyte))
    assert.ok(held.count <= 20)
    assert.equal(held.hold('t:noor', file(21 * megabyte)), undefined)

    clock.advance(10 * 60_000 - 1)
    held.purge()
    assert.ok(held.count > 0)
    clock.advance(1)
    held.purge()
    assert.equal(held.count, 0)
  })
})
