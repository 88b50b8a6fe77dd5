import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ConfigError, readConfig } from '#src/config.ts'
import { cosmosStore } from '#src/store/cosmos.ts'
import { cosmosServer } from './cosmos-server.ts'
import { freshDatabase } from './cosmos-shelf.ts'

const guid = '11111111-1111-4111-8111-111111111111'
const key = Buffer.alloc(32, 1).toString('base64')
const right = {
  MICROSOFT_APP_ID: guid,
  MICROSOFT_APP_TENANT_ID: guid,
  TREDE_SEAL_KEYS: `k1:${key}`,
  TREDE_BALLOT_KEYS: `k1:${key}`,
  TREDE_AUDIT_KEY: Buffer.alloc(32, 2).toString('base64'),
}

describe('opening Cosmos DB', () => {
  it('is what TREDE_COSMOS_ENDPOINT asks for, and nothing else', () => {
    assert.equal(readConfig(right, false).cosmos, undefined)
    const endpoint = 'https://trede.documents.azure.com:443/'
    assert.deepEqual(readConfig({ ...right, TREDE_COSMOS_ENDPOINT: endpoint }, false).cosmos, {
      endpoint,
      database: 'trede',
    })
    assert.equal(readConfig({ TREDE_COSMOS_ENDPOINT: endpoint }, true).cosmos, undefined, 'the playground has a file')
  })

  const malformed: Record<string, string[]> = {
    TREDE_COSMOS_ENDPOINT: ['x', 'http://trede.documents.azure.com', 'https://a/b?c', 'https://user@host', 'https://'],
    TREDE_COSMOS_DATABASE: ['a/b', 'a b', '#', 'x'.repeat(61)],
  }
  for (const [name, values] of Object.entries(malformed))
    it(`names ${name} when it is malformed`, () => {
      for (const value of values)
        assert.throws(
          () => readConfig({ ...right, TREDE_COSMOS_ENDPOINT: 'https://a.documents.azure.com', [name]: value }, false),
          (error: unknown) => error instanceof ConfigError && error.message.includes(`${name}: `),
          value,
        )
    })

  it('is done with a token of our identity, and with no key', async () => {
    const server = await cosmosServer()
    const database = await freshDatabase(server)
    const scopes: unknown[] = []
    const store = cosmosStore({
      endpoint: server.endpoint,
      database,
      credential: {
        getToken: async scope => {
          scopes.push(scope)
          return { token: 'a token', expiresOnTimestamp: Date.now() + 3_600_000 }
        },
      },
      local: true,
      tls: { rejectUnauthorized: false },
      now: Date.now,
      onError: () => undefined,
    })
    await store.ping()
    await store.close()
    await server.close()
    assert.ok(scopes.length > 0)
    assert.equal(decodeURIComponent(server.asked.at(-1)?.authorization ?? '').slice(0, 24), 'type=aad&ver=1.0&sig=a t')
  })

  it('costs nothing to who keeps a file: the SDK is loaded with the first Cosmos DB that is opened', async () => {
    const script = `
      import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({ resolve: (name, context, next) => (loaded.push(name), next(name, context)) })
      await import('#src/store/cosmos.ts')
      console.log(loaded.some(name => name.startsWith('@azure/')))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    assert.equal(stdout.trim(), 'false')
  })
})
