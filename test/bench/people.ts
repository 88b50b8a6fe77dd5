import { randomUUID } from 'node:crypto'
import type { Card } from '#cards/card.ts'
import { answersTo, remark } from '../incident/walk.ts'
import { token } from '../teams/gate-tokens.ts'
import { button, buttons } from '../teams/reading.ts'
import type { Child } from './child.ts'
import { type Lane, post } from './lanes.ts'

export const tenant = '11111111-1111-4111-8111-111111111111'
export const appId = '44444444-4444-4444-8444-444444444444'

type Channel = { readonly serviceUrl: string; readonly signed: boolean }
type Pressed = { verb: string; data: object }

/** Somebody in Teams, with their own chat; every activity is new, as the real ones are. */
export function person({ serviceUrl, signed }: Channel) {
  const user = randomUUID()
  let ids = 0
  const authorization = signed
    ? `Bearer ${token(
        { alg: 'RS256', typ: 'JWT', kid: 'good' },
        {
          iss: 'https://api.botframework.com',
          aud: appId,
          exp: Date.now() / 1_000 + 3_000,
          nbf: Date.now() / 1_000 - 600,
          serviceurl: serviceUrl,
        },
      )}`
    : undefined
  const activity = (more: object) => ({
    body: JSON.stringify({
      id: `${user}-${++ids}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${user}`, aadObjectId: user, name: 'Bench' },
      recipient: { id: `28:${appId}`, name: 'Trede' },
      conversation: { id: `a:${user}`, tenantId: tenant, conversationType: 'personal' },
      channelData: { tenant: { id: tenant } },
      locale: 'nl-NL',
      ...more,
    }),
    ...(authorization && { authorization }),
  })
  return {
    says: (text: string) => activity({ type: 'message', text }),
    presses: ({ verb, data }: Pressed) =>
      activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      }),
  }
}

/** Somebody of whom nothing is remembered presses the same button again and again: for the echoes. */
export const pressing = (channel: Channel): Lane => {
  const who = person(channel)
  return { next: () => who.presses({ verb: 'bench', data: { zaak: 'nYx3kC0a8Qd1', v: 7, ticks: 'a,b' } }) }
}

export const saying = (channel: Channel, text: string): Lane => {
  const who = person(channel)
  return { next: () => who.says(text) }
}

/** A leidinggevende who has taken the first step, and goes on ticking the checklist of the case: read, once-only key, write, new card. */
export async function ticking(child: Child, channel: Channel): Promise<Lane & { card: Card }> {
  const who = person(channel)
  const press = async (pressed: Pressed) => cardIn(await post(child.url, who.presses(pressed)))
  let card = await press({ verb: 'intake.start', data: {} })
  for (let next = forward(card); next; next = forward(card))
    card = await press({ ...next, data: { ...next.data, ...answersTo(card, remark) } })
  const opened = await press(button(card, 'case.take'))

  let last = opened
  let ticked = false
  return {
    card: opened,
    next(answer) {
      if (answer) last = cardIn(answer)
      const { verb, data } = button(last, 'case.tick')
      ticked = !ticked
      return who.presses({ verb, data: { ...data, ticks: ticked ? firstTick(last) : '' } })
    },
  }
}

const cardIn = (answer: string): Card => {
  const { value } = JSON.parse(answer) as { value?: Card }
  if (value?.type !== 'AdaptiveCard') throw new Error(`no card in ${answer.slice(0, 200)}`)
  return value
}

const forward = (card: Card) => buttons(card).find(({ verb }) => verb === 'intake.next')

function firstTick(card: Card): string {
  const ticks = card.body.find(({ id }) => id === 'ticks') as { choices?: { value: string }[] } | undefined
  return ticks?.choices?.[0]?.value ?? ''
}
