import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below those that systems take for outgoing connections: a port that is free now is not lost to one before it is listened on, nor while a server restarts. */
const [FIRST, LAST] = [20_000, 32_000]

const TRIES = 100

/** A free TCP port on loopback: `wished` if nobody has it, else one by lot. Throws where none can be listened on. */
export async function freePort(wished?: number): Promise<number> {
  if (wished !== undefined && (await isFree(wished))) return wished
  for (let tries = 0; tries < TRIES; tries++) {
    const port = randomInt(FIRST, LAST)
    if (await isFree(port)) return port
  }
  throw new Error(`No port of 127.0.0.1 from ${FIRST} to ${LAST} can be listened on.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
