import { readPort } from './port.ts'
import { toAdvance } from './span.ts'

/*
 * `npm run time -- 14d` moves the clock of the local run forward, `npm run time -- next` up to what is due next; without a span
 * it tells the time. PORT is that of the bot.
 */
async function time(span: string | undefined, port: number): Promise<string> {
  const advance = span && toAdvance(span)
  if (span && !advance)
    throw new Error(`"${span}" is not a span of time. Give hours, days or weeks (3h, 14d, 2w) or next.`)
  const answer = await ask(`http://127.0.0.1:${port}/local/clock`, advance).catch(() => undefined)
  if (!answer) throw new Error(`Trede does not answer on port ${port}. Start it first, with npm start.`)
  const { now, next } = (await answer.json().catch(() => ({}))) as Time
  if (!now) throw new Error(`Port ${port} answers, but not as the clock of Trede (status ${answer.status}).`)
  return [`For Trede it is now ${readable(now)}.`, next && `Something is due on ${readable(next)}.`]
    .filter(Boolean)
    .join(' ')
}

/** What the clock answers, in ISO instants. */
type Time = { now?: string; next?: string }

const ask = (url: string, advance: string | undefined): Promise<Response> =>
  advance
    ? fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advance }) })
    : fetch(url)

const readable = (instant: string): string =>
  new Date(instant).toLocaleString('en-GB', { timeZone: 'Europe/Amsterdam', dateStyle: 'full', timeStyle: 'short' })

try {
  console.log(await time(process.argv[2], readPort('PORT', process.env.PORT, 3_978)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
