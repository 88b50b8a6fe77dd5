import { appendFileSync } from 'node:fs'
import { readingWith } from '#cards/content/models.ts'
import { usualWording } from '#cards/content/p-gesprek.ts'
import { movableClock, steady } from './agenda/clock.ts'
import { keepTicking } from './agenda/ticking.ts'
import { keepDelivering } from './campaign/keep-delivering.ts'
import { ConfigError, readConfig } from './config.ts'
import { learnt } from './learnt.ts'
import { clockDoor } from './local/clock-door.ts'
import { addClockDoor } from './local/clock-routes.ts'
import { fromSetting, json, openDirectory, openStore, placeFor } from './opening.ts'
import { readWordings } from './p-gesprek/wording.ts'
import exampleContacts from './people/contacts.json' with { type: 'json' }
import { readContacts } from './people/read-contacts.ts'
import { openMetrics } from './privacy/exporter.ts'
import { faultOf, logTo } from './privacy/log.ts'
import { dayOf } from './privacy/retention.ts'
import { readUnits } from './report/read-units.ts'
import { checkpointFile } from './store/checkpoint-file.ts'
import { drained } from './teams/drain.ts'
import { trede } from './trede.ts'

/** Starts the bot: `main.ts [playground]`, settings from the environment (docs/operations.md). */
async function main() {
  const config = readConfig(process.env, process.argv.includes('playground'))
  const clock = movableClock(Date.now)
  const log = logTo(line => void process.stderr.write(line), clock.now)

  const { metrics } = config
  const closeMetrics = metrics && (await fromSetting('TREDE_METRICS', () => openMetrics(metrics)))
  const store = await openStore(config, clock.now, log)
  const { contacts, units, pGesprek } = config
  const contactMap = await fromSetting('TREDE_CONTACTS', () =>
    readContacts(contacts ? json(contacts) : exampleContacts),
  )
  const directory = await openDirectory(config)

  const keepCheckpoint = checkpointFile(config.checkpoints)
  await fromSetting('TREDE_AUDIT_CHECKPOINTS', () => appendFileSync(placeFor(config.checkpoints), ''))
  const { understand, findToInsert } = readingWith(await learnt())
  const { server, tick, due, delivery } = trede({
    config,
    store,
    directory,
    names: directory.names,
    wordings: await fromSetting('TREDE_P_GESPREK', () =>
      readWordings(pGesprek ? json(pGesprek) : {}, usualWording, dayOf(clock.now())),
    ),
    contactMap,
    units: await fromSetting('TREDE_UNITS', () => readUnits(units ? json(units) : {})),
    clock,
    understand,
    search: findToInsert,
    log,
    keepCheckpoint,
  })
  if (config.mode === 'playground') addClockDoor(server, clockDoor(clock, store.agenda))

  const listening = new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  await fromSetting('HOST and PORT', () => listening)
  const passed = () => performance.now()
  const isSteady = steady(Date.now, passed, () => log('clock.jumped'))
  const ticking = keepTicking(
    async () => isSteady() && (await tick()) > 0 && !due.isFailing(),
    error => log('agenda.failed', faultOf(error)),
  )
  const delivering = keepDelivering(
    { ...delivery, round: async () => (isSteady() ? delivery.round() : 2_000) },
    error => log('campaign.failed', faultOf(error)),
  )

  const stop = async () => {
    await Promise.all([drained(server.server), delivering.stop()])
    await ticking.stop()
    await due.idle()
    await store.close()
    await closeMetrics?.()
    log('stopped')
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  understand('') // made now, so that the first who types does not wait for it
  log('listening', { mode: config.mode, host: config.host, port: server.address().port })
}

main().catch(error => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : startFault(error)}\n`)
  process.exit(1)
})

/** What keeps the bot from starting is for the one who starts it; nobody's words are in it yet. */
const startFault = (error: unknown) => `Trede does not start: ${error instanceof Error ? error.message : String(error)}`
