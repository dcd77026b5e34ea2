import { and, eq, inArray } from 'drizzle-orm'
import type { MergeSide } from '../registry/index.ts'
import { companyNeed, visit } from './schema.ts'

const PLANNED = {
  zh: '两家都排了走访，请先取消其中一次。',
  en: 'A visit is planned to both. Please drop one of the two first.',
}

/** Visits and needs go with the company. */
export const outreachMergeSide: MergeSide = {
  places: [visit.organisationId, companyNeed.organisationId],
  against: async ({ db, tenant }, { keptId, otherId }) => {
    const planned = await db
      .selectDistinct({ id: visit.organisationId })
      .from(visit)
      .where(
        and(
          eq(visit.tenantId, tenant.id),
          eq(visit.status, 'planned'),
          inArray(visit.organisationId, [keptId, otherId]),
        ),
      )
    return planned.length > 1 ? [PLANNED] : []
  },
}
