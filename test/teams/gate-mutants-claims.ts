import { authorization, bearer, claims, inSeconds, type Mutant } from './gate-mutant.ts'
import { token } from './gate-tokens.ts'

const DAY = 24 * 60 * 60

export const claimMutants: readonly Mutant[] = [
  ['no issuer', 'issuer', claims({ iss: undefined })],
  [
    'the issuer of the emulator',
    'issuer',
    claims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }),
  ],
  ['the issuer of another cloud', 'issuer', claims({ iss: 'https://api.botframework.us' })],
  ['the issuer with a slash', 'issuer', claims({ iss: 'https://api.botframework.com/' })],
  ['the issuer in a list', 'issuer', claims({ iss: ['https://api.botframework.com'] })],
  ['the issuer under Entra', 'issuer', claims({ iss: 'https://login.microsoftonline.com/x/v2.0' })],

  ['no audience', 'audience', claims({ aud: undefined })],
  ['another bot as audience', 'audience', claims({ aud: '33333333-3333-4333-8333-333333333333' })],
  ['our bot in a list of audiences', 'audience', claims(w => ({ aud: [w.appId] }))],
  ['our bot and more in the audience', 'audience', claims(w => ({ aud: `${w.appId},other` }))],
  ['an empty audience', 'audience', claims({ aud: '' })],
  ['our bot as app id instead of audience', 'audience', claims(w => ({ aud: undefined, appid: w.appId }))],

  ['no end', 'lifetime', claims({ exp: undefined })],
  ['no beginning', 'lifetime', claims({ nbf: undefined })],
  ['ended six minutes ago', 'lifetime', claims(w => ({ nbf: inSeconds(w, -3_600), exp: inSeconds(w, -360) }))],
  ['begins in six minutes', 'lifetime', claims(w => ({ nbf: inSeconds(w, 360) }))],
  ['ends before it begins', 'lifetime', claims(w => ({ nbf: inSeconds(w, 60), exp: inSeconds(w, 0) }))],
  ['lives longer than a day', 'lifetime', claims(w => ({ nbf: inSeconds(w, -60), exp: inSeconds(w, DAY) }))],
  ['the end as text', 'lifetime', claims(w => ({ exp: String(inSeconds(w, 600)) }))],
  ['the beginning as text', 'lifetime', claims(w => ({ nbf: String(inSeconds(w, -600)) }))],
  ['the end as null', 'lifetime', claims({ exp: null })],
  ['the end in milliseconds', 'lifetime', claims(w => ({ exp: w.clock.now() + 600_000 }))],
  ['an endless number as end', 'lifetime', authorization((_, w) => bearer(token(w.header(), endless(w.claims()))))],

  ['no service in the token', 'service-claim', claims({ serviceurl: undefined })],
  ['an empty service in the token', 'service-claim', claims({ serviceurl: '' })],
  [
    'the service under another spelling',
    'service-claim',
    claims(w => ({ serviceurl: undefined, serviceUrl: w.serviceUrl })),
  ],
  ['the service in a list', 'service-claim', claims(w => ({ serviceurl: [w.serviceUrl] }))],
  ['another service in the token', 'other-service', claims({ serviceurl: 'https://smba.trafficmanager.net/emea/' })],
  [
    'the service in other capitals',
    'other-service',
    claims(w => ({ serviceurl: w.serviceUrl.replace('emea', 'EMEA') })),
  ],
  ['the service with two slashes at the end', 'other-service', claims(w => ({ serviceurl: `${w.serviceUrl}/` }))],
]

const endless = (claims: object) => JSON.stringify({ ...claims, exp: 'endless' }).replace('"endless"', '1e999')
