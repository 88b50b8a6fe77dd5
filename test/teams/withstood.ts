import assert from 'node:assert/strict'
import type { Bot } from './client.ts'
import { overheard } from './overheard.ts'
import { tellsOfInside } from './strange-values.ts'

/** A word that was sent, to find it back where it should not be. */
export const canary = 'kanariepiet'

/**
 * Sends what no channel should send, and holds the bot to what it promises then: never a fault of ours, nothing of our
 * inside in the answer, nothing on the console, at most a line in the log and none of their words in it.
 */
export function withstanding(bot: () => Bot) {
  const { printed, restore } = overheard()
  return {
    restore,
    async withstood(body: unknown, headers: Record<string, string> = {}) {
      const { url, logged } = bot()
      const [lines, prints] = [logged.length, printed.length]
      const response = await fetch(`${url}api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
      })
      const answer = await response.text()
      const said = logged.slice(lines)
      assert.ok(response.status < 500, `${response.status} ${said} ${printed.slice(prints)}`)
      assert.equal(tellsOfInside(answer), undefined, answer)
      assert.ok(said.length <= 1, said.join(''))
      assert.deepEqual(printed.slice(prints), [])
      assert.ok(!said.join('').includes(canary))
      return { status: response.status, answer }
    },
  }
}
