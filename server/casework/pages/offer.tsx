import type { FieldError } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { consentOffer } from '../commands/consent-offer.ts'
import { declineOffer } from '../commands/decline-offer.ts'
import { disputeOffer } from '../commands/dispute-offer.ts'
import { stopMonths } from '../commands/stop-months.ts'
import { offerQuery } from '../queries/offer.ts'
import { OfferSheet } from './offer-sheet.tsx'

const PATH = '/casework/offers/:offerId'

async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const offer = await request.ask(offerQuery, { offerId: request.params.offerId })
  return {
    kind: 'html',
    title: offer.benefit.title,
    room: 'casework',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: <OfferSheet request={request} offer={offer} errors={errors} />,
  }
}

/** One offer: what, how much, why, from which facts, who checks; and the three answers to it. */
export const offerPage: Page = { method: 'GET', path: PATH, access: 'signed_in', handle: (request) => show(request) }

export const offerPost: Page = {
  method: 'POST',
  path: PATH,
  access: 'signed_in',
  handle: async (request) => {
    const { form, params, to } = request
    const named = { offerId: params.offerId, version: Number(textOf(form, 'version')) }
    const what = textOf(form, 'do')
    if (what === 'consent') {
      const { secrets } = await request.ask(offerQuery, { offerId: params.offerId })
      const typed = secrets.map(({ key }) => [key, textOf(form, key)] as const).filter(([, value]) => value !== '')
      const values = Object.fromEntries(typed)
      const done = await tryAct(request, 'errors', () => request.act(consentOffer, { ...named, values }))
      return done.ok ? { kind: 'redirect', to: to(`/casework/${done.value.caseId}`) } : show(request, done.errors)
    }
    const done = await tryAct(request, 'errors', () =>
      what === 'stop'
        ? request.act(stopMonths, { offerId: params.offerId })
        : what === 'decline'
          ? request.act(declineOffer, named)
          : request.act(disputeOffer, { ...named, about: what, text: textOf(form, 'text') }),
    )
    return done.ok ? { kind: 'redirect', to: to(`/casework/offers/${params.offerId}`) } : show(request, done.errors)
  },
}
