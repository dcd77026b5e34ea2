import type { Page } from '../../platform/pages/page.ts'
import { safeBack } from './safe-back.ts'

const YEAR = 365 * 24 * 60 * 60

/** Switches the elder view on or off and goes back. A plain link, so that it works without script. */
export const switchView: Page = {
  method: 'GET',
  path: '/view',
  access: 'anyone',
  handle: async (request) => {
    const elder = request.search.elder === 'on' ? 'on' : 'off'
    const back = request.search.back === '/' ? '/' : safeBack(request.search.back)
    return {
      kind: 'redirect',
      to: request.to(back),
      cookies: [`elder=${elder}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly`],
    }
  },
}
