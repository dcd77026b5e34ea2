import { and, eq, ne, or } from 'drizzle-orm'
import { anyOf } from '../platform/database/index.ts'
import type { FindUses } from '../registry/index.ts'
import { award, offer } from './schema.ts'

const OFFERED = { zh: '已被主动找到，有待答复或已答复的待遇', en: 'something was offered on it' }
const AWARDED = { zh: '已有核定发放的待遇', en: 'something was awarded on it' }

/** What was offered or awarded on these subjects or to them. An offer that lapsed stands in nobody's way. */
export const findPolicyUses: FindUses = async ({ db, tenant }, subjectIds) => {
  const ids = [...subjectIds]
  const offers = await db
    .select({ of: offer.subjectId, to: offer.beneficiaryId })
    .from(offer)
    .where(
      and(
        eq(offer.tenantId, tenant.id),
        ne(offer.state, 'lapsed'),
        or(anyOf(offer.subjectId, ids), anyOf(offer.beneficiaryId, ids)),
      ),
    )
  const awards = await db
    .select({ of: award.subjectId, to: award.beneficiaryId })
    .from(award)
    .where(and(eq(award.tenantId, tenant.id), or(anyOf(award.subjectId, ids), anyOf(award.beneficiaryId, ids))))
  const asked = new Set(ids)
  const used = (rows: typeof offers, what: typeof OFFERED) =>
    [...new Set(rows.flatMap(({ of, to }) => [of, to]))]
      .filter((id) => asked.has(id))
      .map((subjectId) => ({ subjectId, what }))
  return [...used(offers, OFFERED), ...used(awards, AWARDED)]
}
