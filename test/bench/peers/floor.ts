import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { cardAnswer, listen, told } from './peer.ts'

/** The floor: node:http reads the activity and answers with the card. No SDK, no gate, no state. */
listen(
  createServer(async (req, res) => {
    await json(req)
    res.writeHead(200, { 'content-type': 'application/json' })
    res.end(JSON.stringify(cardAnswer(told.card)))
  }),
)
