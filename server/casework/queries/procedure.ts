import { toProcedure } from '@xinglin/policy'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { getRule } from '../../policy/index.ts'
import { drawRoad, StageView } from './case/road.ts'

/** The procedure by which a benefit is handled, as a picture: its stages, who holds each, and the ways between them. */
export const procedurePicture = query({
  name: 'casework/procedure',
  summary: 'The procedure of a benefit: its stages and the ways between them',
  input: z.object({ benefit: z.string().max(100) }),
  output: z.object({ title: Text.nullable(), stages: z.array(StageView) }),
  access: { officers: 'any' },
  run: async (anyContext, { benefit }) => {
    const context = anyContext as SignedIn
    const rule = await getRule(context, benefit)
    const pack = context.packs.current(context.tenant.packId)
    const schema = rule.procedure === undefined ? undefined : pack.procedures.get(rule.procedure)
    if (!schema) return { title: null, stages: [] }
    const unitId = rule.handledBy ?? pack.lead ?? ''
    return { title: schema.title, stages: drawRoad(toProcedure(schema), { unitId, areaUnitId: unitId }) }
  },
})
