import type { Server } from 'restify'
import type { Files, HeldFiles } from '#src/teams/files.ts'

/** In the local run a file is a link to this computer that works once, for ten minutes. */
export const linkedFiles = (held: HeldFiles, base: () => string): Files => ({
  offer: async ({ person }, file) => {
    const name = held.hold(person, file)
    return name ? { link: `${base()}/local/files/${name}` } : 'failed'
  },
})

/** `GET /local/files/<name>`; only opened in the local run. */
export function addFileDoor(server: Server, held: HeldFiles) {
  server.get('/local/files/:name', async (req, res) => {
    const file = held.take(String(req.params.name))
    if (!file) return void res.send(404, { error: 'no such file, or not any more' })
    res.writeHead(200, {
      'content-type': file.type,
      'content-length': file.bytes.length,
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    res.end(Buffer.from(file.bytes))
  })
}

/** Where this server can be reached on this computer. */
export function localBase(server: Server): string {
  const { address, port } = server.address()
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`
}
