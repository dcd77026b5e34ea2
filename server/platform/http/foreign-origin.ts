import type { FastifyReply, FastifyRequest } from 'fastify'
import { Fault } from '../fault.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that another site's page sends with our cookies. Browsers name the origin of every POST; a client
 * that is no browser sends no cookies of ours unless it means to. Together with SameSite=Lax this is the CSRF protection.
 */
export function refuseForeignOrigin(origin: string) {
  return async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    if (SAFE.has(request.method)) return
    const from = request.headers.origin
    const site = request.headers['sec-fetch-site']
    const foreign =
      from !== undefined ? from !== origin : site !== undefined && site !== 'same-origin' && site !== 'none'
    if (!foreign) return
    const say = {
      zh: '请求不是从本网站发出的，已拒绝。',
      en: 'The request did not come from this site and was refused.',
    }
    throw new Fault('forbidden', say, `foreign origin ${from ?? site}`)
  }
}
