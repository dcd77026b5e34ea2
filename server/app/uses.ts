import { caseworkMergeSide, findCaseUses } from '../casework/index.ts'
import { findMatchingUses, matchingMergeSide } from '../matching/index.ts'
import { findNeedTexts, findOutreachUses, outreachMergeSide } from '../outreach/index.ts'
import { findPolicyUses, policyMergeSide } from '../policy/index.ts'
import type { FindTexts, FindUses, MergeSide } from '../registry/index.ts'

/** How every room above the registry says what it built on subjects. One list: what is asked before undoing is asked again while it is done. */
export const findUses: readonly FindUses[] = [findPolicyUses, findCaseUses, findMatchingUses, findOutreachUses]

/** What every room above the registry does when two entries of it become one. */
export const mergeSides: readonly MergeSide[] = [
  policyMergeSide,
  caseworkMergeSide,
  matchingMergeSide,
  outreachMergeSide,
]

/** Texts of rooms above the registry in which words for roles and skills are read. */
export const findTexts: readonly FindTexts[] = [findNeedTexts]
