import { randomBytes, randomInt } from 'node:crypto'
import { fileCard, fileWords } from '#cards/file-offer.ts'
import { contactLines } from '#cards/knowledge/contact.ts'
import { doorNamed } from '#cards/more.ts'
import { schedule } from './agenda/schedule.ts'
import type { Rol } from './incident/roles.ts'
import { incidentRoutes } from './incident/routes.ts'
import { recall } from './knowledge/recall.ts'
import { knowledgeRoutes, printRoutes } from './knowledge/routes.ts'
import { addFileDoor, linkedFiles, localBase } from './local/file-door.ts'
import { mannersOf } from './manners.ts'
import { organisationOf } from './people/contacts.ts'
import { peopleRoutes } from './people/routes.ts'
import { auditing } from './privacy/audit.ts'
import { digest } from './privacy/digest.ts'
import { faultOf } from './privacy/log.ts'
import { measuring } from './privacy/measures.ts'
import { privacyRoutes } from './privacy/routes.ts'
import { seals } from './privacy/seal.ts'
import { sweeping } from './privacy/sweep.ts'
import { reportRoutes } from './report/routes.ts'
import { writers } from './report/writers.ts'
import type { Store } from './store/store.ts'
import { botTurns } from './teams/adapter.ts'
import { agents } from './teams/agents.ts'
import { tredeApplication } from './teams/application.ts'
import { asking } from './teams/asking.ts'
import { channelToken } from './teams/channel-token.ts'
import { connector as connecting } from './teams/connector.ts'
import { consentFiles } from './teams/consent.ts'
import { dispatcher } from './teams/dispatch.ts'
import { downloading } from './teams/download.ts'
import { type Files, heldFiles } from './teams/files.ts'
import type { From } from './teams/routes.ts'
import { inPlaceOf, sendTo } from './teams/send.ts'
import { httpServer } from './teams/server.ts'
import { trustedService } from './teams/trusted.ts'
import { uploading } from './teams/upload.ts'
import { campaigns } from './trede-campaigns.ts'
import { engine, steadyPace } from './trede-engine.ts'
import { figuresOf } from './trede-figures.ts'
import { gateOf } from './trede-gate.ts'
import type { Parts } from './trede-parts.ts'
import { reminders } from './trede-reminders.ts'
import { openTalks } from './trede-talks.ts'

export type { Parts } from './trede-parts.ts'

/** The whole bot, put together: read from top to bottom it is the table of contents. */
export function trede(parts: Parts) {
  const { config, store, directory, contactMap, clock, understand, log, keySource, keepCheckpoint, upload } = parts
  const onError = (error: unknown) => log('fault', faultOf(error))
  const trusted = trustedService(config.serviceHosts, config.mode === 'playground')

  const audit = auditing({
    trail: store.audit,
    key: config.auditKey,
    now: clock.now,
    keep: keepCheckpoint ?? (async () => undefined),
    onError,
  })
  const held = heldFiles(clock.now)
  const lastShown = recall(clock.now)
  const given: Files = { offer: (from, file) => files.offer(from, file) }
  const random = { id: () => randomBytes(9).toString('base64url'), number: (below: number) => randomInt(below) }
  const contacts = ({ lang, now, zone, organisation }: From, rollen: readonly Rol[]) =>
    contactLines(lang, schedule.day(now, zone), rollen, organisationOf(contactMap, organisation))
  const toPerson = async (person: string, activity: Parameters<typeof sendTo>[2]) => {
    const address = (await ask.unasked(person))?.address
    return address && trusted(address.serviceUrl) ? sendTo(connector, address, activity) : 'mislukt'
  }
  const shared = { schedule, random, digest, contacts, audit: audit.record, onError }
  const talks = openTalks(parts, shared)

  const measure = measuring()
  const pace = steadyPace()
  const { gate, turnedAway } = gateOf({ config, trusted, keySource, now: clock.now, log, measure, onError })
  // A bot with credentials has a gate that checks tokens.
  const token = gate.identity && channelToken(gate.identity.appId)
  const channel = { trusted, token, agents: agents(), measure: measure.sent, throttled: pace.throttled }
  const connector = connecting({ ...channel, place: pace.answers })
  const delivery = engine({ store, directory, trusted, token, pace, now: clock.now, measure, onError })
  const campaigning = campaigns({
    ...{ store, contactMap, desk: delivery.desk, people: directory, units: parts.units },
    ...{ files: given, now: clock.now, ...shared },
    smallest: config.smallest,
    turns: delivery.ahead,
    change: async (person, message, card) => (await toPerson(person, inPlaceOf(message, card))) === 'verzonden',
  })

  const features = [
    ...incidentRoutes({ casebook: store.casebook, seals: seals(config.keys, clock.now), ...shared }),
    ...campaigning.features,
    ...talks.routes,
    ...knowledgeRoutes({
      contactMap,
      schedule,
      lastShown,
      press: () => randomBytes(12).toString('base64url'),
      count: store.casebook.count,
      digest,
      bot: `28:${config.appId}`,
    }),
    printRoutes({ files: given, docx: writers.docx }),
    peopleRoutes(store.acquaintances, audit.record),
    privacyRoutes({
      personal: store.personal,
      seenTalk: talks.seenTalk,
      audit,
      files: given,
      dropFiles(person) {
        lastShown.forget(person)
        return held.forget(person)
      },
      seals: seals(config.keys, clock.now, QUESTION),
    }),
    ...reportRoutes({
      releases: store.releases,
      writers,
      files: given,
      audit: audit.record,
      invented: config.mode === 'playground',
    }),
  ]

  const manners = mannersOf(`28:${config.appId}`)

  const returned = (person: string) => void delivery.returned(person).catch(onError)
  const ask = asking({ directory, acquaintances: store.acquaintances, now: clock.now, returned, onError })
  const dispatch = dispatcher(features, manners, log, {
    turn: (route, outcome, millis) => measure.turn(route, outcome, millis, store.spent?.()),
  })
  const consent = consentFiles({
    held,
    words: { question: lang => fileWords.question[lang], instead: fileCard },
    upload: upload ?? uploading(),
    ask,
    send: toPerson,
  })
  const application = tredeApplication({
    ask,
    dispatch: {
      ...dispatch,
      pressed(verb, data, from, scope) {
        campaigning.live.stop(from.message)
        return dispatch.pressed(verb, data, from, scope)
      },
    },
    understand,
    named: doorNamed,
    search: parts.search ?? (() => []),
    manners,
    download: parts.download ?? downloading(),
    consent: (context, answer) => consent.answered(context, answer).catch(onError),
    returned,
    onUndelivered: error => log('reply.lost', faultOf(error)),
  })
  const paced = { connector: connecting(channel), turns: delivery.ahead, pace }
  const due = reminders({ features, ask, trusted, ...paced, agenda: store.agenda, measure, now: clock.now, onError })

  const inTurn: NonNullable<Store['turn']> = store.turn ?? (work => work())
  const server = httpServer({
    gate,
    turn: botTurns({ identity: gate.identity, connector }),
    run: context => inTurn(() => application.run(context)).finally(pace.turn()),
    ready: store.ping,
    log,
  })
  const linked = config.mode === 'playground' && !upload
  const files: Files = linked ? linkedFiles(held, () => localBase(server)) : consent
  if (linked) addFileDoor(server, held)
  const release = figuresOf(parts)
  const sweep = sweeping({ retention: store.retention, audit, now: clock.now, log })

  return {
    /** What there is, and who may use it. */
    features,
    server,
    /** How often the gate turned somebody away, by reason. */
    turnedAway: turnedAway.counts,
    /** Sends campaigns: a round, and stopping (src/campaign/keep-delivering.ts). */
    delivery,
    /** One round of what is due; resolves to how many things were taken up. What has been kept long enough goes with the first of a day. */
    async tick() {
      held.purge()
      const taken = await due.tick()
      await sweep().catch(onError)
      await release().catch(onError)
      await campaigning.live.round()
      return taken
    },
    /** What comes by itself: how the last round went, and when all that was begun has ended. */
    due,
  }
}

/** How long "are you sure?" may stand before it must be asked again. */
const QUESTION = 10 * 60_000
