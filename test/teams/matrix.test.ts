import assert from 'node:assert/strict'
import { card } from '#cards/card.ts'
import type { Routes } from '#src/teams/routes.ts'
import { type Bot, colleague, personOf, running } from './client.ts'
import { compare, namesIn, places, type Row, roleSets, tenants } from './permissions.ts'

const inOwnChat = ['personal'] as const
const everyone: Row = { who: 'everyone', where: inOwnChat }
const hr: Row = { who: ['hr'], where: inOwnChat }
/** The emergency stop of campaigns: whoever runs Trede need not wait for HR. */
const stop: Row = { who: ['hr', 'beheerder'], where: inOwnChat }
const leadership: Row = { who: ['leidinggevende'], where: inOwnChat }

/** Everything Trede does, and who may use it. A new handler needs a row here; whoever writes it decides for whom it is. */
const table: Readonly<Record<string, Row>> = {
  'says acuut_gevaar': everyone,
  'says buiten_scope': everyone,
  'says campagne': everyone,
  'says definitie': everyone,
  'says factsheet': everyone,
  'says gesprek_voorbereiden': everyone,
  'says hulp': everyone,
  'says incident_melden': everyone,
  'says ladder': everyone,
  'says mijn_zaken': everyone,
  'says p_gesprek_plannen': everyone,
  'says p_gesprek_vraag': everyone,
  'says privacy': everyone,
  'says rapportage': hr,
  'says taal': everyone,
  'says vervolg': everyone,
  'says wie_helpt': everyone,

  'does advice.say': everyone,
  'does advice.show': everyone,
  'does advice.who': everyone,
  'does advice.why': everyone,
  'does answer.helped': everyone,
  'does answer.none': everyone,
  'does answer.open': everyone,
  'does campaign.approve': hr,
  'does campaign.ask': hr,
  'does campaign.audience': hr,
  'does campaign.back': hr,
  'does campaign.cancel': hr,
  'does campaign.cancelled': hr,
  'does campaign.choose': hr,
  'does campaign.copy': hr,
  'does campaign.correct': hr,
  'does campaign.drop': hr,
  'does campaign.dropped': hr,
  'does campaign.file': hr,
  'does campaign.kill': stop,
  'does campaign.killed': stop,
  'does campaign.links': hr,
  'does campaign.list': hr,
  'does campaign.listed': hr,
  'does campaign.open': hr,
  'does campaign.opt-in': everyone,
  'does campaign.opt-out': everyone,
  'does campaign.pause': hr,
  'does campaign.plan': hr,
  'does campaign.proof': hr,
  'does campaign.prove': hr,
  'does campaign.reach': hr,
  'does campaign.read': everyone,
  'does campaign.recall': hr,
  'does campaign.recalled': hr,
  'does campaign.received': everyone,
  'does campaign.remind': hr,
  'does campaign.resume': hr,
  'does campaign.retry': hr,
  'does campaign.save': hr,
  'does campaign.save-links': hr,
  'does campaign.start': hr,
  'does campaign.unknown': hr,
  'does campaign.unknown-again': hr,
  'does campaign.when': hr,
  'does campaign.use-list': hr,
  'does campaign.write': hr,
  'does case.choose': everyone,
  'does case.close': everyone,
  'does case.closing': everyone,
  'does case.list': everyone,
  'does case.move': everyone,
  'does case.open': everyone,
  'does case.other': everyone,
  'does case.say': everyone,
  'does case.step': everyone,
  'does case.take': everyone,
  'does case.tick': everyone,
  'does definition.open': everyone,
  'does factsheet.open': everyone,
  'does figures.export': hr,
  'does figures.files': hr,
  'does figures.hard': { who: ['leidinggevende', 'hr'], where: inOwnChat },
  'does figures.open': hr,
  'does figures.parts': hr,
  'does figures.questions': hr,
  'does figures.subject': hr,
  'does figures.trend': hr,
  'does followup.check': everyone,
  'does followup.done': everyone,
  'does followup.later': everyone,
  'does followup.stop': everyone,
  'does guide.open': everyone,
  'does guide.print': everyone,
  'does handover.accept': leadership,
  'does handover.decline': leadership,
  'does handover.enter': leadership,
  'does handover.look': leadership,
  'does handover.offer': everyone,
  'does handover.open': everyone,
  'does handover.withdraw': everyone,
  'does help.open': everyone,
  'does more.open': everyone,
  'does intake.back': everyone,
  'does intake.next': everyone,
  'does intake.resume': everyone,
  'does intake.start': everyone,
  'does intake.stop': everyone,
  'does ladder.open': everyone,
  'does language.choose': everyone,
  'does noodrem': everyone,
  'does practice.advice.say': everyone,
  'does practice.advice.show': everyone,
  'does practice.advice.who': everyone,
  'does practice.advice.why': everyone,
  'does practice.case.choose': everyone,
  'does practice.case.other': everyone,
  'does practice.case.take': everyone,
  'does practice.done': everyone,
  'does practice.intake.back': everyone,
  'does practice.intake.next': everyone,
  'does practice.intake.resume': everyone,
  'does practice.intake.start': everyone,
  'does practice.intake.stop': everyone,
  'does practice.open': everyone,
  'does practice.story': everyone,
  'does privacy.erase': everyone,
  'does privacy.erased': everyone,
  'does privacy.file': everyone,
  'does privacy.inzage': everyone,
  'does privacy.open': everyone,
  'does talk.answer': everyone,
  'does talk.begin': everyone,
  'does talk.confirm': everyone,
  'does talk.coverage': { who: ['hr'], where: inOwnChat },
  'does talk.import': { who: ['hr'], where: inOwnChat },
  'does talk.list': everyone,
  'does talk.move': everyone,
  'does talk.moved': everyone,
  'does talk.open': everyone,
  'does talk.pause': everyone,
  'does talk.paused': everyone,
  'does talk.plan': everyone,
  'does talk.planned': everyone,
  'does talk.put': everyone,
  'does talk.question': everyone,
  'does talk.wish': everyone,
  'does who-helps.open': everyone,

  'reminds overdracht_aangenomen': everyone,
  'reminds overdracht_geweigerd': everyone,
  'reminds overdracht_verlopen': everyone,
  'inserts zoek': { who: 'everyone', where: places },

  'reminds p_gesprek': everyone,
  'reminds zaak': everyone,
}

const perPress = roleSets.length * places.length * tenants.length
const perReminder = roleSets.length * tenants.length

describe('who may do what', function () {
  this.timeout(20_000)
  let bot: Bot
  before(async () => {
    bot = await running({ people: [colleague('noor')] })
  })
  after(() => bot.stop())

  it('is for every handler what the table says: all roles, all places, all tenants', async () => {
    const { cells, differences } = await compare(bot.features, table)
    assert.deepEqual(differences, [])
    const reminders = namesIn(bot.features).filter(name => name.startsWith('reminds')).length
    assert.equal(cells, (namesIn(bot.features).length - reminders) * perPress + reminders * perReminder)
  })

  /** Real handlers, real HTTP: whatever is pressed or said where others read along, one card comes back. */
  for (const place of places.filter(place => place !== 'personal'))
    it(`says nothing personal in ${place ?? 'a conversation without a type'}`, async () => {
      const [says, does] = ['says', 'does'].map(kind =>
        namesIn(bot.features).flatMap(name => (name.startsWith(`${kind} `) ? [name.slice(kind.length + 1)] : [])),
      )
      assert.ok(says?.length && does?.length)
      const conversation = { ...bot.base('noor').conversation, id: '19:team', conversationType: place }
      const answers: string[] = []
      for (const text of [...says, 'something unheard of']) {
        await bot.post({ ...bot.base('noor'), conversation, type: 'message', text })
        answers.push(JSON.stringify(bot.sent.at(-1)?.card))
      }
      for (const verb of [...does, 'made.up', '__proto__']) {
        const value = { action: { type: 'Action.Execute', verb, data: {} } }
        const invoke = { ...bot.base('noor'), conversation, type: 'invoke', name: 'adaptiveCard/action', value }
        const { value: shown } = (await (await bot.post(invoke)).json()) as { value: unknown }
        answers.push(JSON.stringify(shown))
      }
      assert.equal(new Set(answers).size, 1)
      assert.match(answers[0] ?? '', /Liever in je eigen chat/)
    })

  it('never remembers a place where others read along as the way to reach somebody', async () => {
    const conversation = { ...bot.base('sam').conversation, id: '19:team', conversationType: 'groupChat' }
    await bot.post({ ...bot.base('sam'), conversation, type: 'message', text: 'hulp' })
    assert.equal(await bot.store.acquaintances.find(personOf('sam')), undefined)
    await bot.say('sam', 'hulp')
    await bot.post({ ...bot.base('sam'), conversation, type: 'message', text: 'hulp' })
    const known = await bot.store.acquaintances.find(personOf('sam'))
    assert.equal(known?.address.conversation, 'chat-sam')
  })
})

describe('a feature for some', () => {
  const shown = async () => card('nl', 'shown', [])
  const reminded = async () => 'vervallen' as const
  const features: Routes[] = [
    { for: ['hr'], says: { cijfers: shown }, does: { 'report.make': shown }, reminds: { report: reminded } },
    { for: ['beheerder'], does: { 'audit.open': shown } },
    { for: ['leidinggevende', 'hr'], does: { 'plan.open': shown } },
    { for: [], does: { 'closed.down': shown } },
    { inGroups: true, does: { 'card.share': shown } },
    { for: ['hr'], inGroups: true, does: { 'report.share': shown } },
  ]
  const fitting: Readonly<Record<string, Row>> = {
    'says cijfers': { who: ['hr'], where: inOwnChat },
    'does report.make': { who: ['hr'], where: inOwnChat },
    'reminds report': { who: ['hr'], where: inOwnChat },
    'does audit.open': { who: ['beheerder'], where: inOwnChat },
    'does plan.open': { who: ['leidinggevende', 'hr'], where: inOwnChat },
    'does closed.down': { who: [], where: inOwnChat },
    'does card.share': { who: 'everyone', where: places },
    'does report.share': { who: ['hr'], where: places },
  }

  it('runs for them and for nobody else', async () => {
    assert.deepEqual((await compare(features, fitting)).differences, [])
  })

  it('is seen by the comparison when it opens too wide, too narrow, without a row or not at all', async () => {
    const { 'says cijfers': _, ...lacking } = fitting
    assert.deepEqual((await compare(features, lacking)).differences, ['says cijfers has no row'])
    assert.deepEqual((await compare(features.slice(1), { ...fitting })).differences, [
      'says cijfers does not exist',
      'does report.make does not exist',
      'reminds report does not exist',
    ])
    for (const { for: _roles, inGroups: _places, ...open } of features.slice(0, 4))
      assert.ok((await compare([open], fitting)).differences.some(told => told.includes('ran does')))
    const forgotten = features.map(part => ({ ...part, inGroups: true }) as const)
    assert.ok((await compare(forgotten, fitting)).differences.some(told => told.includes('in groupChat')))
    const closed = features.map(part => ({ ...part, for: ['beheerder'] }) as const)
    assert.ok((await compare(closed, fitting)).differences.some(told => told.includes('ran nothing')))
  })
})

describe('what somebody sees who may not', () => {
  let bot: Bot
  before(async () => {
    bot = await running({
      people: [colleague('noor')],
      understand: text => ({ intent: 'cijfers', danger: text === 'help' ? 'ja' : 'nee', lang: undefined }),
    })
  })
  after(() => bot.stop())

  it('is the number in a group when there is danger, and nothing else', async () => {
    const conversation = { ...bot.base('noor').conversation, id: '19:team', conversationType: 'channel' }
    await bot.post({ ...bot.base('noor'), conversation, type: 'message', text: 'help' })
    const answer = JSON.stringify(bot.sent.at(-1)?.card)
    assert.match(answer, /112/)
    assert.match(answer, /Liever in je eigen chat/)
  })
})
