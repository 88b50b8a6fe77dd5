import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')

/** `test/x.test.ts` “words of its title”. */
const named = /`(test\/[\w/.-]+\.ts)` “([^”]+)”/g

describe('tests that are named in the documents', () => {
  const documents = ['README.md', ...globSync('docs/*.md', { cwd: root })]
  for (const document of documents) {
    const names = [...read(document).matchAll(named)].map(([, file = '', title = '']) => [file, title] as const)
    if (names.length === 0) continue
    it(`are there: ${names.length} in ${document}`, () => {
      const missing = names.filter(([file, title]) => !existsSync(new URL(file, root)) || !read(file).includes(title))
      assert.deepEqual(missing, [])
    })
  }

  it('stand behind every row of the threat model', () => {
    const rows = read('docs/threat-model.md')
      .split('\n')
      .filter(line => /^\| (?:[STRIDE]|\d+\.\d+\.\d+) \|/.test(line))
    assert.ok(rows.length > 30)
    assert.deepEqual(
      rows.filter(row => !row.match(named)),
      [],
    )
  })
})

/** A file by its path, without the places that only say what such a name looks like. */
const path = /\b(?:src|cards|test|docs|infra|manifest)\/[\w/.-]*\w\.(?:ts|md|tsv|json|bicep)\b/g

describe('files that are named in the documents', () => {
  for (const document of ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })])
    it(`are there: ${document}`, () => {
      const names = [...read(document).matchAll(path)].map(([name]) => name)
      assert.deepEqual(
        names.filter(name => !existsSync(new URL(name, root))),
        [],
      )
    })
})

describe('links in the documents', () => {
  for (const document of ['README.md', ...globSync('docs/*.md', { cwd: root })])
    it(`lead somewhere: ${document}`, () => {
      const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) => to)
      const folder = new URL(document, root)
      assert.deepEqual(
        links.filter(to => !existsSync(new URL(to, folder))),
        [],
      )
    })
})
