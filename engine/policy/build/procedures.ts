import { type Procedure, procedureProblems, type Stage } from '@xinglin/procedure'
import type { PackFile } from '../pack/file.ts'
import type { ProcedureSchema, StageSchema } from '../pack/schema-procedure.ts'
import type { Host } from './host.ts'

/** A case without the applicant's papers to correct has none to ask for; `unlimited` is a number nobody reaches. */
const CORRECTIONS = { once: 1, none: 0, unlimited: 1000 } as const

/** A pack's procedure in the form the case machine runs. */
export function toProcedure(schema: ProcedureSchema): Procedure {
  return {
    id: schema.id,
    stages: schema.stages.map(toStage),
    ...(schema.promise !== undefined && { promise: schema.promise }),
    ...(schema.legal !== undefined && { legalLimit: schema.legal.within }),
    ...(schema.remedy?.reconsideration_days !== undefined && { appealDays: schema.remedy.reconsideration_days }),
    ...(schema.remedy?.reviewed_by !== undefined && { reviewedBy: schema.remedy.reviewed_by }),
  }
}

function toStage(stage: StageSchema): Stage {
  const by = stage.prepared_by ? [stage.prepared_by] : (stage.by ?? [])
  return {
    id: stage.id,
    kind: stage.kind,
    title: stage.title,
    by,
    clock: stage.clock ?? (stage.kind === 'public_notice' ? 'stops' : 'runs'),
    corrections: CORRECTIONS[stage.correction ?? 'none'],
    ...(stage.next !== undefined && { next: stage.next }),
    ...(stage.within !== undefined && { within: stage.within }),
    ...(stage.warn !== undefined && { warnBefore: stage.warn }),
    ...(stage.escalate !== undefined && { escalateTo: stage.escalate }),
    ...(stage.for !== undefined && { noticeDays: stage.for }),
    ...(stage.opinions !== undefined && { opinions: stage.opinions }),
    ...(stage.approved_by !== undefined && { approvedBy: stage.approved_by }),
    ...(stage.assessed_by !== undefined && { assessedBy: stage.assessed_by }),
    ...(stage.plan !== undefined && {
      plan: stage.plan.map(({ id, title, percent, after, if_missed: ifMissed }) => ({
        id,
        title,
        percent,
        ifMissed,
        ...(after !== undefined && { months: after }),
      })),
    }),
    ...(stage.every !== undefined && { every: stage.every }),
  }
}

/** Reports every way in which a case could get stuck in this procedure, at the line of the stage. */
export function refuseStuckProcedure(file: PackFile<ProcedureSchema>, host: Host): void {
  const { stages } = file.content
  for (const { stage, message } of procedureProblems(toProcedure(file.content))) {
    const index = stages.findIndex((one) => one.id === stage)
    host.problem('procedure', `stage "${stage}" ${message}`, index < 0 ? ['stages'] : ['stages', index])
  }
}
