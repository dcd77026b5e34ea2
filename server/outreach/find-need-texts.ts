import { and, eq } from 'drizzle-orm'
import type { FindTexts } from '../registry/index.ts'
import { companyNeed } from './schema.ts'

/** What companies said on visits that they look for people for, while it is open. */
export const findNeedTexts: FindTexts = async ({ db, tenant }) => {
  const rows = await db
    .select({ title: companyNeed.title, fields: companyNeed.fields })
    .from(companyNeed)
    .where(and(eq(companyNeed.tenantId, tenant.id), eq(companyNeed.kind, 'vacancy'), eq(companyNeed.status, 'open')))
  return rows.map(({ title, fields }) => ({
    text: `${title}\n${fields.conditions ?? ''}`,
    from: { where: { zh: '走访需求', en: 'need heard on a visit' }, title },
  }))
}
