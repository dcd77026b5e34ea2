import { findCaseUses } from '../casework/index.ts'
import { findMatchingUses } from '../matching/index.ts'
import { findOutreachUses } from '../outreach/index.ts'
import { findPolicyUses } from '../policy/index.ts'
import type { FindUses } from '../registry/index.ts'

/** How every room above the registry says what it built on subjects. One list: what is asked before undoing is asked again while it is done. */
export const findUses: readonly FindUses[] = [findPolicyUses, findCaseUses, findMatchingUses, findOutreachUses]
