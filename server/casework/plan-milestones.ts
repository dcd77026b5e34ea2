import { addMonths, type Day } from '@xinglin/base'
import { findNextStage, getStage, type Milestone, type PlannedMilestone, type Procedure } from '@xinglin/procedure'

/** The yearly (or other regular) check of a status, from the day it is counted from; undefined where the stage has none. */
export function nextCheck(procedure: Procedure, stageId: string, from: Day, nth: number): Milestone | undefined {
  const { every } = getStage(procedure, stageId)
  if (every === undefined) return undefined
  return {
    id: `${stageId}-${nth}`,
    stage: stageId,
    title: every.title.zh,
    due: addMonths(from, every.months * nth),
    sum: 0,
    ifMissed: 'end',
  }
}

/** Parts of an approved sum as the procedure plans them: shares in whole fen, the last one takes what rounding leaves. */
export function plannedParts(procedure: Procedure, sum: number, from: Day): readonly Milestone[] {
  const stage = procedure.stages.find((one) => one.kind === 'payment' && one.plan !== undefined)
  if (!stage?.plan) return []
  const { plan } = stage
  const shares = plan.map((one) => Math.floor((sum * one.percent) / 100))
  const left = sum - shares.reduce((total, one) => total + one, 0)
  const due = (one: PlannedMilestone) => (one.months === undefined ? null : addMonths(from, one.months))
  return plan.map((one, index) => ({
    id: one.id,
    stage: stage.id,
    title: one.title.zh,
    due: due(one),
    sum: (shares[index] ?? 0) + (index === plan.length - 1 ? left : 0),
    ifMissed: one.ifMissed,
  }))
}

/** What runs once a status is certified: its duties by plan, and its first regular check. */
export function dutiesOfStatus(procedure: Procedure, certifyStage: string, from: Day): readonly Milestone[] {
  const holding = findNextStage(procedure, certifyStage)
  if (holding?.kind !== 'holding') return []
  const first = nextCheck(procedure, holding.id, from, 1)
  const planned = (holding.plan ?? []).map(
    (one): Milestone => ({
      id: one.id,
      stage: holding.id,
      title: one.title.zh,
      due: addMonths(from, one.months ?? 0),
      sum: 0,
      ifMissed: one.ifMissed,
    }),
  )
  return [...planned, ...(first ? [first] : [])]
}

/** The check of what a signed commitment replaced: the sum is paid at once, and comes back if the check fails. */
export function withCommitmentCheck(
  procedure: Procedure,
  parts: readonly Milestone[],
  given: { readonly sum: number; readonly months: number; readonly title: string; readonly from: Day },
): readonly Milestone[] {
  const stage = procedure.stages.find((one) => one.kind === 'payment')?.id
  if (stage === undefined) return parts
  const whole: Milestone = { id: 'whole', stage, title: '一次发放', due: null, sum: given.sum, ifMissed: 'lapse' }
  const check: Milestone = {
    id: 'commitment',
    stage,
    title: given.title,
    due: addMonths(given.from, given.months),
    sum: 0,
    ifMissed: 'claim_back',
  }
  return [...(parts.length > 0 ? parts : [whole]), check]
}
