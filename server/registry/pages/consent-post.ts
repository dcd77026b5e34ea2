import { type Page, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { giveConsent } from '../commands/give-consent.ts'
import { takeBackConsent } from '../commands/take-back-consent.ts'
import { showProfile } from './profile.tsx'

/** A consent given or taken back on the person's own page. */
export const consentPost: Page = {
  method: 'POST',
  path: '/registry/profile/consent',
  access: 'signed_in',
  handle: async (request) => {
    const { form } = request
    const input = { purpose: textOf(form, 'purpose'), organisationId: textOf(form, 'organisation') || null }
    const next = textOf(form, 'given') === 'yes' ? giveConsent : takeBackConsent
    const done = await tryAct(request, 'consent', () => request.act(next, input))
    return done.ok
      ? { kind: 'redirect', to: request.to('/registry/profile#consent') }
      : showProfile(request, done.errors)
  },
}
