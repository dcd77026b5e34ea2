import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { commissionerYears, companyFacts, getSubject, isListed, ownArea, subject } from '../../registry/index.ts'
import { holderName } from '../commissioner/holder.ts'
import { holderOf } from '../commissioner/year.ts'
import { YearView, yearView } from '../commissioner/year-view.ts'
import { pairing, serviceEntry } from '../schema.ts'
import { DESK_ROLES } from '../sides.ts'

const SIZE = 100

const Row = YearView.extend({
  holder: z.string(),
  kind: z.enum(['person', 'team', 'organisation']),
  host: z.string().nullable(),
  waiting: z.number(),
  disputed: z.number(),
  lastOn: z.string().nullable(),
})

/** Commissioners by their years of service, the newest first, and how many companies of the city are served. */
export const commissioners = query({
  name: 'matching/commissioners',
  summary: 'Commissioners with services, score and the companies served',
  input: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  output: z.object({
    rows: z.array(Row),
    page: z.number(),
    total: z.number(),
    /** Years without a grade. */
    ungraded: z.number(),
    companies: z.number(),
    served: z.number(),
  }),
  access: { officers: DESK_ROLES },
  run: async (anyContext, { page }) => {
    const context = anyContext as SignedIn
    const { db, tenant } = context
    const mine = and(eq(commissionerYears.tenantId, tenant.id), ownArea(context, context.actor))
    const joined = and(eq(subject.tenantId, commissionerYears.tenantId), eq(subject.id, commissionerYears.subjectId))
    const [sums] = await db
      .select({
        total: count(),
        ungraded: sql<number>`count(*) filter (where ${commissionerYears.grade} is null)::int`,
      })
      .from(commissionerYears)
      .innerJoin(subject, joined)
      .where(mine)
    const years = await db
      .select({ year: commissionerYears })
      .from(commissionerYears)
      .innerJoin(subject, joined)
      .where(mine)
      .orderBy(desc(commissionerYears.recognisedOn), asc(commissionerYears.subjectId))
      .limit(SIZE)
      .offset((page - 1) * SIZE)
    const rows: z.input<typeof Row>[] = []
    for (const { year } of years) {
      const holder = holderOf(year)
      const view = await yearView(context, year)
      const named = holder === null ? { name: '', kind: 'person' as const } : await holderName(context, holder)
      rows.push({
        ...view,
        holder: named.name,
        kind: named.kind,
        host: year.hostId === null ? null : (await getSubject(context, year.hostId)).name,
        ...(await openEntries(context, holder, view)),
      })
    }
    return { rows, page, total: sums?.total ?? 0, ungraded: sums?.ungraded ?? 0, ...(await coverage(context)) }
  },
})

/** What of a year waits or is disputed, and the day of its last service, whatever became of it. */
async function openEntries(
  { db, tenant }: SignedIn,
  holderId: string | null,
  { from, until }: { readonly from: string | null; readonly until: string | null },
) {
  const none = { waiting: 0, disputed: 0, lastOn: null }
  if (holderId === null || from === null || until === null) return none
  const [row] = await db
    .select({
      waiting: sql<number>`count(*) filter (where ${serviceEntry.status} = 'waiting')::int`,
      disputed: sql<number>`count(*) filter (where ${serviceEntry.status} = 'disputed')::int`,
      lastOn: sql<string | null>`max(${serviceEntry.onDay})::text`,
    })
    .from(serviceEntry)
    .where(
      and(
        eq(serviceEntry.tenantId, tenant.id),
        eq(serviceEntry.holderId, holderId),
        sql`${serviceEntry.onDay} between ${from} and ${until}`,
      ),
    )
  return row ?? none
}

/** Companies of the officer’s area, and those where a commissioner serves now. */
async function coverage(context: SignedIn): Promise<{ companies: number; served: number }> {
  const { db, tenant } = context
  const at = db
    .selectDistinct({ id: pairing.organisationId })
    .from(pairing)
    .innerJoin(
      sql`opportunity o`,
      sql`o.tenant_id = ${pairing.tenantId} and o.id = ${pairing.opportunityId} and o.kind = 'commissioner'`,
    )
    .where(and(eq(pairing.tenantId, tenant.id), eq(pairing.state, 'running')))
  const [row] = await db
    .select({
      companies: count(),
      served: sql<number>`count(*) filter (where ${inArray(subject.id, at)})::int`,
    })
    .from(subject)
    .innerJoin(companyFacts, and(eq(companyFacts.tenantId, subject.tenantId), eq(companyFacts.subjectId, subject.id)))
    .where(
      and(
        eq(subject.tenantId, tenant.id),
        eq(subject.kind, 'organisation'),
        isListed(),
        eq(companyFacts.kind, 'company'),
        ownArea(context, context.actor),
      ),
    )
  return row ?? { companies: 0, served: 0 }
}
