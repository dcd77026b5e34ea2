import { type Day, isoDay } from '@xinglin/base'
import { SITUATIONS } from '@xinglin/procedure'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { Text } from '../../platform/text/schema.ts'
import { subject } from '../../registry/index.ts'
import { caseLabels } from '../labels.ts'
import { findStageSchema } from '../procedure.ts'
import { caseFile, caseState } from '../schema.ts'
import { COLOURS, type QueueFilter } from './filter.ts'
import { firstOf, orderOf } from './ranges.ts'

export const QueueRow = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.number(),
  benefit: Text,
  applicant: z.string(),
  beneficiary: z.string(),
  unit: Text,
  area: Text.nullable(),
  situation: z.enum(SITUATIONS),
  stage: Text,
  /** Officer who took it on; null while it is the whole desk's. */
  assignee: z.string().nullable(),
  filedOn: z.string().nullable(),
  heldSince: z.string().nullable(),
  /** `open` where the calendar of working days does not reach. */
  stageDueOn: z.string().nullable(),
  promisedOn: z.string().nullable(),
  overdue: z.boolean(),
  colour: z.enum(COLOURS),
  /** Whether its procedure lets it be approved together with others. */
  bulk: z.boolean(),
  sum: z.number().nullable(),
})
export type QueueRow = z.output<typeof QueueRow>

const applicant = alias(subject, 'applicant')
const beneficiary = alias(subject, 'beneficiary')
/** The order of a list, over the columns of its first cases. */
const ORDER: Record<QueueFilter['sort'], SQL> = { due: sql`due, id desc`, newest: sql`id desc`, oldest: sql`id` }
const inFull = and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id))

/** The cases of a filter in its order. The ids come first, from ranges of an index; names are read for those alone. */
export async function readQueue(
  context: SignedIn,
  filter: QueueFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<QueueRow[]> {
  const first = firstOf(context, filter, limit + offset, 'ordered')
  const chosen = sql`select id from (${first}) as first order by ${ORDER[filter.sort]} limit ${limit} offset ${offset}`
  const rows = await context.db
    .select({
      file: caseFile,
      state: caseState,
      applicant: applicant.name,
      beneficiary: beneficiary.name,
      by: account.name,
    })
    .from(caseFile)
    .innerJoin(caseState, inFull)
    .innerJoin(applicant, and(eq(applicant.tenantId, caseFile.tenantId), eq(applicant.id, caseFile.applicantId)))
    .innerJoin(
      beneficiary,
      and(eq(beneficiary.tenantId, caseFile.tenantId), eq(beneficiary.id, caseFile.beneficiaryId)),
    )
    .leftJoin(account, eq(account.id, caseState.assignee))
    .where(and(eq(caseFile.tenantId, context.tenant.id), sql`${caseFile.id} in (${chosen})`))
    .orderBy(orderOf(filter.sort))
  const labels = caseLabels(context)
  return Promise.all(
    rows.map(async ({ file, state, by, ...names }) => ({
      id: file.id,
      number: file.number,
      version: state.version,
      benefit: labels.benefit(file.benefit, file.period),
      ...names,
      unit: labels.unit(file.unitId),
      area: labels.area(file.areaCode),
      situation: state.situation,
      stage: labels.situation(state.situation, file.benefit),
      assignee: state.stage === null ? null : by,
      filedOn: state.filedOn,
      heldSince: state.heldSince,
      stageDueOn: state.stageDueOpen ? 'open' : state.stageDueOn,
      promisedOn: state.promisedOpen ? 'open' : state.promisedOn,
      ...colourOf(state, context.today),
      bulk: state.situation === 'decision' && ((await findStageSchema(context, file, state.stage))?.bulk ?? false),
      sum: state.sum,
    })),
  )
}

function colourOf(state: typeof caseState.$inferSelect, day: Day): Pick<QueueRow, 'overdue' | 'colour'> {
  const today = isoDay(day)
  const overdue = state.stageDueOn !== null && state.stageDueOn < today
  const near = state.stageWarnOn !== null && state.stageWarnOn <= today && state.stageDueOn !== null
  return { overdue, colour: overdue ? 'late' : near ? 'warn' : 'fine' }
}

/** Counting stops here: a list says `1,000+` and wants to be narrowed. */
export const COUNTED = 1000

/** How many cases a filter has and how many of them are late, counted no further than one past `COUNTED`. */
export async function countQueue(context: SignedIn, filter: QueueFilter): Promise<{ total: number; late: number }> {
  const found = firstOf(context, filter, COUNTED + 1, 'any')
  const { rows } = await context.db.execute<{ total: number; late: number }>(
    sql`select count(*)::int as total, (count(*) filter (where due < ${isoDay(context.today)}))::int as late from (select due from (${found}) as first limit ${COUNTED + 1}) as found`,
  )
  return rows[0] ?? { total: 0, late: 0 }
}
