import type { Localised } from '@xinglin/base'
import type { Rule } from '@xinglin/policy'
import { and, eq, inArray } from 'drizzle-orm'
import { recorder } from '../../platform/audit/recorder.ts'
import type { Context } from '../../platform/context.ts'
import { ONCE } from '../period.ts'
import { findingChoice } from '../schema.ts'
import { type Found, findDue, partKey } from './find-due.ts'
import { keepFound, lapseOffer, lockOffers, type OfferRow, type Place, type Round } from './keep.ts'

/** A case about a record: what it is for, and whether it has been paid. */
export type LiveCase = {
  readonly benefit: string
  readonly beneficiaryId: string
  readonly period: string
  readonly paid: boolean
}

/** What casework knows of a record; policy asks it nothing itself. */
export type CaseSide = {
  /** Cases about the record that are not given up. */
  readonly live: (subjectId: string) => Promise<readonly LiveCase[]>
  /** Who would handle a case; undefined where no office is named. */
  readonly place: (rule: Rule, subjectId: string) => Promise<Place | undefined>
  /** Whether what is applied for by call only can be applied for today. */
  readonly isOpen: (rule: Rule) => Promise<boolean>
}

/**
 * Decides one record anew and brings its offers in line: new ones are made, changed ones say so, those that the facts no longer give lapse.
 * Safe to run at any time, by any number of servers, any number of times.
 */
export async function redecide(context: Context, subjectId: string, cases: CaseSide): Promise<Round> {
  const round: Round = { told: [], made: 0, lapsed: 0 }
  const before = await lockOffers(context, subjectId)
  const { found, because } = await findDue(context, subjectId)
  const off = await findOff(context, [
    ...found.map((one) => one.beneficiaryId),
    ...before.map((one) => one.beneficiaryId),
  ])
  const live = await cases.live(subjectId)
  const kept = new Set<string>()
  const reasons = new Map(because)
  for (const one of found) {
    const why = await against(one, { off, live, cases })
    if (why) {
      reasons.set(partKey(one.rule.id, one.period), why)
      continue
    }
    const place = await cases.place(one.rule, subjectId)
    if (!place) continue
    const old = before.find((row) => isSame(row, one))
    if (old) kept.add(old.id)
    await keepFound(context, subjectId, one, old, place, round)
  }
  for (const row of before) {
    if (kept.has(row.id) || (row.state !== 'open' && row.state !== 'disputed')) continue
    const why = reasons.get(partKey(row.benefit, row.period)) ?? reasons.get(partKey(row.benefit, ONCE))
    await lapseOffer(context, row, why ?? NOT_NOW, round)
  }
  await emitTold(context, round)
  return round
}

const isSame = (row: OfferRow, found: Found) =>
  row.benefit === found.rule.id && row.beneficiaryId === found.beneficiaryId && row.period === found.period

type Against = {
  readonly off: ReadonlySet<string>
  readonly live: readonly LiveCase[]
  readonly cases: CaseSide
}

/** Why something due is not offered; undefined where nothing stands against it. */
async function against(
  { rule, beneficiaryId, period }: Found,
  { off, live, cases }: Against,
): Promise<Localised | undefined> {
  if (off.has(beneficiaryId)) return SWITCHED_OFF
  const own = live.filter((one) => one.benefit === rule.id && one.beneficiaryId === beneficiaryId)
  if (own.some((one) => standsFor(one, period))) return APPLIED
  const others = rule.overlap.flatMap((one) => (one.form === 'excludes' ? one.others.map((each) => each.rule) : []))
  if (live.some((one) => others.includes(one.benefit))) return INSTEAD
  return rule.call && !(await cases.isOpen(rule)) ? NO_CALL : undefined
}

/** A case for the same; and while it is under way, one for the whole stands for its months, and one for a month for the whole. */
const standsFor = (one: LiveCase, period: string): boolean =>
  one.period === period || (!one.paid && (one.period === ONCE || period === ONCE))

/** Of these, who does not want to be found. */
async function findOff(context: Context, beneficiaries: readonly string[]): Promise<ReadonlySet<string>> {
  if (beneficiaries.length === 0) return new Set()
  const rows = await context.db
    .select({ id: findingChoice.beneficiaryId })
    .from(findingChoice)
    .where(
      and(
        eq(findingChoice.tenantId, context.tenant.id),
        inArray(findingChoice.beneficiaryId, [...new Set(beneficiaries)]),
        eq(findingChoice.off, true),
      ),
    )
  return new Set(rows.map((row) => row.id))
}

/** Tells of all that is new in one event; whoever reads it tells each beneficiary once. */
async function emitTold(context: Context, { told }: Round): Promise<void> {
  if (told.length === 0) return
  const record = recorder(context, 'policy/tell-offers')
  record.effects.about({ kind: 'offer', id: told[0] ?? '' }, { offers: told.length })
  record.effects.emit('offer.made', { offers: told })
  await record.write()
}

const NOT_NOW: Localised = {
  zh: '按现有记录，这一项不再能给。',
  en: 'By the records as they are, this is no longer given.',
}
const SWITCHED_OFF: Localised = { zh: '你关闭了主动提醒。', en: 'You switched off being found.' }
const APPLIED: Localised = { zh: '已经有一件申请在办。', en: 'An application for it is under way or decided.' }
const INSTEAD: Localised = {
  zh: '同一人已经在办另一项，这两项按规定只能享受一项。',
  en: 'Another benefit for the same person is under way; by the rules only one of the two may be had.',
}
const NO_CALL: Localised = { zh: '现在不在申报期内。', en: 'No call for applications is open now.' }
