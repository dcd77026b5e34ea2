import { type ActionDetail, type ActionKind, mayDo } from '@xinglin/procedure'
import { recorder } from '../platform/audit/recorder.ts'
import type { Context } from '../platform/context.ts'
import { appendAction } from './append.ts'
import type { LoadedCase } from './load-case.ts'

/** The clock as a doer of actions: it ends what has run its time and tells who must know, and decides nothing. */
const CLOCK = { id: 'system', name: '系统', parties: ['system'] as const }

/** Does something in a case as the clock, with its audit line and its event. False where the table refuses it. The case must have been loaded with its lock. */
export async function actAsClock(
  context: Context,
  loaded: LoadedCase,
  kind: ActionKind,
  detail: ActionDetail = {},
): Promise<boolean> {
  const acting = { by: CLOCK.id, parties: CLOCK.parties, on: context.today }
  if (mayDo(loaded.procedure, loaded.state, kind, acting)) return false
  const caseId = loaded.file.id
  const record = recorder(context, `casework/${kind.replaceAll('_', '-')}`)
  const after = await appendAction(context, loaded, CLOCK, kind, detail)
  record.effects.about({ kind: 'case', id: caseId }, { action: kind, situation: after.state.situation })
  record.effects.emit('case.moved', { caseId, action: kind, situation: after.state.situation })
  await record.write()
  return true
}
