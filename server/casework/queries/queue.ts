import { isoDay } from '@xinglin/base'
import { SITUATIONS } from '@xinglin/procedure'
import { and, asc, count, desc, eq, ilike, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { subject } from '../../registry/index.ts'
import { caseLabels, LocalisedText } from '../labels.ts'
import { caseFile, caseState } from '../schema.ts'
import { officerSees } from '../visibility.ts'

export const QueueInput = z.object({
  /** `mine`: waits at one of my desks · `open`: not ended · `all` */
  view: z.enum(['mine', 'open', 'all']).default('mine'),
  situation: z.enum(SITUATIONS).optional(),
  /** Part of a case number or of a name. */
  search: z.string().trim().max(60).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(25),
})

const Row = z.object({
  id: z.uuid(),
  number: z.string(),
  benefit: LocalisedText,
  applicant: z.string(),
  area: LocalisedText.nullable(),
  situation: z.enum(SITUATIONS),
  stage: LocalisedText,
  heldSince: z.string().nullable(),
  stageDueOn: z.string().nullable(),
  promisedOn: z.string().nullable(),
  overdue: z.boolean(),
  sum: z.number().nullable(),
})

/** The cases an officer may see, in the order they fall due. The same condition rules the list, its count and its export. */
export const queue = query({
  name: 'casework/queue',
  summary: 'Cases the officer may see, in the order they fall due',
  input: QueueInput,
  output: z.object({ rows: z.array(Row), total: z.number(), mine: z.number(), today: z.string() }),
  access: { officers: 'any' },
  run: async (context, input) => {
    const { db, tenant } = context
    const actor = (context as SignedIn).actor
    const visible = officerSees(actor, context.packs.current(tenant.packId))
    const desks = actor.offices.map((one) => `${one.role}@${one.unitId}`)
    const mine = sql`${caseState.heldBy} && ${sql.param(desks)}::text[]`
    const condition = and(eq(caseFile.tenantId, tenant.id), visible, ...wanted(input, mine))
    const from = () =>
      db
        .select({ file: caseFile, state: caseState, applicant: subject.name })
        .from(caseFile)
        .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
        .innerJoin(subject, and(eq(subject.tenantId, caseFile.tenantId), eq(subject.id, caseFile.applicantId)))
    const rows = await from()
      .where(condition)
      .orderBy(asc(caseState.stageDueOn), desc(caseFile.id))
      .limit(input.size)
      .offset((input.page - 1) * input.size)
    const counted = (where: SQL | undefined) =>
      db
        .select({ value: count() })
        .from(caseFile)
        .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
        .innerJoin(subject, and(eq(subject.tenantId, caseFile.tenantId), eq(subject.id, caseFile.applicantId)))
        .where(where)
    const [total] = await counted(condition)
    const [waiting] = await counted(and(eq(caseFile.tenantId, tenant.id), visible, mine))
    const labels = caseLabels(context)
    const today = isoDay(context.today)
    return {
      today,
      total: total?.value ?? 0,
      mine: waiting?.value ?? 0,
      rows: rows.map(({ file, state, applicant }) => ({
        id: file.id,
        number: file.number,
        benefit: labels.benefit(file.benefit),
        applicant,
        area: labels.area(file.areaCode),
        situation: state.situation,
        stage: labels.situation(state.situation),
        heldSince: state.heldSince,
        stageDueOn: state.stageDueOn,
        promisedOn: state.promisedOn,
        overdue: state.stageDueOn !== null && state.stageDueOn < today,
        sum: state.sum,
      })),
    }
  },
})

function wanted(input: z.output<typeof QueueInput>, mine: SQL): (SQL | undefined)[] {
  const like = input.search && `%${input.search.replace(/[\\%_]/g, '\\$&')}%`
  return [
    input.view === 'mine' ? mine : undefined,
    input.view === 'open' ? sql`${caseState.stage} is not null` : undefined,
    input.situation && eq(caseState.situation, input.situation),
    like ? or(ilike(caseFile.number, like), ilike(subject.name, like)) : undefined,
  ]
}
