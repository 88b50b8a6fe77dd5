import assert from 'node:assert/strict'
import { trustedService } from '#src/teams/trusted.ts'

const teams = trustedService(['smba.trafficmanager.net', 'gateway.example:8443'], false)
const local = trustedService(['127.0.0.1', '::1', 'localhost'], true)

const cases: readonly [trusted: (url: string) => boolean, url: string, expected: boolean][] = [
  [teams, 'https://smba.trafficmanager.net/emea/', true],
  [teams, 'https://smba.trafficmanager.net/emea', true],
  [teams, 'https://smba.trafficmanager.net', true],
  [teams, 'https://gateway.example:8443/', true],
  [teams, 'https://gateway.example/', false],
  [teams, 'https://smba.trafficmanager.net:8443/', false],
  [teams, 'http://smba.trafficmanager.net/emea/', false],
  [teams, 'https://SMBA.trafficmanager.net/emea/', false],
  [teams, 'https://smba.trafficmanager.net./emea/', false],
  [teams, 'https://smba.trafficmanager.net.attacker.example/', false],
  [teams, 'https://smba.trafficmanager.net@attacker.example/', false],
  [teams, 'https://me:word@smba.trafficmanager.net/', false],
  [teams, 'https://smba.trafficmanager.net/emea/?a=b', false],
  [teams, 'https://smba.trafficmanager.net/emea/?', false],
  [teams, 'https://smba.trafficmanager.net/emea/#', false],
  [teams, 'https://smba.trafficmanager.net/a/../emea/', false],
  [teams, ' https://smba.trafficmanager.net/emea/', false],
  [teams, 'https:/smba.trafficmanager.net/emea/', false],
  [teams, 'http://localhost:56150/', false],
  [teams, '', false],
  [local, 'http://localhost:56150/_connector', true],
  [local, 'http://127.0.0.1:1/', true],
  [local, 'http://[::1]:56150/', true],
  [local, 'https://localhost/', true],
  [local, 'http://127.0.0.2/', false],
  [local, 'http://0x7f000001/', false],
  [local, 'https://smba.trafficmanager.net/emea/', false],
]

describe('an address that we send to', () => {
  for (const [trusted, url, expected] of cases)
    it(`${trusted === local ? 'locally' : 'in Teams'} ${expected ? 'may' : 'may not'} be “${url}”`, () => {
      assert.equal(trusted(url), expected)
    })
})
