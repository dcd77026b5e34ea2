import { type Page, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { rate } from '../commands/rate.ts'
import { showCase } from './case.tsx'

/** The rating as it was sent; with something wrong in it the case shows again, with the form. */
export const ratePost: Page = {
  method: 'POST',
  path: '/casework/:caseId/rate',
  access: 'signed_in',
  handle: async (request) => {
    const { caseId } = request.params
    const input = { caseId, level: textOf(request.form, 'level'), text: textOf(request.form, 'text') }
    const done = await tryAct(request, 'level', () => request.act(rate, input))
    return done.ok
      ? { kind: 'redirect', to: request.to(`/casework/${caseId}`) }
      : showCase(request, done.errors, 'rate')
  },
}
