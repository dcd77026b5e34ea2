import type { Localised } from '@xinglin/base'
import { isoDay } from '@xinglin/base'
import { type ActionDetail, type ActionKind, fold, type NotPermitted } from '@xinglin/procedure'
import type { Context } from '../platform/context.ts'
import { Fault } from '../platform/fault.ts'
import { issueFor } from './documents/issue.ts'
import { type Doer, refusalOf } from './doer.ts'
import { keptOutFault } from './kept-out.ts'
import type { LoadedCase } from './load-case.ts'
import { projectState } from './project-state.ts'
import { keepPlace } from './ranking/place.ts'
import { caseAction } from './schema.ts'

const WHY: Record<NotPermitted, { code: 'conflict' | 'forbidden'; say: Localised }> = {
  not_in_this_situation: {
    code: 'conflict',
    say: {
      zh: '这件申请现在不在能这样办理的环节，请刷新后再看。',
      en: 'The case is not at a step where this can be done. Please reload it.',
    },
  },
  not_yours: {
    code: 'forbidden',
    say: { zh: '这一步不归你办理。', en: 'This step is not yours to take.' },
  },
  already_corrected: {
    code: 'conflict',
    say: {
      zh: '补正只能一次性告知，这件申请已经告知过。',
      en: 'A correction is asked for once, and it has been asked for already.',
    },
  },
  already_advised: {
    code: 'conflict',
    say: { zh: '你已经提交过意见。', en: 'You have given your opinion already.' },
  },
  already_done: {
    code: 'conflict',
    say: { zh: '这一步已经办过了。', en: 'This has been done already.' },
  },
  not_overdue: {
    code: 'conflict',
    say: { zh: '给申请人的期限还没有到。', en: 'The day given to the applicant has not passed.' },
  },
  too_late: {
    code: 'conflict',
    say: { zh: '申请复核的期限已过。', en: 'The time for asking for a review has passed.' },
  },
  papers_promised: {
    code: 'conflict',
    say: { zh: '容缺的材料还没有补齐，不能批准。', en: 'Papers promised for later are not there yet.' },
  },
  nothing_to_do: {
    code: 'conflict',
    say: { zh: '现在没有可以这样办理的内容。', en: 'There is nothing here that this applies to.' },
  },
  notice_running: {
    code: 'conflict',
    say: { zh: '公示期还没有满。', en: 'The public notice has not run its days yet.' },
  },
  same_person: {
    code: 'forbidden',
    say: {
      zh: '异议、复核和重新决定，都要由没有经办过或没有作出原决定的人办理。',
      en: 'An objection, a review and a new decision are for someone who did not handle or decide it before.',
    },
  },
}

/** Throws `conflict` when the case moved on since the client read it. */
export function demandVersion(loaded: LoadedCase, version: number): void {
  if (loaded.state.version === version) return
  const say = {
    zh: '这件申请刚刚有了变化，请刷新后再办理。',
    en: 'The case has just changed. Please reload it before you go on.',
  }
  throw new Fault('conflict', say, `case ${loaded.file.id}: version ${version}, now ${loaded.state.version}`)
}

/** Throws `conflict` or `forbidden`, with the reason in words, unless the procedure's table lets the doer do this now. */
export function demandPermitted(context: Context, loaded: LoadedCase, doer: Doer, kind: ActionKind): void {
  const refused = refusalOf(context, loaded, doer, kind)
  if (!refused) return
  const { file, state, keptOut } = loaded
  if (keptOut.has(doer.id) && !doer.parties.includes('applicant')) throw keptOutFault
  const { code, say } = WHY[refused]
  throw new Fault(code, say, `case ${file.id}: ${kind} in ${state.situation}: ${refused}`)
}

/**
 * Writes one action if the table permits it, and brings the projection up to date. The case must have been loaded with its lock.
 * @returns the case as it stands afterwards
 * @throws Fault `conflict` or `forbidden`, with the reason in words
 */
export async function appendAction(
  context: Context,
  loaded: LoadedCase,
  doer: Doer,
  kind: ActionKind,
  given: ActionDetail,
): Promise<LoadedCase> {
  demandPermitted(context, loaded, doer, kind)
  const { file, procedure, actions, state } = loaded
  const absent = doer.onBehalfOf && { account: doer.onBehalfOf.accountId, name: doer.onBehalfOf.name }
  const detail = absent ? { ...given, onBehalfOf: absent } : given
  const action = { sequence: state.version + 1, kind, by: doer.id, on: context.today, detail }
  await context.db.insert(caseAction).values({
    tenantId: context.tenant.id,
    caseId: file.id,
    sequence: action.sequence,
    kind,
    by: doer.id,
    byName: doer.name,
    businessDay: isoDay(context.today),
    detail,
  })
  const all = [...actions, { ...action, byName: doer.name, at: new Date() }]
  const after = { ...loaded, actions: all, state: fold(procedure, all) }
  await projectState(context, after, loaded)
  await keepPlace(context, after, state.situation)
  await issueFor(context, after)
  return after
}
