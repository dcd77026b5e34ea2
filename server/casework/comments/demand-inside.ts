import type { Context, SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { getCase, type LoadedCase } from '../load-case.ts'
import { partiesOf } from '../parties.ts'
import { demandVisible } from '../visibility.ts'

/**
 * The case, for an officer who sees it and has no stake in it: an officer who applies for it, or benefits, is on the other side here and finds
 * nothing. Throws `not_found`.
 */
export async function demandInside(
  anyContext: Context,
  caseId: string,
): Promise<{ context: SignedIn; loaded: LoadedCase }> {
  const context = await demandVisible(anyContext, caseId, 'officer')
  const loaded = await getCase(context, caseId)
  const parties = partiesOf(context.actor, loaded)
  if (parties.length === 0 || parties.includes('applicant')) throw notFound(`comments of ${caseId}`)
  return { context, loaded }
}
