import type { FastifyInstance } from 'fastify'

/** Milliseconds between two looks whether somebody is still waiting for an answer. */
const LOOK = 4

/** Requests being answered by this process. */
let asked = 0

/** Counts the requests that wait for an answer; a client that went away waits for none. */
export function countRequests(http: Pick<FastifyInstance, 'addHook'>): void {
  http.addHook('onRequest', async (_, reply) => {
    asked += 1
    reply.raw.once('close', () => {
      asked -= 1
    })
  })
}

/** Lets whoever waits for an answer go first: what nobody waits for goes on when no request is left, and after `longest` milliseconds in any case. */
export async function giveWay(longest = 20): Promise<void> {
  const end = performance.now() + longest
  while (asked > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, LOOK))
}
