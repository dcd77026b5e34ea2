import { type AddressInfo, createServer, type Socket, connect as socketTo } from 'node:net'

/** A line to a server that can be frozen like a stopped machine, and cut like a pulled cable. For tests. */
export interface Line {
  port: number
  /** From now on nothing passes, in both directions; new connections are accepted and hear nothing. */
  freeze(): void
  thaw(): void
  /** Breaks every connection at once. */
  cut(): void
  close(): void
}

/** Opens a line to `target` on loopback. */
export async function openLine(target: number): Promise<Line> {
  const sockets = new Set<Socket>()
  let frozen = false
  const server = createServer((near) => {
    const far = socketTo(target, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      if (frozen) from.pause()
      from.on('data', (chunk) => to.write(chunk))
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const every = (act: (socket: Socket) => void) => sockets.forEach(act)
  return {
    port: (server.address() as AddressInfo).port,
    freeze() {
      frozen = true
      every((socket) => socket.pause())
    },
    thaw() {
      frozen = false
      every((socket) => socket.resume())
    },
    cut: () => every((socket) => socket.destroy()),
    close() {
      every((socket) => socket.destroy())
      server.close()
    },
  }
}
