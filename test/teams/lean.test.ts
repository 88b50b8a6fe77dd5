import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Which files of packages a process has loaded after teams-ai, with or without what makes a start lean. */
function loaded(...flags: string[]): string[] {
  const program = `
    import { createRequire } from 'node:module'
    import { Application } from '@microsoft/teams-ai/lib/Application.js'
    new Application({})
    console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)))`
  const args = [...flags, '--no-warnings', '--input-type=module', '-e', program]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: resolve('.'), encoding: 'utf8' }))
}

describe('a lean start', function () {
  this.timeout(30_000)
  const heavy = /recognizers-text|botbuilder-dialogs\/lib/

  it('loads teams-ai without the dialogs and what they recognise', () => {
    const files = loaded('--import', './src/lean.js')
    assert.ok(files.some(file => file.includes('@microsoft/teams-ai/lib/Application.js')))
    assert.deepEqual(
      files.filter(file => heavy.test(file)).map(file => file.replace(/.*node_modules\//, '')),
      ['botbuilder-dialogs/lib/index.js'],
    )
  })

  it('would load them otherwise', () => assert.ok(loaded().filter(file => heavy.test(file)).length > 50))
})
