import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { ConfigError, readConfig } from '#src/config.ts'

const key = () => randomBytes(32).toString('base64')
const guid = '11111111-1111-4111-8111-111111111111'
const right = {
  MICROSOFT_APP_ID: guid,
  MICROSOFT_APP_TENANT_ID: guid,
  TREDE_SEAL_KEYS: `k1:${key()}`,
  TREDE_BALLOT_KEYS: `k1:${key()}`,
  TREDE_AUDIT_KEY: key(),
}

/** The lines of the error, one a fault; none when the settings are in order. */
function faults(env: Record<string, string | undefined>, playground = false): string[] {
  try {
    readConfig(env, playground)
    return []
  } catch (error) {
    assert.ok(error instanceof ConfigError)
    const [first, ...lines] = error.message.split('\n')
    assert.equal(first, 'Trede does not start:')
    return lines.map(line => line.replace(/^ {2}- /, ''))
  }
}

describe('settings for Teams', () => {
  it('are in order with four secrets and names, and have safe defaults', () => {
    const { mode, host, port, tenants, serviceHosts } = readConfig(right, false)
    assert.deepEqual([mode, host, port], ['teams', '127.0.0.1', 3978])
    assert.deepEqual([tenants, serviceHosts], [[guid], ['smba.trafficmanager.net']])
  })

  for (const name of Object.keys(right))
    it(`name ${name} when it is missing or empty`, () => {
      for (const value of [undefined, '']) assert.deepEqual(faults({ ...right, [name]: value }), [`${name}: missing`])
    })

  const malformed: Record<string, string[]> = {
    MICROSOFT_APP_ID: ['x', `${guid}0`, ` ${guid}`, guid.replaceAll('-', '')],
    MICROSOFT_APP_TENANT_ID: ['common', 'organizations', '*'],
    TREDE_TENANTS: ['*', `${guid},x`, `${guid};${guid}`],
    TREDE_SEAL_KEYS: [
      'x',
      key(),
      ':',
      'k1:',
      `:${key()}`,
      `k1:${key()},k1:${key()}`,
      `k 1:${key()}`,
      `k1:${key().slice(4)}`,
      `k1:${key()}${key()}`,
      `k1:${key()}:${key()}`,
      `k1:${key().replace('=', '!')}`,
      ',',
    ],
    TREDE_AUDIT_KEY: ['x', key().slice(4), `k1:${key()}`],
    TREDE_SERVICE_HOSTS: [
      'https://smba.trafficmanager.net',
      'smba.trafficmanager.net/emea',
      '*',
      'a b',
      ',',
      'x:99999',
    ],
    TREDE_METRICS: ['9464', 'localhost', 'localhost:x', 'localhost:99999', 'http://localhost:1'],
    TREDE_MODE: ['Teams', 'production', 'teams '],
    HOST: ['a b', 'http://localhost', '0.0.0.0/0', '*'],
    TREDE_TENANT: [guid],
    TREDE_COSMOS_ENDPIONT: ['https://trede.documents.azure.com'],
    PORT: ['-1', '65536', '3978.5', 'http', '0x10', '1e3', ' ', 'Infinity', '٣٩٧٨'],
  }
  for (const [name, values] of Object.entries(malformed))
    for (const value of values)
      it(`name ${name} when it is ${JSON.stringify(value.length > 40 ? `${value.slice(0, 12)}… (${value.length})` : value)}`, () => {
        const found = faults({ ...right, [name]: value })
        assert.equal(found.length, 1, found.join())
        assert.ok(found[0]?.startsWith(`${name}: `), found[0])
      })

  it('name everything that is wrong at once', () => {
    const names = faults({ PORT: 'x', TREDE_SERVICE_HOSTS: '/', TREDE_TENANTS: '/', TREDE_METRICS: '/' }).map(
      line => line.split(':')[0],
    )
    assert.deepEqual(
      names.sort(),
      [...Object.keys(right), 'PORT', 'TREDE_METRICS', 'TREDE_SERVICE_HOSTS', 'TREDE_TENANTS'].sort(),
    )
  })

  it('never have their keys quoted in an error', () => {
    const secrets = fc.array(fc.base64String({ minLength: 12, maxLength: 60 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(secrets, fc.string(), (keys, id) => {
        const env = {
          ...right,
          TREDE_SEAL_KEYS: keys.map(each => `${id}:${each}`).join(),
          TREDE_AUDIT_KEY: keys[0] ?? '',
        }
        for (const each of keys) assert.ok(!faults(env).join().includes(each))
      }),
    )
  })

  it('take tenants, hosts and GUIDs in any case and with spaces around the commas', () => {
    const other = '22222222-2222-4222-8222-AAAAAAAAAAAA'
    const config = readConfig(
      {
        ...right,
        MICROSOFT_APP_ID: guid.toUpperCase(),
        TREDE_TENANTS: ` ${other} , `,
        TREDE_SERVICE_HOSTS: 'A.example, b',
      },
      false,
    )
    assert.deepEqual(config.tenants, [guid, other.toLowerCase()])
    assert.deepEqual(config.serviceHosts, ['a.example', 'b'])
  })

  it('seal with the first key, and open with all', () => {
    const { keys } = readConfig({ ...right, TREDE_SEAL_KEYS: `new:${key()}, old:${key()}` }, false)
    assert.deepEqual([...keys.keys()], ['new', 'old'])
  })
})

describe('settings for the playground', () => {
  it('find the store where `npm start` keeps it', () => {
    const stores = [{}, { TREDE_DIR: '/tmp/x' }, { TREDE_DIR: '/tmp/x', TREDE_STORE: '/tmp/y' }].map(
      env => readConfig(env, true).store,
    )
    assert.deepEqual(stores, ['.trede/trede.sqlite', '/tmp/x/trede.sqlite', '/tmp/y'])
    assert.deepEqual(faults({ ...right, TREDE_DIR: '/tmp/x' }), ['TREDE_DIR: there is no such setting'])
  })

  it('need nothing, and are for this machine only', () => {
    const { mode, host, appId, serviceHosts } = readConfig({}, true)
    assert.deepEqual([mode, host, appId], ['playground', '127.0.0.1', ''])
    assert.deepEqual(serviceHosts, ['127.0.0.1', '::1', 'localhost'])
  })

  for (const host of [
    '0.0.0.0',
    '::',
    '192.168.1.2',
    'example.nl',
    '127.0.0.2',
    'localhost.example.nl',
    ' 127.0.0.1',
    '*',
  ])
    it(`refuse to listen on ${host}, started either way`, () => {
      for (const found of [faults({ HOST: host }, true), faults({ TREDE_MODE: 'playground', HOST: host })])
        assert.match(found.join(), /^HOST: .*loopback only/)
    })

  it('take every name of this machine', () => {
    for (const HOST of ['127.0.0.1', '::1', 'localhost']) assert.deepEqual(faults({ HOST }, true), [])
  })

  it('use nothing of what is meant for Teams', () => {
    const config = readConfig({ ...right, TREDE_SERVICE_HOSTS: 'evil.example', TREDE_TENANTS: guid }, true)
    assert.deepEqual([config.appId, config.tenantId, config.tenants], ['', '', []])
    assert.ok(!config.serviceHosts.includes('evil.example'))
    assert.ok(!config.keys.has('k1'))
  })
})

describe('no mode at all', () => {
  it('is Teams, so that without credentials nothing starts', () => {
    assert.equal(faults({}).length, Object.keys(right).length)
  })
})
