import type { DocumentKind } from '../kinds.ts'
import { approval, certificate, refusal } from './decisions.ts'
import { lapse, recovery, review, revocation, termination } from './later.ts'
import { notice } from './notice.ts'
import { acceptance, correction, receipt } from './slips.ts'
import type { Write } from './words.ts'

/** Who writes what. */
export const WORDS: Record<DocumentKind, Write> = {
  receipt,
  acceptance,
  correction,
  notice,
  approval,
  refusal,
  certificate,
  termination,
  review,
  lapse,
  revocation,
  recovery,
}
