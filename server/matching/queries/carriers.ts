import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { isListed, subject } from '../../registry/index.ts'
import { hostel } from '../schema.ts'
import { answersFor, DESK_ROLES } from '../sides.ts'

/** Carriers that an officer answers for, with the beds they have for those on an internship. */
export const carriers = query({
  name: 'matching/carriers',
  summary: 'Carriers and the beds they have',
  input: z.object({}),
  output: z.object({ rows: z.array(z.object({ id: z.string(), name: z.string(), beds: z.number().nullable() })) }),
  access: { officers: DESK_ROLES },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const tenantId = context.tenant.id
    const rows = await context.db
      .select({ id: subject.id, name: subject.name, areaCode: subject.areaCode, beds: hostel.beds })
      .from(subject)
      .leftJoin(hostel, and(eq(hostel.tenantId, tenantId), eq(hostel.carrierId, subject.id)))
      .where(and(eq(subject.tenantId, tenantId), eq(subject.kind, 'carrier'), isListed()))
      .orderBy(asc(subject.name))
      .limit(500)
    return {
      rows: rows
        .filter((row) => answersFor(context, row.areaCode ?? ''))
        .map(({ id, name, beds }) => ({ id, name, beds })),
    }
  },
})
