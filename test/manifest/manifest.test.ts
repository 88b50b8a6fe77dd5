import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import Draft04 from 'ajv-draft-04'
import { commands } from '#cards/content/commands.ts'
import { classify } from '#cards/content/intents/classify.ts'
import { langs } from '#cards/text.ts'
import { withTopic } from '#src/knowledge/understood.ts'
import { icons } from '../../manifest/icons.ts'
import { english, manifest, slot, written } from '../../manifest/manifest.ts'

const schemas = join(dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')), 'json-schemas/teams')
const numbers = (version: string) => Number(version.replace(/^v?1\./, ''))
/** The version that was chosen, and every newer one that is known. */
const versions = readdirSync(schemas).filter(
  folder => /^v1\.\d+$/.test(folder) && numbers(folder) >= numbers(manifest.manifestVersion),
)
const schema = (version: string, kind: string) =>
  JSON.parse(readFileSync(join(schemas, version, `MicrosoftTeams.${kind}schema.json`), 'utf8'))

/** Microsoft's patterns are not all valid with the `u` flag; draft-04 is what they are written in. */
function faults(value: object, version: string, kind: string): unknown[] {
  const ajv = new Draft04.default({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false })
  const validate = ajv.compile(schema(version, kind))
  validate(value)
  return validate.errors ?? []
}

const guid = '44444444-4444-4444-8444-444444444444'
/** As it goes to Teams: with the names filled in. */
const filled = (value: object, version: string): typeof manifest =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll(slot('TEAMS_APP_ID'), guid)
      .replaceAll(slot('BOT_ID'), guid)
      .replaceAll(slot('DEVELOPER_NAME'), 'Voorbeeld')
      .replaceAll(slot('APP_SITE'), 'trede.example.nl')
      .replaceAll(`/${manifest.manifestVersion}/`, `/${version.slice(1)}/`)
      .replaceAll(`v${manifest.manifestVersion}/`, `${version}/`)
      .replace(`"manifestVersion":"${manifest.manifestVersion}"`, `"manifestVersion":"${version.slice(1)}"`),
  )

describe('the package for Teams', () => {
  it('is written from the same list as these tests read', () => {
    for (const [file, text] of Object.entries(written))
      assert.equal(
        readFileSync(new URL(`../../manifest/${file}`, import.meta.url), 'utf8'),
        text,
        `run npm run manifest`,
      )
    for (const [file, bytes] of Object.entries(icons))
      assert.deepEqual(readFileSync(new URL(`../../manifest/${file}`, import.meta.url)), bytes)
  })

  for (const version of versions) {
    it(`fits the schema of ${version}, and so does its English half`, () => {
      assert.deepEqual(faults(filled(manifest, version), version, ''), [])
      assert.deepEqual(faults(filled(english, version), version, 'Localization.'), [])
    })

    it(`and a wrong one does not (${version})`, () => {
      assert.ok(faults({ ...filled(manifest, version), accentColor: 'blue' }, version, '').length > 0)
      assert.ok(faults({ ...filled(english, version), 'name.shorter': 'T' }, version, 'Localization.').length > 0)
    })
  }

  it('knows at least one newer version than its own', () => assert.ok(versions.length > 1))

  it('asks for nothing more than it needs', () => {
    assert.deepEqual(manifest.permissions, ['identity'])
    assert.deepEqual(manifest.validDomains, [])
    assert.deepEqual(
      manifest.authorization.permissions.resourceSpecific.map(({ name }) => name),
      ['OnlineMeeting.ReadBasic.Chat'],
    )
    assert.ok(!('webApplicationInfo' in manifest))
  })

  it('has no name that Teams keeps for itself', () =>
    assert.doesNotMatch(manifest.name.short, /teams|microsoft|chat|help|files/i))

  it('says every command in English as well', () => {
    const paths = Object.keys(english).filter(path => path.endsWith('.title') && path.startsWith('bots'))
    assert.equal(paths.length, manifest.bots[0].commandLists[0].commands.length)
  })

  for (const command of commands)
    for (const lang of langs)
      it(`“${command.title[lang]}” leads to ${command.intent}`, () => {
        const typed = command.title[lang]
        assert.equal(withTopic(classify(typed), typed).intent.split(':')[0], command.intent)
        assert.ok(typed.length <= (command.kind === 'basic' ? 32 : 128))
      })
})

describe('the icons', () => {
  it('have the sizes that Teams wants', () => {
    assert.deepEqual(size(icons['color.png']), [192, 192])
    assert.deepEqual(size(icons['outline.png']), [32, 32])
  })

  it('are one solid colour behind the ladder, and white on nothing', () => {
    const corners = (bytes: Uint8Array) => pixels(bytes).filter((_, i, all) => i === 0 || i === all.length - 1)
    assert.deepEqual([...new Set(corners(icons['color.png']))], ['21,66,115,255'])
    assert.deepEqual([...new Set(pixels(icons['outline.png']))].toSorted(), ['255,255,255,0', '255,255,255,255'])
  })
})

const size = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)]

/** Each pixel as text; our own PNGs have one IDAT and no filters. */
function pixels(png: Uint8Array): string[] {
  const all = Buffer.from(png)
  const [width = 0] = size(png)
  const at = all.indexOf('IDAT')
  const raw = inflateSync(all.subarray(at + 4, at + 4 + all.readUInt32BE(at - 4)))
  const row = 1 + width * 4
  return Array.from({ length: width * width }, (_, i) => {
    const from = Math.floor(i / width) * row + 1 + (i % width) * 4
    return [...raw.subarray(from, from + 4)].join(',')
  })
}
