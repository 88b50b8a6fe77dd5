import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

type Package = {
  readonly license?: string
  readonly dev?: boolean
  readonly resolved?: string
  readonly integrity?: string
}
const root = new URL('../../', import.meta.url)
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
  packages: Record<string, Package>
}
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, one]) => ({ name: path.replace(/^.*node_modules\//, ''), ...one }))

/** Licences that may go into a work under EUPL-1.2. */
const allowed = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense'],
  ...['MIT OR Apache-2.0', '(AFL-2.1 OR BSD-3-Clause)', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'],
]

/** Only used while building or testing, and not passed on. */
const allowedInDevelopment = ['MPL-2.0', 'PSF-2.0', '(EDL-1.0 OR EPL-1.0)']

/** Packages whose package.json names no licence, with what stands in their folder or repository. */
const readByHand: Readonly<Record<string, string>> = {
  cldrjs: 'MIT',
  'escape-regexp-component': 'MIT',
  semaphore: 'MIT',
  'get-closest': 'MIT',
}

/** Of Microsoft, for trying things on one's own machine; never part of what is put into service. */
const own = ['@microsoft/m365agentsplayground']

describe('what Trede is made of', () => {
  it('has a licence that may go with EUPL-1.2, each package', () => {
    const wrong = packages.filter(({ name, license = readByHand[name], dev }) => {
      if (allowed.includes(license ?? '')) return false
      return !(dev && (allowedInDevelopment.includes(license ?? '') || own.includes(name)))
    })
    assert.deepEqual(
      wrong.map(({ name, license }) => `${name}: ${license}`),
      [],
    )
  })

  it('is in the lock file with its hash, and without the place it came from', () => {
    assert.deepEqual(
      packages.filter(({ integrity }) => !integrity).map(({ name }) => name),
      [],
    )
    assert.deepEqual(
      packages.filter(({ resolved }) => resolved).map(({ name }) => name),
      [],
    )
  })

  it('argues for every package that it runs on', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
    const argued = readFileSync(new URL('docs/dependencies.md', root), 'utf8')
    assert.deepEqual(
      Object.keys(dependencies).filter(name => !argued.includes(`\`${name}\``)),
      [],
    )
  })
})
