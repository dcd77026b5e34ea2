import type { FastifyInstance } from 'fastify'

/** Milliseconds between two looks whether somebody is still waiting for an answer. */
const LOOK = 4

/** Requests being answered by this process: one number for all its threads. */
let asked = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

/** The number, for a thread to share. */
export const askedMemory = () => asked.buffer as SharedArrayBuffer

/** Looks at another thread's requests from now on. */
export function shareAsked(memory: SharedArrayBuffer): void {
  asked = new Int32Array(memory)
}

/** Counts the requests that wait for an answer; a client that went away waits for none. */
export function countRequests(http: Pick<FastifyInstance, 'addHook'>): void {
  http.addHook('onRequest', async (_, reply) => {
    Atomics.add(asked, 0, 1)
    reply.raw.once('close', () => {
      Atomics.sub(asked, 0, 1)
    })
  })
}

/** Lets whoever waits for an answer go first: what nobody waits for goes on when no request is left, and after `longest` milliseconds in any case. */
export async function giveWay(longest = 250): Promise<void> {
  const end = performance.now() + longest
  while (Atomics.load(asked, 0) > 0 && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, LOOK))
}
