import type { ProcedureSchema, StageSchema } from '@xinglin/policy'
import type { Procedure, Stage } from '@xinglin/procedure'
import type { Context } from '../platform/context.ts'
import { Fault } from '../platform/fault.ts'
import type { caseFile } from './schema.ts'

/** A case without the applicant's papers to correct has none to ask for; `unlimited` is a number nobody reaches. */
const CORRECTIONS = { once: 1, none: 0, unlimited: 1000 } as const

function toStage(stage: StageSchema): Stage {
  const by = stage.prepared_by ? [stage.prepared_by] : (stage.by ?? [])
  return {
    id: stage.id,
    kind: stage.kind,
    title: stage.title,
    by,
    clock: stage.clock ?? (stage.kind === 'public_notice' ? 'stops' : 'runs'),
    corrections: CORRECTIONS[stage.correction ?? 'none'],
    ...(stage.within !== undefined && { within: stage.within }),
    ...(stage.for !== undefined && { noticeDays: stage.for }),
    ...(stage.approved_by !== undefined && { approvedBy: stage.approved_by }),
  }
}

/** A pack's procedure in the form the case machine runs. */
export function toProcedure(schema: ProcedureSchema): Procedure {
  return {
    id: schema.id,
    stages: schema.stages.map(toStage),
    ...(schema.promise !== undefined && { promise: schema.promise }),
  }
}

/** The procedure a case runs by: of the pack it was filed under, or of the present one while it is a draft. */
export async function findProcedure(context: Context, file: typeof caseFile.$inferSelect): Promise<Procedure> {
  return toProcedure(await findProcedureSchema(context, file))
}

/** The same with everything the pack says of it: remedy, masks, what a refusal needs. */
export async function findProcedureSchema(
  context: Context,
  file: Pick<typeof caseFile.$inferSelect, 'packHash' | 'procedure'>,
): Promise<ProcedureSchema> {
  const pack = await context.packs.pinned(context.db, context.tenant.packId, file.packHash)
  const schema = pack.procedures.get(file.procedure)
  if (schema) return schema
  const say = {
    zh: '这项政策的办理程序已不存在，请联系管理员。',
    en: 'The procedure of this benefit is missing. Please tell the administrator.',
  }
  throw new Fault('internal', say, `pack ${pack.id} has no procedure ${file.procedure}`)
}
