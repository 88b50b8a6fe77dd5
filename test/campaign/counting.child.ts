import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'

// Writes down when the first bytes of each request came and for which chat, on a clock that only goes forward; last of all how late
// it was itself at most. By hand on the socket, so that it is busy for some microseconds only.
const came: string[] = []
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
const server = createServer({ noDelay: true }, socket => {
  let [at, text] = [0, '']
  socket.on('error', () => socket.destroy())
  socket.on('data', piece => {
    at ||= performance.now()
    text += piece
    const [head = '', body] = text.split('\r\n\r\n', 2)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    if (body === undefined || Buffer.byteLength(body) < length) return
    came.push(`${at} ${/conversations\/([^/]+)/.exec(head)?.[1]}`)
    ;[at, text] = [0, '']
    const answer = JSON.stringify({ id: `m${came.length}` })
    setTimeout(() => {
      if (!socket.destroyed)
        socket.write(
          `HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: ${answer.length}\r\n\r\n${answer}`,
        )
    }, 50)
  })
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number }
  process.stdout.write(`http://127.0.0.1:${port}/\n`)
})
process.once('SIGTERM', () => {
  writeFileSync(process.argv[2] ?? '', [...came, String(delay.max / 1e6)].join('\n'))
  process.exit(0)
})
