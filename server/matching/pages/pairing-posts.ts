import { type Page, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { confirmMonthCommand } from '../commands/confirm-month.ts'
import { giveBedCommand } from '../commands/give-bed.ts'
import { step } from '../commands/step.ts'
import { verifyHire } from '../commands/verify-hire.ts'
import { showPairing } from './pairing.tsx'

const ROOT = '/matching/pairing/:pairingId'
const FIELDS = [
  'text',
  'meetOn',
  'place',
  'startsOn',
  'endsOn',
  'baseId',
  'mentor',
  'contractFrom',
  'contractUntil',
  'endedOn',
]

/** Fields that were filled in; what is empty was not said. */
const given = (request: PageRequest, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => (textOf(request.form, name) === '' ? [] : [[name, textOf(request.form, name)]])),
  )
const back = (request: PageRequest) =>
  ({ kind: 'redirect', to: request.to(`/matching/pairing/${request.params.pairingId}`) }) as const

/** A step as it was sent; with something wrong in it the match shows again, with the form. */
export const stepPost: Page = {
  method: 'POST',
  path: `${ROOT}/step`,
  access: 'signed_in',
  handle: async (request) => {
    const { form, params } = request
    const kind = textOf(form, 'kind')
    const input = { pairingId: params.pairingId, version: Number(textOf(form, 'version')), kind }
    const done = await tryAct(request, 'text', () => request.act(step, { ...input, input: given(request, FIELDS) }))
    return done.ok ? back(request) : showPairing(request, done.errors, kind)
  },
}

export const monthPost: Page = {
  method: 'POST',
  path: `${ROOT}/month`,
  access: 'signed_in',
  handle: async (request) => {
    const { form, params } = request
    const month = textOf(form, 'month')
    const input = { pairingId: params.pairingId, month, days: Number(textOf(form, 'days')) }
    const done = await tryAct(request, 'days', () => request.act(confirmMonthCommand, input))
    if (done.ok) return back(request)
    return showPairing(
      request,
      done.errors.map((one) => ({ ...one, field: `days-${month}` })),
    )
  },
}

export const bedPost: Page = {
  method: 'POST',
  path: `${ROOT}/bed`,
  access: 'signed_in',
  handle: async (request) => {
    const input = { pairingId: request.params.pairingId, ...given(request, ['carrierId', 'from', 'until']) }
    const done = await tryAct(request, 'from', () => request.act(giveBedCommand, input))
    return done.ok ? back(request) : showPairing(request, done.errors)
  },
}

export const verifyPost: Page = {
  method: 'POST',
  path: `${ROOT}/verify`,
  access: 'signed_in',
  handle: async (request) => {
    const months = textOf(request.form, 'insuredMonths')
    const input = { pairingId: request.params.pairingId, insuredMonths: months === '' ? null : Number(months) }
    const done = await tryAct(request, 'insuredMonths', () => request.act(verifyHire, input))
    return done.ok ? back(request) : showPairing(request, done.errors)
  },
}
