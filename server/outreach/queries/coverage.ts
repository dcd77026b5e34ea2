import { isoDay } from '@xinglin/base'
import { and, asc, count, desc, eq, inArray, isNull, max, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { Text } from '../../platform/text/schema.ts'
import { companyFacts, isListed, ownArea, subject } from '../../registry/index.ts'
import { dayFrom } from '../dates.ts'
import { findOwners } from '../owners.ts'
import { visit } from '../schema.ts'
import { titlesOf } from '../titles.ts'

/** Within so many days back a visit counts as covering. */
const YEAR = 365
const SIZE = 100

const Row = z.object({
  id: z.uuid(),
  name: z.string(),
  area: Text.nullable(),
  sector: Text.nullable(),
  /** null: nobody said whether it is a key enterprise. */
  key: z.boolean().nullable(),
  lastVisit: z.string().nullable(),
  planned: z.object({ visitor: z.string(), dueOn: z.string() }).nullable(),
})
const Share = z.object({ companies: z.number().int(), visited: z.number().int() })

/**
 * Whom to visit next: key enterprises first, then whoever waited longest, those never visited at the head; and what share was visited in the past year.
 */
export const coverage = query({
  name: 'outreach/coverage',
  summary: 'Companies by how long nobody has visited them, and the share visited in a year',
  input: z.object({ area: z.string().max(20).optional(), page: z.coerce.number().int().min(1).max(1000).default(1) }),
  output: z.object({
    rows: z.array(Row),
    page: z.number().int(),
    pages: z.number().int(),
    all: Share,
    key: Share,
    since: z.string(),
    areas: z.array(z.object({ id: z.string(), title: Text })),
    owners: z.array(z.object({ id: z.string(), title: Text })),
  }),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext, { area, page }) => {
    const context = anyContext as SignedIn
    const { db, packs, tenant } = context
    const since = dayFrom(isoDay(context.today), -YEAR)
    const title = titlesOf(context)
    const made = db
      .select({ organisationId: visit.organisationId, last: max(visit.visitedOn).as('last') })
      .from(visit)
      .where(and(eq(visit.tenantId, tenant.id), eq(visit.status, 'made')))
      .groupBy(visit.organisationId)
      .as('made')
    const ahead = db
      .select({ organisationId: visit.organisationId, visitor: visit.visitor, dueOn: visit.dueOn })
      .from(visit)
      .where(and(eq(visit.tenantId, tenant.id), eq(visit.status, 'planned')))
      .as('ahead')
    const place = sql<string | null>`coalesce(${companyFacts.area}, ${subject.areaCode})`
    const where = and(
      eq(subject.tenantId, tenant.id),
      eq(subject.kind, 'organisation'),
      isListed(),
      or(isNull(companyFacts.kind), eq(companyFacts.kind, 'company')),
      ownArea(context, context.actor),
      area === undefined ? undefined : within(place, area, packs.current(tenant.packId).areas),
    )
    const facts = and(eq(companyFacts.tenantId, subject.tenantId), eq(companyFacts.subjectId, subject.id))
    const [sums] = await db
      .select({
        companies: count(),
        visited: countIf(sql`${made.last} >= ${since}`),
        key: countIf(sql`${companyFacts.keyEnterprise}`),
        keyVisited: countIf(sql`${companyFacts.keyEnterprise} and ${made.last} >= ${since}`),
      })
      .from(subject)
      .leftJoin(companyFacts, facts)
      .leftJoin(made, eq(made.organisationId, subject.id))
      .where(where)
    const rows = await db
      .select({
        id: subject.id,
        name: subject.name,
        area: place,
        sector: companyFacts.sector,
        key: companyFacts.keyEnterprise,
        lastVisit: made.last,
        dueOn: ahead.dueOn,
        visitor: account.name,
      })
      .from(subject)
      .leftJoin(companyFacts, facts)
      .leftJoin(made, eq(made.organisationId, subject.id))
      .leftJoin(ahead, eq(ahead.organisationId, subject.id))
      .leftJoin(account, eq(account.id, ahead.visitor))
      .where(where)
      .orderBy(
        desc(sql`coalesce(${companyFacts.keyEnterprise}, false)`),
        sql`${made.last} asc nulls first`,
        asc(subject.name),
        asc(subject.id),
      )
      .limit(SIZE)
      .offset((page - 1) * SIZE)
    return {
      rows: rows.map(({ dueOn, visitor, ...row }) => ({
        ...row,
        area: title.area(row.area),
        sector: title.sector(row.sector),
        planned: dueOn === null ? null : { dueOn, visitor: visitor ?? '' },
      })),
      page,
      pages: Math.max(1, Math.ceil((sums?.companies ?? 0) / SIZE)),
      all: { companies: sums?.companies ?? 0, visited: sums?.visited ?? 0 },
      key: { companies: sums?.key ?? 0, visited: sums?.keyVisited ?? 0 },
      since,
      areas: [...packs.current(tenant.packId).areas].map(([id, one]) => ({ id, title: one.title })),
      owners: [...(await findOwners(context))],
    }
  },
})

const countIf = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number)

/** The area itself and what lies in it. */
function within(
  place: SQL,
  area: string,
  areas: ReadonlyMap<string, { readonly parent?: string | undefined }>,
): SQL | undefined {
  const codes = [...areas].filter(([code, one]) => code === area || one.parent === area).map(([code]) => code)
  return inArray(place, codes.length > 0 ? codes : [area])
}
