import assert from 'node:assert/strict'
import { existsSync, globSync } from 'node:fs'
import { cycleIn } from './architecture/cycles.ts'
import { sourceOf } from './architecture/imports.ts'
import { importRules, type Rule } from './architecture/rules.ts'
import { textRules } from './architecture/text-rules.ts'

const rules = { ...importRules, ...textRules }
type RuleName = keyof typeof rules

const sources = globSync(['src/**/*.ts', 'cards/**/*.ts'])
  .toSorted()
  .map(file => sourceOf(file.replaceAll('\\', '/')))

const about: Record<RuleName, string> = {
  pure: 'pure files import only their own feature: no cards, no routes, no other feature but its types',
  routes: 'routes import cards and their own feature; of others only types and what is shared by all; never a store',
  cards: 'cards import cards, content and pure files, no packages',
  content: 'content and policy import no cards but texts and sources',
  store: 'a store imports types of ports and its database',
  teams: 'src/teams imports types of cards, people, agenda and privacy, and no feature',
  oldSdk: 'only src/teams and main.ts load botbuilder, teams-ai, restify and what signs in',
  sdkTypes: 'and outside of them and the local run nobody even names their types',
  databases: 'only a store knows a database',
  telemetry: 'only the API of OpenTelemetry, but for the one file that opens an exporter',
  main: 'nothing imports main.ts',
  environment: 'only main.ts, commands and the local run read the environment',
  any: 'no any',
  enums: 'no enum',
  classes: 'no class but an Error',
  folders: 'no folder or file named after nothing in particular',
  depth: 'one folder below src',
  length: 'no file in src over 200 lines, no content over 260',
}

describe('the architecture', () => {
  for (const [name, rule] of Object.entries(rules) as [RuleName, Rule][])
    it(about[name], () => {
      const seen = sources.filter(({ file }) => rule.looksAt(file))
      assert.ok(seen.length > 0, 'the rule must look at something')
      assert.deepEqual(
        seen.flatMap(source => rule.faults(source).map(fault => `${source.file} → ${fault}`)),
        [],
      )
    })

  it('has no ring of imports', () => {
    assert.ok(sources.length > 50)
    assert.deepEqual(cycleIn(sources), [])
  })

  it('imports only what is there', () => {
    const missing = sources.flatMap(({ file, imports }) =>
      imports.filter(({ to, own }) => own && !existsSync(to)).map(({ to }) => `${file} → ${to}`),
    )
    assert.deepEqual(missing, [])
  })
})

/** Per rule the files that it must refuse: where it stands, what is in it. */
const broken: Record<RuleName, [file: string, text: string][]> = {
  pure: [
    ['src/incident/facts.ts', "import { card } from '#cards/card.ts'"],
    ['src/incident/facts.ts', "import type { Card } from '#cards/card.ts'"],
    ['src/incident/facts.ts', "import { isStale } from '#src/people/contacts.ts'"],
    ['src/incident/facts.ts', "import { type Person } from '../people/people.ts'"],
    ['src/incident/facts.ts', "import { caseRoutes } from './routes-case.ts'"],
    ['src/incident/facts.ts', "import type { From } from '#src/teams/routes.ts'"],
    ['src/incident/facts.ts', "import { Temporal } from 'temporal-polyfill'"],
    ['src/agenda/clock.ts', "import { readFileSync } from 'node:fs'"],
    ['src/campaign/pace.ts', "export * from './routes.ts'"],
    ['src/campaign/pace.ts', "export {\n  send,\n} from '../store/sqlite.ts'"],
  ],
  routes: [
    ['src/incident/routes.ts', "import { sqliteStore } from '#src/store/sqlite.ts'"],
    ['src/incident/routes-case.ts', "import { send } from '#src/teams/send.ts'"],
    ['src/incident/changing.ts', "import { tick } from '#src/agenda/run.ts'"],
    ['src/incident/deps.ts', "import { randomUUID } from 'node:crypto'"],
  ],
  cards: [
    ['cards/home.ts', "import { routes } from '#src/incident/routes.ts'"],
    ['cards/home.ts', "import type { Store } from '#src/store/store.ts'"],
    ['cards/home.ts', "import type { From } from '#src/teams/routes.ts'"],
    ['cards/home.ts', "import { readFileSync } from 'node:fs'"],
    ['cards/policy/triage.ts', "import yaml from 'yaml'"],
  ],
  content: [['cards/policy/triage.ts', "import { card } from '../card.ts'"]],
  store: [
    ['src/store/sqlite.ts', "import { openedCase } from '#src/incident/case.ts'"],
    ['src/store/sqlite.ts', "import type { Card } from '#cards/card.ts'"],
    ['src/store/sqlite.ts', "import express from 'express'"],
    ['src/store/sqlite.ts', "import type { From } from '#src/teams/routes.ts'"],
  ],
  teams: [
    ['src/teams/send.ts', "import { card } from '#cards/card.ts'"],
    ['src/teams/send.ts', "import type { Case } from '#src/incident/case.ts'"],
    ['src/teams/send.ts', "import { tick } from '#src/agenda/run.ts'"],
    ['src/teams/send.ts', "import type { Store } from '#src/store/store.ts'"],
  ],
  oldSdk: [
    ['src/trede.ts', "import { CloudAdapter } from 'botbuilder'"],
    ['src/local/clock-routes.ts', "import restify from 'restify'"],
    ['src/people/routes.ts', "const app = await import('@microsoft/teams-ai/lib/Application.js')"],
  ],
  sdkTypes: [['src/people/routes.ts', "import type { Activity } from 'botbuilder'"]],
  databases: [['src/trede.ts', "import { CosmosClient } from '@azure/cosmos'"]],
  telemetry: [['src/trede.ts', "import { MeterProvider } from '@opentelemetry/sdk-metrics'"]],
  main: [['src/local/start.ts', "import '../main.ts'"]],
  environment: [
    ['src/config.ts', 'const port = process.env.PORT'],
    ['src/config.ts', ['const port = `:$', '{process.env.PORT}`'].join('')],
  ],
  any: [
    ['src/a/b.ts', 'export const f = (x: any) => x'],
    ['src/a/b.ts', 'const y = x as any'],
    ['src/a/b.ts', 'const z: Map<string, any> = m'],
  ],
  enums: [['src/a/b.ts', 'export const enum Colour { Red }']],
  classes: [
    ['src/a/b.ts', 'export class Service {}'],
    ['src/a/b.ts', 'class Own extends Base {}'],
  ],
  folders: [
    ['src/utils/dates.ts', ''],
    ['src/incident/helpers.ts', ''],
  ],
  depth: [['src/incident/cards/a.ts', '']],
  length: [
    ['src/incident/a.ts', 'x\n'.repeat(201)],
    ['cards/policy/a.ts', 'x\n'.repeat(261)],
  ],
}

describe('the reader of the architecture', () => {
  for (const name of Object.keys(rules) as RuleName[])
    for (const [file, text] of broken[name])
      it(`refuses by the rule ${name}: ${file} with ${JSON.stringify(text.slice(0, 60))}`, () => {
        const rule: Rule = rules[name]
        assert.ok(rule.looksAt(file))
        assert.equal(rule.faults(sourceOf(file, text)).length, 1)
      })

  it('lets through what is allowed', () => {
    const fine: [string, string][] = [
      [
        'src/incident/facts.ts',
        "import type { Due } from '#src/agenda/agenda.ts'\nimport { kleurOf } from './ladder.ts'",
      ],
      [
        'src/incident/routes.ts',
        "import { card } from '#cards/card.ts'\nimport type { From } from '#src/teams/routes.ts'",
      ],
      ['src/agenda/schedule.ts', "import { Temporal } from 'temporal-polyfill'"],
      ['src/config.ts', '// process.env is read by main.ts\nconst text = "process.env: any class Service enum"'],
      ['src/config.ts', 'export class ConfigError extends Error {}'],
      ['src/local/clock-routes.ts', "import type { Server } from 'restify'"],
    ]
    for (const [file, text] of fine)
      for (const rule of Object.values(rules) as Rule[])
        assert.deepEqual(rule.looksAt(file) ? rule.faults(sourceOf(file, text)) : [], [])
  })

  it('finds a ring of imports, and no ring in types', () => {
    const ring = ['a', 'b', 'c'].map((name, i) =>
      sourceOf(`src/x/${name}.ts`, `import { y } from './${['b', 'c', 'a'][i]}.ts'`),
    )
    assert.deepEqual(cycleIn(ring), ['src/x/a.ts', 'src/x/b.ts', 'src/x/c.ts', 'src/x/a.ts'])
    assert.deepEqual(cycleIn([...ring.slice(0, 2), sourceOf('src/x/c.ts', "import type { y } from './a.ts'")]), [])
  })
})
