import { addDays, type Day, formatDay, type Localised } from '@xinglin/base'
import { type Action, fold } from '@xinglin/procedure'
import type { Context } from '../../platform/context.ts'
import { caseLabels } from '../labels.ts'
import type { LoadedCase } from '../load-case.ts'
import { findProcedureSchema } from '../procedure.ts'
import { clockOf } from '../project-state.ts'
import type { Told } from './telling.ts'

/** The case as it stood right after its action with this sequence; undefined where it has none. */
export function asOf(loaded: LoadedCase, sequence: number): { after: LoadedCase; action: Action } | undefined {
  const actions = loaded.actions.slice(0, sequence)
  const action = actions.at(-1)
  if (action?.sequence !== sequence) return undefined
  return { after: { ...loaded, actions, state: fold(loaded.procedure, actions) }, action }
}

/** What the words need of a case as it stood then. */
export async function toldOf(context: Context, after: LoadedCase, action: Action): Promise<Told> {
  const labels = caseLabels(context)
  const { file, state } = after
  return {
    number: file.number,
    benefit: labels.benefit(file.benefit, file.period),
    unit: labels.unit(file.unitId),
    detail: action.detail,
    state,
    until: lastDayOf(context, after, action),
    remedy: await remedyOf(context, after),
  }
}

/** The day an action gives, or the end of the time for a confirmation, which the clock knows. */
function lastDayOf(context: Context, after: LoadedCase, { detail }: Action): Day | null {
  if (detail.until !== undefined) return detail.until as Day
  if (after.state.situation !== 'confirmation') return null
  const { stageDueOn } = clockOf(context, after)
  return typeof stageDueOn === 'number' ? (stageDueOn as Day) : null
}

/** Where to go against the last decision: the office's own review with its last day, then what the pack's procedure names. */
async function remedyOf(context: Context, { file, procedure, state }: LoadedCase): Promise<Localised | null> {
  if (state.decided === null) return null
  const { remedy } = await findProcedureSchema(context, file)
  const review = procedure.appealDays === undefined ? null : addDays(state.decided.on as Day, procedure.appealDays)
  const { reconsideration_days: days, litigation_months: months, to } = remedy ?? {}
  const zh = [
    ...(review === null ? [] : [`在${formatDay(review, 'zh')}前（含当日）到申请页申请复核`]),
    ...(days && to ? [`自知道决定之日起${days}日内向${to.zh}申请行政复议`] : []),
    ...(months ? [`${months}个月内向人民法院提起行政诉讼`] : []),
  ]
  const en = [
    ...(review === null ? [] : [`ask for a review on the application page by ${formatDay(review, 'en')}`]),
    ...(days && to ? [`ask ${to.en} for reconsideration within ${days} days of learning of it`] : []),
    ...(months ? [`go to the people’s court within ${months} months`] : []),
  ]
  if (zh.length === 0) return null
  return { zh: `不同意的，可以${zh.join('，也可以')}。`, en: `If you disagree, you can ${en.join(', or ')}.` }
}
