import { type Day, day, isoDay, type Localised } from '@xinglin/base'
import { type AwardMade, allowedNow, type Due, ruleOn } from '@xinglin/policy'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { isUniqueViolation, newId } from '../platform/database/index.ts'
import { conflict } from '../platform/fault.ts'
import { getRule, judgeSubject } from './judge.ts'
import { award, awardKey } from './schema.ts'

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
  const sharing = context.db
    .select({ id: awardKey.awardId })
    .from(awardKey)
    .where(and(eq(awardKey.tenantId, context.tenant.id), inArray(awardKey.key, ids)))
  const rows = await context.db
    .select()
    .from(award)
    .where(
      and(eq(award.tenantId, context.tenant.id), sql`${award.caseId} <> ${exceptCase}`, inArray(award.id, sharing)),
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
  const rule = ruleOn(await getRule(context, due.rule), due.validOn)
  const { fen, because, reasons } = allowedNow(rule, due, await awardsMade(context, due, caseId))
  return { fen, because, assumed: reasons.find((one) => one.assumed)?.assumed ?? null }
}

/** A payment as casework asks for it. */
export type PaymentAsked = {
  readonly file: { id: string; benefit: string; subjectId: string; beneficiaryId: string; packHash: string | null }
  /** What this payment is to pay, in fen. */
  readonly approvedSum: number
  readonly filedOn: number | null
  /** Part of the award that is paid: `1` where it is paid as a whole, or the milestone. */
  readonly tranche: string
  /** The sum a meeting settled, where no rule computes one; null elsewhere. */
  readonly decidedSum: number | null
}

export type AwardGiven = { readonly id: string | null; readonly fen: number; readonly note: Localised | null }

/**
 * Judges a case once more and writes its award. `fen` is 0, and nothing is written, when nothing may be paid. An award whose payment
 * came back from the bank is paid again as it stands: it was decided, and nothing of it is left with the beneficiary.
 */
export async function makeAward(context: Context, payment: PaymentAsked): Promise<AwardGiven> {
  const { file, tranche } = payment
  const again = await findAward(context, file.id, tranche)
  if (again) return { id: again.id, fen: Math.min(again.sum, payment.approvedSum), note: null }
  const filedOn = (payment.filedOn ?? context.today) as Day
  const { explanation, packHash } = await judgeSubject(context, file.benefit, file.subjectId, {
    filedOn,
    packHash: file.packHash,
  })
  const { decision } = explanation
  const settled = decision.answer === 'due' && decision.sum.kind === 'unset' ? payment.decidedSum : null
  if (decision.answer !== 'due' || (!decision.payable && settled === null)) {
    return {
      id: null,
      fen: 0,
      note: { zh: '条件或依据有变化，暂不发放。', en: 'Conditions or grounds have changed; held back.' },
    }
  }
  const whole = settled === null ? await allowedFor(context, decision, file.id) : { fen: settled, because: null }
  const allowed = { ...whole, fen: Math.max(0, whole.fen - (await awardedTo(context, file.id))) }
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
      tranche,
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
  const keys = [...new Set([file.beneficiaryId, ...decision.keys.map((one) => one.id)])]
  await context.db.insert(awardKey).values(keys.map((key) => ({ tenantId: context.tenant.id, key, awardId: id })))
  return { id, fen, note: fen < payment.approvedSum ? allowed.because : null }
}

/** The award that this part of a case was given before; undefined where it is the first time. */
async function findAward(context: Context, caseId: string, tranche: string) {
  const [found] = await context.db
    .select({ id: award.id, sum: award.sum })
    .from(award)
    .where(and(eq(award.tenantId, context.tenant.id), eq(award.caseId, caseId), eq(award.tranche, tranche)))
  return found
}

/** What other parts of the same case were awarded so far, in fen. */
async function awardedTo(context: Context, caseId: string): Promise<number> {
  const [row] = await context.db
    .select({ total: sql<string>`coalesce(sum(${award.sum}), 0)` })
    .from(award)
    .where(and(eq(award.tenantId, context.tenant.id), eq(award.caseId, caseId)))
  return Number(row?.total ?? 0)
}
