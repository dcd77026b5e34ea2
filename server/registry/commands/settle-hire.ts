import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { claimsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden, notFound, unprocessable } from '../../platform/fault.ts'
import { Text } from '../../platform/text/schema.ts'
import { keepsHires } from '../hires/keeps-hires.ts'
import { openHire } from '../hires/sealed.ts'
import { checkRow } from '../imports/check-row.ts'
import { importColumns } from '../imports/columns.ts'
import { enterJudged } from '../imports/enter-judged.ts'
import { type Judged, judgeRows } from '../imports/judge-rows.ts'
import { hireReport } from '../schema.ts'

const Fault = z.object({ column: z.string(), say: Text })

/**
 * The unit that keeps records of work has compared what an employer entered with contract and insurance: it becomes the record from which both sides'
 * benefits follow, entered and verified as at the desk; or it is given back with the reason. What does not agree is told by field and nothing is entered.
 * @throws Fault `not_found` for another unit, `forbidden` for what concerns the officer, `conflict` where it is settled, `unprocessable` without a reason
 */
export const settleHire = command({
  name: 'registry/settle-hire',
  summary: 'Enters the hire that an employer stated, or gives it back with the reason',
  input: z.object({
    reportId: z.uuid(),
    enters: z.boolean(),
    /** Months of social insurance paid so far, by the insurance records; null where they were not looked at. */
    insuredMonths: z.int().min(0).max(600).nullable().default(null),
    reason: z.string().trim().max(500).default(''),
  }),
  output: z.object({ engagementId: z.uuid().nullable(), faults: z.array(Fault) }),
  access: { officers: ['officer'] },
  run: async (anyContext, { reportId, enters, insuredMonths, reason }, effects) => {
    const context = anyContext as SignedIn
    const own = and(eq(hireReport.tenantId, context.tenant.id), eq(hireReport.id, reportId))
    const [report] = await context.db.select().from(hireReport).where(own).for('update')
    if (!report || !keepsHires(context)) throw notFound(`hire report ${reportId}`)
    if (claimsFor(context.actor, report.employerId)) throw forbidden(`own record of ${report.employerId}`)
    if (report.state !== 'waiting') throw conflict(SETTLED)
    effects.about({ kind: 'hire_report', id: reportId }, { enters })
    const settled = { settledBy: context.actor.accountId, settledOn: isoDay(context.today) }
    if (!enters) {
      if (reason === '') throw unprocessable(WHY, 'reason')
      await context.db
        .update(hireReport)
        .set({ ...settled, state: 'returned', reason })
        .where(own)
      effects.emit('hire.settled', { reportId })
      return { engagementId: null, faults: [] }
    }
    const more = insuredMonths === null ? {} : { insured_months: String(insuredMonths) }
    const judged = await judge(context, reportId, { ...openHire(context, report), ...more })
    if (judged.status === 'faulty') return { engagementId: null, faults: [...judged.faults] }
    const { same, person, employer } = judged.known
    for (const id of [same, person, employer])
      if (id !== undefined && claimsFor(context.actor, id)) throw forbidden(`own record of ${id}`)
    const engagementId = same ?? (await enterJudged(context, 'engagement', judged))
    await context.db
      .update(hireReport)
      .set({ ...settled, state: 'entered', engagementId })
      .where(own)
    effects.emit('hire.settled', { reportId })
    return { engagementId, faults: [] }
  },
})

async function judge(context: SignedIn, reportId: string, values: Readonly<Record<string, string>>): Promise<Judged> {
  const columns = importColumns(context.packs.current(context.tenant.packId), 'engagement')
  const row = checkRow(context, 'engagement', columns, 1, { values, odd: {} })
  const [judged] = await judgeRows(context, { id: reportId, kind: 'engagement' }, [row])
  if (!judged) throw notFound(`hire report ${reportId}`)
  return judged
}

const SETTLED = { zh: '这一条已经处理过，请刷新。', en: 'This has been settled already. Please reload.' }
const WHY = { zh: '请写明退回的原因。', en: 'Please say why it is given back.' }
