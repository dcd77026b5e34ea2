import { type Day, day, isoDay, type Localised } from '@xinglin/base'
import { type AwardMade, allowedNow, type Due } from '@xinglin/policy'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { isUniqueViolation, newId } from '../platform/database/index.ts'
import { conflict } from '../platform/fault.ts'
import { getRule, judgeSubject } from './judge.ts'
import { award } from './schema.ts'

/** What the overlap and limit rules leave of an award, and why less where it is less. */
export type Allowed = {
  readonly fen: number
  readonly because: Localised | null
  /** The notice is silent on this overlap; an officer confirms what is assumed. */
  readonly assumed: Localised | null
}

/** Awards made before that share an identity with this one: the same person, body, company. */
async function awardsMade(context: Context, due: Due, exceptCase: string): Promise<AwardMade[]> {
  const ids = [...new Set(due.keys.map((one) => one.id))]
  if (ids.length === 0) return []
  const rows = await context.db
    .select()
    .from(award)
    .where(
      and(
        eq(award.tenantId, context.tenant.id),
        sql`${award.caseId} <> ${exceptCase}`,
        or(
          inArray(award.beneficiaryId, ids),
          sql`exists (select 1 from jsonb_each_text(${award.keys}) as one where one.value = any(${sql.param(ids)}::text[]))`,
        ),
      ),
    )
  return rows.map((row) => ({
    rule: row.benefit,
    fen: row.sum,
    validOn: day(row.validOn),
    keys: Object.entries(row.keys).map(([path, id]) => ({ path, id })),
  }))
}

/** What may be paid now, all awards made before considered. To be asked under the tenant's payment lock when money is released. */
export async function allowedFor(context: Context, due: Due, caseId: string): Promise<Allowed> {
  if (due.sum.kind !== 'money') return { fen: 0, because: null, assumed: null }
  const rule = await getRule(context, due.rule)
  const { fen, because, reasons } = allowedNow(rule, due, await awardsMade(context, due, caseId))
  return { fen, because, assumed: reasons.find((one) => one.assumed)?.assumed ?? null }
}

/** Judges a case once more and writes its award. `fen` is 0, and nothing is written, when nothing may be paid. */
export async function makeAward(
  context: Context,
  payment: {
    readonly file: { id: string; benefit: string; subjectId: string; beneficiaryId: string; packHash: string | null }
    readonly approvedSum: number
    readonly filedOn: number | null
  },
): Promise<{ readonly id: string | null; readonly fen: number; readonly note: Localised | null }> {
  const { file } = payment
  const filedOn = (payment.filedOn ?? context.today) as Day
  const { explanation, packHash } = await judgeSubject(context, file.benefit, file.subjectId, {
    filedOn,
    packHash: file.packHash,
  })
  const { decision } = explanation
  if (decision.answer !== 'due' || !decision.payable) {
    return {
      id: null,
      fen: 0,
      note: { zh: '条件或依据有变化，暂不发放。', en: 'Conditions or grounds have changed; held back.' },
    }
  }
  const allowed = await allowedFor(context, decision, file.id)
  // Never more than was approved: a rise since then has to be approved again.
  const fen = Math.min(allowed.fen, payment.approvedSum)
  if (fen === 0) return { id: null, fen, note: allowed.because }
  const id = newId()
  try {
    await context.db.insert(award).values({
      tenantId: context.tenant.id,
      id,
      benefit: file.benefit,
      subjectId: file.subjectId,
      beneficiaryId: file.beneficiaryId,
      period: 'once',
      tranche: '1',
      sum: fen,
      validOn: isoDay(decision.validOn),
      caseId: file.id,
      keys: Object.fromEntries(decision.keys.map((one) => [one.path, one.id])),
      packHash,
      grounds: decision.figures.map((one) => `${one.address}@${one.from ?? ''}`),
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw conflict({ zh: '这笔待遇已经发放过。', en: 'This very award was paid before.' })
  }
  return { id, fen, note: fen < payment.approvedSum ? allowed.because : null }
}
