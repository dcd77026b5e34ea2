import { type Day, day, isoDay, type Localised } from '@xinglin/base'
import { type AwardMade, allowedNow, type Due, ruleOn } from '@xinglin/policy'
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { isUniqueViolation, newId } from '../platform/database/index.ts'
import { conflict } from '../platform/fault.ts'
import { getRule, judgeSubject } from './judge.ts'
import { ONCE, type Whole } from './period.ts'
import { award, awardKey } from './schema.ts'

/** What the overlap and limit rules leave of an award, and why less where it is less. */
export type Allowed = {
  readonly fen: number
  readonly because: Localised | null
  /** The notice is silent on this overlap; an officer confirms what is assumed. */
  readonly assumed: Localised | null
}

/** The part of an award that is asked about: for whom, of which record, for which period; the case it belongs to, where there is one. */
export type AwardPart = {
  readonly caseId: string | null
  readonly subjectId: string
  readonly beneficiaryId: string
  readonly period: string
}

type AwardRow = typeof award.$inferSelect

/** Awards made before that share an identity with this one: the same person, body, company. */
async function awardsMade(context: Context, due: Due, { caseId }: AwardPart): Promise<AwardRow[]> {
  const ids = [...new Set(due.keys.map((one) => one.id))]
  if (ids.length === 0) return []
  const sharing = context.db
    .select({ id: awardKey.awardId })
    .from(awardKey)
    .where(and(eq(awardKey.tenantId, context.tenant.id), inArray(awardKey.key, ids)))
  return context.db
    .select()
    .from(award)
    .where(
      and(
        eq(award.tenantId, context.tenant.id),
        caseId === null ? undefined : ne(award.caseId, caseId),
        inArray(award.id, sharing),
      ),
    )
}

const asMade = (row: AwardRow): AwardMade => ({
  rule: row.benefit,
  fen: row.sum,
  validOn: day(row.validOn),
  keys: Object.entries(row.keys).map(([path, id]) => ({ path, id })),
})

/**
 * What may be paid now, all awards made before considered. To be asked under the tenant's payment lock when money is released. Other months of the
 * same record are parts of the same award: overlap rules compare the whole of it with what others gave, and the parts leave the rest of it.
 */
export async function allowedFor(
  context: Context,
  due: Due,
  part: AwardPart,
  whole: Whole | undefined,
): Promise<Allowed> {
  if (due.sum.kind !== 'money') return { fen: 0, because: null, assumed: null }
  const rule = ruleOn(await getRule(context, due.rule), due.validOn)
  const made = await awardsMade(context, due, part)
  const parts = await otherParts(context, due, part)
  const of = wholeOf(due, whole, parts)
  const ids = new Set(parts.map((one) => one.id))
  const { fen, because, reasons } = allowedNow(rule, of, made.filter((one) => !ids.has(one.id)).map(asMade))
  const left = leftOf(fen, due.sum.fen, whole, parts)
  return {
    fen: left,
    because: because ?? (left < due.sum.fen ? PARTS : null),
    assumed: reasons.find((one) => one.assumed)?.assumed ?? null,
  }
}

/** What the same record gave the same beneficiary for other periods. */
const otherParts = (context: Context, due: Due, { caseId, subjectId, beneficiaryId, period }: AwardPart) =>
  context.db
    .select()
    .from(award)
    .where(
      and(
        eq(award.tenantId, context.tenant.id),
        eq(award.benefit, due.rule),
        eq(award.subjectId, subjectId),
        eq(award.beneficiaryId, beneficiaryId),
        ne(award.period, period),
        caseId === null ? undefined : ne(award.caseId, caseId),
      ),
    )

/** What overlap rules compare: the sum of all months; while one of them has no figure, those that were given and this one. */
function wholeOf(due: Due, whole: Whole | undefined, parts: readonly AwardRow[]): Due {
  if (!whole || due.sum.kind !== 'money') return due
  if (whole.all.answer === 'due' && whole.all.sum.kind === 'money') return whole.all
  return { ...due, sum: { kind: 'money', fen: due.sum.fen + totalOf(parts) } }
}

/**
 * Never more than the part, and together never more than the whole. What was given for the record as a whole, on application, covered its
 * first months: a later month is what it adds to them.
 */
function leftOf(allowed: number, fen: number, whole: Whole | undefined, parts: readonly AwardRow[]): number {
  const given = parts.filter((one) => one.period === ONCE)
  const months = parts.length - given.length
  if (whole && months >= whole.atMost) return 0
  const upTo = whole?.upTo
  const reached = upTo?.answer === 'due' && upTo.sum.kind === 'money' ? upTo.sum.fen - totalOf(given) : fen
  return Math.max(0, Math.min(fen, reached, allowed - totalOf(parts)))
}

const totalOf = (rows: readonly AwardRow[]): number => rows.reduce((sum, one) => sum + one.sum, 0)

const PARTS: Localised = {
  zh: '这些月份此前已经发过一部分，只发余下的。',
  en: 'Some of these months were paid before; only the rest is paid.',
}

/** A payment as casework asks for it. */
export type PaymentAsked = {
  readonly file: {
    readonly id: string
    readonly benefit: string
    readonly subjectId: string
    readonly beneficiaryId: string
    readonly period: string
    readonly packHash: string | null
  }
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
  const { explanation, packHash, whole } = await judgeSubject(context, file.benefit, file.subjectId, {
    filedOn,
    packHash: file.packHash,
    period: file.period,
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
  const part = { ...file, caseId: file.id }
  const entire = settled === null ? await allowedFor(context, decision, part, whole) : { fen: settled, because: null }
  const allowed = { ...entire, fen: Math.max(0, entire.fen - (await awardedTo(context, file.id))) }
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
      period: file.period,
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
