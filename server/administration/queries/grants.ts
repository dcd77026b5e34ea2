import { desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { ADMINISTRATORS } from '../../platform/access/roles.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { namesOf } from '../names-of.ts'
import { officeGrant } from '../schema.ts'
import { Grant, grantOf } from './person.ts'

/** Settled ones beyond this are on the page of the person. */
const SHOWN = 300

/** Offices that were prepared: those that wait first, then what was settled, the newest first. */
export const grants = query({
  name: 'administration/grants',
  summary: 'Offices that wait to be confirmed, and those settled lately',
  input: z.object({}),
  output: z.object({ rows: z.array(Grant), waiting: z.number() }),
  access: { officers: ADMINISTRATORS },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const rows = await context.db
      .select()
      .from(officeGrant)
      .where(eq(officeGrant.tenantId, context.tenant.id))
      .orderBy(sql`${officeGrant.status} <> 'waiting'`, desc(officeGrant.at))
      .limit(SHOWN)
    const name = await namesOf(
      context,
      rows.flatMap((one) => [one.accountId, one.preparedBy, one.settledBy]),
    )
    return {
      rows: rows.map((one) => grantOf(context, one, name, name(one.accountId))),
      waiting: rows.filter((one) => one.status === 'waiting').length,
    }
  },
})
