import { and, eq } from 'drizzle-orm'
import { anyOf } from '../platform/database/index.ts'
import type { FindUses } from '../registry/index.ts'
import { companyNeed, visit } from './schema.ts'

const VISITED = { zh: '有走访记录或走访安排', en: 'a visit was planned or made' }
const NEEDS = { zh: '提过企业需求', en: 'it spoke of a need' }

/** Visits to these organisations, and what was heard there. */
export const findOutreachUses: FindUses = async ({ db, tenant }, subjectIds) => {
  const ids = [...subjectIds]
  const visits = await db
    .selectDistinct({ subjectId: visit.organisationId })
    .from(visit)
    .where(and(eq(visit.tenantId, tenant.id), anyOf(visit.organisationId, ids)))
  const needs = await db
    .selectDistinct({ subjectId: companyNeed.organisationId })
    .from(companyNeed)
    .where(and(eq(companyNeed.tenantId, tenant.id), anyOf(companyNeed.organisationId, ids)))
  return [
    ...visits.map(({ subjectId }) => ({ subjectId, what: VISITED })),
    ...needs.map(({ subjectId }) => ({ subjectId, what: NEEDS })),
  ]
}
