import type { Page } from '../../platform/pages/page.ts'

/** From the public face to the desk of the same city. */
export const deskPage: Page = {
  method: 'GET',
  path: '/desk',
  access: 'signed_in',
  handle: async (request) => ({ kind: 'redirect', to: `/desk/${request.visit.tenant.slug}` }),
}
