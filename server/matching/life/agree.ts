import { and, eq, inArray, ne } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { conflict } from '../../platform/fault.ts'
import { takePlace } from '../../registry/index.ts'
import { EXCLUSIVE } from '../index/kinds.ts'
import { pairing } from '../schema.ts'
import { makeEngagement } from './engagement.ts'
import type { Loaded } from './load.ts'
import { lockPerson } from './lock-person.ts'
import type { StepDetail } from './step-detail.ts'

const BUSY = {
  zh: '你已经同意了另一份录用。要换，请先婉拒那一份。',
  en: 'You have agreed to another offer. To change, decline that one first.',
}
const FULL = { zh: '名额已满，请看看其他岗位。', en: 'Every place is taken. Please look at other openings.' }

/**
 * The person agrees: one job or internship at a time, a place of the opening is taken, and the engagement stands in the registry once, for
 * both sides. Answers its id; null for a kind by which nobody is engaged.
 * @throws Fault `conflict` for whoever has agreed to another offer, or when no place is left
 */
export async function agree(context: SignedIn, { row, opening }: Loaded, terms: StepDetail): Promise<string | null> {
  if (EXCLUSIVE.includes(opening.kind)) {
    await lockPerson(context, row.personId)
    const [other] = await context.db
      .select({ id: pairing.id })
      .from(pairing)
      .where(
        and(
          eq(pairing.tenantId, context.tenant.id),
          eq(pairing.personId, row.personId),
          ne(pairing.id, row.id),
          inArray(pairing.state, ['agreed', 'running', 'contract_offered']),
        ),
      )
    if (other) throw conflict(BUSY)
  }
  if (!(await takePlace(context, row.opportunityId))) throw conflict(FULL)
  return makeEngagement(context, { row, opening, terms })
}
