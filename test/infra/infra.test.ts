import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Node } from 'web-tree-sitter'
import { ConfigError, readConfig } from '#src/config.ts'
import { containers } from '#src/store/cosmos-connect.ts'
import { bicep, faultsIn, resource } from './bicep.ts'

const template = new URL('../../infra/main.bicep', import.meta.url)
const code = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

/** Settings that the platform sets and not the template, or that only the local run has. */
const notOfTheTemplate = ['TREDE_DIR', 'TREDE_STORE', 'TREDE_METRICS', 'TREDE_SERVICE_HOSTS']

describe('the template of the cloud', () => {
  let root: Node
  before(async () => {
    root = await bicep(template)
  })

  it('is Bicep', () => assert.deepEqual(faultsIn(root), []))

  it('and a broken one is seen', async () => {
    const broken = join(mkdtempSync(join(tmpdir(), 'trede-')), 'main.bicep')
    writeFileSync(broken, code('infra/main.bicep').replace('resource bot ', 'resource '))
    assert.notDeepEqual(faultsIn(await bicep(broken)), [])
  })

  it('makes the containers that the code opens, with the same keys, indexes and expiry', () => {
    const made = (JSON.parse(code('infra/containers.json')) as { id: string; partitionKey: object }[]).map(
      ({ id, partitionKey, ...rest }) => ({ id, ...rest, partitionKey: { ...partitionKey, kind: 'Hash' } }),
    )
    const opened = Object.entries(containers).map(([id, definition]) => ({
      id,
      ...definition,
      partitionKey: { ...definition.partitionKey, kind: 'Hash' },
    }))
    assert.deepEqual(made, JSON.parse(JSON.stringify(opened)))
  })

  it('sets every setting that the code reads, and none that it does not know', () => {
    const set = all(resource(root, 'settings'), /^ {4}([A-Z_]+):/gm)
    const read = new Set(all(code('src/config.ts'), /(?:env\.|')((?:TREDE|MICROSOFT)_[A-Z_]+|HOST|PORT)\b/g))
    assert.deepEqual(
      set.filter(name => !read.has(name)),
      [],
      'settings that nobody reads',
    )
    assert.deepEqual(
      [...read].filter(name => !set.includes(name) && !notOfTheTemplate.includes(name)),
      [],
      'settings that are missing',
    )
  })

  it('with which the bot starts', () => {
    const key = Buffer.alloc(32, 1).toString('base64')
    const real: Record<string, string> = {
      'identity.properties.clientId': '44444444-4444-4444-8444-444444444444',
      'identity.properties.tenantId': '11111111-1111-4111-8111-111111111111',
      'cosmos.properties.documentEndpoint': 'https://trede-test.documents.azure.com:443/',
      'database.name': 'trede',
      tenants: '',
      "secret(vault.name, 'audit-key')": key,
      'string(smallest)': '10',
      'mounted(unitsFile)': '/mounts/settings/units.json',
    }
    const lines = [...resource(root, 'settings').matchAll(/^ {4}([A-Z_]+): (.+)$/gm)]
    const env = Object.fromEntries(
      lines.map(([, name = '', value = '']) => {
        const literal = /^'(.*)'$/.exec(value)?.[1]
        return [name, literal ?? real[value] ?? (value.startsWith('secret(') ? `k1:${key}` : '')]
      }),
    )
    const { units, graph, smallest } = readConfig(env, false)
    assert.deepEqual(
      { units, graph, smallest },
      { units: '/mounts/settings/units.json', graph: undefined, smallest: 10 },
    )
    const { TREDE_SEAL_KEYS: _, ...less } = env
    assert.throws(() => readConfig(less, false), ConfigError)
  })

  it('gives the bot two roles and no key to the store', () => {
    const roles = all(root.text, /roleDefinitionId: .*?'?([0-9a-f-]{36})'/g)
    assert.deepEqual(roles, ['00000000-0000-0000-0000-000000000002', '4633458b-17de-408a-b874-0445c86b69e6'])
    assert.match(resource(root, 'cosmos'), /disableLocalAuth: true/)
    assert.match(resource(root, 'bot'), /msaAppType: 'UserAssignedMSI'/)
    assert.doesNotMatch(root.text, /MicrosoftAppPassword|clientSecret|primaryMasterKey/i)
  })

  it('runs at least two instances, on the Node that the code needs', () => {
    assert.match(root.text, /@minValue\(2\)\n@maxValue\(10\)\nparam instances int = 2/)
    assert.match(resource(root, 'app'), /linuxFxVersion: 'NODE\|24-lts'/)
    assert.match(resource(root, 'app'), /healthCheckPath: '\/readyz'/)
  })

  for (const file of ['test', 'production'])
    it(`has what it needs from ${file}.bicepparam, and nothing it does not know`, () => {
      const given = all(code(`infra/${file}.bicepparam`), /^param (\w+) = /gm)
      const known = all(root.text, /^param (\w+) /gm)
      const needed = all(root.text, /^param (\w+) \w+$/gm)
      assert.deepEqual(
        given.filter(name => !known.includes(name)),
        [],
      )
      assert.deepEqual(
        needed.filter(name => !given.includes(name)),
        [],
      )
    })
})
