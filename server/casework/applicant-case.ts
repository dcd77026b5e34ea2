import type { Context, SignedIn } from '../platform/context.ts'
import { conflict, notFound, notSignedIn } from '../platform/fault.ts'
import { getCase, type LoadedCase } from './load-case.ts'
import { isApplicant } from './parties.ts'

/**
 * A case the signed-in applicant may still change: a draft, or one that was returned for correction. Locked.
 * `papers` is wider: what was promised for later is handed in while the office works, and proofs of a milestone when it runs.
 */
export async function getOpenCase(
  anyContext: Context,
  caseId: string,
  what: 'all' | 'papers' | 'account' = 'all',
): Promise<{ context: SignedIn; loaded: LoadedCase }> {
  const { actor } = anyContext
  if (actor === null) throw notSignedIn(`case ${caseId}`)
  const loaded = await getCase(anyContext, caseId, 'lock')
  if (!isApplicant(actor, loaded.file)) throw notFound(`case ${caseId} of another applicant`)
  if (!mayChange(loaded, what)) {
    throw conflict({
      zh: '申请已经提交，现在不能修改；需要改动请等补正通知或撤回。',
      en: 'The application is with the office and cannot be changed now. Wait for a correction notice, or withdraw it.',
    })
  }
  return { context: { ...anyContext, actor }, loaded }
}

function mayChange({ state }: LoadedCase, what: 'all' | 'papers' | 'account'): boolean {
  if (state.situation === 'draft' || state.situation === 'correction') return true
  if (what === 'account') return state.situation === 'returned'
  return what === 'papers' && (state.gaps.length > 0 || state.situation === 'milestones')
}
