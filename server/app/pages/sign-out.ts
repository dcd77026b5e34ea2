import type { Page } from '../../platform/pages/page.ts'

/** Ends the session and clears what was answered but not kept, so that a shared computer keeps nothing. */
export const signOut: Page = {
  method: 'POST',
  path: '/sign-out',
  access: 'anyone',
  handle: async (request) => ({
    kind: 'redirect',
    to: request.to('/'),
    cookies: await request.platform.identity.signOut(request.headers),
    sealed: [{ name: 'situation', value: null }],
  }),
}
