import { deliverTo } from '../campaign/delivery.ts'
import { table } from './figures.ts'

/**
 * A campaign through the whole engine and the ledger on SQLite, in virtual time, with 2 % blocked and 1 % throttled; the channel is in this process,
 * so the processor time holds both sides. Best reported of Company Communicator: 12.6 a second (31,000 in 41 minutes).
 */
export async function campaign(size: number) {
  const began = process.cpuUsage()
  const { minutes, second, requests, grew } = await deliverTo(size)
  const { user, system } = process.cpuUsage(began)
  table([
    ['recipients', 'minutes of the clock', 'a second', 'busiest second', 'CPU ms each', 'memory grew, MB'],
    [
      String(size),
      minutes.toFixed(1),
      (requests / (minutes * 60)).toFixed(1),
      String(second),
      ((user + system) / 1_000 / size).toFixed(3),
      grew.toFixed(1),
    ],
  ])
}
