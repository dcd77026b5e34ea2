import { Fault } from '../fault.ts'
import type { FieldError } from './form.tsx'
import type { PageRequest } from './page.ts'

/** Runs what a form asks for; what the person can put right comes back as errors of the form, anything else is thrown. */
export async function tryAct<T>(
  request: PageRequest,
  field: string,
  work: () => Promise<T>,
): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] }> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (!(error instanceof Fault) || !['unprocessable', 'bad_request', 'conflict'].includes(error.code)) throw error
    return { ok: false, errors: [{ field: error.field ?? field, text: request.say(error.say) }] }
  }
}
