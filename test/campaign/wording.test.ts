import assert from 'node:assert/strict'
import fc from 'fast-check'
import { messageExample } from '#cards/campaign/example.ts'
import { knownHosts } from '#cards/content/campaign-hosts.ts'
import type { CampaignMessage } from '#src/campaign/message.ts'
import { addressIn, faultsIn, limits, strangeHosts, tidied } from '#src/campaign/wording.ts'

const whyOf = (change: Partial<CampaignMessage>) =>
  faultsIn(tidied({ ...messageExample, ...change })).map(({ field, why }) => `${field} ${why}`)
const nl = (change: object) => ({ nl: { ...messageExample.nl, ...change } })
const to = (url: string) => ({ buttons: [{ nl: 'Lees meer', en: 'Read more', url }] })

describe('what keeps a message from being sent', () => {
  it('is nothing when all is there', () => assert.deepEqual(whyOf({}), []))

  for (const [what, change, fault] of [
    ['no title', nl({ title: ' \u200b ' }), 'nlTitle missing'],
    ['no text', nl({ text: '' }), 'nlText missing'],
    ['a title that is too long', nl({ title: 'x'.repeat(limits.title + 1) }), 'nlTitle long'],
    ['a text that is too long', nl({ text: 'x'.repeat(limits.text + 1) }), 'nlText long'],
    ['a text of too many lines', nl({ text: 'x\n'.repeat(limits.lines + 1) }), 'nlText long'],
    ['a link in the text', nl({ text: 'Kijk op https://kwaad.nl' }), 'nlText link'],
    ['a link that hides in the text', nl({ text: 'Kijk op [hier] (kwaad)' }), 'nlText link'],
    ['mark-up in the title', nl({ title: '**Let op**' }), 'nlTitle marks'],
    ['a picture without words', { picture: { url: 'https://a.nl/b.png', nl: '', en: 'b' } }, 'nlAlt missing'],
    ['a picture without https', { picture: { url: 'http://a.nl/b.png', nl: 'b', en: 'b' } }, 'picture address'],
    ['a button without a label', { buttons: [{ nl: '', en: 'x', url: 'https://a.nl' }] }, 'buttons label'],
    ['a button without an address', to('rijksoverheid'), 'buttons address'],
    [
      'two buttons with one name',
      { buttons: [...to('https://a.nl').buttons, ...to('https://b.nl').buttons] },
      'buttons label',
    ],
  ] as const)
    it(`is ${what}`, () => assert.deepEqual(whyOf(change), [fault]))
})

describe('an address of a button', () => {
  const bad = [
    ...['javascript:alert(1)', 'http://a.nl', 'https://a', 'https://127.0.0.1', 'https://[::1]', 'https://localhost'],
    ...['https://user@a.nl', 'https://a.nl:8443', 'https://a.nl/ b', 'data:text/html,x', '//a.nl', '', 'https://'],
    `https://a.nl/${'x'.repeat(limits.url)}`,
  ]
  for (const url of bad) it(`is not ${url.slice(0, 40) || 'nothing'}`, () => assert.equal(addressIn(url), undefined))

  it('is a public page over https, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), typed => {
        const found = addressIn(typed)
        if (found) assert.match(found.href, /^https:\/\/[^@/:]+\.[^@/:]+(\/|\?|#|$)/)
      }),
    )
  })

  it('that is not on the list is named, also when it looks like one that is', () => {
    const hosts = (...urls: string[]) =>
      strangeHosts({ ...messageExample, buttons: urls.map(url => ({ nl: url, en: url, url })) }, knownHosts)
    assert.deepEqual(hosts('https://www.rijksoverheid.nl/a', 'https://rijksoverheid.nl'), [])
    assert.deepEqual(
      hosts('https://rijksoverheid.nl.kwaad.nl', 'https://nieuwrijksoverheid.nl', 'https://rijksoverheіd.nl'),
      ['rijksoverheid.nl.kwaad.nl', 'nieuwrijksoverheid.nl', 'xn--rijksoverhed-cpk.nl'],
    )
  })
})

describe('tidying', () => {
  it('twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), words => {
        const once = tidied({ ...messageExample, ...nl({ title: words, text: words }) })
        assert.deepEqual(tidied(once), once)
      }),
    )
  })
})
