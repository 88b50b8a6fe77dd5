/*
 * Loaded before every child of `npm start`. The parent holds the other end of stdin: when the parent dies, however it dies,
 * stdin closes and the child stops as it would on SIGTERM, or at once when that takes too long.
 */
const grace = 5_000

process.stdin
  .once('close', () => {
    setTimeout(() => process.exit(1), grace).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  .resume()
process.stdin.unref()
