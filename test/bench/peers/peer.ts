import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Card } from '#cards/card.ts'

/** What the bench told this process: the card that every echo answers with, and where the keys of the channel are. */
export const told = JSON.parse(process.env.BENCH ?? '{}') as {
  card: Card
  keySource: string
  store: string
  env: object
  campaign?: { url: string; size: number }
}

/** Listens on loopback, says where, and tells what this process has used whenever it is asked. */
export function listen(server: Server) {
  server.listen(0, '127.0.0.1', () =>
    process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages` }),
  )
  process.once('disconnect', () => process.exit(0))
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpu: (user + system) / 1_000, memory: process.memoryUsage.rss() / 1_048_576 })
  })
}

export const cardAnswer = (card: Card) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: card,
})
