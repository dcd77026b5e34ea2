import { and, eq, inArray } from 'drizzle-orm'
import type { MergeSide } from '../registry/index.ts'
import { hostelStay, pairing } from './schema.ts'

const BOTH = {
  zh: '两条和同一岗位都有对接记录，请先核实是否为同一次。',
  en: 'Both were matched with the same opening. Please find out first whether it was one match.',
}

/** Matches and beds go with whom they name. */
export const matchingMergeSide: MergeSide = {
  places: [pairing.personId, pairing.organisationId, hostelStay.personId],
  against: async ({ db, tenant }, { keptId, otherId }) => {
    const rows = await db
      .select({ opening: pairing.opportunityId })
      .from(pairing)
      .where(and(eq(pairing.tenantId, tenant.id), inArray(pairing.personId, [keptId, otherId])))
    return new Set(rows.map((row) => row.opening)).size < rows.length ? [BOTH] : []
  },
}
