import { type ProcedureSchema, type StageSchema, toProcedure } from '@xinglin/policy'
import type { Procedure } from '@xinglin/procedure'
import type { Context } from '../platform/context.ts'
import { Fault } from '../platform/fault.ts'
import type { caseFile } from './schema.ts'

/** What says by which procedure a case runs. */
type Pinned = Pick<typeof caseFile.$inferSelect, 'packHash' | 'procedure'>

/** The procedure a case runs by: of the pack it was filed under, or of the present one while it is a draft. */
export async function findProcedure(context: Context, file: typeof caseFile.$inferSelect): Promise<Procedure> {
  return toProcedure(await findProcedureSchema(context, file))
}

/** The same with everything the pack says of it: remedy, masks, what a refusal needs. */
export async function findProcedureSchema(context: Context, file: Pinned): Promise<ProcedureSchema> {
  const pack = await context.packs.pinned(context.db, context.tenant.packId, file.packHash)
  const schema = pack.procedures.get(file.procedure)
  if (schema) return schema
  const say = {
    zh: '这项政策的办理程序已不存在，请联系管理员。',
    en: 'The procedure of this benefit is missing. Please tell the administrator.',
  }
  throw new Fault('internal', say, `pack ${pack.id} has no procedure ${file.procedure}`)
}

/** What the pack says of one stage beyond what the case machine runs by: its record, its gaps, its masks. */
export async function findStageSchema(
  context: Context,
  file: Pinned,
  stage: string | null,
): Promise<StageSchema | undefined> {
  if (stage === null) return undefined
  return (await findProcedureSchema(context, file)).stages.find((one) => one.id === stage)
}

/** Whether the notice that runs takes objections without a name. */
export async function takesUnnamed(
  context: Context,
  { file, state }: { readonly file: Pinned; readonly state: { readonly stage: string | null } },
): Promise<boolean> {
  return (await findStageSchema(context, file, state.stage))?.objection === 'anonymous'
}
