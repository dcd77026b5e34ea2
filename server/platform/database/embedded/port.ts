import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below those that systems take for outgoing connections: a port that is free now is not lost to one before it is listened on, nor while a server restarts. */
const [FIRST, LAST] = [20_000, 32_000]

/** A free TCP port on loopback: `wished` if nobody has it, else one by lot. */
export async function freePort(wished?: number): Promise<number> {
  for (let port = wished ?? randomInt(FIRST, LAST); ; port = randomInt(FIRST, LAST)) {
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
