import { createServer } from 'node:net'

/** A free TCP port on loopback: `wished` if nobody has it, else one that the system picks. */
export async function freePort(wished?: number): Promise<number> {
  const port = wished === undefined ? undefined : await tryPort(wished)
  return port ?? (await tryPort(0)) ?? 0
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined))
    })
  })
}
